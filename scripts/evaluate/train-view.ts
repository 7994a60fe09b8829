/** Trains of the lab as the product sees them: through the tap that listens to packets, and then as a view. */
import { viewOf, type View } from '../../src/detectors/rhythm/view.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { trainViewOf, type TrainView } from '../../src/detectors/flow-train/train-view.ts';
import { exportedTrain, type Timeouts } from '../../src/lab/train/exported.ts';
import { createRng } from '../../src/lib/rng.ts';
import type { Millis } from '../../src/records/columns.ts';
import type { Rhythm } from '../../src/records/rhythm.ts';
import { hear, newTrain, secondsHeard, unheardOf } from '../../src/detectors/rhythm/tell-trains.ts';
import { listedTrain } from '../../src/lab/train/listed.ts';
import { PacketTap } from '../../src/sources/flow/packet-tap.ts';
import { TrainTap } from '../../src/sources/flow/train-tap.ts';
import { NameBook } from '../../src/sources/wire/name-book.ts';
import { NOTHING } from './nothing.ts';
import { RhythmTap } from '../../src/sources/wire/rhythm-tap.ts';

/** Times and sizes of the messages the tap hands on; empty when it never listens, because the conversation is too fast. */
export function tapped(train: Pick<GeneratedTrain, 'segments' | 'start'>): {
  readonly times: number[];
  readonly sizes: number[];
} {
  const times: number[] = [];
  const sizes: number[] = [];
  const tap = new RhythmTap((_, part) => {
    times.push(...part.times);
    sizes.push(...part.sizes);
  });
  let payload = 0;
  let state: 'waiting' | 'listening' | 'fast' = 'waiting';
  let last = train.start;
  for (const [time, size] of train.segments) {
    payload += Math.abs(size);
    last = time;
    if (state === 'fast') break;
    if (state === 'waiting') {
      if (!RhythmTap.isSlow(train.start, time, payload) || !tap.begin(0, time)) continue;
      state = 'listening';
    }
    if (!tap.data(0, size > 0 ? 0 : 1, Math.abs(size), time)) state = 'fast';
  }
  if (state === 'listening') tap.end(0, last);
  return { times, sizes };
}

/** A row of what the tap hands on of a connection, its `nth`, told from `from` on. */
export const messageRow = (
  { times, sizes }: ReturnType<typeof tapped>,
  { start, port }: Pick<GeneratedTrain, 'start' | 'port'>,
  from: Millis,
  nth = 0,
): Rhythm => ({
  flow_id: String(nth),
  flow_start: start,
  start_time: from,
  end_time: times.at(-1)!,
  src_ip: CLIENT.ip,
  src_port: CLIENT.port,
  dst_ip: SERVER,
  dst_port: port,
  dst_name: '',
  grain: 'message',
  times,
  sizes,
  packets: [],
  lasted: [],
  hello: '',
  greeting: [],
  segment: 'made',
});

const OPENINGS = { openssl: 'openssl', unnamed: 'unnamed', named: 'named', none: '' } as const;

export function trainView(train: GeneratedTrain): View {
  const { times, sizes } = tapped(train);
  const seconds = times.length === 0 ? 0 : (times.at(-1)! - train.start) / 1000;
  const { port, hello, greeting } = train;
  return viewOf(times, sizes, seconds, { port, opening: OPENINGS[hello], greeting });
}

const CLIENT = { ip: '10.0.0.1', port: 40_000 } as const;
const SERVER = '192.0.2.1';

/** What the tap that listens to flow records hands on of the train, exported with these timeouts. */
function exportedRows(train: GeneratedTrain, timeouts: Timeouts, nth: number): Rhythm[] {
  const rows: Rhythm[] = [];
  const tap = new TrainTap({
    intel: NOTHING,
    names: new NameBook(),
    tell: (row) => void rows.push(row),
  });
  const records = exportedTrain(train, timeouts, createRng(77, nth));
  for (const { start, end, from, bytes, packets, flags } of records.sort((a, b) => a.end - b.end)) {
    const out = from === 'client';
    tap.add({
      start_time: start,
      end_time: end,
      src_ip: out ? CLIENT.ip : SERVER,
      src_port: out ? CLIENT.port : train.port,
      dst_ip: out ? SERVER : CLIENT.ip,
      dst_port: out ? train.port : CLIENT.port,
      protocol_num: 6,
      bytes_out: bytes,
      packets_out: packets,
      flags_out: flags,
      bytes_in: 0,
      packets_in: 0,
      flags_in: 0,
      source: 'sender',
    });
  }
  tap.flush();
  return rows;
}

/** The train as it is heard where an exporter lists packets, up to 30 a record; undefined when it is never told of. */
export function listedView(
  train: GeneratedTrain,
  timeouts: Timeouts,
  nth: number,
): View | undefined {
  const rows: Rhythm[] = [];
  const tap = new PacketTap({
    intel: NOTHING,
    names: new NameBook(),
    tell: (row) => void rows.push(row),
  });
  for (const record of listedTrain(train, timeouts, createRng(78, nth))) {
    const { start, end, bytes, packets, flags, listed } = record;
    const part = {
      start_time: start,
      end_time: end,
      src_ip: CLIENT.ip,
      src_port: CLIENT.port,
      dst_ip: SERVER,
      dst_port: train.port,
      protocol_num: 6,
      bytes_out: bytes[0],
      packets_out: packets[0],
      flags_out: flags,
      bytes_in: bytes[1],
      packets_in: packets[1],
      flags_in: flags,
      source: 'either',
    } as const;
    const list = { times: listed.map(([time]) => time), sizes: listed.map(([, size]) => size) };
    tap.add(part, list);
  }
  tap.flush();
  const [first] = rows;
  if (first === undefined) return undefined;
  const heard = newTrain(first, '');
  for (const row of rows) hear(heard, row, ['times', 'sizes'], Infinity);
  if (heard.times.length === 0) return undefined;
  // What the client showed of itself is not in these records.
  return viewOf(heard.times, heard.sizes, secondsHeard(heard), {
    port: train.port,
    opening: '',
    unheard: unheardOf(heard),
  });
}

/** The train as witnesses of flow records look at it; undefined when it is never judged. */
export function exportedView(
  train: GeneratedTrain,
  timeouts: Timeouts,
  nth: number,
): TrainView | undefined {
  const rows = exportedRows(train, timeouts, nth);
  if (rows.length === 0) return undefined;
  const all = (key: 'times' | 'sizes' | 'packets' | 'lasted'): number[] =>
    rows.flatMap((row) => row[key]);
  const entries = {
    times: all('times'),
    sizes: all('sizes'),
    packets: all('packets'),
    lasted: all('lasted'),
  };
  return trainViewOf(entries, train.port);
}
