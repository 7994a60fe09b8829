/** Witnesses that look past what else is said in the same conversation (keep-alives, other traffic of a tunnel): at the commonest
 * kind of long question, at the commonest kind of long push, and at what tells one push from another. */
import { band, clusters, mean, median, share } from '../spread.ts';
import type { Message } from '../view.ts';
import type { Witness } from '../witness.ts';
import { follows, paceOf, timerOf } from './times.ts';

const FEW = 8;
/** Shorter than any share, and than any job. */
const SHORTEST = { share: 90, job: 120 } as const;
/** Bytes by which messages of one kind differ: counters, nonces, heights. */
const WIDTH = 6;

/** Sizes so near their median are one kind of message, padded at random; answers are shorter, and so the same padding is more. */
const PADDED = { share: 0.15, answer: 0.3 } as const;

/** Places of the messages of the commonest kind that is at least so long; none where it is met too seldom. */
function commonest(messages: readonly Message[], shortest: number): number[] {
  const long = messages.flatMap(({ size }) => (size >= shortest ? [size] : []));
  const [kind] = clusters(long);
  if (kind === undefined || long.length < FEW) return [];
  const between = (least: number, most: number): number[] =>
    messages.flatMap(({ size }, i) => (size >= least && size <= most ? [i] : []));
  if (kind.count < long.length * 0.6 && band(long, PADDED.share) >= 0.85) {
    const middle = median(long);
    return between(middle * (1 - PADDED.share), middle * (1 + PADDED.share));
  }
  return kind.count < FEW ? [] : between(kind.size, kind.size + WIDTH);
}

/** Whether sizes are one or two kinds, or one kind padded at random. */
const areAlike = (sizes: readonly number[]): boolean =>
  share(clusters(sizes), sizes.length, 2) >= 0.8 || band(sizes, PADDED.answer) >= 0.9;

export const shares: Witness = {
  name: 'shares',
  about:
    'The commonest long message of the client, whatever else it says: whether each is answered at once by the same few bytes, and whether its times are luck. So shares are found among keep-alives and beside other traffic of a tunnel.',
  sees: ['lucky-answered', 'lucky', 'paced-answered', 'paced', 'none'],
  look: ({ asked, answers, pushes, unheard }) => {
    if (asked.length < FEW) return undefined;
    const at = commonest(asked, SHORTEST.share);
    if (at.length === 0) return 'none';
    const own = at.map((i) => asked[i]!);
    const given = at.flatMap((i) => answers[i]?.size ?? []);
    const alike =
      given.length >= own.length * 0.8 && median(given) < own[0]!.size && areAlike(given);
    const lucky = paceOf(own, unheard) === 'luck' || follows(own, pushes);
    return `${lucky ? 'lucky' : 'paced'}${alike ? '-answered' : ''}`;
  },
};

export const jobs: Witness = {
  name: 'jobs',
  about:
    'The commonest long message that the server sends unasked, whatever else it sends: when it comes. So jobs are found among answers that came late and beside other traffic of a tunnel.',
  sees: ['luck', 'restarted-timer', 'beat', 'loose-beat', 'bursts', 'none'],
  look: ({ pushes, unheard }) => {
    if (pushes.length < FEW) return undefined;
    const at = commonest(pushes, SHORTEST.job);
    return at.length < FEW
      ? 'none'
      : paceOf(
          at.map((i) => pushes[i]!),
          unheard,
        );
  },
};

/** Pushes of either kind that are needed to compare them. */
const EACH = 4;
/** How much likelier than by chance their lengths must differ, in standard errors. */
const APART = 4;

export const renewal: Witness = {
  name: 'renewal',
  about:
    'Whether pushes that a timer brought differ in length from those that came sooner. Pools of some coins say in each job whether it is a new block (“true”) or the old one renewed (“false”), a byte more; a board that repeats its state does not.',
  sees: ['differs', 'same'],
  look: ({ pushes, unheard }) => {
    const usual = median(pushes.map(({ size }) => size));
    const own = pushes.filter(({ size }) => Math.abs(size - usual) <= WIDTH);
    if (own.length < FEW) return undefined;
    const period = timerOf(own, unheard);
    if (period === undefined) return undefined;
    const renewed: number[] = [];
    const sooner: number[] = [];
    for (const [i, { time, size }] of own.entries()) {
      const gap = time - (own[i - 1]?.time ?? Number.NEGATIVE_INFINITY);
      if (Math.abs(gap - period) <= period * 0.03) renewed.push(size);
      else if (gap < period) sooner.push(size);
    }
    if (renewed.length < EACH || sooner.length < EACH) return undefined;
    return Math.abs(mean(renewed) - mean(sooner)) > APART * standardError(renewed, sooner)
      ? 'differs'
      : 'same';
  },
};

/** Standard error of the difference of two means, of lengths that are rounded to bytes. */
const standardError = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(squares(a) / a.length + squares(b) / b.length + ROUNDING);
const ROUNDING = 0.01;

const squares = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};
