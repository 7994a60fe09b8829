import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { concat, fromHex, u16 } from '../../lab/bytes.ts';
import { dnsMessage } from '../../lab/dns.ts';
import { decodeDns, dnsRow } from './dns.ts';

const decode = (message: Uint8Array): ReturnType<typeof decodeDns> =>
  decodeDns(message, 0, message.length);

const answered = dnsMessage(7, 'Pool.Example.NET', 'A', [
  { type: 'CNAME', name: 'Pool.Example.NET', target: 'eu.pool.example.net' },
  { type: 'A', name: 'eu.pool.example.net', ip: '192.0.2.1' },
  { type: 'A', name: 'eu.pool.example.net', ip: '192.0.2.2' },
]);

describe('decodeDns', () => {
  test('a question', () => {
    expect(decode(dnsMessage(7, 'Pool.Example.NET', 'AAAA'))).toEqual({
      response: false,
      hostname: 'pool.example.net',
      type: 'AAAA',
      rcode: '',
      addresses: [],
      answers: [],
    });
  });

  test('answers in order, by another name', () => {
    expect(decode(answered)).toEqual({
      response: true,
      hostname: 'pool.example.net',
      type: 'A',
      rcode: 'NOERROR',
      addresses: ['192.0.2.1', '192.0.2.2'],
      answers: ['eu.pool.example.net', '192.0.2.1', '192.0.2.2'],
    });
  });

  test('addresses hinted by HTTPS', () => {
    const message = dnsMessage(7, 'a.example', 'HTTPS', [
      {
        type: 'HTTPS',
        name: 'a.example',
        target: 'b.example',
        hints: ['192.0.2.1', '2001:db8::1'],
      },
    ]);
    expect(decode(message)).toMatchObject({
      type: 'HTTPS',
      addresses: ['192.0.2.1', '2001:db8::1'],
      answers: ['b.example', '192.0.2.1', '2001:db8::1'],
    });
  });

  test('no such name', () => {
    expect(decode(dnsMessage(7, 'a.example', 'A', [], 3))).toMatchObject({ rcode: 'NXDOMAIN' });
  });

  test('mDNS answers without a question', () => {
    const record = concat(
      3,
      'rig',
      5,
      'local',
      0,
      u16(1),
      u16(0x8001),
      fromHex('00000078 0004 0a000005'),
    );
    const message = concat(u16(0), u16(0x8400), u16(0), u16(1), u16(0), u16(0), record);
    expect(decode(message)).toMatchObject({ hostname: 'rig.local', addresses: ['10.0.0.5'] });
  });

  test('bytes that are no letters are shown as numbers', () => {
    const message = concat(
      u16(1),
      u16(0x100),
      u16(1),
      u16(0),
      u16(0),
      u16(0),
      4,
      'a.b\n',
      0,
      u16(16),
      u16(1),
    );
    expect(decode(message)).toMatchObject({ hostname: 'a\\046b\\010', type: 'TXT' });
  });

  test('pointers that loop, names that do not end, and other kinds of message are none', () => {
    const head = concat(u16(1), u16(0x100), u16(1), u16(0), u16(0), u16(0));
    expect(decode(concat(head, u16(0xc00c), u16(1), u16(1)))).toBeUndefined();
    expect(decode(concat(head, u16(0xc00e), u16(0xc00c), u16(1)))).toBeUndefined();
    expect(decode(concat(head, 63, 'a'))).toBeUndefined();
    expect(
      decode(concat(u16(1), u16(0x2800), u16(1), u16(0), u16(0), u16(0), 0, u16(6), u16(1))),
    ).toBeUndefined();
    expect(decode(new Uint8Array(11))).toBeUndefined();
  });

  test('broken off in the answers gives those before', () => {
    expect(decode(answered.subarray(0, answered.length - 1))?.addresses).toEqual(['192.0.2.1']);
  });

  property.prop([fc.uint8Array({ maxLength: 120 }), fc.nat({ max: 40 })])(
    'never reads outside its bytes',
    (bytes, before) => {
      const wide = concat(new Uint8Array(before).fill(1), bytes, new Uint8Array(300).fill(1));
      expect(decodeDns(wide, before, before + bytes.length)).toEqual(decode(bytes));
    },
  );

  property.prop([fc.nat(), fc.nat({ max: 255 }), fc.nat()])('takes damage', (at, byte, cut) => {
    const damaged = answered.slice(0, answered.length - (cut % 20));
    damaged[at % damaged.length] = byte;
    decode(damaged);
  });
});

test('dnsRow', () => {
  expect(dnsRow(decode(answered)!, '10.0.0.1', '10.0.0.53', 5, 's')).toEqual({
    time: 5,
    src_ip: '10.0.0.1',
    dst_ip: '10.0.0.53',
    hostname: 'pool.example.net',
    type: 'A',
    rcode: 'NOERROR',
    answers: ['eu.pool.example.net', '192.0.2.1', '192.0.2.2'],
    segment: 's',
  });
});
