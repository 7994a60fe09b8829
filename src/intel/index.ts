/** Intelligence: every feed read, one matcher over all. */
import { join } from 'node:path';
import type { Intel } from '../model/indicator.ts';
import { loadAgents } from './agents.ts';
import { bundled } from './bundled.ts';
import { list, type ListOptions } from './list.ts';
import { createMatcher } from './matcher.ts';

export interface IntelOptions {
  readonly lists?: readonly ListOptions[];
  readonly dataDir?: string;
  /** The moment that age is reckoned from; now when not given. */
  readonly now?: number;
}

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** Loads what ships and what the operator adds. Throws `data_invalid` or `config_invalid`. */
export function loadIntel({
  lists = [],
  dataDir = DATA,
  now = Date.now(),
}: IntelOptions = {}): Intel {
  const feeds = [bundled(dataDir), ...lists.map(list)];
  return createMatcher(
    feeds.values().flatMap((feed) => feed.read()),
    loadAgents(dataDir),
    now,
  );
}
