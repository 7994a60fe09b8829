/** A table of address ranges, compiled (scripts/data/) and read as typed arrays: sorted starts, a value index each, a
 * dictionary of values. IPv6 is by the upper 64 bits. */

/** `starts` holds one 32-bit word a range for IPv4, two (high, low) for IPv6; `values` indexes the dictionary. */
export interface RangeTable {
  readonly words: 1 | 2;
  readonly starts: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
  readonly dictionary: readonly string[];
}

const MAGIC = 0x31_4c_44_52; // 'RDL1', little-endian
const HEADER = 20;

/** Container: magic, words a start, bytes a value, number of ranges, bytes of starts, bytes of dictionary; then starts
 * as deltas in LEB128, values, dictionary as JSON. Throws RangeError when the bytes are none. */
export function decodeRangeTable(bytes: Uint8Array): RangeTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('no range table');
  const words = view.getUint16(4, true) as 1 | 2;
  const width = view.getUint16(6, true);
  const n = view.getUint32(8, true);
  const startBytes = view.getUint32(12, true);
  const dictionaryBytes = view.getUint32(16, true);
  if (bytes.length !== HEADER + startBytes + n * width + dictionaryBytes)
    throw new RangeError('range table cut');
  const starts = decodeStarts(bytes, HEADER, n, words);
  const at = HEADER + startBytes;
  // A copy: typed arrays want aligned bytes (and a Buffer's own slice would not copy).
  const raw = new Uint8Array(bytes.subarray(at, at + n * width)).buffer;
  const values = width === 2 ? new Uint16Array(raw) : new Uint32Array(raw);
  const dictionary = JSON.parse(
    new TextDecoder().decode(bytes.subarray(at + n * width)),
  ) as string[];
  return { words, starts, values, dictionary };
}

/** Undoes the deltas; a 64-bit sum is kept as two 32-bit halves with a carry. */
function decodeStarts(bytes: Uint8Array, from: number, n: number, words: 1 | 2): Uint32Array {
  const starts = new Uint32Array(n * words);
  let at = from;
  let high = 0;
  let low = 0;
  for (let i = 0; i < n; i++) {
    let shift = 1;
    let deltaLow = 0;
    let deltaHigh = 0;
    let count = 0;
    for (;;) {
      const byte = bytes[at++]!;
      const bits = byte & 0x7f;
      // Four 7-bit groups fit the lower 28 bits; the rest goes above them.
      if (count < 4) deltaLow += bits * shift;
      else deltaHigh += bits * shift;
      count++;
      shift = count === 4 ? 1 : shift * 128;
      if (byte < 0x80) break;
    }
    const sum = low + deltaLow + (deltaHigh % 16) * 0x1000_0000;
    low = sum >>> 0;
    high = (high + Math.floor(deltaHigh / 16) + (sum >= 0x1_0000_0000 ? 1 : 0)) >>> 0;
    if (words === 1) starts[i] = low;
    else {
      starts[2 * i] = high;
      starts[2 * i + 1] = low;
    }
  }
  return starts;
}

/** Value of the range an address (4 or 16 bytes) lies in, or ''. */
export function lookUp(table: RangeTable, ip: Uint8Array): string {
  if ((ip.length === 4) !== (table.words === 1)) return '';
  const word = (at: number): number =>
    ((ip[at]! << 24) | (ip[at + 1]! << 16) | (ip[at + 2]! << 8) | ip[at + 3]!) >>> 0;
  const { starts, words } = table;
  const a = word(0);
  const b = words === 2 ? word(4) : 0;
  let low = 0;
  let high = starts.length / words - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const first = starts[middle * words]!;
    const before = first < a || (first === a && (words === 1 || starts[middle * 2 + 1]! <= b));
    if (before) low = middle + 1;
    else high = middle - 1;
  }
  return high < 0 ? '' : (table.dictionary[table.values[high]!] ?? '');
}
