/** What witnesses are shown of a conversation: what the programs said, whatever carries it. */
import { describe, expect, test } from 'vitest';
import { createRng } from '../../lib/rng.ts';
import { viewOf } from './view.ts';

type Said = readonly [time: number, size: number];
const HOUR = 3_600_000;

function look(...parts: readonly (readonly Said[])[]) {
  const said = parts.flat().toSorted(([a], [b]) => a - b);
  const view = viewOf(
    said.map(([time]) => time),
    said.map(([, size]) => size),
    HOUR / 1000,
    { port: 443, opening: '' },
  );
  const sizes = (of: readonly ({ readonly size: number } | undefined)[]) =>
    new Set(of.map((one) => one?.size));
  return {
    ...view,
    kinds: {
      asked: sizes(view.asked),
      answers: sizes(view.answers),
      pushes: sizes(view.pushes),
    },
  };
}

/** Moments of luck until the hour is over. */
function lucky(seed: number, mean: number): number[] {
  const rng = createRng(seed);
  const found: number[] = [];
  for (let time = rng.exponential(mean); time < HOUR; time += rng.exponential(mean))
    found.push(time);
  return found;
}
const paced = (every: number): number[] =>
  Array.from({ length: HOUR / every }, (_, i) => (i + 0.5) * every);

/** A job and a share as a tunnel shows them, each packet acknowledged in a packet of its own. */
const jobs = (ack: number): Said[] =>
  lucky(1, 60_000).flatMap((time): Said[] => [
    [time, -390],
    [time + 30, ack],
  ]);
const shares = (ack: number): Said[] =>
  lucky(2, 30_000).flatMap((time): Said[] => [
    [time, 234],
    [time + 150, -143],
    [time + 190, ack],
  ]);
/** Each end says something when it was silent for long. */
const keptOpen = (size: number): Said[] =>
  paced(10_000).flatMap((time): Said[] => [
    [time, size],
    [time + 400, -size],
  ]);
/** Another program opens a connection, asks for two things and is gone. */
const visits = (ack: number): Said[] =>
  paced(300_000).flatMap((time): Said[] => [
    [time, 323],
    [time + 130, -80],
    [time + 400, -1336],
    [time + 401, ack],
    [time + 402, -955],
    [time + 403, 286],
    [time + 550, 492],
    [time + 700, -471],
    [time + 720, 1210],
    [time + 900, -1810],
    [time + 910, ack],
  ]);

describe('a tunnel', () => {
  test('shows what is said in it, not what keeps it open, what acknowledges or who else uses it', () => {
    const { asked, answers, pushes, kinds } = look(jobs(80), shares(80), keptOpen(44), visits(80));
    expect(asked.length).toBeGreaterThan(90);
    expect(kinds.asked).toEqual(new Set([234]));
    expect(answers.filter((one) => one?.size === 143).length).toBeGreaterThan(asked.length * 0.95);
    expect(pushes.length).toBeGreaterThan(40);
    expect(pushes.filter(({ size }) => size === 390).length).toBeGreaterThan(pushes.length * 0.95);
  });

  test('of WireGuard agrees on keys in between', () => {
    const jobs = lucky(1, 60_000).flatMap((time): Said[] => [
      [time, -400],
      [time + 30, 96],
    ]);
    const shares = lucky(2, 30_000).flatMap((time): Said[] => [
      [time, 256],
      [time + 150, -160],
      [time + 190, 96],
    ]);
    const keys = paced(120_000).flatMap((time): Said[] => [
      [time, 148],
      [time + 40, -92],
    ]);
    const { kinds, inTunnel } = look(jobs, shares, keys);
    expect(inTunnel).toBe(true);
    expect(kinds.asked).toEqual(new Set([256]));
  });

  test('of a miner without shares is known by how it keeps itself open', () => {
    expect(look(jobs(80), keptOpen(44)).kinds).toEqual({
      asked: new Set(),
      answers: new Set(),
      pushes: new Set([390]),
    });
  });

  test('keeps what is as long as some acknowledgements, when it was said unasked', () => {
    const told = lucky(3, 40_000).flatMap((time): Said[] => [
      [time, -288],
      [time + 30, 96],
    ]);
    const asked = lucky(4, 40_000).flatMap((time): Said[] => [
      [time, 208],
      [time + 90, -128],
      [time + 130, 96],
    ]);
    expect(look(told, asked).kinds.pushes).toEqual(new Set([288]));
  });
});

test('what a program says upon what it is told is no acknowledgement where it says nothing upon answers', () => {
  const pings = paced(25_000).flatMap((time): Said[] => [
    [time, 40],
    [time + 50, -40],
  ]);
  const taken = jobs(120);
  expect(look(taken, pings).kinds.asked).toEqual(new Set([40, 120]));
});

test('a short answer is no acknowledgement', () => {
  const asked = lucky(5, 30_000).flatMap((time): Said[] => [
    [time, 209],
    [time + 60, -87],
  ]);
  expect(look(asked).kinds.answers).toEqual(new Set([87]));
});

test('what was written in two is one message, though some second parts come late', () => {
  const rng = createRng(6);
  const { pushes } = look(
    lucky(7, 60_000).flatMap((time): Said[] => [
      [time, -1404],
      [time + (rng.chance(0.7) ? 240 : 900), -223],
    ]),
  );
  const whole = pushes.filter(({ size }) => size === 1627).length;
  expect(whole / pushes.length).toBeGreaterThan(0.4);
});

describe('what was said at once', () => {
  test('is one message of its kind', () => {
    const rng = createRng(8);
    const told = lucky(9, 40_000).map((time): Said => [time, -349 * (rng.chance(0.1) ? 2 : 1)]);
    expect(look(told).kinds.pushes).toEqual(new Set([349]));
  });

  test('is so for jobs that differ by branches of a Merkle tree', () => {
    const rng = createRng(10);
    const job = (): number => 1109 + 67 * rng.int(5);
    const told = lucky(11, 40_000).map((time): Said => [
      time,
      -(rng.chance(0.1) ? job() + job() : job()),
    ]);
    for (const size of look(told).kinds.pushes) expect(size).toBeLessThan(1500);
  });

  test('is left alone where nothing is usual', () => {
    const rng = createRng(12);
    const told = lucky(13, 40_000).map((time): Said => [time, -rng.between(200, 3000)]);
    expect(look(told).pushes.map(({ size }) => size)).toEqual(told.map(([, size]) => -size));
  });
});
