/** What listening to rhythm costs: the share of a scan's CPU time spent in it, as the profiler of Node saw it, and the memory that
 * it takes for each conversation. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { blockClock } from '../src/detectors/block-clock/block-clock.ts';
import { rhythm } from '../src/detectors/rhythm/rhythm.ts';
import type { Intel } from '../src/model/indicator.ts';
import { emptyBatch, type RecordBatch } from '../src/records/batch.ts';
import { groupFiles } from '../src/sources/files.ts';
import { createCounts } from '../src/sources/source.ts';
import { NOTED_BYTES } from '../src/sources/wire/flow-table.ts';
import { RhythmTap } from '../src/sources/wire/rhythm-tap.ts';
import { generate } from './generate.ts';
import { table } from './report.ts';

/** Goals: what may be added to the time of a scan without it, and bytes for each live flow. */
const MOST_ADDED = 0.15;
const MOST_BYTES = 300;
/** Miners in the capture: more quiet conversations than a network has. */
const MINERS = 400;
/** Files whose functions, and whatever they call, are the cost. */
const COST =
  /\/src\/(?:sources\/wire\/(?:rhythm-tap|greeting)|detectors\/(?:rhythm|block-clock)\/)/;

export interface RhythmOptions {
  readonly size: number;
  readonly runs: number;
  readonly seed: number;
  readonly out: string;
}

export interface RhythmReport {
  readonly bytes: number;
  readonly flows: number;
  readonly seed: number;
  /** Time added to a scan without it, of each run. */
  readonly added: readonly number[];
  /** Conversations listened to, and their messages. */
  readonly heard: number;
  readonly messages: number;
  /** Bytes for each of these in the tap and in the slot of its flow, and in the memories of the detectors. */
  readonly tap_bytes: number;
  readonly detector_bytes: number;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Time spent in the cost and beneath it, over the time spent elsewhere. */
function addedBy({ nodes, samples, timeDeltas }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const costly = new Set<number>();
  const mark = (id: number, within: boolean): void => {
    const node = byId.get(id)!;
    const is = within || COST.test(node.callFrame.url);
    if (is) costly.add(id);
    for (const child of node.children ?? []) mark(child, is);
  };
  mark(nodes[0]!.id, false);
  let [cost, rest] = [0, 0];
  for (const [i, id] of samples.entries())
    if (costly.has(id)) cost += timeDeltas[i]!;
    else rest += timeDeltas[i]!;
  return cost / rest;
}

function profiled(file: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const main = join(import.meta.dirname, '../src/main.ts');
  execFileSync(
    process.execPath,
    ['--cpu-prof', `--cpu-prof-dir=${folder}`, main, 'scan', '--no-store', '--json', file],
    { stdio: 'ignore' },
  );
  const [profile = ''] = readdirSync(folder);
  return addedBy(JSON.parse(readFileSync(join(folder, profile), 'utf8')) as Profile);
}

const NOTHING: Intel = {
  name: () => undefined,
  endpoint: () => undefined,
  address: () => false,
  agent: () => undefined,
  sizes: () => ({}),
};

/** The rhythm rows of a capture, alone in their batches. */
async function rhythmOf(file: string): Promise<RecordBatch[]> {
  const groups = await groupFiles([file], () => undefined);
  const batches: RecordBatch[] = [];
  for (const group of groups) {
    const source = group.open({
      name: 'bench',
      observer: 'bench',
      intel: NOTHING,
      seal: (kind, clear) => createHash('sha256').update(kind).update(clear).digest('hex'),
      counts: createCounts(),
      limits: { flows: 1 << 20, reassembly_bytes: 1 << 26 },
    });
    for await (const { rhythm: rows } of source.read()) {
      if (rows.length === 0) continue;
      const batch = emptyBatch('bench', 'bench');
      batch.rhythm.push(...rows);
      batches.push(batch);
    }
  }
  return batches;
}

/** Bytes of heap that are in use when nothing waits to be collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Conversations that are remembered at once when memory is measured: few would drown in what else the heap does. */
const REMEMBERED = 2000;

/** Bytes that both detectors remember of a conversation, having heard these batches as if of many more conversations. */
function remembered(batches: readonly RecordBatch[], heard: number): number {
  const deps = { intel: NOTHING, blocks: new Map() };
  const times = Math.ceil(REMEMBERED / heard);
  const before = heapInUse();
  const detectors = [rhythm, blockClock].map((one) =>
    (one.create as (own: unknown, deps: unknown) => ReturnType<typeof rhythm.create>)(
      one.settings.parse({}),
      deps,
    ),
  );
  for (let nth = 0; nth < times; nth++)
    for (const batch of batches) {
      const copy = structuredClone(batch);
      const rows = copy.rhythm.map((row) => ({ ...row, flow_id: `${row.flow_id} ${nth}` }));
      for (const one of detectors) Array.from(one.detect({ ...copy, rhythm: rows }));
    }
  const bytes = heapInUse() - before;
  // Asked after the measurement, so that they are in use until then.
  for (const one of detectors)
    if (one.memory === undefined) throw new Error('nothing is remembered');
  return bytes / (heard * times);
}

export async function benchRhythm(
  { size, runs, seed, out }: RhythmOptions,
  say: (line: string) => void,
): Promise<RhythmReport> {
  mkdirSync(out, { recursive: true });
  const file = join(out, `rhythm-${size}-${seed}.pcap`);
  if (existsSync(file)) rmSync(file);
  say(`Making ${file} …`);
  const { bytes, flows } = generate(file, { seed, size, miners: MINERS });
  const added = Array.from({ length: runs }, (_, nth) => {
    say(`  run ${nth + 1}`);
    return profiled(file, join(out, 'rhythm-profile'));
  });
  const batches = await rhythmOf(file);
  const rows = batches.flatMap(({ rhythm: all }) => all);
  const heard = new Set(rows.map(({ flow_id }) => flow_id)).size;
  const messages = rows.reduce((sum, { times }) => sum + times.length, 0);
  const detector_bytes = heard === 0 ? 0 : remembered(batches, heard);
  const tap_bytes = RhythmTap.bytesPerTrack + NOTED_BYTES;
  return { bytes, flows, seed, added, heard, messages, tap_bytes, detector_bytes };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Bytes for each flow, were all of the capture alive at once. Every flow's slot has room for what is noted of TLS. */
const perFlow = ({ heard, flows, tap_bytes, detector_bytes }: RhythmReport): number =>
  NOTED_BYTES + ((tap_bytes - NOTED_BYTES + detector_bytes) * heard) / flows;

export const rhythmPass = (report: RhythmReport): boolean =>
  median(report.added) <= MOST_ADDED &&
  report.tap_bytes <= MOST_BYTES &&
  perFlow(report) <= MOST_BYTES;

/** The report as text. */
export function rhythmText(report: RhythmReport): string {
  const { heard, messages, tap_bytes, detector_bytes, added } = report;
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const goal = (name: string, target: string, measured: string, held: boolean): string[] => [
    name,
    target,
    measured,
    held ? 'held' : 'MISSED',
  ];
  return [
    `${heard} conversations listened to, ${messages} messages`,
    `a conversation in the detectors: ${detector_bytes.toFixed(0)} bytes`,
    '',
    table([
      ['goal', 'target', 'measured', ''],
      goal(
        'added to the time of a scan',
        `≤ ${percent(MOST_ADDED)}`,
        percent(median(added)),
        median(added) <= MOST_ADDED,
      ),
      goal(
        'bytes of a conversation in the tap',
        `≤ ${MOST_BYTES}`,
        String(tap_bytes),
        tap_bytes <= MOST_BYTES,
      ),
      goal(
        'bytes for each flow, detectors included',
        `≤ ${MOST_BYTES}`,
        perFlow(report).toFixed(0),
        perFlow(report) <= MOST_BYTES,
      ),
    ]),
  ].join('\n');
}
