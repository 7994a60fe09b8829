/** Every witness of a train of flow records, in the order of the reference page. */
import { clusters, gaps, mean, median, share, variation } from '../rhythm/spread.ts';
import { below, type Witness } from '../rhythm/witness.ts';
import { portKind } from '../rhythm/witnesses/context.ts';
import { countWitnesses } from './count-witnesses.ts';
import { exchangeOf } from './exchange.ts';
import type { Part, Spell, TrainView } from './train-view.ts';
import { unitsOf } from './units.ts';

const FEW = 4;
const MINUTE = 60_000;

/** The parts of one side. */
type Sides = (view: TrainView) => (Part | undefined)[];
/** Words for values below each bound, rising. */
type Steps = readonly (readonly [number, string])[];

const sum = (parts: readonly (Part | undefined)[], value: 'payload' | 'packets'): number =>
  parts.reduce((total, part) => total + (part?.[value] ?? 0), 0);
const downs: Sides = ({ spells }) => spells.map(({ down }) => down);
const ups: Sides = ({ spells }) => spells.map(({ up }) => up);
const silentUp = ({ up }: Spell): boolean => (up?.payload ?? 0) === 0;

/** Lone messages of the server: their record is one packet long, and the client only acknowledged. */
const lone = ({ spells }: TrainView): number[] =>
  spells.flatMap((spell) =>
    spell.down?.packets === 1 && spell.down.payload > 0 && silentUp(spell)
      ? [spell.down.payload]
      : [],
  );
/** Lone questions with a lone answer. */
const asked = ({ spells }: TrainView): Part[] =>
  spells.flatMap(({ up, down }) =>
    up !== undefined && up.payload > 0 && up.packets <= 2 && (down?.packets ?? 0) <= 2 ? [up] : [],
  );

const loneKinds: Witness<TrainView> = {
  name: 'lone-push',
  about:
    'Messages of the server that stand alone in their record, so that their size is known. A job has always the same one.',
  sees: ['none', 'one', 'few', 'many'],
  look: (view) => {
    const sizes = lone(view);
    if (sizes.length < FEW) return view.spells.length < 10 ? undefined : 'none';
    const kinds = clusters(sizes);
    if (share(kinds, sizes.length, 1) >= 0.8) return 'one';
    return share(kinds, sizes.length, 2) >= 0.75 ? 'few' : 'many';
  },
};

const loneSize: Witness<TrainView> = {
  name: 'lone-size',
  about: 'How long those lone messages are: a job is some hundred bytes.',
  sees: ['tiny', 'small', 'job', 'large', 'huge'],
  look: (view) => {
    const sizes = lone(view);
    return sizes.length < FEW
      ? undefined
      : below(
          median(sizes),
          [
            [90, 'tiny'],
            [180, 'small'],
            [560, 'job'],
            [1400, 'large'],
          ],
          'huge',
        );
  },
};

const question: Witness<TrainView> = {
  name: 'lone-question',
  about:
    'Records with one message of the client and its answer: whether it always says the same, and how long that is.',
  sees: ['none', 'one-short', 'one-share', 'one-long', 'many'],
  look: (view) => {
    const sizes = asked(view).map(({ payload }) => payload);
    if (sizes.length < FEW) return view.spells.length < 10 ? undefined : 'none';
    const kinds = clusters(sizes);
    if (share(kinds, sizes.length, 2) < 0.7) return 'many';
    return below(
      median(sizes),
      [
        [90, 'one-short'],
        [420, 'one-share'],
      ],
      'one-long',
    );
  },
};

const starts: Witness<TrainView> = {
  name: 'begins',
  about:
    'Which side breaks the silence. Pools send jobs unasked; most programs are the ones that ask.',
  sees: ['server', 'mostly-server', 'both', 'mostly-client', 'client'],
  look: ({ spells }) => {
    const told = spells.filter(({ down }) => (down?.payload ?? 0) > 0);
    if (told.length < FEW) return undefined;
    const first = told.filter(
      ({ up, down }) => up === undefined || down!.start < up.start || up.payload === 0,
    );
    return below(
      1 - first.length / told.length,
      [
        [0.08, 'server'],
        [0.4, 'mostly-server'],
        [0.75, 'both'],
        [0.95, 'mostly-client'],
      ],
      'client',
    );
  },
};

/** Payload of a packet of one side on average. */
const meanPayload = (name: string, who: string, parts: Sides, steps: Steps) =>
  ({
    name,
    about: `Payload of a packet of the ${who} on average, acknowledgements included.`,
    sees: [...steps.map(([, word]) => word), 'large'],
    look: (view) =>
      below(sum(parts(view), 'payload') / Math.max(1, sum(parts(view), 'packets')), steps, 'large'),
  }) satisfies Witness<TrainView>;

const downMean = meanPayload('down-mean', 'server', downs, [
  [35, 'tiny'],
  [75, 'small'],
  [160, 'middling'],
  [450, 'job'],
]);

const upMean = meanPayload('up-mean', 'client', ups, [
  [4, 'none'],
  [35, 'tiny'],
  [75, 'small'],
  [180, 'share'],
]);

const balance: Witness<TrainView> = {
  name: 'payload-ratio',
  about: 'Payload of the client over payload of the server.',
  sees: ['silent', 'little', 'half', 'even', 'more'],
  look: (view) =>
    below(
      sum(ups(view), 'payload') / Math.max(1, sum(downs(view), 'payload')),
      [
        [0.03, 'silent'],
        [0.25, 'little'],
        [0.8, 'half'],
        [1.6, 'even'],
      ],
      'more',
    ),
};

const rate: Witness<TrainView> = {
  name: 'down-rate',
  about: 'Payload of the server in a minute.',
  sees: ['trickle', 'slow', 'job-like', 'brisk', 'fast'],
  look: (view) =>
    below(
      (sum(downs(view), 'payload') * 60) / Math.max(60, view.seconds),
      [
        [60, 'trickle'],
        [250, 'slow'],
        [1500, 'job-like'],
        [6000, 'brisk'],
      ],
      'fast',
    ),
};

/** Payload of each minute; what a record carries is spread evenly over it. */
function minutes(parts: readonly (Part | undefined)[]): number[] {
  const [first] = parts.flatMap((part) => part ?? []);
  if (first === undefined) return [];
  const bins: number[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    const from = Math.floor((part.start - first.start) / MINUTE);
    const to = Math.floor((part.end - first.start) / MINUTE);
    for (let i = Math.max(0, from); i <= to && i < 4096; i++)
      bins[i] = (bins[i] ?? 0) + part.payload / (to - from + 1);
  }
  return Array.from(bins, (value) => value ?? 0);
}

const steadiness = (name: string, who: string, parts: Sides) =>
  ({
    name,
    about: `How much what the ${who} sends differs from minute to minute: clocks do not, luck does as much as chance would have it, people and transfers more.`,
    sees: ['even', 'near', 'luck', 'uneven', 'bursts'],
    look: (view) => {
      const all = minutes(parts(view));
      if (all.length < 5 || mean(all) === 0) return undefined;
      return below(
        variation(all),
        [
          [0.12, 'even'],
          [0.35, 'near'],
          [0.8, 'luck'],
          [1.4, 'uneven'],
        ],
        'bursts',
      );
    },
  }) satisfies Witness<TrainView>;

const pace: Witness<TrainView> = {
  name: 'spell-pace',
  about: 'Times from one record to the next: a clock, or luck cut by the timeouts of the exporter.',
  sees: ['beat', 'loose-beat', 'luck', 'bursts'],
  look: ({ spells }) => {
    const between = gaps(spells.map(({ start }) => start));
    if (between.length < FEW) return undefined;
    return below(
      variation(between),
      [
        [0.1, 'beat'],
        [0.3, 'loose-beat'],
        [0.9, 'luck'],
      ],
      'bursts',
    );
  },
};

const unevenness: Witness<TrainView> = {
  name: 'packet-spread',
  about:
    'How much the payload of a packet differs from record to record: a pool says the same few things.',
  sees: ['same', 'alike', 'different', 'wild'],
  look: (view) => {
    const means = downs(view).flatMap((part) =>
      part !== undefined && part.payload > 0 ? [part.payload / part.packets] : [],
    );
    if (means.length < FEW) return undefined;
    return below(
      variation(means),
      [
        [0.06, 'same'],
        [0.4, 'alike'],
        [0.75, 'different'],
      ],
      'wild',
    );
  },
};

const heaviest: Witness<TrainView> = {
  name: 'heaviest-record',
  about: 'The largest record of the server: pages and files stand out, jobs do not.',
  sees: ['small', 'middling', 'large', 'bulk'],
  look: (view) =>
    below(
      Math.max(0, ...downs(view).map((part) => part?.payload ?? 0)),
      [
        [700, 'small'],
        [3500, 'middling'],
        [12_000, 'large'],
      ],
      'bulk',
    ),
};

const port: Witness<TrainView> = {
  name: 'port',
  about: 'The port of the server, as for single messages.',
  sees: ['web', 'service', 'other'],
  look: (view) => portKind(view.port),
};

/** The payloads of records, each side's. */
const payloads = (parts: readonly (Part | undefined)[]): number[] =>
  parts.flatMap((part) => part?.payload ?? []).slice(-RECENT);

const EXPLAINED = 0.85;
const RECENT = 200;

/** Whether what a side sent in each record is made of one size of message, or of two, and how large the larger one is. */
const units = (name: string, about: string, parts: Sides, steps: Steps, last: string) => {
  const lengths = [...steps.map(([, word]) => word), last];
  return {
    name,
    about,
    sees: [
      ...['one', 'two'].flatMap((kinds) => lengths.map((length) => `${kinds}-${length}`)),
      'many',
    ],
    look: (view) => {
      const found = unitsOf(payloads(parts(view)));
      if (found === undefined) return undefined;
      if (found.explained < EXPLAINED) return 'many';
      return `${found.small === 0 ? 'one' : 'two'}-${below(found.large, steps, last)}`;
    },
  } satisfies Witness<TrainView>;
};

const upUnits = units(
  'up-units',
  'Whether what the client sent in each record is a small number of times one size, or of two: shares and, perhaps, keep-alives.',
  ups,
  [
    [90, 'short'],
    [420, 'share'],
  ],
  'long',
);

const downUnits = units(
  'down-units',
  'Whether what the server sent in each record is a small number of times one size, or of two: jobs and answers to shares.',
  downs,
  [
    [140, 'small'],
    [560, 'job'],
  ],
  'large',
);

/** Sizes of single packets with payload: what one message is, whoever spoke first. */
const singles = (name: string, who: string, parts: Sides, steps: Steps) =>
  ({
    name,
    about: `Whether records of one packet of the ${who} are of one or two kinds, and how long the commonest is.`,
    sees: [...steps.map(([, word]) => word), 'long', 'many'],
    look: (view) => {
      const sizes = parts(view).flatMap((part) =>
        part?.packets === 1 && part.payload > 0 ? [part.payload] : [],
      );
      if (sizes.length < FEW) return undefined;
      const kinds = clusters(sizes);
      return share(kinds, sizes.length, 2) < 0.85 ? 'many' : below(kinds[0]!.size, steps, 'long');
    },
  }) satisfies Witness<TrainView>;

const COUPLED = 0.75;

const exchange: Witness<TrainView> = {
  name: 'exchange',
  about:
    'Whether the sums of both sides fit the same counts in every record: so many shares, as many answers of one size, and jobs of another. Where nothing but answers is left, a program asks; where jobs are, a pool pushes.',
  sees: ['shares-and-jobs', 'short-and-jobs', 'answers', 'none'],
  look: (view) => {
    const found = unitsOf(payloads(ups(view)));
    if (found === undefined || found.small !== 0 || found.explained < EXPLAINED) return undefined;
    const sums = view.spells.map(({ up, down }) => ({
      up: up?.payload ?? 0,
      down: down?.payload ?? 0,
    }));
    const { explained, push, pushed } = exchangeOf(sums, found.large);
    if (explained < COUPLED) return 'none';
    if (push === 0 || pushed < 0.2) return 'answers';
    return found.large < 90 ? 'short-and-jobs' : 'shares-and-jobs';
  },
};

export const trainWitnesses: readonly Witness<TrainView>[] = [
  loneKinds,
  loneSize,
  question,
  upUnits,
  downUnits,
  exchange,
  singles('up-singles', 'client', ups, [
    [90, 'short'],
    [420, 'share'],
  ]),
  singles('down-singles', 'server', downs, [
    [45, 'tiny'],
    [140, 'small'],
    [560, 'job'],
  ]),
  starts,
  downMean,
  upMean,
  balance,
  rate,
  steadiness('down-minutes', 'server', downs),
  steadiness('up-minutes', 'client', ups),
  pace,
  unevenness,
  heaviest,
  ...countWitnesses,
  port,
];
