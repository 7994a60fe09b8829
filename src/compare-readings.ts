/** Meters beside estimates, told in a language: what explanations, the situation and the command show. */
import type { Lang } from './app-port.ts';
import { dayOf } from './lib/days.ts';
import { isoTime } from './lib/iso-time.ts';
import type { ComparedReading } from './model/reading-document.ts';
import type { Reading } from './model/reading.ts';
import type { Asking } from './model/store.ts';
import {
  compareReadings,
  type Compared,
  type Estimated,
} from './response/energy/compare-readings.ts';
import { digits } from './response/energy/burn.ts';
import type { EnergyTables } from './response/energy/tables.ts';
import { burnTotals } from './response/energy/total.ts';
import { readingReason } from './response/wording/reading-text.ts';
import { energy } from './situation/energy.ts';
import { hostCount } from './situation/host-count.ts';
import { readingParams, readings } from './situation/readings.ts';

/** Which readings. */
export interface AskedReadings {
  /** Unix milliseconds; left out: all. */
  readonly from?: number;
  readonly to?: number;
  /** Undefined: of all units. */
  readonly units?: readonly string[] | undefined;
}

/** Readings compared, in order of unit and time. */
export async function comparedReadings(
  store: Asking,
  tables: EnergyTables,
  lang: Lang,
  { units, ...span }: AskedReadings = {},
): Promise<ComparedReading[]> {
  const asked = { ...span, limited: units !== undefined, units: units ?? [] };
  const found = await store.ask(readings, readingParams.parse(asked));
  if (found.length === 0) return [];
  // What a unit takes without mining may have been read at any time.
  const names = [...new Set(found.map(({ unit }) => unit))];
  const all = await store.ask(readings, readingParams.parse({ units: names, limited: true }));
  const wanted = new Set(found.map(keyOf));
  const compared: Compared[] = [];
  for (const of of Map.groupBy(all, ({ unit }) => unit).values()) {
    const estimated: Estimated[] = [];
    for (const reading of of) estimated.push(await estimateOf(store, tables, reading));
    compared.push(...compareReadings(estimated));
  }
  return compared.filter(({ reading }) => wanted.has(keyOf(reading))).map((one) => told(one, lang));
}

const keyOf = (r: Pick<Reading, 'unit' | 'from_time' | 'to_time'>): string =>
  [r.unit, r.from_time, r.to_time].join('\u001f');

/** What mining of the unit took in the span of its reading. */
async function estimateOf(
  store: Asking,
  tables: EnergyTables,
  reading: Reading,
): Promise<Estimated> {
  const active = [dayOf(reading.from_time), dayOf(reading.to_time - 1)] as const;
  const filter = { unit: [reading.unit], active };
  const [rows, [count]] = await Promise.all([
    store.ask(energy, filter),
    store.ask(hostCount, filter),
  ]);
  const totals = burnTotals(tables, rows);
  const known = totals.flatMap(({ energy_kwh }) => energy_kwh ?? []);
  // One device may work on two algorithms at once, so that their sum is the most there can be, and the largest the least.
  const estimate =
    known.length === 0
      ? null
      : {
          low: Math.max(...known.map(({ low }) => low)),
          mid: Math.max(...known.map(({ mid }) => mid)),
          high: known.reduce((sum, { high }) => sum + high, 0),
        };
  const hosts = rows.reduce((sum, row) => sum + row.hosts, 0);
  const reckoned = totals.reduce((sum, t) => sum + (t.energy_kwh === null ? 0 : t.hosts), 0);
  const all = count?.hosts ?? 0;
  return { reading, estimate, hosts: Math.min(all, hosts), unread: Math.max(0, all - reckoned) };
}

const rounded = (of: { low: number; mid: number; high: number } | null) =>
  of === null ? null : { low: digits(of.low), mid: digits(of.mid), high: digits(of.high) };

const told = ({ reading, estimate, excess, hosts, agreement, reason }: Compared, lang: Lang) => ({
  unit: reading.unit,
  from: isoTime(reading.from_time) ?? '',
  to: isoTime(reading.to_time) ?? '',
  kwh: reading.kwh,
  estimate_kwh: rounded(estimate),
  excess_kwh: rounded(excess),
  hosts,
  agreement,
  reason: readingReason(lang, reason),
});
