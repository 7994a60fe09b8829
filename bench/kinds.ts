/** What a packet costs by the kind of flow it belongs to: captures of one kind each are read again and again in this process. The
 * first reading shows what V8 takes to get warm, the last what is left when it is. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadIntel } from '../src/intel/index.ts';
import { createSeal } from '../src/lib/seal.ts';
import { pcap } from '../src/sources/pcap/pcap.ts';
import { createCounts } from '../src/sources/source.ts';
import { generate } from './generate.ts';
import { table } from './report.ts';
import { flowKinds, type FlowKind } from './web-traffic.ts';

export interface KindCost {
  readonly kind: string;
  readonly packets: number;
  readonly flows: number;
  readonly bytes: number;
  /** Nanoseconds of CPU a packet: user and system time over all threads, first and last reading. */
  readonly cold_ns: number;
  readonly warm_ns: number;
}

export interface KindsOptions {
  readonly size: number;
  /** Readings after the first. */
  readonly runs: number;
  readonly seed: number;
  readonly out: string;
}

/** Kinds with small packets: fewer bytes are as many packets. */
const SMALL: readonly FlowKind[] = ['dns', 'rpc', 'chatter'];
const LIMITS = { flows: 1_000_000, reassembly_bytes: 64 << 20 };

async function readOnce(file: string, intel: Awaited<ReturnType<typeof loadIntel>>) {
  const counts = createCounts();
  const seal = createSeal(new Uint8Array(32));
  const deps = { name: 'bench', observer: '', intel, seal, counts, limits: LIMITS };
  const before = process.cpuUsage();
  let rows = 0;
  for await (const batch of pcap.create({ paths: [file] }, deps).read())
    rows += batch.mining.length;
  const { user, system } = process.cpuUsage(before);
  return { counts, rows, ns: ((user + system) * 1000) / counts.packets };
}

/** Writes one capture a kind, of miners alone, and of all together, and reads each. */
export async function benchKinds(options: KindsOptions): Promise<readonly KindCost[]> {
  const intel = await loadIntel();
  mkdirSync(options.out, { recursive: true });
  const costs: KindCost[] = [];
  for (const kind of [...flowKinds, 'miners', 'all'] as const) {
    const file = join(options.out, `kind-${kind}-${options.seed}.pcap`);
    const only = kind === 'miners' ? 'dns' : kind === 'all' ? undefined : kind;
    const less = kind === 'miners' ? 25 : SMALL.includes(kind as FlowKind) ? 8 : 1;
    generate(file, {
      seed: options.seed,
      size: options.size / less,
      seconds: kind === 'miners' ? 1200 : 120,
      miners: kind === 'miners' || kind === 'all' ? 40 : 0,
      only,
    });
    const first = await readOnce(file, intel);
    let last = first;
    for (let n = 0; n < options.runs; n++) last = await readOnce(file, intel);
    const { packets, flows, bytes } = first.counts;
    costs.push({ kind, packets, flows, bytes, cold_ns: first.ns, warm_ns: last.ns });
    rmSync(file);
    rmSync(`${file}.truth.json`);
  }
  return costs;
}

/** The costs as text. */
export const kindsText = (costs: readonly KindCost[]): string =>
  table([
    ['kind', 'packets', 'flows', 'bytes/packet', 'ns/packet cold', 'warm'],
    ...costs.map(({ kind, packets, flows, bytes, cold_ns, warm_ns }) => [
      kind,
      `${packets}`,
      `${flows}`,
      (bytes / packets).toFixed(0),
      cold_ns.toFixed(0),
      warm_ns.toFixed(0),
    ]),
  ]);
