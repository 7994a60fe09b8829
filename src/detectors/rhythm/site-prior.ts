/** The share of a site's quiet conversations that mine, learned from their scores: what a stated chance rests on. */
import { chanceOf } from './weigh.ts';

/** How many conversations the given share is worth: with fewer heard, it stays about what it was. */
const STRENGTH = 1000;
const ROUNDS = 30;

/** The share under which the scores are likeliest (expectation and maximisation), beginning from `given` and never above it:
 * many look-alikes of one kind would otherwise vouch for each other. */
export function learnPrior(scores: readonly number[], given: number): number {
  let prior = given;
  for (let round = 0; round < ROUNDS; round++) {
    const mining = scores.reduce((sum, score) => sum + chanceOf(score, prior), 0);
    const next = Math.min(given, (given * STRENGTH + mining) / (STRENGTH + scores.length));
    if (Math.abs(next - prior) < given * 1e-4) return next;
    prior = next;
  }
  return prior;
}
