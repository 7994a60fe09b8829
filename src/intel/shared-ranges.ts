/** Addresses of content networks: one address there serves many unrelated customers, so it names no pool. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIp } from '../lib/ip-address.ts';
import { parseTsv } from '../lib/tsv.ts';
import { AppError } from '../model/error.ts';
import type { Ip } from '../records/columns.ts';

/** Tells IPv4 addresses that a content network shares among its customers, by data/shared-ranges.tsv, whose prefixes are sorted
 * and do not overlap. Read when first asked. Throws AppError `data_invalid`. */
export function sharedRanges(dataDir: string): (ip: Ip) => boolean {
  let table: Ranges | undefined;
  return (ip) => {
    const bytes = parseIp(ip);
    if (bytes?.length !== 4) return false;
    table ??= load(join(dataDir, 'shared-ranges.tsv'));
    const at = lastNotAfter(table.starts, number(bytes));
    return at >= 0 && number(bytes) <= table.ends[at]!;
  };
}

interface Ranges {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function load(path: string): Ranges {
  try {
    const rows = parseTsv(readFileSync(path, 'utf8'));
    const starts = new Uint32Array(rows.length);
    const ends = new Uint32Array(rows.length);
    for (const [i, { prefix = '' }] of rows.entries()) {
      const [a = 0, b = 0, c = 0, d = 0, bits = 32] = prefix.split(/[./]/).map(Number);
      const start = number([a, b, c, d]);
      starts[i] = start;
      ends[i] = start + 2 ** (32 - bits) - 1;
    }
    return { starts, ends };
  } catch (cause) {
    throw new AppError('data_invalid', path, cause);
  }
}

const number = (b: ArrayLike<number>): number =>
  ((b[0]! << 24) | (b[1]! << 16) | (b[2]! << 8) | b[3]!) >>> 0;

/** Index of the last start that is not after `n`, or -1. */
function lastNotAfter(starts: Uint32Array, n: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= n) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
