/** Readings of meters that overlap a span, of given units or all. */
import { z } from 'zod';
import { readingColumns, type Reading } from '../model/reading.ts';
import { stored, storedRow } from '../model/stored.ts';
import type { Query } from '../model/store.ts';
import { moment } from './moment.ts';

const params = z.object({
  /** Unix milliseconds. */
  from: z.number().default(0),
  to: z.number().default(4e12),
  /** None for all. */
  units: z.array(z.string()).readonly().default([]),
  limited: z.boolean().default(false),
  limit: z.number().int().default(2000),
});

export const readings: Query<z.output<typeof params>, Reading> = {
  name: 'readings',
  definition:
    'Electricity readings by unit, imported by the operator, beside the estimate of what the unit’s mining took in the same span. A meter counts all use: alone it can only refute an estimate; beyond readings of the same unit without mining it can confirm one. Days at the ends of a span count as wholes.',
  params,
  row: storedRow(readingColumns),
  sql: `SELECT * FROM reading FINAL
    WHERE from_time < ${moment('to')} AND to_time > ${moment('from')}
      AND (NOT {limited:Bool} OR unit IN {units:Array(String)})
    ORDER BY unit, from_time, to_time LIMIT {limit:UInt32}`,
};
export const readingParams = params;

const newest = z.object({ imported: stored.millis });

/** When readings were last taken in; no row where none were. */
export const newestReading: Query<Record<string, never>, z.output<typeof newest>> = {
  name: 'newest-reading',
  definition: 'The moment at which readings were last taken in.',
  params: z.object({}),
  row: newest,
  sql: 'SELECT imported FROM reading ORDER BY imported DESC LIMIT 1',
};
