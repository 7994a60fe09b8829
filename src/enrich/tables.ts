/** The tables that ship: loaded when first needed, each with where it comes from (data/manifest.json). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../model/error.ts';
import { decodeRangeTable, lookUp, type RangeTable } from './range-table.ts';

/** Makes a value once, when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Looks an address (4 or 16 bytes) up; '' when it is in no range. */
export type RangeLookup = (ip: Uint8Array) => string;

/** A pair of tables, IPv4 and (where there is one) IPv6; only the family asked for is loaded. */
export function rangeLookup(
  dataDir: string,
  name: string,
  families: readonly (4 | 6)[],
): RangeLookup {
  const load = (family: 4 | 6): (() => RangeTable) =>
    lazy(() => {
      const path = join(dataDir, `${name}-v${family}.bin.gz`);
      try {
        return decodeRangeTable(gunzipSync(readFileSync(path)));
      } catch (cause) {
        throw new AppError('data_invalid', path, cause);
      }
    });
  const v4 = families.includes(4) ? load(4) : undefined;
  const v6 = families.includes(6) ? load(6) : undefined;
  return (ip) => {
    const table = (ip.length === 4 ? v4 : v6)?.();
    return table === undefined ? '' : lookUp(table, ip);
  };
}

export interface AutonomousSystem {
  readonly type: string;
  readonly confidence: number;
  readonly source: string;
  readonly name: string;
}

/** Autonomous systems by number. One pass finds a line; lines are split only when asked for. */
export function systems(dataDir: string): (asn: string) => AutonomousSystem | undefined {
  const lines = lazy(() => {
    const path = join(dataDir, 'asn.tsv.gz');
    try {
      const text = gunzipSync(readFileSync(path)).toString();
      return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]));
    } catch (cause) {
      throw new AppError('data_invalid', path, cause);
    }
  });
  return (asn) => {
    const line = lines().get(asn);
    if (line === undefined) return undefined;
    const [, type = '', confidence = '0', source = '', name = ''] = line.split('\t');
    return { type, confidence: Number(confidence), source, name };
  };
}
