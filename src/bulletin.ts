/** The monthly bulletin: reckoned from the store, sealed, and checked again later. See `App.makeBulletin`. */
import type { BulletinCheck, BulletinOptions } from './app-port.ts';
import { sealedBulletinSchema, type Bulletin, type SealedBulletin } from './model/bulletin.ts';
import { AppError } from './model/error.ts';
import type { Store } from './model/store.ts';
import { bulletinMarkdown } from './response/bulletin/markdown.ts';
import { bulletinText, differences, hashOf, sealed } from './response/bulletin/seal.ts';
import { change } from './situation/change.ts';
import { coverage } from './situation/coverage.ts';
import { dimensions } from './situation/dimensions.ts';
import { hashRate } from './situation/hash-rate.ts';
import { hostCount } from './situation/host-count.ts';
import { trend } from './situation/trend.ts';
import { open } from './wiring.ts';

const DAY = 86_400_000;

type Span = readonly [number, number];
const text = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** First and last day of `2026-10`. */
function daysOf(month: string): Span {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return [Date.UTC(year, number - 1) / DAY, Date.UTC(year, number) / DAY - 1];
}

async function reckon(store: Store, days: Span, before: Span, version: string): Promise<Bulletin> {
  const active = { active: [...days] as [number, number] };
  const span = { from: days[0] * DAY, to: (days[1] + 1) * DAY };
  const by = async (name: keyof typeof dimensions) => {
    const rows = await store.ask(dimensions[name], active);
    return rows.map(({ key, hosts, mining }) => ({ key, hosts, mining }));
  };
  const [changed] = await store.ask(change, { days, before });
  const perDay = await store.ask(trend, { days });
  const [hijacked] = await store.ask(hostCount, { ...active, kind: 'hijacked' });
  const rates = await store.ask(hashRate, active);
  const sensors = await store.ask(coverage, span);
  const asked = [change, trend, hashRate, coverage, dimensions.place, dimensions.unit];
  return {
    schema: 1,
    from: text(days[0]),
    to: text(days[1]),
    before_from: text(before[0]),
    before_to: text(before[1]),
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
    coverage: sensors.map(({ observer, inputs, packets, flows, unread }) => ({
      observer,
      inputs,
      packets,
      flows,
      unread,
    })),
    definitions: Object.fromEntries(asked.map(({ name, definition }) => [name, definition])),
    made_by: version,
  };
}

/** Sums of real numbers differ in their last digits by the order of adding: six digits are the same in any. */
const rounded = (n: number): number => Number(n.toPrecision(6));

/** See `App.makeBulletin`. */
export async function makeBulletin(options: BulletinOptions): Promise<string> {
  const { store: target, month, lang, format, version } = options;
  const days = daysOf(month);
  const before: Span = [days[0] - (days[1] - days[0] + 1), days[0] - 1];
  await using store = await open(target);
  const made = sealed(await reckon(store, days, before, version));
  return format === 'json' ? bulletinText(made) : bulletinMarkdown(made, lang);
}

/** See `App.verifyBulletin`. */
export async function verifyBulletin(
  file: string,
  { store: target, version }: Pick<BulletinOptions, 'store' | 'version'>,
): Promise<BulletinCheck> {
  const { bulletin, sha256 } = parsed(file);
  const whole = hashOf(bulletin) === sha256;
  const day = (date: string): number => Date.parse(date) / DAY;
  await using store = await open(target);
  const again = await reckon(
    store,
    [day(bulletin.from), day(bulletin.to)],
    [day(bulletin.before_from), day(bulletin.before_to)],
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
