/** What lies beneath other traffic is seen; what only looks like it is not. */
import { describe, expect, test } from 'vitest';
import { createRng } from '../../../lib/rng.ts';
import { viewOf } from '../view.ts';
import { jobs, renewal, shares } from './mixed.ts';
import { askPace } from './times.ts';

type Said = readonly [time: number, size: number];
const MINUTES = 60;
const END = MINUTES * 60_000;

const look = (said: readonly Said[]) => {
  const sorted = said.toSorted(([a], [b]) => a - b);
  const [times, sizes] = [sorted.map(([time]) => time), sorted.map(([, size]) => size)];
  return viewOf(times, sizes, MINUTES * 60, { port: 443, opening: '' });
};

/** Moments between 0 and the end, so long one after the other. */
function moments(gap: () => number): number[] {
  const found: number[] = [];
  for (let time = gap(); time < END; time += gap()) found.push(time);
  return found;
}
const byLuck = (seed: number, mean: number): number[] => {
  const rng = createRng(seed);
  return moments(() => rng.exponential(mean));
};
const byClock = (every: number): number[] => moments(() => every);

/** Questions of 209 bytes, each answered by 87. */
const asked = (times: readonly number[]): Said[] =>
  times.flatMap((time): Said[] => [
    [time, 209],
    [time + 60, -87],
  ]);

/** Pages read beside it: requests and answers of all sizes, in bursts. */
function browsing(seed: number): Said[] {
  const rng = createRng(seed);
  return byLuck(seed, 240_000).flatMap((from) =>
    Array.from({ length: 6 }, (_, i): Said[] => [
      [from + i * 400, rng.between(300, 900)],
      [from + i * 400 + 90, -rng.between(900, 6000)],
    ]).flat(),
  );
}

describe('shares', () => {
  const found = asked(byLuck(1, 30_000));

  test('are seen alone, among keep-alives, and beside pages in one tunnel', () => {
    const pings = byClock(10_000).flatMap((time): Said[] => [
      [time, 40],
      [time + 50, -40],
    ]);
    for (const beside of [[], pings, browsing(2)])
      expect(shares.look(look([...found, ...beside]))).toBe('lucky-answered');
  });

  test('are not what comes by the clock, what nobody answers, or pages alone', () => {
    expect(shares.look(look(asked(byClock(30_000))))).toBe('paced-answered');
    expect(shares.look(look(byLuck(1, 30_000).map((time): Said => [time, 209])))).toBe('lucky');
    expect(shares.look(look(browsing(3)))).toBe('none');
    expect(shares.look(look([]))).toBeUndefined();
  });
});

/** A push at a block, or when nothing was said for half a minute; `size` by whether it is renewed. */
function pushed(seed: number, size: (renewed: boolean) => number): Said[] {
  const rng = createRng(seed);
  const said: Said[] = [];
  for (let time = 0; time < END;) {
    const block = rng.exponential(60_000);
    time += Math.min(block, 30_000);
    said.push([time, -size(block > 30_000)]);
  }
  return said;
}

test('shares padded at random are seen, too', () => {
  const rng = createRng(12);
  const padded = asked(byLuck(1, 30_000)).map(([time, size]): Said => [
    time,
    size + Math.sign(size) * rng.int(25),
  ]);
  expect(shares.look(look(padded))).toBe('lucky-answered');
});

test('jobs are seen beside other pushes', () => {
  const rng = createRng(4);
  const notices = byLuck(5, 60_000).map((time): Said => [time, -rng.between(200, 5000)]);
  expect(jobs.look(look([...pushed(6, () => 398), ...notices]))).toBe('restarted-timer');
  expect(jobs.look(look(byClock(20_000).map((time): Said => [time, -398])))).toBe('beat');
  expect(jobs.look(look(notices))).toBe('none');
});

test('a job renewed by a timer is a byte longer than a new one; a board’s state is not', () => {
  const rng = createRng(7);
  expect(renewal.look(look(pushed(8, (renewed) => (renewed ? 399 : 398))))).toBe('differs');
  expect(renewal.look(look(pushed(8, () => 398 + rng.int(3))))).toBe('same');
  expect(renewal.look(look(byLuck(9, 30_000).map((time): Said => [time, -398])))).toBeUndefined();
});

describe('what the client says upon each push', () => {
  const rng = createRng(10);
  const heard = pushed(11, () => 398);
  const upon = (delay: () => number): Said[] => heard.map(([time]): Said => [time + delay(), 120]);

  test('is an acknowledgement where it takes the way there and back, and a share where it takes luck', () => {
    const echo = upon(() => 60 + rng.int(6));
    const found = upon(() => 1 + rng.exponential(150));
    expect(askPace.look(look([...heard, ...echo]))).toBe('echoes');
    expect(askPace.look(look([...heard, ...found]))).toBe('follows');
  });

  test('is told from pings that are answered', () => {
    const pings = byClock(25_000).flatMap((time): Said[] => [
      [time, 40],
      [time + 50, -40],
    ]);
    expect(askPace.look(look([...heard, ...upon(() => 60), ...pings]))).toBe('echoes');
    expect(askPace.look(look([...heard, ...pings]))).toBe('beat');
  });
});
