/** What to do, in the order in which it is read. */
import type { Recommendation } from '../../../src/model/recommendation.ts';

export type Advice = Recommendation;

/** Who acts, by when, what may be said and how to answer: what applies, each once. */
export function adviceParts(advice: Advice): string[] {
  const { headline, says, asks, route_says, who_acts, clock_text, answer, appeal } = advice;
  const parts = [says, asks, route_says, who_acts, clock_text, answer, appeal];
  return [...new Set(parts.filter((text) => text !== '' && text !== headline))];
}
