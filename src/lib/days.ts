/** Days in UTC, counted from the Unix epoch, and spans of them. */

/** Milliseconds. */
export const DAY_MS = 86_400_000;

/** First and last day, both included. */
export type DaySpan = readonly [first: number, last: number];

/** The day of a moment, Unix milliseconds. */
export const dayOf = (millis: number): number => Math.floor(millis / DAY_MS);

/** Start of the day of a moment, Unix milliseconds. */
export const dayStart = (millis: number): number => dayOf(millis) * DAY_MS;

/** The day that is written so: `2026-11-20`. */
export const dayOfText = (text: string): number => dayOf(Date.parse(text));

/** A day as it is written. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** A span as it is written. */
export const spanText = ([first, last]: DaySpan): { from: string; to: string } => ({
  from: dayText(first),
  to: dayText(last),
});

/** The span of equal length before. */
export const spanBefore = ([first, last]: DaySpan): DaySpan => [
  first - (last - first + 1),
  first - 1,
];

/** The moments of a span, Unix milliseconds, the last one excluded. */
export const spanMillis = ([first, last]: DaySpan): { from: number; to: number } => ({
  from: first * DAY_MS,
  to: (last + 1) * DAY_MS,
});
