/** Writes the container that src/enrich/range-table.ts reads. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface Range {
  /** Start: a 32-bit number for IPv4, the upper 64 bits for IPv6. */
  readonly start: bigint;
  /** '' where nothing is known. */
  readonly value: string;
}

function leb128(n: bigint, into: number[]): void {
  let rest = n;
  do {
    const bits = Number(rest & 0x7fn);
    rest >>= 7n;
    into.push(rest > 0n ? bits | 0x80 : bits);
  } while (rest > 0n);
}

/** Ranges in ascending order; neighbours with one value are joined. */
export function encodeRangeTable(
  ranges: Iterable<Range>,
  words: 1 | 2,
): { bytes: Buffer; rows: number } {
  const dictionary: string[] = [''];
  const index = new Map<string, number>([['', 0]]);
  const starts: number[] = [];
  const values: number[] = [];
  let last = 0n;
  let previous = -1;
  for (const { start, value } of ranges) {
    let at = index.get(value);
    if (at === undefined) {
      at = dictionary.push(value) - 1;
      index.set(value, at);
    }
    if (at === previous) continue;
    previous = at;
    leb128(start - last, starts);
    last = start;
    values.push(at);
  }
  const width = dictionary.length > 0xffff ? 4 : 2;
  const body = Buffer.alloc(values.length * width);
  values.forEach((value, i) => body.writeUIntLE(value, i * width, width));
  const texts = Buffer.from(JSON.stringify(dictionary));
  const header = Buffer.alloc(20);
  header.write('RDL1', 0, 'latin1');
  header.writeUInt16LE(words, 4);
  header.writeUInt16LE(width, 6);
  header.writeUInt32LE(values.length, 8);
  header.writeUInt32LE(starts.length, 12);
  header.writeUInt32LE(texts.length, 16);
  return { bytes: Buffer.concat([header, Buffer.from(starts), body, texts]), rows: values.length };
}

/** Writes a table, compressed; answers how many ranges it has. */
export function writeRangeTable(path: string, ranges: Iterable<Range>, words: 1 | 2): number {
  const { bytes, rows } = encodeRangeTable(ranges, words);
  writeFileSync(path, gzipSync(bytes, { level: 9 }));
  return rows;
}
