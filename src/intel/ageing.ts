/** Old intelligence is believed less: names for years, rented addresses for weeks. */
import type { Indicator } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';

const DAY: Millis = 86_400_000;

/** Days after which an entry is believed half, and the least share of belief that stays. */
function lifeOf({ type, kind }: Indicator): readonly [days: number, floor: number] {
  if (type === 'domain') return kind === 'malware' ? [365, 0.3] : [1095, 0.4];
  return kind === 'malware' ? [120, 0.15] : [60, 0.2];
}

/** Share of an indicator's confidence left at `now`, 0–1. Entries without a date do not age. */
export function freshness(indicator: Indicator, now: Millis): number {
  if (indicator.last_seen === null) return 1;
  const [days, floor] = lifeOf(indicator);
  const age = Math.max(0, now - indicator.last_seen) / DAY;
  return Math.max(floor, 0.5 ** (age / days));
}
