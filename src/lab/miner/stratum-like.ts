/** What the children of Stratum v1 have in common: subscribe, authorize, difficulty, notify, submit, answer. */
import type { Rng } from '../../lib/rng.ts';
import { counter, type Identity, type Job, type Line, type Speaker } from './dialect.ts';

/** A message the pool pushes. */
export interface Push {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What they differ in. */
export interface Variant {
  /** Exchanged before subscribing; `id` gives request numbers. */
  readonly before?: (id: () => number) => Line[];
  readonly subscribe: (identity: Identity) => readonly unknown[];
  readonly subscribed: (identity: Identity) => unknown;
  /** Requested between subscribing and authorizing; never answered. */
  readonly wish?: string;
  /** Pushed after subscribing. */
  readonly extranonce?: Push;
  readonly difficulty: (job: Job) => Push;
  readonly notify: (job: Job) => readonly unknown[];
  readonly submit: (login: string, job: Job, nonce: string, time: number) => readonly unknown[];
}

const json = (value: unknown): string => JSON.stringify(value);

const push = (message: Push): Line => ['pool', json({ id: null, ...message })];

/** The difficulty as a number. */
export const setDifficulty = (job: Job): Push => ({
  method: 'mining.set_difficulty',
  params: [Number(job.difficulty.said)],
});

/** The difficulty as a 256-bit target. */
export const setTarget = (job: Job): Push => ({
  method: 'mining.set_target',
  params: [job.difficulty.said],
});

function opening(identity: Identity, login: string, id: () => number, variant: Variant): Line[] {
  const ask = (method: string, params: readonly unknown[]): [Line, number] => {
    const number = id();
    return [['miner', json({ id: number, method, params })], number];
  };
  const before = variant.before?.(id) ?? [];
  const [subscribe, first] = ask('mining.subscribe', variant.subscribe(identity));
  const wish = variant.wish === undefined ? [] : [ask(variant.wish, [])[0]];
  const [authorize, second] = ask('mining.authorize', [login, identity.password]);
  return [
    ...before,
    subscribe,
    ['pool', json({ id: first, result: variant.subscribed(identity), error: null })],
    ...(variant.extranonce === undefined ? [] : [push(variant.extranonce)]),
    ...wish,
    authorize,
    ['pool', json({ id: second, result: true, error: null })],
  ];
}

/** A speaker for one session of the variant. */
export function speakStratum(identity: Identity, variant: Variant): Speaker {
  const id = counter(1);
  const ids = new Map<number, number>();
  const login = `${identity.wallet}.${identity.worker}`;
  const notify = (job: Job): Line => push({ method: 'mining.notify', params: variant.notify(job) });
  return {
    open: (job) => [
      ...opening(identity, login, id, variant),
      push(variant.difficulty(job)),
      notify(job),
    ],
    job: (job, changed) => (changed ? [push(variant.difficulty(job)), notify(job)] : [notify(job)]),
    share: ({ nth, job, nonce, time }) => {
      const number = id();
      ids.set(nth, number);
      const params = variant.submit(login, job, nonce, time);
      return [['miner', json({ id: number, method: 'mining.submit', params })]];
    },
    answer: ({ nth, stale }) => [
      [
        'pool',
        stale
          ? json({ id: ids.get(nth), result: null, error: [21, 'Job not found', null] })
          : json({ id: ids.get(nth), result: true, error: null }),
      ],
    ],
  };
}

/** Hash of a job's header, the same whenever the job is told again. */
export const headerOf = (job: Job, rng: Rng): string => rng.fork(`header-${job.id}`).hex(64);
