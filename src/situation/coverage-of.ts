/** The document of what figures rest on, from the rows of the question. */
import { isoTime } from '../lib/iso-time.ts';
import type {
  CoverageDocument,
  PrefixCoverage,
  SensorDocument,
} from '../model/coverage-document.ts';
import type { CoverageRow } from './coverage.ts';

type Contents = Pick<CoverageRow, 'clear' | 'opaque' | 'unshown' | 'sampling'>;

/** Nothing known is null, never a share. */
const shareOf = (part: number, all: number): number | null => (all === 0 ? null : part / all);

const contentsOf = ({ clear, opaque, unshown, sampling }: Contents) => ({
  clear,
  opaque,
  unshown,
  hidden: shareOf(opaque + unshown, clear + opaque + unshown),
  sampling: sampling === 0 ? null : sampling,
});

/** Whether a sensor read anything in the span, and not only before. */
export const isHeard = ({ first_time }: Pick<CoverageRow, 'first_time'>): boolean => first_time > 0;

function sensorOf(row: CoverageRow): SensorDocument {
  const { observer, kinds, inputs, records, packets, bytes, flows, lost, unread } = row;
  const { lag_ms, up_ms, watched_ms, first_time, last_time } = row;
  return {
    observer,
    heard: isHeard(row),
    kinds: [...kinds],
    inputs,
    records,
    packets,
    bytes,
    flows,
    ...contentsOf(row),
    lost,
    unread,
    lag_seconds: watched_ms === 0 || !isHeard(row) ? null : Math.round(lag_ms / 1000),
    up: shareOf(up_ms, watched_ms),
    first_time: isoTime(first_time),
    last_time: isoTime(last_time),
  };
}

const figuresOf = ({ unseen: _, ...figures }: PrefixCoverage): CoverageDocument['prefixes'] =>
  figures;

/** All of it; `seen` is left out where the operator named no prefix. */
export function coverageOf(rows: readonly CoverageRow[], seen?: PrefixCoverage): CoverageDocument {
  const sum = (of: (row: CoverageRow) => number): number => rows.reduce((n, row) => n + of(row), 0);
  return {
    sensors: rows.map(sensorOf),
    sensors_heard: rows.filter(isHeard).length,
    ...contentsOf({
      clear: sum(({ clear }) => clear),
      opaque: sum(({ opaque }) => opaque),
      unshown: sum(({ unshown }) => unshown),
      sampling: Math.max(0, ...rows.map(({ sampling }) => sampling)),
    }),
    prefixes: seen === undefined ? null : figuresOf(seen),
  };
}
