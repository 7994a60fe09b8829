/** Moments and spans of time as parameters of questions. */
import { z } from 'zod';

/** A moment bound as Unix milliseconds, as the engine compares it. */
export const moment = (name: string): string =>
  `fromUnixTimestamp64Micro(toInt64(round({${name}:Float64} * 1000)))`;

/** From a moment up to, not including, another: Unix milliseconds, whole hours as sightings are kept by the hour. */
export const hours = z.object({ from: z.number(), to: z.number() });

/** Sightings of whole hours of the span. */
export const inHours = `hour >= ${moment('from')} AND hour < ${moment('to')}`;
