/** `node bench/soak.ts [MINUTES] [DATAGRAMS A SECOND]`: the service under steady load, as for months. NetFlow datagrams over
 * loopback and a growing log, at a pace below what it takes without loss; memory is sampled, the curve printed. Ends with exit
 * status 1 when something was lost or memory grew: its last third by more than a tenth above its second. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { netflowV5, type ExportedFlow } from '../src/lab/netflow.ts';
import { createRng } from '../src/lib/rng.ts';

const minutes = Number(process.argv[2] ?? 60);
const perSecond = Number(process.argv[3] ?? 4000);
const PORT = 29_957;
const LISTEN = '127.0.0.1:29958';
const FLOWS = 30;
const BURST_MS = 10;
const SAMPLES = 60;

const out = join(import.meta.dirname, 'out', 'soak');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const log = join(out, 'queries.log');
writeFileSync(log, '');
writeFileSync(join(out, 'list.txt'), '203.0.113.10\n');
writeFileSync(
  join(out, 'davylamp.yaml'),
  `store: { path: store }
intel: { lists: [{ path: list.txt }] }
sources:
  - { type: netflow, listen: 127.0.0.1:${PORT} }
  - { type: dns-log, paths: [queries.log], follow: true, format: dnsmasq }
service: { spool: spool, listen: ${LISTEN} }
`,
);

interface Status {
  readonly memory_bytes: number;
  readonly sources: readonly {
    readonly name: string;
    readonly records: number;
    readonly packets: number;
    readonly unread: Readonly<Record<string, number>>;
  }[];
}

const status = async (): Promise<Status | undefined> => {
  try {
    return (await (await fetch(`http://${LISTEN}/status`)).json()) as Status;
  } catch {
    return undefined;
  }
};

const rng = createRng(1);
const octet = (): number => rng.int(256);
/** One in a hundred talks to the listed address; the others to anybody. */
const flow = (): ExportedFlow => ({
  src: `10.${octet()}.${octet()}.${octet()}`,
  dst: rng.chance(0.01) ? '203.0.113.10' : `198.${octet()}.${octet()}.${octet()}`,
  srcPort: rng.between(32_768, 60_999),
  dstPort: rng.pick([443, 80, 53, 3333]),
  packets: rng.between(1, 50),
  bytes: rng.between(60, 60_000),
  start: Date.now() - 1000,
  end: Date.now(),
  flags: 24,
});

const child = spawn(process.execPath, ['src/main.ts', 'run', '-c', join(out, 'davylamp.yaml')], {
  cwd: join(import.meta.dirname, '..'),
  stdio: ['ignore', 'ignore', 'ignore'],
});
while ((await status()) === undefined) await setTimeout(200);
const socket = createSocket('udp4');
const began = Date.now();
let sent = 0;
let sequence = 0;
let lines = 0;
const memory: number[] = [];
while (Date.now() - began < minutes * 60_000) {
  const due = Math.floor(((Date.now() - began) / 1000) * perSecond);
  for (; sent < due; sent++) {
    const head = { time: Date.now(), boot: began - 60_000, sequence };
    socket.send(netflowV5(head, Array.from({ length: FLOWS }, flow)), PORT, '127.0.0.1');
    sequence += FLOWS;
  }
  const text = `Nov 25 09:01:02 dnsmasq[7]: query[A] host${lines++}.example.org from 10.0.0.${lines % 250}\n`;
  appendFileSync(log, text.repeat(10));
  if (Date.now() - began >= (memory.length * minutes * 60_000) / SAMPLES) {
    memory.push(((await status())?.memory_bytes ?? 0) / 2 ** 20);
    process.stderr.write(`${memory.length}/${SAMPLES}  ${memory.at(-1)?.toFixed(0)} MiB\n`);
  }
  await setTimeout(BURST_MS);
}
await setTimeout(2000);
const last = await status();
child.kill('SIGTERM');
socket.close();
const netflow = last?.sources.find(({ name }) => name === 'netflow');
const mean = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0) / list.length;
const third = Math.floor(memory.length / 3);
const [second, end] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(2 * third))];
const top = Math.max(...memory);
const bars = memory.map((n) => '▁▂▃▄▅▆▇█'[Math.min(7, Math.floor((n / top) * 8))]).join('');
const lost = sent - (netflow?.packets ?? 0);
process.stdout.write(
  `${minutes} min, ${sent} datagrams of ${FLOWS} flows (${Math.round(sent / (minutes * 60))} a second), ${lines * 10} log lines
lost ${lost} datagrams; unread ${JSON.stringify(last?.sources.map(({ name, unread }) => [name, unread]))}
memory ${bars}  ${Math.min(...memory).toFixed(0)}–${top.toFixed(0)} MiB; last third over the second: ${(end / second).toFixed(3)}
`,
);
process.exitCode = lost > 0 || end > second * 1.1 ? 1 : 0;
