/** Listens for flow export as the service does, and tells each second how many datagrams came: `PORT LIST`. */
import { readFileSync } from 'node:fs';
import { createSeal } from '../../src/lib/seal.ts';
import { netflow } from '../../src/sources/netflow/netflow.ts';
import { createCounts } from '../../src/sources/source.ts';

const [port = '', list = ''] = process.argv.slice(2);
const known = new Set(readFileSync(list, 'utf8').trim().split('\n'));
const counts = createCounts();
const settings = { listen: `127.0.0.1:${port}`, clock: 'trust', buffer_mib: 64 };
const source = netflow.create(netflow.settings.parse(settings), {
  name: 'bench',
  observer: 'bench',
  intel: {
    name: () => undefined,
    endpoint: () => undefined,
    address: (ip) => known.has(ip),
    agent: () => undefined,
    sizes: () => ({}),
  },
  seal: createSeal(Buffer.alloc(32)),
  counts,
  limits: { flows: 100_000, reassembly_bytes: 1 << 20 },
});
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
process.stdout.write('ready\n');
// What it costs to start Node is not part of receiving.
const began = process.cpuUsage();
for await (const _ of source.read(stop.signal));
const { user, system } = process.cpuUsage(began);
const cpu = (user + system) / 1e6;
process.stdout.write(`${JSON.stringify({ received: counts.packets, cpu })}\n`);
