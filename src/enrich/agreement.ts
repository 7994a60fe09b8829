/** How often the tables that ship place an address where another database does: what may be expected of a region. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTsv } from '../lib/tsv.ts';
import type { Location } from '../model/host.ts';
import { lazy } from './tables.ts';

/** 0–1, by data/place-agreement.tsv; null where no region is told, or nobody measured. Throws what reading the file throws. */
export function agreementOf(
  dataDir: string,
): (at: Pick<Location, 'place' | 'place_source'>) => number | null {
  const shares = lazy(
    () =>
      new Map(
        parseTsv(readFileSync(join(dataDir, 'place-agreement.tsv'), 'utf8')).map((row) => [
          `${row['country']} ${row['source']}`,
          Number(row['share']),
        ]),
      ),
  );
  return ({ place: { country, region }, place_source: source }) =>
    region === null ? null : (shares().get(`${country} ${source}`) ?? null);
}
