/** How many datagrams of flow export a second are taken in over loopback without losing one: Davylamp and nfcapd. A sender goes
 * faster from step to step; it shares the machine with the receiver, so only the ratio means anything. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedAddresses, writeExports } from './exports.ts';
import { spread, type Spread } from './measure.ts';
import type { PacketsOptions } from './packets.ts';
import { seconds, table, times } from './report.ts';

/** Datagrams a second of the first step, and how much faster each next one is. */
const FIRST = 10_000;
const FASTER = 1.2;
const STEPS = 16;
const LIST_SIZE = 10_000;
const PORT = 29_956;

const receivers = ['davylamp', 'nfcapd'] as const;
type Receiver = (typeof receivers)[number];

interface Step {
  /** Really sent, datagrams a second. */
  readonly rate: number;
  readonly lost: number;
  /** CPU seconds of the receiver for a million datagrams. */
  readonly cpu: number;
}

export interface UdpReport {
  readonly datagrams: number;
  readonly bytes: number;
  readonly seed: number;
  /** By receiver: the highest rate without loss of each run, and CPU µs a datagram there. */
  readonly rates: Readonly<Record<string, Spread>>;
  readonly cpu: Readonly<Record<string, Spread>>;
  readonly skipped: readonly string[];
}

function step(
  receiver: Receiver,
  file: string,
  list: string,
  perSecond: number,
  out: string,
): Step | undefined {
  const script = join(import.meta.dirname, 'peers/receive-rate.ts');
  const args = [script, receiver, file, list, `${PORT}`, `${perSecond}`, out];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Step) : undefined;
}

/** The fastest step without loss; two steps with loss end the climb. */
function climb(
  receiver: Receiver,
  file: string,
  list: string,
  out: string,
  say: (line: string) => void,
): Step | undefined {
  let best: Step | undefined;
  let losses = 0;
  for (let i = 0; i < STEPS && losses < 2; i++) {
    const one = step(receiver, file, list, Math.round(FIRST * FASTER ** i), out);
    if (one === undefined) return undefined;
    say(`  ${receiver}: ${one.rate} datagrams/s, ${one.lost} lost`);
    if (one.lost > 0) losses++;
    else if (one.rate > (best?.rate ?? 0)) best = one;
  }
  return best;
}

/** Generates, climbs with each receiver in turn. */
export function benchUdp(options: PacketsOptions, say: (line: string) => void): UdpReport {
  const { out, seed, runs, size } = options;
  mkdirSync(out, { recursive: true });
  const listed = listedAddresses(LIST_SIZE, seed);
  const list = join(out, `addresses-${seed}.txt`);
  writeFileSync(list, `${listed.join('\n')}\n`);
  const file = join(out, `udp-${size}-${seed}.pcap`);
  const { datagrams, bytes } = writeExports(file, 'ipfix', listed, size, seed);
  const { only } = options;
  const wanted = receivers.filter(
    (one) => only.length === 0 || one === 'davylamp' || only.includes(one),
  );
  const best = new Map<Receiver, Step[]>(wanted.map((one) => [one, []]));
  for (let run = 1; run <= runs; run++)
    for (const receiver of wanted) {
      const found = climb(receiver, file, list, out, say);
      if (found !== undefined) best.get(receiver)!.push(found);
    }
  const ran = [...best].filter(([, steps]) => steps.length > 0);
  return {
    datagrams,
    bytes,
    seed,
    rates: Object.fromEntries(
      ran.map(([name, all]) => [name, spread(all.map(({ rate }) => rate))]),
    ),
    cpu: Object.fromEntries(ran.map(([name, all]) => [name, spread(all.map(({ cpu }) => cpu))])),
    skipped: wanted.filter((name) => best.get(name)!.length === 0),
  };
}

/** The report as text. */
export function udpText({ rates, cpu, skipped }: UdpReport): string {
  const ours = rates['davylamp']?.median ?? Number.NaN;
  const rows = Object.entries(rates).map(([name, rate]) => [
    name,
    `${Math.round(rate.median)} (${Math.round(rate.min)}–${Math.round(rate.max)})`,
    seconds(cpu[name]!),
    times(ours / rate.median),
  ]);
  return [
    table([['receiver', 'datagrams/s without loss', 'CPU µs each', 'ours/theirs'], ...rows]),
    ...skipped.map((name) => `${name}: skipped, not installed or lost from the first step`),
  ].join('\n');
}
