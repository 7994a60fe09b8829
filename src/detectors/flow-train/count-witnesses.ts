/** Witnesses of a train of flow records that count messages where records hold many of them. */
import { mean, median } from '../rhythm/spread.ts';
import { below, type Witness } from '../rhythm/witness.ts';
import { paceOf } from '../rhythm/witnesses/times.ts';
import { balanceOf, dispersion, toneOf, usualSize } from './counts.ts';
import type { Part, Spell, TrainView } from './train-view.ts';

const FEW = 4;
const RECENT = 200;
/** A message longer than this is several packets. */
const SEGMENT = 1400;

const silentUp = ({ up }: Spell): boolean => (up?.payload ?? 0) === 0;

/** Spells in which the server alone spoke: each of its packets is a message, unless it is as long as one can be. */
const told = ({ spells }: TrainView): Part[] =>
  spells.flatMap((spell) =>
    spell.down !== undefined && spell.down.payload > 0 && silentUp(spell) ? [spell.down] : [],
  );

const askTone: Witness<TrainView> = {
  name: 'ask-tone',
  about:
    'Whether all that the client sent, record by record, is a multiple of one size, however many messages a record holds, and how long that size is.',
  sees: ['short', 'share', 'long', 'none'],
  look: ({ spells }) => {
    const sums = spells.flatMap(({ up }) => up?.payload ?? []).slice(-RECENT);
    if (sums.filter((sum) => sum > 0).length < 6) return undefined;
    const size = toneOf(sums);
    return size === undefined
      ? 'none'
      : below(
          size,
          [
            [90, 'short'],
            [420, 'share'],
          ],
          'long',
        );
  },
};

const toldSameness: Witness<TrainView> = {
  name: 'told-sameness',
  about:
    'Where the server alone spoke, how much the length of its messages differs from record to record, a record’s mean by another’s: jobs of one coin are alike to the byte or two.',
  sees: ['identical', 'exact', 'near', 'loose', 'none'],
  look: (view) => {
    const means = told(view).map(({ payload, packets }) => payload / packets);
    if (means.length < FEW) return view.spells.length < 10 ? undefined : 'none';
    const sorted = means.sort((a, b) => a - b);
    const tenth = Math.floor(sorted.length / 10);
    return below(
      sorted.at(-1 - tenth)! - sorted[tenth]!,
      [
        [0.6, 'identical'],
        [3, 'exact'],
        [12, 'near'],
      ],
      'loose',
    );
  },
};

const toldSize: Witness<TrainView> = {
  name: 'told-size',
  about: 'How long those messages are: a job is some hundred bytes.',
  sees: ['tiny', 'small', 'job', 'large', 'huge'],
  look: (view) => {
    const means = told(view).map(({ payload, packets }) => payload / packets);
    return means.length < FEW
      ? undefined
      : below(
          median(means),
          [
            [90, 'tiny'],
            [180, 'small'],
            [560, 'job'],
            [SEGMENT, 'large'],
          ],
          'huge',
        );
  },
};

const toldPace: Witness<TrainView> = {
  name: 'told-pace',
  about:
    'When the server breaks a silence; several messages of one record are taken to lie evenly in it. Blocks come by luck, and timers that they start anew.',
  sees: ['luck', 'restarted-timer', 'beat', 'loose-beat', 'bursts'],
  look: (view) => {
    const moments = told(view).flatMap(({ start, end, packets, payload }) => {
      const many = payload / packets >= SEGMENT ? 1 : Math.min(packets, 64);
      return Array.from({ length: many }, (_, n) => ({
        time: start + (many === 1 ? 0 : (n * (end - start)) / (many - 1)),
        size: 0,
      }));
    });
    return moments.length < 8 ? undefined : paceOf(moments);
  },
};

const fit: Witness<TrainView> = {
  name: 'sums',
  about:
    'Whether what the server sent, record by record, follows from the number of packets of both sides and from what the client sent, as it does when jobs, shares and answers have each one length.',
  sees: ['all', 'most', 'some', 'few'],
  look: ({ spells }) => {
    if (spells.length < 8) return undefined;
    return below(
      1 - balanceOf(spells.slice(-RECENT)).explained,
      [
        [0.05, 'all'],
        [0.25, 'most'],
        [0.6, 'some'],
      ],
      'few',
    );
  },
};

const DISPERSIONS = [
  [0.12, 'clock'],
  [0.45, 'regular'],
  [1.9, 'luck'],
  [5, 'uneven'],
] as const;
const DISPERSED = [...DISPERSIONS.map(([, word]) => word), 'bursts'];

const askLuck: Witness<TrainView> = {
  name: 'ask-luck',
  about:
    'How much the number of messages of the client differs from one stretch of two minutes to the next: by luck its variance is its mean, whatever the rate; a clock has less, people more.',
  sees: DISPERSED,
  look: ({ spells }) => {
    const ups = spells.map(({ up }) => up);
    const size = toneOf(ups.flatMap((up) => up?.payload ?? [])) ?? usualSize(ups);
    const found = dispersion(ups, ({ payload }) => payload, size);
    return found === undefined ? undefined : below(found, DISPERSIONS, 'bursts');
  },
};

const tellLuck: Witness<TrainView> = {
  name: 'tell-luck',
  about:
    'The same of packets of the server beyond one for each of the client’s messages: jobs come with blocks and timers.',
  sees: DISPERSED,
  look: ({ spells }) => {
    const downs = spells.map(({ down }) => down);
    const found = dispersion(downs, ({ packets }) => packets, 1);
    return found === undefined ? undefined : below(found, DISPERSIONS, 'bursts');
  },
};

const acknowledged: Witness<TrainView> = {
  name: 'packet-ratio',
  about:
    'Packets of the client for each of the server. What is only told is acknowledged one by one; a question that is answered takes two of the client and one of the server.',
  sees: ['less', 'even', 'more', 'near-two', 'two'],
  look: ({ spells }) => {
    const of = (side: 'up' | 'down'): number =>
      spells.reduce((sum, spell) => sum + (spell[side]?.packets ?? 0), 0);
    return below(
      of('up') / Math.max(1, of('down')),
      [
        [0.93, 'less'],
        [1.07, 'even'],
        [1.4, 'more'],
        [1.85, 'near-two'],
      ],
      'two',
    );
  },
};

const coupled: Witness<TrainView> = {
  name: 'coupled',
  about:
    'Whether the server sends more in records in which the client does (correlation): questions and answers go together, jobs and shares hardly.',
  sees: ['against', 'apart', 'some', 'mostly', 'wholly'],
  look: ({ spells }) => {
    const ups = spells.map(({ up }) => up?.payload ?? 0);
    const downs = spells.map(({ down }) => down?.payload ?? 0);
    if (spells.length < 8 || new Set(ups).size < 3) return undefined;
    return below(
      correlation(ups, downs),
      [
        [-0.15, 'against'],
        [0.2, 'apart'],
        [0.6, 'some'],
        [0.95, 'mostly'],
      ],
      'wholly',
    );
  },
};

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (i: number) => number): number => a.reduce((total, _, i) => total + of(i), 0);
  const both = sum((i) => (a[i]! - ma) * (b[i]! - mb));
  const spread = Math.sqrt(sum((i) => (a[i]! - ma) ** 2) * sum((i) => (b[i]! - mb) ** 2));
  return spread === 0 ? 0 : both / spread;
}

export const countWitnesses: readonly Witness<TrainView>[] = [
  askTone,
  askLuck,
  toldSameness,
  toldSize,
  toldPace,
  tellLuck,
  fit,
  coupled,
  acknowledged,
];
