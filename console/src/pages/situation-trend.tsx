/** The course of the span, together or apart by a dimension, with the span before it. */
import { useMemo, useState } from 'react';
import type { TrendDocument } from '../../../src/api/routes/situation-documents.ts';
import { Trend, type TrendPoint } from '../charts/trend.tsx';
import { nameOf } from '../i18n/names.ts';
import shell from '../shell/shell.module.css';
import type { Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { useTrend } from './use-situation.ts';

const DAY = 86_400_000;
/** More series than this cannot be told apart; what is left over is one. */
const SERIES = 4;
const BY = ['', 'network_type', 'level'] as const;

/** Days of a span in order, as points of a trend, series by what they count in all. */
function trendPoints(trend: TrendDocument): { keys: string[]; points: TrendPoint[] } {
  const sums = new Map<string, number>();
  const cells = new Map<string, number>();
  for (const { day, key, hosts } of trend.rows) {
    sums.set(key, (sums.get(key) ?? 0) + (hosts ?? 0));
    cells.set(`${day} ${key}`, hosts ?? 0);
  }
  const keys = [...sums].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  const from = Date.parse(trend.span.from);
  const count = Math.round((Date.parse(trend.span.to) - from) / DAY) + 1;
  const past = new Map(trend.before.map(({ day, hosts }) => [Date.parse(day), hosts ?? 0]));
  const points = Array.from({ length: count }, (_, index) => {
    const moment = from + index * DAY;
    const day = new Date(moment).toISOString().slice(0, 10);
    const values = keys.map((key) => cells.get(`${day} ${key}`) ?? 0);
    const rest = values.slice(SERIES).reduce((all, value) => all + value, 0);
    return {
      moment,
      values: keys.length > SERIES ? [...values.slice(0, SERIES), rest] : values,
      previous: past.get(moment - count * DAY) ?? 0,
    };
  });
  return { keys, points };
}

/** The chart and its choice. `height`: where a screen has room for no other, and nobody to choose. */
export function SituationTrend({
  filters,
  height,
}: {
  readonly filters: Filters;
  readonly height?: number;
}) {
  const { words } = usePreferences();
  const [by, setBy] = useState<(typeof BY)[number]>('');
  const { data } = useTrend(filters, by);
  const { keys, points } = useMemo(
    () => (data === undefined ? { keys: [], points: [] } : trendPoints(data)),
    [data],
  );
  // A day that is not over would look like a fall.
  const today = Math.floor(Date.now() / DAY) * DAY;
  const whole = points.filter(({ moment }) => moment < today);
  const { situation } = words;
  const named = keys.slice(0, SERIES).map((key) => {
    if (by === 'network_type') return nameOf(key, words.network, words);
    return key === '' ? situation.together : key;
  });
  return (
    <Trend
      title={situation.trend}
      definition="trend"
      series={keys.length > SERIES ? [...named, situation.other] : named}
      points={keys.length === 0 ? [] : whole.length === 0 ? points : whole}
      {...(height !== undefined && { height })}
      choice={
        height === undefined && (
          <div className={shell.segments} role="group" aria-label={situation.apart}>
            {BY.map((one) => (
              <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
                {one === '' ? situation.together : situation[one]}
              </button>
            ))}
          </div>
        )
      }
    />
  );
}
