/** One step of the UDP benchmark: `davylamp|nfcapd FILE LIST PORT PER_SECOND FOLDER`. Starts the receiver, sends the file's
 * datagrams at that rate, stops it and prints the rate reached, datagrams lost and CPU µs a datagram. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [receiver = '', file = '', list = '', port = '', perSecond = '', out = ''] =
  process.argv.slice(2);
const folder = mkdtempSync(join(out, 'udp-'));
const scratch = join(folder, 'time');
const here = import.meta.dirname;
const buffer = `${64 << 20}`;
/** Seconds: what the buffer holds is sent many times over, so that it hides no rate that cannot be kept up. */
const LASTING = '6';
const command =
  receiver === 'davylamp'
    ? [process.execPath, join(here, 'receive-exports.ts'), port, list]
    : ['nfcapd', '-w', folder, '-p', port, '-b', '127.0.0.1', '-t', '3600', '-B', buffer];
const shell = ['sh', '-c', 'echo $$ >&2; exec "$@"', 'sh'];
const child = spawn('/usr/bin/time', ['-f', '%U %S', '-o', scratch, ...shell, ...command]);
let words = '';
for (const stream of [child.stdout, child.stderr])
  stream.setEncoding('utf8').on('data', (text: string) => (words += text));
const ended = once(child, 'close');
for (let waited = 0; !/ready|Startup|Bound/.test(words) && waited < 200; waited++)
  await setTimeout(50);
await setTimeout(500);
const sender = [join(here, 'replay-exports.ts'), file, port, perSecond, LASTING];
const { stdout } = spawnSync(process.execPath, sender, { encoding: 'utf8' });
const {
  sent,
  passes,
  per_second: rate,
} = JSON.parse(stdout) as { sent: number; passes: number; per_second: number };
await setTimeout(1500);
process.kill(Number(/^\d+/m.exec(words)?.[0]), 'SIGTERM');
await ended;
const [user = 0, system = 0] = readFileSync(scratch, 'utf8')
  .trim()
  .split('\n')
  .at(-1)!
  .split(' ')
  .map(Number);
rmSync(folder, { recursive: true });
// nfcapd counts flows and what is missing in the sequence, not datagrams: 32 flows each.
const [, received] = /"received":(\d+)/.exec(words) ?? [];
const [, flows] = /Flows: (\d+)/.exec(words) ?? [];
const [, own = `${user + system}`] = /"cpu":([\d.]+)/.exec(words) ?? [];
// One in a thousand holds templates, and the first of every pass.
const templates = Math.ceil(sent / 1000) + passes - 1;
const got = received === undefined ? Math.round(Number(flows) / 32) + templates : Number(received);
const lost = Math.max(0, sent - got);
process.stdout.write(`${JSON.stringify({ rate, lost, cpu: (Number(own) / sent) * 1e6 })}\n`);
