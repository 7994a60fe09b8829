/** Writes databases of addresses for tests: IPDB and xdb by the published formats, MaxMind DB by MaxMind's own writer. */
import { spawnSync } from 'node:child_process';
import { parsePrefix } from '../../src/lib/prefix-map.ts';

/** IPDB with prefixes that do not overlap, each with its texts. */
export function ipdbOf(
  fields: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
): Buffer {
  const nodes: [number, number][] = [[-1, -1]];
  const leaves: { node: number; side: 0 | 1; at: number }[] = [];
  const texts: Buffer[] = [];
  let size = 0;
  for (const [prefix, cells] of Object.entries(rows)) {
    const text = Buffer.from(cells.join('\t'));
    const head = Buffer.alloc(2);
    head.writeUInt16BE(text.length);
    const bits = bitsOf(prefix);
    let node = 0;
    for (const bit of bits.slice(0, -1)) {
      if (nodes[node]![bit] === -1) nodes[node]![bit] = nodes.push([-1, -1]) - 1;
      node = nodes[node]![bit]!;
    }
    leaves.push({ node, side: bits.at(-1)!, at: size });
    texts.push(head, text);
    size += 2 + text.length;
  }
  const count = nodes.length;
  // The node after the last says that nothing is known; records are counted on from behind it.
  const EMPTY = 8;
  const body = Buffer.alloc(count * 8);
  for (const [i, sides] of nodes.entries())
    for (const side of [0, 1] as const)
      body.writeUInt32BE(sides[side] === -1 ? count : sides[side], i * 8 + side * 4);
  for (const { node, side, at } of leaves)
    body.writeUInt32BE(count + EMPTY + at, node * 8 + side * 4);
  const data = Buffer.concat([body, Buffer.alloc(EMPTY), ...texts]);
  const meta = Buffer.from(
    JSON.stringify({
      build: 1_780_000_000,
      ip_version: 3,
      languages: { CN: 0 },
      node_count: count,
      total_size: data.length,
      fields,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(meta.length);
  return Buffer.concat([length, meta, data]);
}

/** Bits of a prefix in the trie of both families: IPv4 lies below ::ffff:0:0. */
function bitsOf(text: string): (0 | 1)[] {
  const { bytes, bits } = parsePrefix(text)!;
  const own = Array.from(
    { length: bits },
    (_, i) => ((bytes[i >> 3]! >> (7 - (i & 7))) & 1) as 0 | 1,
  );
  if (bytes.length === 16) return own;
  return [...Array.from({ length: 96 }, (_, i): 0 | 1 => (i >= 80 ? 1 : 0)), ...own];
}

/** xdb of version 2, IPv4: ranges within one /16 each, sorted. */
export function xdbOf(
  rows: readonly (readonly [first: string, last: string, text: string])[],
): Buffer {
  const INDEX = 256;
  const begin = INDEX + 256 * 256 * 8;
  const texts = rows.map(([, , text]) => Buffer.from(text));
  const segments = Buffer.alloc(rows.length * 14);
  const head = Buffer.alloc(begin);
  head.writeUInt16LE(2, 0);
  head.writeUInt16LE(1, 2);
  head.writeUInt32LE(1_780_000_000, 4);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const at = begin + total;
  head.writeUInt32LE(at, 8);
  head.writeUInt32LE(at + segments.length, 12);
  let textAt = begin;
  for (const [i, [first, last]] of rows.entries()) {
    const bytes = parsePrefix(first)!.bytes;
    segments.writeUInt32LE(numberOf(first), i * 14);
    segments.writeUInt32LE(numberOf(last), i * 14 + 4);
    segments.writeUInt16LE(texts[i]!.length, i * 14 + 8);
    segments.writeUInt32LE(textAt, i * 14 + 10);
    textAt += texts[i]!.length;
    const slot = INDEX + (bytes[0]! * 256 + bytes[1]!) * 8;
    if (head.readUInt32LE(slot) === 0) head.writeUInt32LE(at + i * 14, slot);
    head.writeUInt32LE(at + (i + 1) * 14, slot + 4);
  }
  return Buffer.concat([head, ...texts, segments]);
}

const numberOf = (ip: string): number => Buffer.from(parsePrefix(ip)!.bytes).readUInt32BE();

/** MaxMind DB by Debian's libmaxmind-db-writer-perl. Throws what the writer says when it fails. */
export function writeMmdb(
  path: string,
  type: string,
  rows: Readonly<Record<string, unknown>>,
): void {
  const { status, stderr } = spawnSync('perl', ['-e', WRITER, path, type], {
    input: JSON.stringify(rows),
  });
  if (status !== 0) throw new Error(String(stderr));
}

const WRITER = `
use strict; use warnings; use MaxMind::DB::Writer::Tree; use JSON::PP;
my ($path, $type) = @ARGV;
my $tree = MaxMind::DB::Writer::Tree->new(
  ip_version => 6, record_size => 24, database_type => $type, languages => ['en'],
  description => { en => 'made for a test' }, remove_reserved_networks => 0,
  map_key_type_callback => sub {
    return 'map' if $_[0] =~ /^(country|city|names|traits|asn|subdivision|privacy)$/ && $type ne 'flat';
    return ['array', 'map'] if $_[0] eq 'subdivisions';
    return 'uint32' if $_[0] =~ /_number$/;
    return 'boolean' if $_[0] =~ /^is_/;
    return 'utf8_string';
  },
);
local $/; my $rows = decode_json(<STDIN>);
$tree->insert_network($_, $rows->{$_}) for sort keys %$rows;
open my $out, '>:raw', $path or die $!;
$tree->write_tree($out);
`;
