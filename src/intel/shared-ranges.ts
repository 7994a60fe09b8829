/** Addresses of content networks: one address there serves many unrelated customers, so it names no pool. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIp } from '../lib/ip-address.ts';
import { parsePrefix, PrefixMap } from '../lib/prefix-map.ts';
import { parseTsv } from '../lib/tsv.ts';
import { AppError } from '../model/error.ts';
import type { Ip } from '../records/columns.ts';

/** Tells addresses that a content network shares among its customers, by data/shared-ranges.tsv. Read when first asked.
 * Throws AppError `data_invalid`. */
export function sharedRanges(dataDir: string): (ip: Ip) => boolean {
  let networks: PrefixMap<string> | undefined;
  return (ip) => {
    networks ??= load(join(dataDir, 'shared-ranges.tsv'));
    const bytes = parseIp(ip);
    return bytes !== undefined && networks.get(bytes) !== undefined;
  };
}

function load(path: string): PrefixMap<string> {
  try {
    const networks = new PrefixMap<string>();
    for (const { prefix = '', network = '' } of parseTsv(readFileSync(path, 'utf8'))) {
      const read = parsePrefix(prefix);
      if (read === undefined) throw new RangeError(`${prefix} is no prefix`);
      networks.add(read, network);
    }
    return networks;
  } catch (cause) {
    throw new AppError('data_invalid', path, cause);
  }
}
