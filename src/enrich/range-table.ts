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
  const words = view.getUint16(4, true) === 1 ? 1 : 2;
  const width = view.getUint16(6, true);
  const n = view.getUint32(8, true);
  const startBytes = view.getUint32(12, true);
  const dictionaryBytes = view.getUint32(16, true);
  if (bytes.length !== HEADER + startBytes + n * width + dictionaryBytes)
    throw new RangeError('range table cut');
  const at = HEADER + startBytes;
  const starts = decodeStarts(bytes.subarray(HEADER, at), n, words);
  // A copy: typed arrays want aligned bytes (and a Buffer's own slice would not copy).
  const raw = new Uint8Array(bytes.subarray(at, at + n * width)).buffer;
  const values = width === 2 ? new Uint16Array(raw) : new Uint32Array(raw);
  const dictionary = JSON.parse(
    new TextDecoder().decode(bytes.subarray(at + n * width)),
  ) as string[];
  return { words, starts, values, dictionary };
}

const decodeStarts = (bytes: Uint8Array, n: number, words: 1 | 2): Uint32Array => {
  const starts = new Uint32Array(n * words);
  const end = words === 1 ? decodeNarrow(bytes, starts) : decodeWide(bytes, starts);
  if (end !== bytes.length) throw new RangeError('range table damaged');
  return starts;
};

/** Undoes deltas of 32 bits; two million in some 15 ms. Answers where it stopped reading. */
function decodeNarrow(bytes: Uint8Array, starts: Uint32Array): number {
  let at = 0;
  let start = 0;
  for (let i = 0; i < starts.length; i++) {
    let byte = bytes[at++]!;
    let delta = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++]!;
      delta |= (byte & 0x7f) << shift;
    }
    start = (start + delta) | 0;
    starts[i] = start;
  }
  return at;
}

/** Undoes deltas of 64 bits, kept as two halves: what a delta has above 28 bits is counted in units of 2^28. */
function decodeWide(bytes: Uint8Array, starts: Uint32Array): number {
  let at = 0;
  let high = 0;
  let low = 0;
  for (let i = 0; i < starts.length; i += 2) {
    let byte = bytes[at++]!;
    let lower = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 28; shift += 7) {
      byte = bytes[at++]!;
      lower |= (byte & 0x7f) << shift;
    }
    let upper = 0;
    for (let unit = 1; byte >= 0x80; unit *= 128) {
      byte = bytes[at++]!;
      upper += (byte & 0x7f) * unit;
    }
    const sum = low + lower + (upper % 16) * 0x1000_0000;
    low = sum >>> 0;
    high += Math.floor(upper / 16) + (sum >= 0x1_0000_0000 ? 1 : 0);
    starts[i] = high;
    starts[i + 1] = low;
  }
  return at;
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
