/** The tables that ship, loaded when first needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AppError } from '../model/error.ts';
import { decodeRangeTable, lookUp } from './range-table.ts';

/** Makes a value once, when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Unpacking megabytes in the default pieces of 16 KiB takes three times as long. */
const CHUNK = 2 ** 20;

/** Unpacks a shipped file and reads it. Throws `data_invalid` with its path. */
function open<T>(path: string, read: (bytes: Buffer) => T): T {
  try {
    return read(gunzipSync(readFileSync(path), { chunkSize: CHUNK }));
  } catch (cause) {
    throw new AppError('data_invalid', path, cause);
  }
}

/** Looks an address (4 or 16 bytes) up; '' when it is in no range. */
export type RangeLookup = (ip: Uint8Array) => string;

/** `<name>-v4.bin.gz` and, where there is one, `<name>-v6.bin.gz`; only the family asked for is loaded. */
export function rangeLookup(dataDir: string, name: string, families: '4' | '4 6'): RangeLookup {
  const table = (family: number) =>
    lazy(() => open(join(dataDir, `${name}-v${family}.bin.gz`), decodeRangeTable));
  const v4 = table(4);
  const v6 = families === '4 6' ? table(6) : undefined;
  return (ip) => {
    const found = ip.length === 4 ? v4() : v6?.();
    return found === undefined ? '' : lookUp(found, ip);
  };
}

export interface AutonomousSystem {
  readonly type: string;
  readonly confidence: number;
  readonly name: string;
}

interface Lines {
  readonly bytes: Buffer;
  /** Numbers of the systems, ascending, and where the line of each begins. */
  readonly asns: Uint32Array;
  readonly begins: Uint32Array;
}

/** Autonomous systems by number, from asn.tsv.gz. A line is read only when it is asked for. */
export function systems(dataDir: string): (asn: number) => AutonomousSystem | undefined {
  const lines = lazy(() => open(join(dataDir, 'asn.tsv.gz'), index));
  return (asn) => {
    const { bytes, asns, begins } = lines();
    let low = 0;
    let high = asns.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (asns[middle]! < asn) low = middle + 1;
      else high = middle;
    }
    if (asns[low] !== asn) return undefined;
    const line = bytes.toString('utf8', begins[low], bytes.indexOf(NEWLINE, begins[low]));
    const [, type = '', confidence = '0', , name = ''] = line.split('\t');
    return { type, confidence: Number(confidence), name };
  };
}

const NEWLINE = 10;
const ZERO = 48;

function index(bytes: Buffer): Lines {
  const asns: number[] = [];
  const begins: number[] = [];
  for (
    let at = bytes.indexOf(NEWLINE) + 1;
    at < bytes.length;
    at = bytes.indexOf(NEWLINE, at) + 1
  ) {
    let asn = 0;
    for (let i = at; bytes[i]! >= ZERO; i++) asn = asn * 10 + bytes[i]! - ZERO;
    asns.push(asn);
    begins.push(at);
  }
  return { bytes, asns: Uint32Array.from(asns), begins: Uint32Array.from(begins) };
}
