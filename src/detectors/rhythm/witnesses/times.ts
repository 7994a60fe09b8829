/** Witnesses of times: luck has no beat, and blocks come when they come. */
import type { Millis } from '../../../records/columns.ts';
import { awayFromExponential, mean, median, variation } from '../spread.ts';
import type { Message, Span, View } from '../view.ts';
import { below, type Witness } from '../witness.ts';

const FEW = 8;
/** Lilliefors’ 1 % point for an exponential distribution whose mean is estimated. */
const EXPONENTIAL = 1.25;
/** Share of gaps of one length that shows a timer, and how alike they must be. */
const TIMER_SHARE = 0.2;
const TIMER_SPREAD = 0.03;

/** Times between messages; what comes as good as at once is one, and where nobody listened in between, nothing is known. */
function gapsOf(messages: readonly Message[], unheard: readonly Span[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (const [i, { time }] of messages.entries()) {
    const before = messages[i - 1]?.time ?? time;
    while (next < unheard.length && unheard[next]![1] <= before) next++;
    const known = next >= unheard.length || unheard[next]![0] >= time;
    if (known && time - before > 150) found.push(time - before);
  }
  return found;
}

/** What the times between messages look like. */
export function paceOf(messages: readonly Message[], unheard: readonly Span[] = []): string {
  const between = gapsOf(messages, unheard);
  if (between.length < FEW - 2) return 'bursts';
  const spread = variation(between);
  if (spread < 0.12) return 'beat';
  if (restartedTimer(between) !== undefined) return 'restarted-timer';
  if (spread > 0.55 && spread < 1.6 && awayFromExponential(between) < EXPONENTIAL) return 'luck';
  return spread < 0.55 ? 'loose-beat' : 'bursts';
}

/** Period of a timer that starts anew whenever something else happens: a spike there, an even spread below, nothing above;
 * undefined where there is none. */
function restartedTimer(between: readonly number[]): Millis | undefined {
  const longest = [...between].sort((a, b) => b - a);
  // A lost message doubles a gap: the longest hundredth is left out.
  const period = longest[Math.floor(longest.length / 100)]!;
  const at = between.filter((gap) => Math.abs(gap - period) <= period * TIMER_SPREAD).length;
  const under = between.filter((gap) => gap < period * 0.9).length;
  return at / between.length >= TIMER_SHARE && under / between.length >= 0.03 ? period : undefined;
}

/** Period of the timer behind messages, see above. */
export const timerOf = (
  messages: readonly Message[],
  unheard: readonly Span[],
): Millis | undefined => restartedTimer(gapsOf(messages, unheard));

export const pushPace: Witness = {
  name: 'push-pace',
  about:
    'When the server speaks unasked. Blocks come by luck (an exponential law); many pools also repeat the job when nothing happened for some time, a timer that every block starts anew.',
  sees: ['luck', 'restarted-timer', 'beat', 'loose-beat', 'bursts'],
  look: ({ pushes, unheard }) => (pushes.length < FEW ? undefined : paceOf(pushes, unheard)),
};

export const pushRate: Witness = {
  name: 'push-rate',
  about: 'How often the server speaks unasked. Jobs come every few seconds to every few minutes.',
  sees: ['seconds', 'ten-seconds', 'half-minutes', 'minutes', 'rare'],
  look: ({ pushes, seconds }) =>
    pushes.length < FEW
      ? undefined
      : below(
          seconds / pushes.length,
          [
            [4, 'seconds'],
            [14, 'ten-seconds'],
            [45, 'half-minutes'],
            [200, 'minutes'],
          ],
          'rare',
        ),
};

/** Shorter than any share. */
const PING = 90;

/** What the client says beside short pings, where that is enough to judge. */
function withoutPings(asked: readonly Message[]): readonly Message[] {
  const long = asked.filter(({ size }) => size >= PING);
  return long.length >= FEW && long.length >= asked.length / 4 ? long : asked;
}

/** What the server says may be taken up so soon. */
const AT_ONCE = 700;

/** Whether nearly all that the client says comes at once upon what the server sent unasked. */
export function follows(asked: readonly Message[], pushes: readonly Message[]): boolean {
  let next = 0;
  let upon = 0;
  for (const { time } of asked) {
    while (next < pushes.length && pushes[next]!.time <= time) next++;
    const last = pushes[next - 1];
    if (last !== undefined && time - last.time <= AT_ONCE) upon++;
  }
  return upon >= asked.length * 0.85;
}

/** Spread of delays, over their mean, below which they are the way there and back and nothing else. */
const ECHO_SPREAD = 0.25;

/** Whether what the client says and nobody answers is nearly all said upon pushes, each time so soon after: an acknowledgement. */
function echoes({ asked, answers, pushes }: View): boolean {
  const delays: number[] = [];
  let unanswered = 0;
  let next = 0;
  for (const [i, { time }] of asked.entries()) {
    if (answers[i] !== undefined) continue;
    unanswered++;
    while (next < pushes.length && pushes[next]!.time <= time) next++;
    const last = pushes[next - 1];
    if (last !== undefined && time - last.time <= AT_ONCE) delays.push(time - last.time);
  }
  if (delays.length < FEW || delays.length < Math.max(unanswered * 0.85, asked.length / 3))
    return false;
  const usual = median(delays);
  const off = median(delays.map((delay) => Math.abs(delay - usual)));
  return off <= usual * ECHO_SPREAD;
}

export const askPace: Witness = {
  name: 'ask-pace',
  about:
    'When the client speaks. Shares are found by luck (an exponential law, whatever the rate), or each as soon as there is a job; acknowledgements come one way there and back after each push; programs ask by the clock, people in bursts.',
  sees: ['echoes', 'follows', 'luck', 'restarted-timer', 'beat', 'loose-beat', 'bursts', 'never'],
  look: (view) => {
    const { asked, pushes, seconds } = view;
    if (echoes(view)) return 'echoes';
    const said = withoutPings(asked);
    if (said.length >= FEW) return follows(said, pushes) ? 'follows' : paceOf(said, view.unheard);
    return asked.length === 0 && seconds >= 600 ? 'never' : undefined;
  },
};

/** Runs of equal sizes between steps of one byte, as a running number makes them at 10, 100, 1000. */
function runs(messages: readonly (Message | undefined)[], near: number): number[] {
  const found: number[] = [];
  let size = 0;
  let count = 0;
  for (const message of messages) {
    if (message === undefined || Math.abs(message.size - near) > 6) continue;
    if (message.size === size) count++;
    else {
      if (message.size === size + 1) found.push(count);
      size = message.size;
      count = 1;
    }
  }
  return found;
}

/** A step after about 9, 90 or 900, allowing for messages not seen. */
const isDecade = (length: number): boolean =>
  (length >= 7 && length <= 10) ||
  (length >= 80 && length <= 92) ||
  (length >= 800 && length <= 910);

export const odometer: Witness = {
  name: 'odometer',
  about:
    'Mining programs number their requests from 1; the tenth, hundredth and thousandth are a byte longer than the one before, and so are their answers.',
  sees: ['both', 'asked', 'none'],
  look: ({ asked, answers }) => {
    if (asked.length < 30) return undefined;
    const usual = mean(asked.map(({ size }) => size));
    const given = answers.flatMap((answer) => answer?.size ?? []);
    const up = runs(asked, usual).some(isDecade);
    const down = runs(answers, mean(given)).some(isDecade);
    return up && down ? 'both' : up ? 'asked' : 'none';
  },
};
