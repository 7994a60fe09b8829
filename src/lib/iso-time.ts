/** Moments as documents write them. */

/** Unix milliseconds as ISO 8601, UTC; null for what is no time: 0, which says unknown, and what is not finite. */
export const isoTime = (millis: number): string | null =>
  Number.isFinite(millis) && millis > 0 ? new Date(millis).toISOString() : null;
