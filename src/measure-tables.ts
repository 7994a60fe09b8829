/** How right the tables are, by a labelled file or by another database. See `App.measureTables`. */
import { readFileSync } from 'node:fs';
import type { App } from './app-port.ts';
import { formatOf, openDatabase } from './enrich/databases/index.ts';
import { measure, type Label } from './enrich/measure.ts';
import { readOwnText } from './enrich/own-file.ts';
import { formatIp, isPrivate } from './lib/ip-address.ts';
import { parsePrefix } from './lib/prefix-map.ts';
import { createRng } from './lib/rng.ts';
import { AppError } from './model/error.ts';
import { locatorOf } from './wiring.ts';

/** See `App.measureTables`. */
export const measureTables: App['measureTables'] = async ({ config, labels, sample, seed }) => {
  const locator = await locatorOf(config);
  const rows = labelledRows(labels);
  const now = Date.now();
  return {
    schema: 1,
    labels,
    drawn: rows === undefined ? 'random' : 'rows',
    ...measure(rows ?? drawn(labels, sample, seed), (ip) => locator.locate(ip, now)),
  };
};

/** The rows of a labelled table, each by an address in the middle of its prefix; undefined when the file is no such table. */
function labelledRows(path: string): Label[] | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
  if (formatOf(bytes)?.type !== 'list') return undefined;
  const read = readOwnText(bytes.toString('utf8'));
  if (read === undefined)
    throw new AppError(
      'input_unreadable',
      `${path}: a list says nothing; give it a header with network_type or region.`,
    );
  const [refused] = read.refused;
  if (refused !== undefined)
    throw new AppError('input_unreadable', `${path}:${refused.line}: ${refused.reason}.`);
  return read.prefixes.map(({ prefix, region, network_type }) => ({
    ip: middleOf(prefix),
    country: region.slice(0, 2),
    region: region.includes('-') ? region : '',
    network_type,
  }));
}

/** The first addresses of a network are its routers', as often as not. */
function middleOf(text: string): string {
  const { bytes, bits } = parsePrefix(text)!;
  const middle = Uint8Array.from(bytes);
  if (bits < bytes.length * 8) middle[bits >> 3]! |= 0x80 >> (bits & 7);
  return formatIp(middle);
}

/** IPv4 addresses at random that a database knows. */
function* drawn(path: string, sample: number, seed: number): Generator<Label> {
  const { lookup } = openDatabase({ path });
  const rng = createRng(seed);
  // A database that knows next to nothing is not asked for ever.
  for (let tries = sample * 50, found = 0; found < sample && tries > 0; tries--) {
    const bytes = rng.bytes(4);
    const ip = formatIp(bytes);
    const answer = isPrivate(ip) ? undefined : lookup(ip, bytes);
    if (answer === undefined) continue;
    const { country = '', region = '', network } = answer;
    if (country === '' && network === undefined) continue;
    found++;
    yield { ip, country, region, network_type: network?.type ?? '' };
  }
}
