/** The ways export comes in: datagrams, streams, files. */
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { concat } from '../../src/lab/bytes.ts';
import { encodeCapture } from '../../src/lab/capture-file.ts';
import { ipfix, netflowV5 } from '../../src/lab/netflow.ts';
import { udpPacket } from '../../src/lab/packet.ts';
import { dropsIn, tableAddress } from '../../src/sources/listen/kernel-drops.ts';
import { parseListen } from '../../src/sources/listen/address.ts';
import { recogniseExport } from '../../src/sources/netflow/looks-like-export.ts';
import { netflow } from '../../src/sources/netflow/netflow.ts';
import { collectorDeps } from '../kit/collector.ts';
import { missing } from '../kit/debian.ts';
import { back, data, head, out, templates } from '../kit/exports.ts';
import { rowsOf } from '../kit/flow-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-netflow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const messages = [
  ipfix(head(), [templates, data([out])]),
  ipfix(head({ sequence: 1 }), [data([back])]),
];
const conversation = { src_ip: out.src, dst_ip: out.dst, bytes_out: 1000, bytes_in: 2060 };

/** Listens, lets `send` send to the port, and gives the rows once `records` have come. */
async function listening(
  wish: object,
  records: number,
  send: (port: number) => Promise<void>,
  until: () => boolean = () => false,
) {
  const deps = collectorDeps();
  const source = netflow.create(netflow.settings.parse({ clock: 'trust', ...wish }), deps);
  const stop = new AbortController();
  const rows = rowsOf(source, stop.signal);
  while (source.health!().up !== true) await setTimeout(10);
  const { at } = source.health!();
  await send(Number(at.split(':').at(-1)));
  while (deps.counts.records < records && !until()) await setTimeout(10);
  const health = source.health!();
  stop.abort();
  const unread = Object.fromEntries(deps.counts.unread);
  return { flow: (await rows).flow, health, counts: deps.counts, unread };
}

async function sendDatagrams(port: number, host = '127.0.0.1'): Promise<void> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  for (const message of messages)
    await new Promise((sent) => socket.send(message, port, host, sent));
  socket.close();
}

describe('UDP', () => {
  test.each([
    ['one socket', { listen: '127.0.0.1:0' }],
    ['several sockets', { listen: '127.0.0.1:0', sockets: 3 }],
    ['a small buffer', { listen: ['udp://127.0.0.1:0'], buffer_mib: 1 }],
  ])('%s', async (_, wish) => {
    const { flow, health, unread, counts } = await listening(wish, 2, sendDatagrams);
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({});
    expect(counts.packets).toBe(2);
    expect(health.senders).toMatchObject([{ name: '127.0.0.1', records: 2, lost: 0 }]);
  });

  test('an address that is taken is an error', async () => {
    const other = createSocket('udp4').bind(0, '127.0.0.1');
    await once(other, 'listening');
    const listen = `127.0.0.1:${other.address().port}`;
    const source = netflow.create(netflow.settings.parse({ listen }), collectorDeps());
    await expect(rowsOf(source)).rejects.toMatchObject({ code: 'capture_unavailable' });
    other.close();
  });

  test('drops are read from the kernel’s table', () => {
    expect(tableAddress('127.0.0.1', 2055)).toBe('0100007F:0807');
    expect(tableAddress('::1', 4739)).toBe('00000000000000000000000001000000:1283');
    const line = (address: string, drops: number) =>
      `  417: ${address} 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 31415 2 0000000000000000 ${drops}`;
    const table = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops',
      line('0100007F:0807', 5),
      line('00000000:0807', 100),
      line('0100007F:0807', 7),
      '',
    ];
    expect(dropsIn(table.join('\n'), '127.0.0.1', 2055)).toBe(12);
  });
});

/** Sends bytes in pieces over a stream, and waits until it is closed. */
async function sendStream(socket: Socket, bytes: Uint8Array, piece: number): Promise<void> {
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  for (let at = 0; at < bytes.length; at += piece) {
    socket.write(bytes.subarray(at, at + piece));
    await setTimeout(1);
  }
  socket.end();
  await closed;
}

describe('TCP and TLS', () => {
  test.each([7, 100, 10_000])('messages cut into pieces of %i bytes', async (piece) => {
    const { flow, unread } = await listening({ listen: 'tcp://127.0.0.1:0' }, 2, (port) =>
      sendStream(connectTcp(port, '127.0.0.1'), concat(...messages), piece),
    );
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({});
  });

  test('templates go with their connection', async () => {
    const { flow, unread } = await listening({ listen: 'tcp://127.0.0.1:0' }, 1, async (port) => {
      await sendStream(connectTcp(port, '127.0.0.1'), messages[0]!, 1000);
      await sendStream(connectTcp(port, '127.0.0.1'), messages[1]!, 1000);
      await setTimeout(50);
    });
    expect(flow).toMatchObject([{ bytes_out: 1000, bytes_in: 0 }]);
    expect(unread).toEqual({ netflow_template_missing: 1 });
  });

  test('a stream that makes no sense is given up', async () => {
    const { flow, unread } = await listening({ listen: 'tcp://127.0.0.1:0' }, 2, (port) =>
      sendStream(
        connectTcp(port, '127.0.0.1'),
        concat(...messages, 'GET / HTTP/1.1\r\n\r\n'),
        10_000,
      ),
    );
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({ netflow_stream_damaged: 1 });
  });

  const why = missing('openssl');
  if (why !== undefined) console.warn(`${why}: TLS is not tried.`);
  test('TLS', async ({ skip }) => {
    if (why !== undefined) skip(why);
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    const files = ['-keyout', key, '-out', cert, '-subj', '/CN=localhost', '-days', '2'];
    expect(spawnSync('openssl', [...args, ...files]).status).toBe(0);
    const tls = { cert, key };
    const { flow, unread } = await listening({ listen: 'tls://127.0.0.1:0', tls }, 2, (port) =>
      sendStream(
        connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false }),
        concat(...messages),
        50,
      ),
    );
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({});
    // With an authority, an exporter without a certificate is refused.
    const strict = { listen: 'tls://127.0.0.1:0', tls: { ...tls, ca: cert } };
    const refused = await listening(strict, 0, (port) =>
      sendStream(
        connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false }),
        concat(...messages),
        1000,
      ),
    );
    expect(refused.flow).toEqual([]);
    expect(refused.unread).toEqual({ netflow_tls_failed: 1 });
  });
});

describe('files', () => {
  const read = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const deps = collectorDeps();
    const inputs: unknown[] = [];
    const source = netflow.create(netflow.settings.parse({ paths: [path] }), {
      ...deps,
      inputRead: (input) => inputs.push(input),
    });
    const { flow } = await rowsOf(source);
    return { flow, inputs, unread: Object.fromEntries(deps.counts.unread), counts: deps.counts };
  };
  const datagrams = (payloads: readonly Uint8Array[]) =>
    encodeCapture(
      payloads.map((payload, i) => ({
        time: head().time + i,
        bytes: udpPacket({ ip: '192.0.2.1', port: 9000 }, { ip: '192.0.2.9', port: 2055 }, payload),
      })),
    );

  test('an IPFIX file (RFC 5655), plain and packed', async () => {
    const whole = concat(...messages);
    expect(recogniseExport(whole)).toBe(true);
    const plain = await read('a.ipfix', whole);
    expect(plain.flow).toMatchObject([conversation]);
    expect(plain.inputs).toMatchObject([{ name: 'a.ipfix', packets: 2, unread: {} }]);
    const packed = await read('a.ipfix.gz', gzipSync(whole));
    expect(packed.flow).toEqual(plain.flow);
  });

  test('damage in an IPFIX file is told, and reading goes on after it', async () => {
    const bytes = concat(messages[0]!, new Uint8Array(99).fill(10), messages[1]!);
    const { flow, unread } = await read('b.ipfix', bytes);
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({ file_damaged: 1 });
    const cut = await read('c.ipfix', concat(...messages).subarray(0, -3));
    expect(cut.unread).toEqual({ file_last_record_cut: 1 });
  });

  test('a capture of datagrams; its sender is the exporter', async () => {
    const capture = datagrams([...messages, netflowV5(head(), [out])]);
    expect(recogniseExport(capture)).toBe(true);
    const { flow, unread, counts } = await read('d.pcap', capture);
    expect(flow).toMatchObject([{ ...conversation, bytes_out: 2000 }]);
    expect({ unread, packets: counts.packets, records: counts.records }).toEqual({
      unread: {},
      packets: 3,
      records: 3,
    });
  });

  test('other packets are counted; a capture of mostly those is none of ours', async () => {
    const other = new Uint8Array(40).fill(7);
    const { flow, unread } = await read('e.pcap', datagrams([other, ...messages]));
    expect(flow).toMatchObject([conversation]);
    expect(unread).toEqual({ netflow_not_an_export: 1 });
    expect(recogniseExport(datagrams([other, other, other, ...messages]))).toBe(false);
    expect(recogniseExport(new Uint8Array(3))).toBe(false);
  });
});

describe('settings', () => {
  test('addresses', () => {
    expect(parseListen('0.0.0.0:2055')).toEqual({ transport: 'udp', host: '0.0.0.0', port: 2055 });
    expect(parseListen('tls://[::]:4740')).toEqual({ transport: 'tls', host: '::', port: 4740 });
    for (const bad of ['2055', 'localhost:2055', '1.2.3.4:70000', '::1:5', 'sctp://1.2.3.4:1'])
      expect(parseListen(bad)).toBeUndefined();
  });

  test.each([
    {},
    { listen: '0.0.0.0:1', paths: ['x'] },
    { listen: 'tls://0.0.0.0:1' },
    { listen: 'nowhere' },
    { listen: '0.0.0.0:1', sampling: { router: 10 } },
  ])('refused: %j', (wish) => {
    expect(netflow.settings.safeParse(wish).success).toBe(false);
  });
});
