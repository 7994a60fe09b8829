/** Programs that mine, by how they name themselves (data/miner-agents.tsv). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../model/error.ts';

export interface Agent {
  readonly pattern: RegExp;
  readonly software: string;
  /** `CPU/GPU`, `ASIC`, `proxy` … */
  readonly type: string;
}

export function loadAgents(dataDir: string): Agent[] {
  const path = join(dataDir, 'miner-agents.tsv');
  try {
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [match = '', software = '', type = ''] = line.split('\t');
        return { pattern: new RegExp(match, 'i'), software, type };
      });
  } catch (cause) {
    throw new AppError('data_invalid', path, cause);
  }
}
