/** Intelligence: the feeds there are, and what they hold put together for asking. */
import { basename } from 'node:path';
import type { z } from 'zod';
import { dataDir as shipped } from '../lib/program-files.ts';
import type { Intel, Refused } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';
import { loadAgents } from './agents.ts';
import { bundled } from './bundled.ts';
import type { Feed } from './feed.ts';
import type { list } from './list.ts';
import { Matcher } from './matcher.ts';
import { sharedRanges } from './shared-ranges.ts';

export interface IntelOptions {
  /** Folder of the shipped data; that beside the program when left out. */
  readonly dataDir?: string;
  /** The moment for which indicators are aged. */
  readonly now?: Millis;
  /** The operator's own lists; they win over what is shipped, and later ones over earlier ones. */
  readonly lists?: readonly z.input<typeof list.settings>[];
}

/** Loads everything there is to know of names, addresses and programs; what reads lists (it knows every public suffix), only where
 * there are any. Rejects with AppError `data_invalid` for a damaged shipped file and `config_invalid` for a list that cannot be read. */
export async function loadIntel(options: IntelOptions = {}): Promise<Intel> {
  const { dataDir = shipped, now = Date.now(), lists = [] } = options;
  const matcher = new Matcher(now, sharedRanges(dataDir));
  const sizes: Record<string, number> = {};
  const refused: Refused[] = [];
  const add = (name: string, feed: Feed): void => {
    sizes[name] = 0;
    for (const entry of feed.read((line) => refused.push({ ...line, feed: name }))) {
      matcher.add(entry);
      sizes[name]++;
    }
  };
  add('bundled', bundled.create({}, { name: 'bundled', dataDir }));
  for (const settings of lists) {
    const { list } = await import('./list.ts');
    const name = basename(settings.path);
    add(name, list.create(list.settings.parse(settings), { name, dataDir }));
  }
  return {
    name: (hostname) => matcher.name(hostname),
    endpoint: (ip, port) => matcher.endpoint(ip, port),
    address: (ip) => matcher.address(ip),
    agent: loadAgents(dataDir),
    listed: () => matcher.listed,
    sizes: () => sizes,
    refused: () => refused,
  };
}
