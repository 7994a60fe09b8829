import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Mining } from '../../../records/mining.ts';
import type { Side } from '../stream.ts';
import { play, START, type Played } from './example.ts';

const HOUR = 3_600_000;
const BLOB = `1010ec9c83d205${'ab'.repeat(69)}`;
const hash = (n: number): string => n.toString(16).padStart(64, '1');

interface Event {
  readonly side: Side;
  readonly text: string;
  readonly time: number;
}

const login = (time: number): Event[] => [
  {
    side: 0,
    time,
    text: '{"id":1,"method":"login","params":{"login":"acc.w1","pass":"x","agent":"XMRig/6.22.2"}}',
  },
  { side: 1, time: time + 30, text: '{"id":1,"result":{"id":"s","status":"OK"}}' },
];
/** Work of 1,000 hashes a share when `target` is not given. */
const job = (id: number, time: number, target = '37894100'): Event => ({
  side: 1,
  time,
  text: JSON.stringify({
    method: 'job',
    params: { job_id: `${id}`, blob: BLOB, target, height: 7 + (id >> 2) },
  }),
});
const share = (n: number, time: number): Event => ({
  side: 0,
  time,
  text: JSON.stringify({
    id: 100 + n,
    method: 'submit',
    params: { id: 's', job_id: '1', nonce: n.toString(16).padStart(8, '0'), result: hash(n) },
  }),
});
const answer = (n: number, time: number, error?: string): Event => ({
  side: 1,
  time,
  text: JSON.stringify(
    error === undefined
      ? { id: 100 + n, result: { status: 'OK' } }
      : { id: 100 + n, error: { code: -1, message: error } },
  ),
});

/** Plays events; `cuts` are indices before which the input changes. */
function tell(
  events: readonly Event[],
  end: number,
  cuts: ReadonlySet<number> = new Set(),
): Played {
  const played = play();
  let last = START;
  for (const [i, { side, text, time }] of events.entries()) {
    if (cuts.has(i)) {
      played.tracker.cut(last);
      played.sink.segment = `after ${i}`;
    }
    played.tracker.message(side, text, time);
    last = time;
  }
  played.tracker.end(end);
  return played;
}

const sum = (
  records: readonly Mining[],
  of: 'jobs' | 'submitted' | 'accepted' | 'rejected' | 'work_shares' | 'exposure' | 'seconds',
): number => records.reduce((total, record) => total + record[of], 0);
const total = (records: readonly Mining[]) => ({
  jobs: sum(records, 'jobs'),
  submitted: sum(records, 'submitted'),
  accepted: sum(records, 'accepted'),
  rejected: sum(records, 'rejected'),
  work_shares: sum(records, 'work_shares'),
  exposure: sum(records, 'exposure').toPrecision(9),
  seconds: sum(records, 'seconds').toFixed(6),
  opened: records.filter(({ opened }) => opened).length,
  sessions: new Set(records.map(({ session_id }) => session_id)).size,
});

const at = (seconds: number): number => START + seconds * 1000;

describe('work', () => {
  test('time counts from the first job on, under the difficulty in force', () => {
    const events = [
      ...login(START),
      job(1, at(10)),
      job(2, at(110), '9bc42000'),
      share(1, at(200)),
      answer(1, at(201)),
    ];
    const [record] = tell(events, at(300)).records;
    const works = ((record?.difficulties ?? []) as { work: number }[]).map(({ work }) => work);
    expect(works).toEqual([1000, 2000]);
    expect(record?.seconds).toBe(290);
    expect(record?.exposure).toBeCloseTo(100 / 1000 + 190 / 2000, 9);
    expect(record?.work_shares).toBe(1);
  });

  test('a share that ends the session is not counted, the time before it is', () => {
    const events = [
      ...login(START),
      job(1, at(0.1)),
      share(1, at(50)),
      answer(1, at(50.1)),
      share(2, at(100)),
      answer(2, at(100.1)),
    ];
    const [ended] = tell(events, at(100.2)).records;
    expect([ended?.submitted, ended?.accepted, ended?.work_shares, ended?.seconds]).toEqual([
      2, 2, 1, 99.9,
    ]);
    const [wentOn] = tell(events, at(160)).records;
    expect([wentOn?.work_shares, wentOn?.seconds]).toEqual([2, 159.9]);
  });

  test('late and unexplained refusals are work, worthless shares are not', () => {
    const errors = [
      'Block expired',
      'Stale share',
      'Low difficulty share',
      'Duplicate share',
      'Error',
    ];
    const events = [...login(START), job(1, at(1))];
    for (const [n, error] of errors.entries())
      events.push(share(n, at(10 + n * 10)), answer(n, at(11 + n * 10), error));
    const [record] = tell(events, at(100)).records;
    expect([record?.submitted, record?.accepted, record?.rejected, record?.work_shares]).toEqual([
      5, 0, 5, 3,
    ]);
    expect(record?.level).toBe(3);
  });

  test('a share that is never answered counts; one sent again counts once', () => {
    const events = [
      ...login(START),
      job(1, at(1)),
      share(1, at(10)),
      share(1, at(11)),
      share(1, at(12)),
      answer(1, at(13)),
      answer(1, at(14)),
      share(2, at(20)),
    ];
    const [record] = tell(events, at(100)).records;
    expect([record?.submitted, record?.accepted, record?.work_shares]).toEqual([2, 1, 2]);
  });

  test('shares before a known difficulty are submitted, but no work', () => {
    const [record] = tell(
      [
        ...login(START),
        share(1, at(5)),
        answer(1, at(6)),
        job(1, at(10)),
        share(2, at(20)),
        answer(2, at(21)),
      ],
      at(40),
    ).records;
    expect([record?.submitted, record?.work_shares, record?.seconds]).toEqual([2, 1, 30]);
  });

  /** Plays events, of which a number is a side whose bytes are missing up to the next event. */
  const withGaps = (
    events: readonly (Event | readonly [side: Side, missing: number])[],
  ): number[] => {
    const played = play();
    let gap: readonly [side: Side, missing: number] | undefined;
    for (const event of events) {
      if (!('text' in event)) {
        gap = event;
        continue;
      }
      if (gap !== undefined) played.tracker.gap(...gap, event.time);
      gap = undefined;
      played.tracker.message(event.side, event.text, event.time);
    }
    played.tracker.end(at(110));
    return played.records.flatMap(({ seconds, work_shares }) => [seconds, work_shares]);
  };

  test('the time in which bytes of the miner are missing is left out, and the share after it', () => {
    const events = [...login(START), job(1, at(10)), share(1, at(20)), answer(1, at(21))];
    const after = [share(2, at(60)), answer(2, at(61)), job(2, at(100))];
    expect(withGaps([...events, ...after])).toEqual([100, 2]);
    expect(withGaps([...events, [0, 200], ...after])).toEqual([60, 1]);
  });

  test('of the time before that, as much as the miner’s messages are shares', () => {
    // Two messages: a login and a share. What is missing was a share by one half.
    const events = [...login(START), job(1, at(10)), share(1, at(20)), job(2, at(40))];
    expect(withGaps([...events, [0, 200], share(2, at(60)), job(3, at(70))])).toEqual([70, 1]);
  });

  test('a difficulty may be among missing bytes of the pool, unless they are too few', () => {
    const events = [...login(START), job(1, at(10)), share(1, at(20))];
    const answered = [answer(2, at(60)), share(3, at(80)), answer(3, at(81)), job(2, at(100))];
    expect(withGaps([...events, [1, 40], ...answered])).toEqual([100, 2]);
    expect(withGaps([...events, [1, 300], ...answered])).toEqual([20, 1]);
  });
});

describe('parts', () => {
  const long = [
    ...login(START),
    job(1, at(10)),
    share(1, at(100)),
    answer(1, at(101)),
    share(2, at(5_000)),
    answer(2, at(5_001)),
    job(2, at(9_000)),
  ];

  test('end at full hours, the time split exactly there', () => {
    const { records } = tell(long, at(9_100));
    const hour = START - 1000;
    expect(records.map(({ seconds, opened }) => [seconds, opened])).toEqual([
      [3_589, true],
      [3_600, false],
      [1_901, false],
    ]);
    expect(records.map(({ start_time }) => start_time)).toEqual([START, at(5_000), at(9_000)]);
    expect(
      records.every(
        ({ start_time, end_time }) =>
          Math.floor((start_time - hour) / HOUR) === Math.floor((end_time - hour) / HOUR),
      ),
    ).toBe(true);
    expect(total(records)).toMatchObject({
      submitted: 2,
      work_shares: 2,
      opened: 1,
      sessions: 1,
      seconds: '9090.000000',
    });
  });

  test('are told under the input they were read from, also those before the session was known to mine', () => {
    const { records } = tell(
      [
        ...login(START).slice(1),
        { side: 1, time: at(1), text: '{"hello":1}' },
        job(1, at(2)),
        job(2, at(3)),
      ],
      at(9),
      new Set([2, 3]),
    );
    expect(records.map(({ segment }) => segment)).toEqual(['first', 'after 2', 'after 3']);
    expect(records.map(({ opened }) => opened)).toEqual([true, false, false]);
  });

  test('say nothing after a cut when nothing follows', () => {
    const played = play();
    for (const { side, text, time } of login(START)) played.tracker.message(side, text, time);
    played.tracker.cut(at(1));
    played.tracker.end(at(1));
    expect(played.records).toHaveLength(1);
  });
});

const events = fc
  .array(
    fc.tuple(
      fc.constantFrom('job', 'share', 'answer', 'stale', 'noise', 'gap'),
      fc.integer({ min: 0, max: 4_000_000 }),
    ),
    { maxLength: 40 },
  )
  .map((steps) => {
    let time = START + 1_000;
    let shares = 0;
    const list: Event[] = [...login(START)];
    for (const [n, [kind, wait]] of steps.entries()) {
      time += n % 3 === 0 ? wait : wait % 3_000;
      if (kind === 'job') list.push(job(n % 7, time, n % 2 === 0 ? '37894100' : '9bc42000'));
      else if (kind === 'share') list.push(share(shares++, time));
      else if (kind === 'answer') list.push(answer(Math.max(0, shares - 1), time));
      else if (kind === 'stale') list.push(answer(Math.max(0, shares - 1), time, 'Block expired'));
      else list.push({ side: 0, time, text: kind });
    }
    return { list, end: time + 5_000 };
  });

property.prop([events, fc.array(fc.nat(50))])(
  'the sums do not depend on the cuts',
  ({ list, end }, cuts) => {
    expect(total(tell(list, end, new Set(cuts)).records)).toEqual(total(tell(list, end).records));
  },
);

property.prop([events])('no part reaches over a full hour', ({ list, end }) => {
  for (const { start_time, end_time } of tell(list, end).records) {
    expect(Math.floor(end_time / HOUR)).toBe(Math.floor(start_time / HOUR));
    expect(end_time).toBeGreaterThanOrEqual(start_time);
  }
});

property.prop([
  fc.array(
    fc.tuple(
      fc.constantFrom<Side>(0, 1),
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map((text) => `job~${text}`),
      ),
      fc.double(),
    ),
    { maxLength: 20 },
  ),
])('no text is too much', (said) => {
  const { tracker, records } = play();
  for (const [side, text, time] of said) tracker.message(side, text, time);
  tracker.end(START);
  expect(records).toEqual([]);
});

const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.stringMatching(/^(0x)?[0-9a-f]{0,64}$/),
);
const rpcish = fc.record(
  {
    id: value,
    method: fc.constantFrom(
      'login',
      'submit',
      'job',
      'mining.subscribe',
      'mining.authorize',
      'mining.notify',
      'mining.submit',
      'mining.set',
      'mining.set_target',
      'mining.set_difficulty',
      'mining.configure',
      'eth_submitLogin',
      'eth_getWork',
      'eth_submitWork',
      'client.reconnect',
      'solution',
      'result',
      'getblocktemplate',
      'getwork',
      'submitblock',
    ),
    params: fc.oneof(
      value,
      fc.array(fc.oneof(value, fc.array(value))),
      fc.dictionary(
        fc.constantFrom(
          'login',
          'pass',
          'agent',
          'algo',
          'blob',
          'target',
          'job_id',
          'nonce',
          'result',
          'proto',
          'pow',
        ),
        value,
      ),
    ),
    result: fc.oneof(
      value,
      fc.array(value),
      fc.dictionary(fc.constantFrom('id', 'job', 'status', 'target'), value),
    ),
    error: value,
    type: fc.constantFrom('auth', 'submit', 'job'),
  },
  { requiredKeys: [] },
);

property.prop([fc.array(fc.tuple(fc.boolean(), fc.boolean(), rpcish), { maxLength: 30 })])(
  'no message of a mining method, whatever its values, breaks a session',
  (said) => {
    const { tracker, records } = play();
    for (const [n, [miner, http, message]] of said.entries()) {
      const text = JSON.stringify(message);
      if (!http) tracker.message(miner ? 0 : 1, text, START + n);
      else if (miner)
        tracker.httpRequest(0, { method: 'POST', target: '/', headers: {} }, text, START + n);
      else tracker.httpResponse(1, { status: 200, headers: {} }, text, START + n);
    }
    tracker.end(START + 100);
    for (const { level, confidence, lines } of records) {
      expect([3, 4]).toContain(level);
      expect(confidence).toBeGreaterThanOrEqual(70);
      expect((lines as { text: string }[]).every(({ text }) => text.length <= 400)).toBe(true);
    }
  },
);
