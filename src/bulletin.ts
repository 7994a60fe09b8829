/** The monthly bulletin: reckoned from the store, sealed, and checked again later. See `App.makeBulletin`. */
import type { BulletinCheck, BulletinOptions } from './app-port.ts';
import type { Config } from './config.ts';
import {
  dayOf,
  dayOfText,
  dayText,
  spanBefore,
  spanMillis,
  spanText,
  type DaySpan,
} from './lib/days.ts';
import { sealedBulletinSchema, type Bulletin, type SealedBulletin } from './model/bulletin.ts';
import { AppError } from './model/error.ts';
import type { Asking } from './model/store.ts';
import { bulletinMarkdown } from './response/bulletin/markdown.ts';
import { bulletinText, differences, hashOf, sealed } from './response/bulletin/seal.ts';
import { energyTables } from './response/energy/tables.ts';
import { burnTotals } from './response/energy/total.ts';
import { change } from './situation/change.ts';
import { coverage } from './situation/coverage.ts';
import { coverageOf } from './situation/coverage-of.ts';
import { dimensions } from './situation/dimensions.ts';
import { energy } from './situation/energy.ts';
import { hashRate } from './situation/hash-rate.ts';
import { hostCount } from './situation/host-count.ts';
import { trend } from './situation/trend.ts';
import { open } from './wiring.ts';

/** First and last day of `2026-10`. */
export function daysOfMonth(month: string): DaySpan {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return [dayOf(Date.UTC(year, number - 1)), dayOf(Date.UTC(year, number)) - 1];
}

async function reckon(
  store: Asking,
  { energy: { grid } }: Config,
  days: DaySpan,
  before: DaySpan,
  version: string,
): Promise<Bulletin> {
  const active = { active: days };
  const by = async (name: keyof typeof dimensions) => {
    const rows = await store.ask(dimensions[name], active);
    return rows.map(({ key, hosts, mining }) => ({ key, hosts, mining }));
  };
  const [changed] = await store.ask(change, { days, before });
  const perDay = await store.ask(trend, { days });
  const [hijacked] = await store.ask(hostCount, { ...active, kind: 'hijacked' });
  const rates = await store.ask(hashRate, active);
  const work = await store.ask(energy, active);
  const sensors = await store.ask(coverage, spanMillis(days));
  const asked = [change, trend, hashRate, energy, coverage, dimensions.place, dimensions.unit];
  return {
    schema: 1,
    ...spanText(days),
    before_from: dayText(before[0]),
    before_to: dayText(before[1]),
    daily_mean: perDay.reduce((sum, { hosts }) => sum + hosts, 0) / (days[1] - days[0] + 1),
    ...changed!,
    hijacked: hijacked?.hosts ?? 0,
    by_place: await by('place'),
    by_network_type: await by('network_type'),
    by_unit: await by('unit'),
    by_algorithm: await by('algorithm'),
    by_pool: await by('pool'),
    hash_rate: rates.map(({ algorithm, hosts, low, mid, high }) => ({
      algorithm,
      hosts,
      low: rounded(low),
      mid: rounded(mid),
      high: rounded(high),
    })),
    energy: burnTotals(energyTables(grid), work),
    coverage: coverageOf(sensors).sensors.map(
      ({ observer, heard, inputs, packets, flows, unread, hidden, sampling, up }) => ({
        observer,
        heard,
        inputs,
        packets,
        flows,
        unread,
        hidden: roundedShare(hidden),
        sampling,
        up: roundedShare(up),
      }),
    ),
    definitions: Object.fromEntries(asked.map(({ name, definition }) => [name, definition])),
    made_by: version,
  };
}

/** Sums of real numbers differ in their last digits by the order of adding: six digits are the same in any. */
const rounded = (n: number): number => Number(n.toPrecision(6));

const roundedShare = (share: number | null): number | null =>
  share === null ? null : rounded(share);

/** The bulletin of a month, sealed. */
export async function bulletinOf(
  store: Asking,
  config: Config,
  month: string,
  version: string,
): Promise<SealedBulletin> {
  const days = daysOfMonth(month);
  return sealed(await reckon(store, config, days, spanBefore(days), version));
}

/** See `App.makeBulletin`. */
export async function makeBulletin(options: BulletinOptions): Promise<string> {
  const { store: target, config, month, lang, format, version } = options;
  await using store = await open(target);
  const made = await bulletinOf(store, config, month, version);
  return format === 'json' ? bulletinText(made) : bulletinMarkdown(made, lang);
}

/** See `App.verifyBulletin`. */
export async function verifyBulletin(
  file: string,
  { store: target, config, version }: Pick<BulletinOptions, 'store' | 'config' | 'version'>,
): Promise<BulletinCheck> {
  const { bulletin, sha256 } = parsed(file);
  const whole = hashOf(bulletin) === sha256;
  await using store = await open(target);
  const again = await reckon(
    store,
    config,
    [dayOfText(bulletin.from), dayOfText(bulletin.to)],
    [dayOfText(bulletin.before_from), dayOfText(bulletin.before_to)],
    version,
  );
  return { whole, sha256, differs: differences(bulletin, { ...again, made_by: bulletin.made_by }) };
}

function parsed(file: string): SealedBulletin {
  try {
    return sealedBulletinSchema.parse(JSON.parse(file));
  } catch (error) {
    throw new AppError('data_invalid', 'This is no bulletin.', error);
  }
}
