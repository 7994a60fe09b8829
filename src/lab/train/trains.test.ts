import { expect, test } from 'vitest';
import { lookAlikes } from './look-alikes.ts';
import { evenly, lookAlikeTrain, nthMinerTrain } from './trains.ts';

test('look-alikes made evenly stand for a crowd as it is met', () => {
  const many = evenly(5800);
  const shareOf = (is: (kind: string, tunnel: boolean) => boolean): number =>
    many.reduce(
      (sum, { nth, standsFor, tunnel }) =>
        sum + (is(lookAlikes[nth % lookAlikes.length]!.kind, tunnel) ? standsFor : 0),
      0,
    ) / many.length;
  expect(shareOf(() => true)).toBeCloseTo(1, 6);
  expect(shareOf((_, tunnel) => tunnel)).toBeCloseTo(0.05, 6);
  const met = (kind: string): number =>
    lookAlikes.filter((one) => one.kind === kind).length / lookAlikes.length;
  for (const kind of ['mqtt', 'signal'])
    expect(shareOf((one) => one === kind)).toBeCloseTo(met(kind), 6);
  // None is made twice.
  expect(new Set(many.map(({ nth }) => nth)).size).toBe(many.length);
});

test('a tunnel hides how a conversation opened, and carries more messages than it', () => {
  const [plain, carried] = [false, true].map((tunnel) => lookAlikeTrain(3, 0, { tunnel }));
  expect(carried!.hello).toBe('none');
  expect(carried!.segments.length).toBeGreaterThan(plain!.segments.length);
});

test('what is said first is a few records, and is hidden where TLS is', () => {
  const first = Array.from({ length: 150 }, (_, nth) => [
    lookAlikeTrain(3, nth),
    nthMinerTrain(3, nth),
  ]).flat();
  for (const { hello, greeting, kind } of first) {
    expect(greeting.length, kind).toBeLessThanOrEqual(10);
    if (hello === 'none') expect(greeting, kind).toEqual([]);
  }
  // A login is answered by its first job, longer than those that come later.
  const xmrig = first.filter(
    ({ kind }) => kind.startsWith('cryptonote') && kind.includes('tls1.2'),
  );
  expect(xmrig.length).toBeGreaterThan(0);
  for (const { greeting, segments } of xmrig.filter((one) => one.greeting.length > 1))
    expect(-greeting[1]!).toBeGreaterThan(-segments.findLast(([, size]) => size < -200)![1]);
});
