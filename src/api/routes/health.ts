/** Whether everything is seen and kept: sources, spool and lists of the service, the store, and what sensors read. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayOf } from '../../lib/days.ts';
import { coverageDocument, prefixCoverage } from '../../model/coverage-document.ts';
import { statusDocument } from '../../model/status.ts';
import { storeProblems } from '../../model/store-care.ts';
import { coverage } from '../../situation/coverage.ts';
import { coverageOf } from '../../situation/coverage-of.ts';
import { needs } from '../access.ts';
import type { Routes } from '../deps.ts';
import { partialMark } from '../partial.ts';
import { answer } from '../route-parts.ts';

const DAY = 86_400_000;
/** Sensors that read anything within these days are told of: one that fell silent is missed. */
const COVERAGE_DAYS = 30;

const storeState = z
  .object({
    engine_version: z.string(),
    schema_version: z.number(),
    disk_free_bytes: z.number(),
    tables: z.array(
      z.object({
        table: z.string(),
        rows: z.number(),
        parts: z.number(),
        bytes: z.number(),
        sound: z.boolean(),
      }),
    ),
    problems: z.array(z.object({ problem: z.enum(storeProblems), count: z.number() })),
  })
  .openapi('StoreState');
export type StoreStateDocument = z.output<typeof storeState>;

const document = z
  .object({
    now: z.iso.datetime().describe('By the clock of the server.'),
    version: z.string(),
    service: statusDocument
      .nullable()
      .describe('null: another process reads the sources; ask it (`davylamp status`).'),
    store: storeState,
    coverage: coverageDocument,
    unseen_prefixes: prefixCoverage.shape.unseen,
    ...partialMark,
  })
  .openapi('Health');
export type HealthDocument = z.output<typeof document>;

/** How everything is now. */
const healthRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/health',
      tags: ['health'],
      summary: 'How sources, spool, lists and store are, and what sensors read in thirty days',
      middleware: needs(deps, 'health'),
      responses: answer(document, coverage.definition),
    }),
    async (c) => {
      const to = (dayOf(Date.now()) + 1) * DAY;
      const from = to - COVERAGE_DAYS * DAY;
      const [state, sensors, seen] = await Promise.all([
        store.look(false),
        store.ask(coverage, { from, to }),
        deps.units.seen(from, to),
      ]);
      return c.json({
        now: new Date().toISOString(),
        version: deps.version,
        service: deps.status?.() ?? null,
        store: { ...state, tables: [...state.tables], problems: [...state.problems] },
        coverage: coverageOf(sensors, seen),
        unseen_prefixes: seen?.unseen ?? [],
      });
    },
  );
};

/** The store looked over. */
const storeLook: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/health/store',
      tags: ['health'],
      summary: 'The store looked over: every part read back, and what belongs together compared',
      middleware: needs(deps, 'health'),
      responses: answer(storeState),
    }),
    async (c) => {
      const state = await deps.store.look(true);
      return c.json({ ...state, tables: [...state.tables], problems: [...state.problems] });
    },
  );
};

/** Its routes. */
export const health: readonly Routes[] = [healthRoute, storeLook];
