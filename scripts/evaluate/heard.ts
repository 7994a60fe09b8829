/** How long hosts of a file were listened to: what tells a miss from a conversation too short for anybody to judge. */
import {
  MIN_SECONDS as RECORD_SECONDS,
  MIN_SPELLS,
} from '../../src/detectors/flow-train/flow-train.ts';
import { trainViewOf } from '../../src/detectors/flow-train/train-view.ts';
import { MIN_MESSAGES, MIN_SECONDS } from '../../src/detectors/rhythm/rhythm.ts';
import { hear, newTrain, type Train } from '../../src/detectors/rhythm/tell-trains.ts';
import { createSeal } from '../../src/lib/seal.ts';
import { groupFiles } from '../../src/sources/files.ts';
import { createCounts, type SourceDeps } from '../../src/sources/source.ts';
import { NameBook } from '../../src/sources/wire/name-book.ts';
import { NOTHING } from './nothing.ts';

/** The longest opaque conversation of a host. */
export interface Heard {
  readonly minutes: number;
  /** Messages, or spells of flow records. */
  readonly messages: number;
  /** Whether that is enough for `rhythm` or `flow-train` to judge it. */
  readonly enough: boolean;
}

type RecordTrain = Train & { readonly packets: number[]; readonly lasted: number[] };

/** By host; a host nobody listened to is not in it. */
export async function heardIn(path: string): Promise<ReadonlyMap<string, Heard>> {
  const trains = new Map<string, RecordTrain>();
  const deps: SourceDeps = {
    name: 'evaluate',
    observer: '',
    intel: NOTHING,
    seal: createSeal(new Uint8Array(32)),
    counts: createCounts(),
    limits: { flows: 1_000_000, reassembly_bytes: 1 << 28 },
    names: new NameBook(),
  };
  for (const group of await groupFiles([path], () => undefined)) {
    for await (const { rhythm } of group.open(deps).read(undefined)) {
      for (const row of rhythm) {
        const train = trains.get(row.flow_id) ?? { ...newTrain(row, ''), packets: [], lasted: [] };
        trains.set(row.flow_id, train);
        hear(train, row, ['times', 'sizes', 'packets', 'lasted'], Infinity);
      }
    }
  }
  const longest = new Map<string, Heard>();
  for (const train of trains.values()) {
    const { src_ip: host } = train.row;
    const heard = heardOf(train);
    const before = longest.get(host);
    if (before === undefined || heard.minutes > before.minutes) longest.set(host, heard);
  }
  return longest;
}

function heardOf(train: RecordTrain): Heard {
  const { row, times, end } = train;
  if (row.grain === 'record') {
    const { seconds, spells } = trainViewOf(train, row.dst_port);
    const enough = seconds >= RECORD_SECONDS && spells.length >= MIN_SPELLS;
    return { minutes: seconds / 60, messages: spells.length, enough };
  }
  const seconds = (end - row.flow_start) / 1000;
  const enough = seconds >= MIN_SECONDS && times.length >= MIN_MESSAGES;
  return { minutes: seconds / 60, messages: times.length, enough };
}
