/** How fast an indicator loses belief after it was last seen. Addresses are rented and handed on; names are kept. */
import type { Indicator } from '../model/indicator.ts';
import type { Millis } from '../records/columns.ts';

const DAY = 86_400_000;

/** Days after which half the belief is gone. */
const HALF_LIFE = { name: 365, endpoint: 60, malware: 120 } as const;

/** What is never lost: that it was listed once. */
const FLOOR = 10;

export interface Aged {
  /** 0–100. */
  readonly confidence: number;
  /** Older than its half-life. */
  readonly stale: boolean;
}

/** Confidence at `now`. A name that was seen for longer than a year is taken to last as long again. Without a last sighting
 * nothing is lost: lists of the operator's own carry no dates. */
export function aged(indicator: Indicator, now: Millis): Aged {
  const { confidence, last_seen } = indicator;
  if (last_seen === null || last_seen >= now) return { confidence, stale: false };
  const age = (now - last_seen) / DAY;
  const life = halfLife(indicator);
  const floor = Math.min(FLOOR, confidence);
  return {
    confidence: Math.round(floor + (confidence - floor) * 2 ** (-age / life)),
    stale: age > life,
  };
}

function halfLife({ type, kind, valid_from, last_seen }: Indicator): number {
  if (type !== 'domain') return kind === 'malware' ? HALF_LIFE.malware : HALF_LIFE.endpoint;
  const seenFor = valid_from === null || last_seen === null ? 0 : (last_seen - valid_from) / DAY;
  return Math.max(HALF_LIFE.name, seenFor);
}
