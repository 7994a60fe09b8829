/** On which days a host mined: conditions and counts over a span of days, both ends included. */

/** A bound of a span: a day since the Unix epoch, UTC, or SQL for one that is the same for all rows. */
type Day = string | number;

/** Days that `recent_days` of a host tells: its last day and those before it. */
const RECENT = 64;

/** Days of the span among the recent ones of a host, a bit each: the bit of the last day is the lowest. */
const recentDays = (from: Day, to: Day): string =>
  `bitShiftRight(bitAnd(recent_days, bitNot(bitShiftLeft(18446744073709551615,
    greatest(last_day - ${from} + 1, 0)))), greatest(last_day - ${to}, 0))`;

/** The engine settles this before it reads a row, and reads the list of days only where no host's recent days reach back far enough:
 * lists cost three times as much as a number. */
const settled = (from: Day, recent: string, listed: string): string =>
  `if((SELECT max(last_day) FROM host) < ${from} + ${RECENT}, ${recent}, ${listed})`;

/** Whether a host mined on a day of the span. */
export const activeBetween = (from: Day, to: Day): string =>
  settled(
    from,
    `${recentDays(from, to)} != 0`,
    `arrayExists(day -> day BETWEEN ${from} AND ${to}, active_days)`,
  );

/** On how many days of the span it did. */
export const daysBetween = (from: Day, to: Day): string =>
  settled(
    from,
    `bitCount(${recentDays(from, to)})`,
    `arrayCount(day -> day BETWEEN ${from} AND ${to}, active_days)`,
  );

/** First and last day of a span that is bound as `name`. */
export const boundDays = (name: string): readonly [string, string] => [
  `{${name}:Array(UInt16)}[1]`,
  `{${name}:Array(UInt16)}[2]`,
];
