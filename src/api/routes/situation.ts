/** The statistics plane: figures, never an address. */
import { createRoute, z } from '@hono/zod-openapi';
import { dayText, spanBefore, spanMillis, spanText } from '../../lib/days.ts';
import { isoTime } from '../../lib/iso-time.ts';
import { comparedReading } from '../../model/reading-document.ts';
import { addsUp } from '../../situation/by-dimension.ts';
import { campaigns } from '../../situation/campaigns.ts';
import { change } from '../../situation/change.ts';
import { burnTotals } from '../../response/energy/total.ts';
import { coverage } from '../../situation/coverage.ts';
import { dimensions } from '../../situation/dimensions.ts';
import { energy } from '../../situation/energy.ts';
import { frequency } from '../../situation/frequency.ts';
import { hashRate } from '../../situation/hash-rate.ts';
import { minerCount } from '../../situation/miner-count.ts';
import { overview } from '../../situation/overview.ts';
import { suppress } from '../../situation/suppress.ts';
import { trend } from '../../situation/trend.ts';
import { placeName } from '../../response/wording/place-name.ts';
import { needs } from '../access.ts';
import { langOf, type ApiContext, type Routes } from '../deps.ts';
import { filterOf, filterQuery, filterShape, inSpan } from '../filter.ts';
import { partialMark } from '../partial.ts';
import { answer, sensorDocuments, toldSensors } from '../route-parts.ts';

const count = z
  .number()
  .int()
  .min(0)
  .nullable()
  .describe('null: withheld, for so few would point at somebody.');
const amount = z.number().nullable();
const time = z.iso.datetime().nullable();

const span = z.object({ from: z.string(), to: z.string() });

const overviewDocument = z
  .object({
    span,
    before: span,
    active: count,
    new: count,
    existing: count,
    recurring: count,
    gone: count,
    active_before: count,
    miners: count.describe('Miners behind the active addresses, by login; the least there can be.'),
    verdicts: z.array(
      z.object({ verdict: z.string(), level: z.string(), kind: z.string(), hosts: count }),
    ),
    hash_rate: z.array(
      z.object({
        algorithm: z.string(),
        hosts: count,
        low: amount,
        mid: amount,
        high: amount,
      }),
    ),
    coverage: sensorDocuments,
    ...partialMark,
  })
  .openapi('Overview');
export type OverviewDocument = z.output<typeof overviewDocument>;

const trendDocument = z
  .object({
    span,
    rows: z.array(z.object({ day: z.string(), key: z.string(), hosts: count })),
    before: z.array(z.object({ day: z.string(), hosts: count })),
    ...partialMark,
  })
  .openapi('Trend');
export type TrendDocument = z.output<typeof trendDocument>;

const dimensionDocument = z
  .object({
    rows: z.array(
      z.object({
        key: z.string(),
        name: z
          .string()
          .optional()
          .describe('In the language asked for, where the key is a place.'),
        hosts: count,
        mining: count,
        suspected: count,
        sessions: amount,
        accepted: amount,
      }),
    ),
    ...partialMark,
  })
  .openapi('Dimension');
export type DimensionDocument = z.output<typeof dimensionDocument>;

const interval = z.object({ low: amount, mid: amount, high: amount }).nullable();

const energyDocument = z
  .object({
    rows: z.array(
      z.object({
        algorithm: z.string(),
        hosts: count,
        power_w: interval.describe('null: withheld, or no device of this algorithm is on record.'),
        energy_kwh: interval,
        co2e_kg: interval,
      }),
    ),
    readings: z
      .array(comparedReading)
      .describe(
        'Meters of units in the span beside the estimates; viewers see those of five hosts and more.',
      ),
    ...partialMark,
  })
  .openapi('Energy');
export type EnergyDocument = z.output<typeof energyDocument>;

const campaignsDocument = z
  .object({
    rows: z.array(
      z.object({
        wallet: z.string().describe('Fingerprint; it cannot be turned back.'),
        hosts: count,
        units: z.number(),
        places: z.number(),
        hijacked: z.number(),
        first_seen: time,
        last_seen: time,
      }),
    ),
    ...partialMark,
  })
  .openapi('Campaigns');
export type CampaignsDocument = z.output<typeof campaignsDocument>;

const frequencyDocument = z
  .object({
    rows: z.array(z.object({ measure: z.string(), from: z.number(), hosts: count })),
    ...partialMark,
  })
  .openapi('Frequency');
export type FrequencyDocument = z.output<typeof frequencyDocument>;

const names = Object.keys(dimensions) as [keyof typeof dimensions, ...(keyof typeof dimensions)[]];

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
      const [[changed], [miners], rows, rates, sensors] = await Promise.all([
        store.ask(change, { ...filter, days, before }),
        store.ask(minerCount, { ...filter, active: days }),
        store.ask(overview, { ...filter, active: days }),
        store.ask(hashRate, { ...filter, active: days }),
        store.ask(coverage, spanMillis(days)),
      ]);
      const counts = Object.entries(changed!).map(([name, n]) => [name, toldCount(c, n)]);
      return c.json({
        span: spanText(days),
        before: spanText(before),
        ...(Object.fromEntries(counts) as Told<NonNullable<typeof changed>>),
        miners: toldCount(c, miners?.miners ?? 0),
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
        hash_rate: told(c, rates, false),
        coverage: toldSensors(sensors),
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
      request: { params: z.object({ dimension: z.enum(names) }), query: filterQuery },
      responses: answer(dimensionDocument, 'See `/definitions`.'),
    }),
    async (c) => {
      const { dimension } = c.req.valid('param');
      const filter = await filterOf(c.req.valid('query'), c.var.caller, deps.units);
      const rows = await store.ask(dimensions[dimension], filter);
      const isPlace = dimension === 'place' || dimension === 'country';
      const named = (key: string) =>
        isPlace && key !== '' ? { name: placeName(key, langOf(c)) } : {};
      return c.json({
        rows: told(c, rows, addsUp(dimension)).map((row) => ({ ...row, ...named(row.key) })),
      });
    },
  );
};

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

/** Its routes. */
export const situation: readonly Routes[] = [
  overviewRoute,
  trendRoute,
  dimensionRoute,
  frequencyRoute,
  energyRoute,
  campaignsRoute,
];
