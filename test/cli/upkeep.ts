/** Answers of an application about its store, its configuration and its tables. */
import type { App } from '../../src/app-port.ts';
import { AppError } from '../../src/model/error.ts';
import type { SealedPort } from '../../src/model/opening.ts';

const start = Date.UTC(2026, 10, 20, 3, 12, 4, 120);

const shippedTable = {
  name: 'geo-v4',
  origin: 'DB-IP City Lite',
  licence: 'CC BY 4.0',
  date: '2026-10',
  rows: 311_020,
};

const transfer = {
  schema: 1,
  schema_version: 4,
  exported: start,
  files: [
    { file: 'host/all.parquet', table: 'host', rows: 12_000, bytes: 900_000, sha256: 'aa' },
    { file: 'sighting/20261120.parquet', table: 'sighting', rows: 5, bytes: 2_000, sha256: 'bb' },
  ],
} as const;

export const upkeep: Pick<
  App,
  'checkStore' | 'exportStore' | 'importStore' | 'pruneStore' | 'checkConfig'
> = {
  checkStore: async () => ({
    engine_version: '26.7',
    schema_version: 4,
    disk_free_bytes: 1e12,
    tables: [{ table: 'host', rows: 12_000, parts: 2, bytes: 3_400_000, sound: true }],
    problems: [{ problem: 'times_ahead', count: 3 }],
  }),
  exportStore: async () => transfer,
  importStore: async () => transfer,
  pruneStore: async (_, table) => ({
    table,
    before: '2026-10-21',
    days: 6,
    rows: 1234,
    bytes: 56_000,
    time: start,
  }),
  checkConfig: async () => ({
    store: '.davylamp/store',
    sources: [],
    detectors: ['stratum', 'pool-contact'],
    indicators: { bundle: 18_296 },
    refused: [{ feed: 'own.txt', line: 7, reason: 'not_understood' }],
    tables: [shippedTable],
  }),
};

const refuse = async (): Promise<never> => {
  throw new AppError('request_refused', '403: not allowed');
};
/** Openings need a server: test/sealed has one. */
export const noServer: SealedPort = {
  makeSealedKey: refuse,
  askOpening: refuse,
  openings: refuse,
  releaseOpening: refuse,
  openSealed: refuse,
};
