/** Witnesses of what was said first, once TLS was agreed: a login is answered by the first job. */
import { median } from '../spread.ts';
import type { View } from '../view.ts';
import { below, type Witness } from '../witness.ts';

const FEW = 6;
/** Bytes by which messages of one kind differ. */
const NEAR = 8;

/** Records of the server without the tickets of TLS 1.3, which are two alike before anything else. */
function told({ greeting }: View): number[] {
  const sizes = greeting.flatMap((size) => (size < 0 ? [-size] : []));
  return sizes.length > 1 && sizes[0] === sizes[1] ? sizes.slice(2) : sizes;
}

const firstTold: Witness = {
  name: 'first-told',
  about:
    'The first message of the server that is as long as what it later sends unasked, or longer. A pool answers a login with the first job, a little longer than every later one, or sends the first job as it sends all others; a page is told its state behind a head.',
  sees: ['as-later', 'hardly-longer', 'little-longer', 'longer', 'much-longer', 'shorter'],
  look: (view) => {
    if (view.greeting.length === 0 || view.pushes.length < FEW) return undefined;
    const usual = median(view.pushes.map(({ size }) => size));
    const first = told(view).find((size) => size >= usual - NEAR);
    if (first === undefined) return 'shorter';
    return below(
      first - usual,
      [
        [NEAR + 1, 'as-later'],
        [45, 'hardly-longer'],
        [190, 'little-longer'],
        [700, 'longer'],
      ],
      'much-longer',
    );
  },
};

const firstAsked: Witness = {
  name: 'first-asked',
  about:
    'How long the first message of the client is. A miner subscribes in some hundred bytes or logs in with its wallet and what it can do; a browser sends the head of a request.',
  sees: ['tiny', 'short', 'middle', 'login', 'request', 'long'],
  look: ({ greeting }) => {
    const first = greeting.find((size) => size > 0);
    return first === undefined
      ? undefined
      : below(
          first,
          [
            [75, 'tiny'],
            [150, 'short'],
            [260, 'middle'],
            [500, 'login'],
            [800, 'request'],
          ],
          'long',
        );
  },
};

const firstTurns: Witness = {
  name: 'first-turns',
  about:
    'How often the client speaks at first. A miner says one thing or two and waits; programs that subscribe go back and forth.',
  sees: ['none', 'one', 'two', 'three', 'more'],
  look: ({ greeting }) => {
    if (greeting.length === 0) return undefined;
    const asked = greeting.filter((size) => size > 0).length;
    return (['none', 'one', 'two', 'three'] as const)[asked] ?? 'more';
  },
};

/** All of them, in the order of the reference page. */
export const greetingWitnesses: readonly Witness[] = [firstTold, firstAsked, firstTurns];
