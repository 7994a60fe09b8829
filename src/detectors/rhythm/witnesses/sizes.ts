/** Witnesses of sizes: a pool says the same few things for hours. */
import { inBranchesOf, offBranches } from '../branches.ts';
import { band, clusters, median, share } from '../spread.ts';
import { below, type Witness } from '../witness.ts';

const FEW = 6;
/** Sizes so near their median are one kind of message, padded at random. */
const BAND = 0.15;
const ANSWER_BAND = 0.3;

/** Whether nearly all of `sizes` differ from the usual one by whole branches. */
const branched = (sizes: readonly number[], usual: number): boolean =>
  inBranchesOf(usual, sizes) >= sizes.length * 0.85;

export const alphabet: Witness = {
  name: 'push-alphabet',
  about:
    'How many kinds of message the server sends unasked. A pool sends jobs, nearly all of one or two sizes, or of sizes that differ by branches of a Merkle tree, 67 bytes each; people and feeds send everything.',
  sees: ['one', 'branches', 'two', 'band', 'several', 'many'],
  look: ({ pushes }) => {
    if (pushes.length < FEW) return undefined;
    const sizes = pushes.map(({ size }) => size);
    const kinds = clusters(sizes);
    if (share(kinds, pushes.length, 1) >= 0.9) return 'one';
    if (branched(sizes, kinds[0]!.size)) return 'branches';
    if (share(kinds, pushes.length, 2) >= 0.85) return 'two';
    if (band(sizes, BAND) >= 0.85) return 'band';
    return share(kinds, pushes.length, 4) >= 0.7 ? 'several' : 'many';
  },
};

export const pushSize: Witness = {
  name: 'push-size',
  about:
    'The usual size of what the server sends unasked. A job carries a block header or its like: some hundred bytes, rarely less.',
  sees: ['tiny', 'small', 'job', 'large', 'huge'],
  look: ({ pushes }) =>
    pushes.length < FEW
      ? undefined
      : below(
          median(pushes.map(({ size }) => size)),
          [
            [70, 'tiny'],
            [140, 'small'],
            [520, 'job'],
            [2600, 'large'],
          ],
          'huge',
        ),
};

export const sameness: Witness = {
  name: 'push-sameness',
  about:
    'How alike messages of the usual kind are that the server sends unasked. Jobs of one coin are alike to the byte or two; what is written anew each time is not.',
  sees: ['identical', 'exact', 'near', 'loose'],
  look: ({ pushes }) => {
    if (pushes.length < FEW) return undefined;
    const told = pushes.map(({ size }) => size);
    const usual = median(told);
    // Jobs of one coin with more and fewer branches are alike.
    const sizes = branched(told, usual)
      ? told.map((size) => usual + offBranches(size - usual))
      : told;
    const near = sizes.filter((size) => Math.abs(size - usual) <= usual / 4).sort((a, b) => a - b);
    const tenth = Math.floor(near.length / 10);
    return below(
      near[near.length - 1 - tenth]! - near[tenth]!,
      [
        [1, 'identical'],
        [3, 'exact'],
        [9, 'near'],
      ],
      'loose',
    );
  },
};

export const askSize: Witness = {
  name: 'ask-size',
  about:
    'Whether the client says one thing over and over, and how long it is. A share names a job, a nonce and a result: 90 bytes or more, always the same.',
  sees: ['one-short', 'one-share', 'one-long', 'band-share', 'mostly-one', 'many'],
  look: ({ asked }) => {
    if (asked.length < FEW) return undefined;
    const sizes = asked.map(({ size }) => size);
    const kinds = clusters(sizes);
    const first = kinds[0]!;
    const usual = median(sizes);
    const mostly = share(kinds, asked.length, 2);
    if (mostly < 0.85 && usual >= 90 && usual < 420 && band(sizes, BAND) >= 0.85)
      return 'band-share';
    if (mostly < 0.85) return mostly < 0.6 ? 'many' : 'mostly-one';
    return below(
      first.size,
      [
        [90, 'one-short'],
        [420, 'one-share'],
      ],
      'one-long',
    );
  },
};

export const answerSize: Witness = {
  name: 'answer-size',
  about:
    'Whether what the client says is answered at once and alike. A share is: accepted, in the same few bytes.',
  sees: ['alike', 'alike-long', 'band', 'varied', 'rare'],
  look: ({ asked, answers }) => {
    if (asked.length < FEW) return undefined;
    const given = answers.flatMap((answer) => answer?.size ?? []);
    if (given.length < asked.length * 0.85) return 'rare';
    const kinds = clusters(given);
    if (share(kinds, given.length, 2) < 0.85)
      return median(given) < 190 && band(given, ANSWER_BAND) >= 0.9 ? 'band' : 'varied';
    return kinds[0]!.size < 190 ? 'alike' : 'alike-long';
  },
};

export const balance: Witness = {
  name: 'balance',
  about:
    'Which side speaks first, and how often. Pools push jobs whether or not the client finds shares; most programs either ask or are told, not both in one beat.',
  sees: ['told-only', 'told-mostly', 'both', 'asks-mostly', 'asks-only', 'silent'],
  look: ({ asked, pushes, seconds }) => {
    const all = asked.length + pushes.length;
    if (all < 4) return seconds >= 600 ? 'silent' : undefined;
    return below(
      asked.length / all,
      [
        [0.03, 'told-only'],
        [0.3, 'told-mostly'],
        [0.8, 'both'],
        [0.97, 'asks-mostly'],
      ],
      'asks-only',
    );
  },
};
