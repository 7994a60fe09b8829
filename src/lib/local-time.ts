/** Times as logs and tables write them, to Unix milliseconds. */

/** Where a clock without a zone stands: minutes east of UTC, or undefined for the zone of this machine. */
export type UtcOffset = number | undefined;

/** `+08:00`, `-0330`, `Z` to minutes; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 0;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** A date and time of day of the calendar (month 1–12); undefined for what the calendar does not have. */
export function fromCalendar(
  [year, month, day]: readonly [number, number, number],
  [hour, minute, second]: readonly [number, number, number],
  offset: UtcOffset,
): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (offset !== undefined) return utc - offset * 60_000;
  return new Date(year, month - 1, day, hour, minute, second).getTime();
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** 1–12 of an English abbreviation; undefined for anything else. */
export function monthOf(name: string): number | undefined {
  const at = name.length < 3 ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : undefined;
}

/** Year first, then month and day; any marks between; time of day, fraction and zone as far as they are there. */
const YEAR_FIRST =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?:[T\s]*(\d{1,2})\s*[:时點点]\s*(\d{1,2})(?:\s*[:分]\s*(\d{1,2})(?:[.,](\d{1,9}))?秒?|分)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
/** `25.11.2026 09:01:02`: with points the day comes first everywhere. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const EPOCH = /^\d{9,19}(?:\.\d+)?$/;

/** A time as tables write it: Unix seconds to nanoseconds, year first in many dresses, or day first with points. Undefined for
 * what is no time, or could be two (`03/04/2026`). */
export function parseTime(text: string, offset: UtcOffset): number | undefined {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return fromEpoch(trimmed);
  const first = YEAR_FIRST.exec(trimmed)?.map(orEmpty);
  if (first !== undefined) {
    const [, y, mo, d, h, mi, s, fraction = '', zone = ''] = first;
    const at = zone === '' ? offset : parseOffset(zone);
    const whole = fromCalendar(numbers(y, mo, d), numbers(h, mi, s), at);
    return whole === undefined ? undefined : whole + millisOf(fraction);
  }
  const last = DAY_FIRST.exec(trimmed)?.map(orEmpty);
  if (last === undefined) return undefined;
  const [, d, mo, y, h, mi, s] = last;
  return fromCalendar(numbers(y, mo, d), numbers(h, mi, s), offset);
}

/** A group that took no part is undefined, whatever its type says. */
const orEmpty = (group: string | undefined): string => group ?? '';

const numbers = (...texts: (string | undefined)[]): [number, number, number] =>
  texts.map(Number) as [number, number, number];

/** Digits behind the point of a second, to milliseconds, exact to the microsecond. */
export const millisOf = (fraction: string): number =>
  fraction === '' ? 0 : Number(fraction.slice(0, 6).padEnd(6, '0')) / 1000;

/** Seconds, milliseconds, microseconds or nanoseconds, told apart by their size. */
function fromEpoch(text: string): number {
  const n = Number(text);
  if (n < 1e11) return Math.round(n * 1e6) / 1e3;
  if (n < 1e14) return n;
  return n < 1e17 ? n / 1e3 : n / 1e6;
}
