/** The service under steady load, as for months: NetFlow datagrams over loopback at half the rate that is received without loss,
 * and a growing log. Memory is sampled; nothing may be lost, and memory must not grow. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { netflowV5, type ExportedFlow } from '../src/lab/netflow.ts';
import { createRng, type Rng } from '../src/lib/rng.ts';
import type { Status } from '../src/model/status.ts';
import { outcome, ratio, type Gate } from './gates.ts';
import type { PacketsOptions } from './packets.ts';
import { benchUdp } from './udp.ts';

const PORT = 29_957;
const LISTEN = '127.0.0.1:29958';
const FLOWS = 30;
/** Datagrams made beforehand; sent in turn, with the times and the sequence of when they are sent. */
const MADE = 512;
const BURST_MS = 5;
const SAMPLES = 60;
/** The last third of the run may take so much more memory than the second: a tenth. */
const GROWTH = 1.1;

export interface SoakOptions extends PacketsOptions {
  readonly minutes: number;
  /** Datagrams a second; half of what is received without loss when not given, which is then measured first. */
  readonly rate: number | undefined;
}

export interface SoakReport {
  readonly minutes: number;
  readonly datagrams: number;
  readonly per_second: number;
  readonly log_lines: number;
  readonly lost: number;
  /** Log lines that were not read. */
  readonly unread_lines: number;
  readonly unread: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Resident MiB of the service over the run. */
  readonly memory: readonly number[];
  /** Mean of the last third over that of the second. */
  readonly growth: number;
}

const CONFIG = `store: { path: store }
intel: { lists: [{ path: list.txt }] }
sources:
  - { type: netflow, listen: 127.0.0.1:${PORT}, buffer_mib: 64 }
  - { type: dns-log, paths: [queries.log], follow: true, format: dnsmasq }
service: { spool: spool, listen: ${LISTEN} }
api: { listen: 127.0.0.1:0 }
register: { path: register.db }
`;

async function status(): Promise<Status | undefined> {
  try {
    return (await (await fetch(`http://${LISTEN}/status`)).json()) as Status;
  } catch {
    return undefined;
  }
}

/** One in a thousand talks to the listed address, ten times as many as in the benchmark of the rate; the others to anybody. */
function flow(rng: Rng): ExportedFlow {
  const octet = (): number => rng.int(256);
  return {
    src: `10.${octet()}.${octet()}.${octet()}`,
    dst: rng.chance(0.001) ? '203.0.113.10' : `198.${octet()}.${octet()}.${octet()}`,
    srcPort: rng.between(32_768, 60_999),
    dstPort: rng.pick([443, 80, 53, 3333]),
    packets: rng.between(1, 50),
    bytes: rng.between(60, 60_000),
    start: 0,
    end: 0,
    // Most flows are short; of long ones a record tells of the middle.
    flags: rng.chance(0.15) ? 24 : 27,
  };
}

/** Datagrams as of now: uptimes count from `began`, each flow lasted the second before. */
class Datagrams {
  private readonly made: readonly Buffer[];
  private sequence = 0;
  private readonly began: number;

  constructor(rng: Rng, began: number) {
    this.began = began;
    this.made = Array.from({ length: MADE }, () => {
      const flows = Array.from({ length: FLOWS }, () => flow(rng));
      return Buffer.from(netflowV5({ time: 0, sequence: 0 }, flows));
    });
  }

  next(now: number): Buffer {
    const datagram = this.made[(this.sequence / FLOWS) % MADE]!;
    const uptime = now - this.began + 60_000;
    datagram.writeUInt32BE(uptime, 4);
    datagram.writeUInt32BE(Math.floor(now / 1000), 8);
    datagram.writeUInt32BE((now % 1000) * 1e6, 12);
    datagram.writeUInt32BE(this.sequence >>> 0, 16);
    for (let at = 24; at < datagram.length; at += 48) {
      datagram.writeUInt32BE(uptime - 1000, at + 24);
      datagram.writeUInt32BE(uptime, at + 28);
    }
    this.sequence += FLOWS;
    return datagram;
  }
}

/** What was sent, and what the service said of itself meanwhile and at the end. */
interface Sent {
  readonly datagrams: number;
  readonly lines: number;
  readonly memory: readonly number[];
  readonly last: Status | undefined;
}

async function load(
  { minutes, seed }: SoakOptions,
  perSecond: number,
  log: string,
  say: (line: string) => void,
): Promise<Sent> {
  const socket = createSocket('udp4');
  const began = Date.now();
  const datagrams = new Datagrams(createRng(seed), began);
  const memory: number[] = [];
  let [sent, lines] = [0, 0];
  for (let passed = 0; passed < minutes * 60_000; passed = Date.now() - began) {
    const due = Math.floor((passed / 1000) * perSecond);
    const now = Date.now();
    for (; sent < due; sent++) {
      const datagram = datagrams.next(now);
      if (sent % MADE < MADE - 1) socket.send(datagram, PORT, '127.0.0.1');
      // Buffers are used again: all of them must be gone before.
      else
        await new Promise((gone) => {
          socket.send(datagram, PORT, '127.0.0.1', gone);
        });
    }
    const text = `Nov 25 09:01:02 dnsmasq[7]: query[A] host${lines}.example.org from 10.0.0.${lines % 250}\n`;
    appendFileSync(log, text.repeat(10));
    lines += 10;
    if (passed >= (memory.length * minutes * 60_000) / SAMPLES) {
      memory.push(((await status())?.memory_bytes ?? 0) / 2 ** 20);
      say(`  ${memory.length}/${SAMPLES}  ${memory.at(-1)!.toFixed(0)} MiB`);
    }
    await setTimeout(BURST_MS);
  }
  await setTimeout(5000);
  const last = await status();
  socket.close();
  return { datagrams: sent, lines, memory, last };
}

const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length;

function reportOf(minutes: number, { datagrams, lines, memory, last }: Sent): SoakReport {
  const by = new Map(last?.sources.map((source) => [source.name, source]));
  const third = Math.floor(memory.length / 3);
  return {
    minutes,
    datagrams,
    per_second: Math.round(datagrams / (minutes * 60)),
    log_lines: lines,
    lost: datagrams - (by.get('netflow')?.packets ?? 0),
    unread_lines: lines - (by.get('dns-log')?.records ?? 0),
    unread: Object.fromEntries([...by].map(([name, { unread }]) => [name, unread])),
    memory,
    growth: mean(memory.slice(2 * third)) / mean(memory.slice(third, 2 * third)),
  };
}

/** Half of what is received without loss, datagrams a second. */
function halfRate(options: SoakOptions, say: (line: string) => void): number {
  say('looking for the rate without loss …');
  const { rates } = benchUdp({ ...options, size: 20e6, runs: 1, only: ['davylamp'] }, say);
  const best = rates['davylamp']?.median;
  if (best === undefined)
    throw new Error('Datagrams were lost at every rate tried: give a lower one with --rate.');
  return Math.round(best / 2);
}

/** Runs the service under load for so many minutes. */
export async function benchSoak(
  options: SoakOptions,
  say: (line: string) => void,
): Promise<SoakReport> {
  const perSecond = options.rate ?? halfRate(options, say);
  const folder = join(options.out, 'soak');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(folder, 'queries.log');
  writeFileSync(log, '');
  writeFileSync(join(folder, 'list.txt'), '203.0.113.10\n');
  const config = join(folder, 'davylamp.yaml');
  writeFileSync(config, CONFIG);
  const main = join(import.meta.dirname, '../bin/davylamp.mjs');
  const child = spawn(process.execPath, [main, 'run', '-c', config], { stdio: 'ignore' });
  try {
    while ((await status()) === undefined) {
      if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
      await setTimeout(200);
    }
    say(`${options.minutes} min at ${perSecond} datagrams/s …`);
    return reportOf(options.minutes, await load(options, perSecond, log, say));
  } finally {
    child.kill('SIGTERM');
  }
}

/** What must hold: nothing is lost, and memory stays flat. */
export function soakGates({ lost, datagrams, unread_lines, growth }: SoakReport): Gate[] {
  const share = (n: number): string => `${n} of ${datagrams}`;
  return [
    { goal: 'datagrams lost', target: '0', measured: share(Math.max(0, lost)), held: lost <= 0 },
    { goal: 'lines lost', target: '0', measured: `${unread_lines}`, held: unread_lines === 0 },
    {
      goal: 'memory, last third over the second',
      target: `${GROWTH.toFixed(2)} ×`,
      measured: ratio(growth),
      held: growth <= GROWTH,
    },
  ];
}

/** The curve of some figures, from nothing to the largest of them. */
export function curveOf(figures: readonly number[]): string {
  const top = Math.max(...figures);
  return figures.map((n) => '▁▂▃▄▅▆▇█'[Math.min(7, Math.floor((n / top) * 8))]).join('');
}

/** The report as text: what was sent, the curve, and the gates. */
export function soakText(report: SoakReport): string {
  const { datagrams, per_second, log_lines, unread, memory } = report;
  return [
    `${datagrams} datagrams of ${FLOWS} flows (${per_second} a second), ${log_lines} log lines`,
    `memory ${curveOf(memory)} ${Math.min(...memory).toFixed(0)}–${Math.max(...memory).toFixed(0)} MiB`,
    `unread ${JSON.stringify(unread)}`,
    ...soakGates(report).map(
      (gate) => `gate ${gate.goal} ${gate.target}: ${gate.measured}, ${outcome(gate)}`,
    ),
  ].join('\n');
}

export const soakPass = (report: SoakReport): boolean =>
  soakGates(report).every(({ held }) => held === true);
