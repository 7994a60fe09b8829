/** Miners of known hash rate: the stated 95 % interval must hold the truth in 94 to 99 % of sessions, told message by message or, where a
 * capture lost some of them, packet by packet. */
import { expect, test } from 'vitest';
import { tallyOf } from '../src/detectors/stratum.ts';
import { encodeCapture } from '../src/lab/capture-file.ts';
import { tcpConversation } from '../src/lab/conversation.ts';
import { dialects } from '../src/lab/miner/index.ts';
import type { Dialect } from '../src/lab/miner/dialect.ts';
import { mine, type Session } from '../src/lab/miner/mine.ts';
import { scriptOf } from '../src/lab/wrap.ts';
import { createRng } from '../src/lib/rng.ts';
import type { Mining } from '../src/records/mining.ts';
import { rateInterval, type Work } from '../src/sightings/work.ts';
import { play, START } from '../src/sources/wire/mining/example.ts';
import { readCaptures } from './kit/captured.ts';
import { intelOf } from './kit/intel.ts';
import { depsOf } from './kit/logs.ts';

const SESSIONS = 2000;

/** One dialect for each way from what a pool says to hashes per share. */
const families: Readonly<Record<string, Dialect>> = {
  'SHA-256 difficulty': dialects.bitcoin,
  'scrypt difficulty': dialects.litecoin,
  'GhostRider difficulty': dialects.raptoreum,
  'CryptoNote target of 4 bytes': dialects.xmrig,
  'CryptoNote target of 8 bytes': dialects.xmrigWide,
  'Ethereum target': dialects.ethproxy,
  'EthereumStratum 1.0 difficulty': dialects.ethereumStratum1,
  'EthereumStratum 2.0 target': dialects.ethereumStratum2,
  'KawPow target': dialects.kawpow,
  'Kaspa difficulty': dialects.kaspa,
  'Alephium difficulty': dialects.alephium,
  'Ergo difficulty': dialects.ergo,
  'CKB target': dialects.ckb,
  'Equihash target': dialects.equihash,
  'Beam packed difficulty': dialects.beam,
  'Xelis difficulty': dialects.xatum,
  'Stratum V2 target': dialects.stratumV2,
};

/** The mining records a session leaves; in two parts when `cut`, as by rotated files. */
function recordsOf(session: Session, cut: boolean): Mining[] {
  const { tracker, records } = play();
  const middle = session.lines.length >> 1;
  let last = 0;
  for (const [i, { time, by, text }] of session.lines.entries()) {
    if (cut && i === middle) tracker.cut(last);
    const side = by === 'miner' ? 0 : 1;
    if (typeof text === 'string') tracker.message(side, text, time);
    else tracker.sv2(side, text, 0, text.length, time);
    last = time;
  }
  tracker.end(last);
  return records;
}

/** Sessions of many hash rates, share intervals and first difficulties, with the pool's steps and stale shares. */
function sessionOf(dialect: Dialect, seed: number): Session {
  const rng = createRng(seed);
  return mine(
    {
      dialect,
      start: START,
      seconds: rng.between(200, 500),
      hashRate: dialect.typical.hashRate * 10 ** (2 * rng.float() - 1),
      shareSeconds: rng.between(8, 25),
      startFactor: 10 ** (rng.float() - 0.5),
      blockSeconds: 100,
      reviewSeconds: rng.pick([0, 90]),
    },
    rng,
  );
}

/** The work of all parts together. */
function workOf(records: readonly Mining[]): Work {
  const tallies = records.map(tallyOf);
  const sum = (of: keyof Work): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return {
    work: sum('work'),
    work_variance: sum('work_variance'),
    work_shares: sum('work_shares'),
    work_seconds: sum('work_seconds'),
    work_exposure: sum('work_exposure'),
  };
}

const holds = ({ truth }: Session, rate: ReturnType<typeof rateInterval>): boolean =>
  rate !== undefined && rate.low <= truth.hash_rate && truth.hash_rate <= rate.high;

test.each(Object.entries(families))('%s', (_, dialect) => {
  let held = 0;
  for (let seed = 0; seed < SESSIONS; seed++) {
    const session = sessionOf(dialect, seed);
    const rate = rateInterval(workOf(recordsOf(session, seed % 2 === 1)));
    if (holds(session, rate)) held += 1;
  }
  expect(held / SESSIONS).toBeGreaterThanOrEqual(0.94);
  expect(held / SESSIONS).toBeLessThanOrEqual(0.99);
});

/** The same from packets, of which the capture lost some. */
function captured(session: Session, dialect: Dialect, loss: number, seed: number): Mining[] {
  const rng = createRng(seed);
  const ends = {
    client: { ip: '10.0.0.1', port: 40_000 },
    server: { ip: '198.51.100.1', port: 3333 },
  };
  const script = scriptOf(session, dialect, rng);
  const packets = tcpConversation(script, { ...ends, faults: { loss } }, rng);
  return readCaptures([encodeCapture(packets)], depsOf(intelOf({}))).mining;
}

test.each([
  [0.01, 0.94],
  [0.1, 0.94],
  // So much that some changes of difficulty are missed.
  [0.3, 0.92],
])('a capture that lost %d of the packets', (loss, least) => {
  let [held, told] = [0, 0];
  for (const dialect of Object.values(families))
    for (let seed = 0; seed < SESSIONS / 20; seed++) {
      const session = sessionOf(dialect, seed);
      const rate = rateInterval(workOf(captured(session, dialect, loss, seed)));
      if (rate === undefined) continue;
      told += 1;
      if (holds(session, rate)) held += 1;
    }
  expect(told).toBeGreaterThan(0.7 * (SESSIONS / 20) * Object.keys(families).length);
  expect(held / told).toBeGreaterThanOrEqual(least);
  expect(held / told).toBeLessThanOrEqual(0.99);
});
