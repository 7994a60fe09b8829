import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createSeal } from '../../lib/seal.ts';
import type { Mining } from '../../records/mining.ts';
import { createCounts } from '../source.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { capturePrograms, chooseProgram, whyEnded } from './capture-program.ts';
import { live } from './live.ts';

describe('the program that opens the interface', () => {
  test('root takes tcpdump, others dumpcap, each the other where it is missing', () => {
    const all = (): boolean => true;
    const only = (name: string) => (asked: string) => asked === name;
    expect(chooseProgram('auto', true, all).name).toBe('tcpdump');
    expect(chooseProgram('auto', false, all).name).toBe('dumpcap');
    expect(chooseProgram('auto', true, only('dumpcap')).name).toBe('dumpcap');
    expect(() => chooseProgram('tcpdump', true, only('dumpcap'))).toThrow(/tcpdump not found/);
    expect(() => chooseProgram('auto', true, () => false)).toThrow(/tcpdump and dumpcap not found/);
  });

  test('says what it dropped in its own words', () => {
    const [tcpdump, dumpcap] = capturePrograms;
    expect(
      tcpdump.drops(
        'tcpdump: 7 packets captured, 9 packets received by filter, 2 packets dropped by kernel',
      ),
    ).toEqual({ received: 9, dropped: 2 });
    expect(tcpdump.drops('1 packet dropped by kernel')).toEqual({ dropped: 1 });
    expect(tcpdump.drops('tcpdump: listening on lo, link-type EN10MB (Ethernet)')).toBeUndefined();
    expect(
      dumpcap.drops(
        "Packets received/dropped on interface 'lo': 12/3 (pcap:3/dumpcap:0/flushed:0/ps_ifdrop:0) (80.0%)",
      ),
    ).toEqual({ received: 12, dropped: 3 });
  });

  test('a missing right is explained', () => {
    const [tcpdump, dumpcap] = capturePrograms;
    expect(whyEnded(tcpdump, "tcpdump: eth0: You don't have permission to capture")).toContain(
      'setcap',
    );
    expect(whyEnded(dumpcap, 'Operation not permitted')).toContain('wireshark');
    expect(whyEnded(tcpdump, 'tcpdump: nosuch: No such device exists')).toBe(
      'tcpdump: nosuch: No such device exists',
    );
  });
});

/** A miner and a pool that speak over real sockets: messages as a CryptoNote miner of the documentation sends them. */
async function mine(port: number, shares: number): Promise<void> {
  const id = 'a1b2c3d4e5f60718';
  const pool = createServer((socket) => {
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      for (const line of text.trim().split('\n')) {
        const request = JSON.parse(line) as { id: number; method: string };
        const job = {
          blob: '0c0c' + 'ab'.repeat(74),
          job_id: 'j1',
          target: 'b88d0600',
          height: 3_000_000,
          seed_hash: 'cd'.repeat(32),
          algo: 'rx/0',
        };
        const result = request.method === 'login' ? { id, job, status: 'OK' } : { status: 'OK' };
        socket.write(
          `${JSON.stringify({ id: request.id, jsonrpc: '2.0', error: null, result })}\n`,
        );
      }
    });
  });
  pool.listen(port, '127.0.0.1');
  await once(pool, 'listening');
  const socket: Socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const say = async (message: object): Promise<void> => {
    const answer = once(socket, 'data');
    socket.write(`${JSON.stringify(message)}\n`);
    await answer;
  };
  const login = `4${'A'.repeat(94)}`;
  await say({
    id: 1,
    jsonrpc: '2.0',
    method: 'login',
    params: { login, pass: 'x', agent: 'XMRig/6.22.2', algo: ['rx/0'] },
  });
  for (let share = 0; share < shares; share++) {
    const nonce = (share + 0x10_00_00_00).toString(16);
    const params = { id, job_id: 'j1', nonce, result: 'ef'.repeat(32) };
    await say({ id: share + 2, jsonrpc: '2.0', method: 'submit', params });
  }
  socket.end();
  await once(socket, 'close');
  pool.close();
  await once(pool, 'close');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const sourceOn = (name: 'tcpdump' | 'dumpcap', port: number) => {
  const counts = createCounts();
  const source = live.create(
    live.settings.parse({ interface: 'lo', filter: `tcp port ${port}`, tool: name }),
    {
      name: 'tap',
      observer: 'test',
      intel: intelOf({}),
      seal: createSeal(Buffer.alloc(32, 7)),
      counts,
      limits: { flows: 1024, reassembly_bytes: 1 << 20 },
    },
  );
  return { counts, source };
};

/** Why a program cannot be used here; undefined when it can. */
function obstacle(name: string): string | undefined {
  if (spawnSync(name, ['--version']).error !== undefined) return `${name} is not installed`;
  return process.getuid?.() === 0 ? undefined : `${name} may need root to listen on lo`;
}

describe.each(capturePrograms)('an interface through $name', ({ name }) => {
  const why = obstacle(name);

  test('finds the miner while it mines', { timeout: 60_000 }, async ({ skip }) => {
    if (why !== undefined) skip(why);
    const port = await freePort();
    const { counts, source } = sourceOn(name, port);
    const stop = new AbortController();
    const found: Mining[] = [];
    let mined: Promise<void> | undefined;
    const mineThenStop = async (): Promise<void> => {
      await mine(port, 12);
      await setTimeout(2500);
      stop.abort();
    };
    const traffic = setInterval(() => {
      if (source.health?.().up === true) mined ??= mineThenStop();
    }, 100);
    for await (const batch of source.read(stop.signal)) found.push(...batch.mining);
    clearInterval(traffic);
    await mined;
    expect(found.map(({ dialect, accepted, agent }) => [dialect, accepted, agent])).toEqual([
      ['cryptonote', 12, 'XMRig/6.22.2'],
    ]);
    expect(counts.packets).toBeGreaterThan(24);
    expect(source.health?.().senders?.[0]).toMatchObject({ name, lost: 0 });
    expect(Number(source.health?.().senders?.[0]?.['received'])).toBeGreaterThan(0);
    expect(Object.fromEntries(counts.unread)).toEqual({});
  });

  test('an interface that is not there is an error with its reason', async ({ skip }) => {
    if (why !== undefined) skip(why);
    const source = live.create(live.settings.parse({ interface: 'nosuch0', tool: name }), {
      name: 'tap',
      observer: 'test',
      intel: intelOf({}),
      counts: createCounts(),
      seal: createSeal(Buffer.alloc(32, 7)),
      limits: { flows: 1024, reassembly_bytes: 1 << 20 },
    });
    await expect(
      (async () => {
        for await (const _ of source.read());
      })(),
    ).rejects.toThrow(/cannot be listened on/);
  });
});
