/** What the situation rests on: inputs read, and what of them could not be. */
import { z } from 'zod';
import { inputColumns, inputOf, type Input } from '../model/input-row.ts';
import { storedRow } from '../model/stored.ts';
import type { Query } from '../model/store.ts';

const params = z.object({ limit: z.number().int().default(1000) });

export const inputs: Query<z.output<typeof params>, Input> = {
  name: 'inputs',
  definition:
    'Inputs read, the latest first; one that was read again counts once, as it was read last.',
  params,
  row: storedRow(inputColumns).transform(inputOf),
  sql: 'SELECT * FROM input FINAL ORDER BY scanned DESC, segment LIMIT {limit:UInt32}',
};
