/** What was said first tells a login that is answered by a job from a page that is told its state. */
import { describe, expect, test } from 'vitest';
import { viewOf } from '../view.ts';
import type { Witness } from '../witness.ts';
import { greetingWitnesses } from './greeting.ts';

const [firstTold, firstAsked, firstTurns] = greetingWitnesses as [Witness, Witness, Witness];

/** A server that says so many bytes every half minute, after these first records. */
const look = (greeting: readonly number[], push = 378) => {
  const times = Array.from({ length: 40 }, (_, i) => 60_000 + i * 30_000);
  const about = { port: 443, opening: 'openssl', greeting } as const;
  return viewOf(
    times,
    times.map(() => -push),
    1260,
    about,
  );
};
const LOGIN = [356, -490, -378];
const TICKETS = [356, -255, -255, -490, -378];
const SUBSCRIPTION = [103, -238, -238, -146, 136, -62, -378];
const WEB_SOCKET = [640, -210, 44, -30, -378];
const EVENTS = [590, -760];

describe('first-told', () => {
  test.each([
    ['a login that is answered by a job', LOGIN, 'little-longer'],
    ['the same behind tickets', TICKETS, 'little-longer'],
    ['a subscription, after which jobs come as ever', SUBSCRIPTION, 'as-later'],
    ['a WebSocket whose state comes as ever', WEB_SOCKET, 'as-later'],
    ['a stream of events behind a head', EVENTS, 'longer'],
    ['a page', [590, -255, -255, -2300], 'much-longer'],
    ['nothing as long', [356, -120], 'shorter'],
  ])('%s', (_, greeting, sees) => {
    expect(firstTold.look(look(greeting))).toBe(sees);
  });

  test('says nothing where nobody saw it, or where too little is said', () => {
    expect(firstTold.look(look([]))).toBeUndefined();
    expect(firstTold.look(viewOf([1], [-378], 60, { port: 443, opening: '' }))).toBeUndefined();
  });
});

describe('first-asked', () => {
  test.each([
    [60, 'tiny'],
    [103, 'short'],
    [200, 'middle'],
    [356, 'login'],
    [640, 'request'],
    [1200, 'long'],
  ])('%i bytes', (size, sees) => {
    expect(firstAsked.look(look([-90, size, -300]))).toBe(sees);
  });

  test('says nothing where the client said nothing', () => {
    expect(firstAsked.look(look([-90]))).toBeUndefined();
  });
});

describe('first-turns', () => {
  test.each([
    [[-90], 'none'],
    [LOGIN, 'one'],
    [SUBSCRIPTION, 'two'],
    [[90, -30, 60, -30, 60, -300], 'three'],
    [[90, -30, 60, -30, 60, -30, 60, -30], 'more'],
  ])('%j', (greeting, sees) => {
    expect(firstTurns.look(look(greeting))).toBe(sees);
  });

  test('says nothing where nobody saw it', () => {
    expect(firstTurns.look(look([]))).toBeUndefined();
  });
});
