/** The statistics plane: figures, never an address. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayOf, dayText, spanBefore, spanMillis, spanText } from '../../lib/days.ts';
import { isoTime } from '../../lib/iso-time.ts';
import { addsUp } from '../../situation/by-dimension.ts';
import { campaigns } from '../../situation/campaigns.ts';
import { change } from '../../situation/change.ts';
import { burnTotals } from '../../response/energy/total.ts';
import { coverage } from '../../situation/coverage.ts';
import { coverageOf } from '../../situation/coverage-of.ts';
import { dimensions } from '../../situation/dimensions.ts';
import { egress, egressByHour, lastTraffic } from '../../situation/egress.ts';
import { energy } from '../../situation/energy.ts';
import { frequency } from '../../situation/frequency.ts';
import { hashRate } from '../../situation/hash-rate.ts';
import { minerCount } from '../../situation/miner-count.ts';
import { overview } from '../../situation/overview.ts';
import { suppress } from '../../situation/suppress.ts';
import { trend } from '../../situation/trend.ts';
import { placeName } from '../../response/wording/place-name.ts';
import type { HostFilter } from '../../situation/host-filter.ts';
import { needs } from '../access.ts';
import { langOf, type ApiContext, type Routes } from '../deps.ts';
import { filterOf, filterQuery, filterShape, inSpan, spanOf, type FilterQuery } from '../filter.ts';
import { answer } from '../route-parts.ts';
import {
  campaignsDocument,
  dimensionDocument,
  egressDocument,
  energyDocument,
  frequencyDocument,
  overviewDocument,
  trendDocument,
  workDocument,
} from './situation-documents.ts';

const names = Object.keys(dimensions) as [keyof typeof dimensions, ...(keyof typeof dimensions)[]];

const dimensionQuery = z.strictObject({
  ...filterShape,
  compare: z.stringbool().default(false).describe('Count the span of equal length before, too.'),
});

interface Counted {
  readonly hosts: number;
}
type Told<R> = { readonly [N in keyof R]: R[N] extends number ? number | null : R[N] };

/** Figures for viewers have small numbers taken out; where rows add up to a total, so that none can be reckoned back. */
const told = <R extends Counted>(c: ApiContext, rows: readonly R[], adds_up: boolean): Told<R>[] =>
  c.var.caller.role === 'viewer'
    ? suppress(rows, { adds_up }).map(({ suppressed: _, ...row }) => row as unknown as Told<R>)
    : ([...rows] as unknown as Told<R>[]);

/** A single count, for whoever may know it. */
function toldCount(c: ApiContext, hosts: number): number | null {
  return told(c, [{ hosts }], false)[0]!.hosts;
}

/** How many, against the span before, and what that rests on. */
const overviewRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/overview',
      tags: ['situation'],
      summary: 'How many, against the span before, and what that rests on',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(overviewDocument, change.definition),
    }),
    async (c) => {
      const { days, filter } = await inSpan(c.req.valid('query'), c.var.caller, deps.units);
      const before = spanBefore(days);
      const { from, to } = spanMillis(days);
      const [[changed], rows, sensors, seen] = await Promise.all([
        store.ask(change, { ...filter, days, before }),
        store.ask(overview, { ...filter, active: days }),
        store.ask(coverage, { from, to }),
        deps.units.seen(from, to),
      ]);
      const counts = Object.entries(changed!).map(([name, n]) => [name, toldCount(c, n)]);
      return c.json({
        span: spanText(days),
        before: spanText(before),
        ...(Object.fromEntries(counts) as Told<NonNullable<typeof changed>>),
        verdicts: told(
          c,
          rows.map(({ verdict, level, kind, hosts }) => ({
            verdict,
            level: `E${level}`,
            kind,
            hosts,
          })),
          true,
        ),
        coverage: coverageOf(sensors, seen),
      });
    },
  );
};

/** Who works, and how much. */
const workRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/work',
      tags: ['situation'],
      summary: 'Miners behind the active addresses, and their hash rates by algorithm',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(workDocument, `${minerCount.definition} ${hashRate.definition}`),
    }),
    async (c) => {
      const { days, filter } = await inSpan(c.req.valid('query'), c.var.caller, deps.units);
      const [[miners], rates] = await Promise.all([
        store.ask(minerCount, { ...filter, active: days }),
        store.ask(hashRate, { ...filter, active: days }),
      ]);
      return c.json({
        miners: toldCount(c, miners?.miners ?? 0),
        hash_rate: told(c, rates, false),
      });
    },
  );
};

/** Mining hosts day by day, and of the span before. */
const trendRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/trend',
      tags: ['situation'],
      summary: 'Mining hosts day by day, and of the span before',
      middleware: needs(deps, 'statistics'),
      request: { query: z.strictObject({ ...filterShape, by: z.enum(names).optional() }) },
      responses: answer(trendDocument, trend.definition),
    }),
    async (c) => {
      const { by, ...query } = c.req.valid('query');
      const { days, filter } = await inSpan(query, c.var.caller, deps.units);
      const [rows, before] = await Promise.all([
        store.ask(trend, { ...filter, days, by }),
        store.ask(trend, { ...filter, days: spanBefore(days) }),
      ]);
      return c.json({
        span: spanText(days),
        rows: told(
          c,
          rows.map(({ day, ...row }) => ({ day: dayText(day), ...row })),
          false,
        ),
        before: before.map(({ day, hosts }) => ({ day: dayText(day), hosts: toldCount(c, hosts) })),
      });
    },
  );
};

/** Hosts by one dimension. */
const dimensionRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/by/{dimension}',
      tags: ['situation'],
      summary: 'Hosts by one dimension',
      middleware: needs(deps, 'statistics'),
      request: { params: z.object({ dimension: z.enum(names) }), query: dimensionQuery },
      responses: answer(dimensionDocument, 'See `/definitions`.'),
    }),
    async (c) => {
      const { dimension } = c.req.valid('param');
      const { compare, ...query } = c.req.valid('query');
      const filter = await filterOf(query, c.var.caller, deps.units);
      const asked = compare ? comparing(query, filter) : filter;
      const rows = await store.ask(dimensions[dimension], asked);
      const adds = addsUp(dimension);
      const now = told(
        c,
        rows.map(({ before: _, ...row }) => row),
        adds,
      );
      const past = told(
        c,
        rows.map(({ before = 0 }) => ({ hosts: before })),
        adds,
      );
      const isPlace = dimension === 'place' || dimension === 'country';
      const more = (key: string, index: number) => ({
        ...(isPlace && key !== '' && { name: placeName(key, langOf(c)) }),
        ...(compare && { before: past[index]!.hosts }),
      });
      return c.json({
        // What was there before only has no row of its own.
        rows: now
          .map((row, index) => ({ ...row, ...more(row.key, index) }))
          .filter(({ hosts }) => hosts !== 0),
      });
    },
  );
};

/** The filter of a span, and the span before it. */
function comparing(query: FilterQuery, filter: HostFilter) {
  const days = spanOf(query);
  return { ...filter, active: days, before: spanBefore(days) };
}

/** How often mining hosts connect, and on how many days. */
const frequencyRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/frequency',
      tags: ['situation'],
      summary: 'How often mining hosts connect, and on how many days',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(frequencyDocument, frequency.definition),
    }),
    async (c) => {
      const rows = await store.ask(
        frequency,
        await filterOf(c.req.valid('query'), c.var.caller, deps.units),
      );
      return c.json({
        rows: rows.map(({ measure, from, hosts }) => ({
          measure,
          from,
          hosts: toldCount(c, hosts),
        })),
      });
    },
  );
};

/** What goes to pools on the last day of the span that has any. */
const egressRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/egress',
      tags: ['situation'],
      summary:
        'Traffic between mining hosts and pools on the last day of the span that has any: by pool, and by hour',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(egressDocument, egress.definition),
    }),
    async (c) => {
      const { days, filter } = await inSpan(c.req.valid('query'), c.var.caller, deps.units);
      const [last] = await store.ask(lastTraffic, spanMillis(days));
      const day = Math.max(dayOf(last?.day ?? 0), days[0]);
      const { from, to: end } = spanMillis([day, day]);
      // A day that is not over is spread over its hours so far.
      const to = Math.min(end, Math.max(from + HOUR, Math.ceil(Date.now() / HOUR) * HOUR));
      const [rows, hours] = await Promise.all([
        store.ask(egress, { ...filter, from, to, limit: MOST_POOLS }),
        store.ask(egressByHour, { ...filter, from, to }),
      ]);
      return c.json({
        day: dayText(day),
        rows: told(c, rows, true),
        hours: told(
          c,
          hours.map(({ hour, ...row }) => ({ hour: new Date(hour).toISOString(), ...row })),
          false,
        ),
      });
    },
  );
};

/** What mining burns, by algorithm. */
const energyRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/energy',
      tags: ['situation'],
      summary: 'Power, energy and CO2e by algorithm, estimated from hash rates',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(energyDocument, energy.definition),
    }),
    async (c) => {
      const { days, filter } = await inSpan(c.req.valid('query'), c.var.caller, deps.units);
      const rows = await store.ask(energy, { ...filter, active: days });
      const { unit, units } = filter;
      const meters = await deps.readings(langOf(c), {
        ...spanMillis(days),
        units: unit === undefined ? units : unit.filter((name) => units?.includes(name) ?? true),
      });
      const shown = c.var.caller.role === 'viewer' ? meters.filter((m) => m.hosts >= FEW) : meters;
      return c.json({ rows: told(c, burnTotals(deps.energy, rows), false), readings: shown });
    },
  );
};

/** Wallets that several hosts work for. */
const campaignsRoute: Routes = (api, deps) => {
  const { store } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/campaigns',
      tags: ['situation'],
      summary: 'Wallets that several hosts work for, the most hosts first',
      middleware: needs(deps, 'order'),
      request: { query: filterQuery },
      responses: answer(campaignsDocument, campaigns.definition),
    }),
    async (c) => {
      const { days, filter } = await inSpan(c.req.valid('query'), c.var.caller, deps.units);
      const rows = await store.ask(campaigns, { ...filter, active: days, limit: MOST_CAMPAIGNS });
      return c.json({
        rows: rows.map((row) => ({
          ...row,
          first_seen: isoTime(row.first_seen),
          last_seen: isoTime(row.last_seen),
        })),
      });
    },
  );
};

/** Fewer hosts would point at somebody. */
const FEW = 5;
const MOST_CAMPAIGNS = 500;
const MOST_POOLS = 100;
const HOUR = 3_600_000;

/** Its routes. */
export const situation: readonly Routes[] = [
  overviewRoute,
  workRoute,
  trendRoute,
  dimensionRoute,
  frequencyRoute,
  egressRoute,
  energyRoute,
  campaignsRoute,
];
