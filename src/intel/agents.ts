/** Names by which mining programs introduce themselves: data/miner-agents.tsv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../lib/tsv.ts';
import { AppError } from '../model/error.ts';
import type { Intel } from '../model/indicator.ts';

/** What apps on telephones add to their names: those of pools and markets show, and do not mine. */
const ON_TELEPHONES = /\b(?:CFNetwork|Dalvik|okhttp)\//;
/** Longer texts are no program's name. */
const LONGEST = 256;

/** See Intel.agent. */
export function loadAgents(dataDir: string): Intel['agent'] {
  const path = join(dataDir, 'miner-agents.tsv');
  try {
    const agents = parseTsv(readFileSync(path, 'utf8')).map(
      ({ match = '', software = '', type = '' }) => ({
        match: new RegExp(match, 'i'),
        told: { software, type },
      }),
    );
    const any = new RegExp(agents.map(({ match }) => match.source).join('|'), 'i');
    return (text) => {
      if (text.length > LONGEST || !any.test(text) || ON_TELEPHONES.test(text)) return undefined;
      return agents.find(({ match }) => match.test(text))?.told;
    };
  } catch (error) {
    throw new AppError('data_invalid', path, error);
  }
}
