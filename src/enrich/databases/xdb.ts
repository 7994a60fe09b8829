/** xdb, the format of ip2region: a header of 256 bytes, an index of the first two bytes of an address, sorted segments, and texts
 * `国家|省份|城市|ISP` (with a column 区域 or a country code in some). */
import { dateOf, type DatabaseAnswer, type DatabaseFormat } from './database.ts';
import { countryOf, placeOf } from './places.ts';
import { claimByText } from './words.ts';

const HEADER = 256;
const VECTOR_BYTES = 8;
const COLUMNS = 256;
const INDEX_END = HEADER + COLUMNS * COLUMNS * VECTOR_BYTES;
/** Versions of the structure; the third also knows IPv6. */
const VERSIONS: ReadonlySet<number> = new Set([2, 3]);
const IPV6 = 6;

/** See `DatabaseFormat`. */
export const xdb: DatabaseFormat = {
  type: 'xdb',
  about: 'xdb: ip2region, versions 2 and 3, IPv4 or IPv6.',
  recognise: (bytes) => {
    if (bytes.length < INDEX_END || !VERSIONS.has(bytes.readUInt16LE(0))) return false;
    const [first, last] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
    return first >= INDEX_END && last >= first && last <= bytes.length;
  },
  open: (bytes) => {
    const size = bytes.readUInt16LE(0) === 3 && bytes.readUInt16LE(16) === IPV6 ? 16 : 4;
    const found = new Segments(bytes, size);
    return {
      date: dateOf(bytes.readUInt32LE(4) * 1000),
      lookup: (_, address) => {
        const text = address.length === size ? found.find(address) : undefined;
        return text === undefined ? undefined : answerOf(text);
      },
    };
  },
};

class Segments {
  private readonly bytes: Buffer;
  private readonly size: number;
  /** Bytes of a segment: first and last address, length and place of its text. */
  private readonly width: number;

  constructor(bytes: Buffer, size: number) {
    this.bytes = bytes;
    this.size = size;
    this.width = 2 * size + 6;
  }

  /** The text of the segment an address is in. Throws RangeError when the file ends early. */
  find(address: Uint8Array): string | undefined {
    const slot = HEADER + (address[0]! * COLUMNS + address[1]!) * VECTOR_BYTES;
    const begin = this.bytes.readUInt32LE(slot);
    if (begin === 0) return undefined;
    let low = 0;
    let high = Math.floor((this.bytes.readUInt32LE(slot + 4) - begin) / this.width);
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = begin + middle * this.width;
      if (this.compare(address, at) < 0) high = middle - 1;
      else if (this.compare(address, at + this.size) > 0) low = middle + 1;
      else return this.text(at + 2 * this.size);
    }
    return undefined;
  }

  /** IPv4 is stored as a little-endian number, IPv6 as it is sent. */
  private compare(address: Uint8Array, at: number): number {
    if (at + this.size > this.bytes.length) throw new RangeError('its segments end early');
    for (let i = 0; i < this.size; i++) {
      const byte = this.bytes[this.size === 4 ? at + 3 - i : at + i]!;
      if (address[i] !== byte) return address[i]! - byte;
    }
    return 0;
  }

  private text(at: number): string | undefined {
    const length = this.bytes.readUInt16LE(at);
    const begin = this.bytes.readUInt32LE(at + 2);
    if (begin + length > this.bytes.length) throw new RangeError('its texts end early');
    return length === 0 ? undefined : this.bytes.toString('utf8', begin, begin + length);
  }
}

/** Columns differ between releases: the country is the first, a code is two letters, and `0` says nothing. */
function answerOf(text: string): DatabaseAnswer {
  const cells = text.split('|').map((cell) => (cell === '0' ? '' : cell));
  const code = cells.slice(1).find((cell) => /^[A-Z]{2}$/.test(cell));
  const country = countryOf(code ?? '') ?? countryOf(cells[0] ?? '');
  // 国家|区域|省份|城市|ISP of older releases has its region third.
  const [region = '', city = ''] = cells.slice(cells.length === 5 && code === undefined ? 2 : 1);
  return {
    ...placeOf(country, region),
    city: city || undefined,
    network: claimByText(cells.slice(3).join(' ')),
  };
}
