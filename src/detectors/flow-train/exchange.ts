/** Whether all that both sides of a train sent is one exchange, over and over, with one kind of push beside it: so many shares, as
 * many answers, some jobs. Only sums are known of a record, but both sides' sums must fit the same counts. */

export interface Sums {
  /** Payload of the client and of the server in one spell. */
  readonly up: number;
  readonly down: number;
}

export interface Exchange {
  readonly answer: number;
  /** Size of what the server sends unasked; 0 where answers are all it sends. */
  readonly push: number;
  /** Share of the spells that these sizes explain, and of those with a push in them. */
  readonly explained: number;
  readonly pushed: number;
}

/** Sizes tried: answers a few dozen bytes, pushes longer. */
const ANSWERS = { least: 18, most: 141, step: 3 } as const;
const LEAST_PUSH = 120;
const MOST_PUSHES = 6;
/** Spells looked at, the newest, and those that push sizes are guessed from. */
const LOOKED_AT = 60;
const GUESSED_FROM = 12;

/** Bytes that so many messages may differ by counters and nonces. */
const slack = (messages: number): number => Math.min(12, 3 + 2 * messages);

/** The sizes that explain most, where one question is `asked` bytes long. */
export function exchangeOf(spells: readonly Sums[], asked: number): Exchange {
  const counted = spells
    .slice(-LOOKED_AT)
    .map(({ up, down }) => ({ down, asks: Math.round(up / asked) }));
  let best: Exchange = { answer: 0, push: 0, explained: 0, pushed: 0 };
  for (let answer: number = ANSWERS.least; answer <= ANSWERS.most; answer += ANSWERS.step) {
    const rests = counted.map(({ down, asks }) => ({ rest: down - asks * answer, asks }));
    for (const push of [0, ...pushSizes(rests.map(({ rest }) => rest))]) {
      let [explained, pushed] = [0, 0];
      for (const { rest, asks } of rests) {
        const pushes = push === 0 ? 0 : Math.max(0, Math.round(rest / push));
        if (pushes > MOST_PUSHES || Math.abs(rest - pushes * push) > slack(asks + pushes)) continue;
        explained++;
        if (pushes > 0) pushed++;
      }
      if (explained / counted.length > best.explained + (best.push === 0 && push > 0 ? 0.05 : 0))
        best = {
          answer,
          push,
          explained: explained / counted.length,
          pushed: pushed / Math.max(1, explained),
        };
    }
  }
  return best;
}

/** What single pushes may be, when so much is left of some spells without the answers. */
function pushSizes(rests: readonly number[]): number[] {
  const some = rests.filter((rest) => rest >= LEAST_PUSH).slice(0, GUESSED_FROM);
  const sizes = some.flatMap((rest) => [rest, rest / 2, rest / 3]);
  return [...new Set(sizes.map(Math.round))].filter((size) => size >= LEAST_PUSH);
}
