/** Lets nfcapd take in a capture of flow export over loopback, slowly enough that nothing is lost: `FILE PORT FOLDER PER_SECOND`.
 * Prints the CPU seconds nfcapd took and the flows it stored, as JSON. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const [file = '', port = '', folder = '', perSecond = ''] = process.argv.slice(2);
const scratch = join(folder, 'time');
const args = ['-w', folder, '-p', port, '-b', '127.0.0.1', '-t', '3600', '-B', String(64 << 20)];
const timed = ['-f', '%U %S', '-o', scratch, 'sh', '-c', 'echo $$ >&2; exec nfcapd "$@"', 'sh'];
const collector = spawn('/usr/bin/time', [...timed, ...args], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
let words = '';
for (const stream of [collector.stdout, collector.stderr])
  stream.setEncoding('utf8').on('data', (text: string) => (words += text));
const ended = once(collector, 'close');
while (!words.includes('Startup') && !words.includes('Bound')) await setTimeout(50);
await setTimeout(300);
spawnSync(process.execPath, [
  join(import.meta.dirname, 'replay-exports.ts'),
  file,
  port,
  perSecond,
]);
await setTimeout(1000);
process.kill(Number(/^\d+/.exec(words)?.[0]), 'SIGTERM');
await ended;
const [user, system] = readFileSync(scratch, 'utf8')
  .trim()
  .split('\n')
  .at(-1)!
  .split(' ')
  .map(Number);
const [, flows] = /Flows: (\d+)/.exec(words) ?? [];
process.stdout.write(`${JSON.stringify({ user, system, flows: Number(flows) })}\n`);
