import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concat } from '../../lab/bytes.ts';
import {
  flowSet,
  ipfix,
  netflowV9,
  record,
  template,
  usualRecord,
  type Element,
} from '../../lab/netflow.ts';
import { addressBytes } from '../../lab/packet.ts';
import { collect } from '../../../test/kit/collector.ts';
import { back, client, elements, head, out, server, START } from '../../../test/kit/exports.ts';
import { intelOf } from '../../../test/kit/intel.ts';

const VARIABLE = 65_535;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const md5 = Uint8Array.from({ length: 16 }, (_, i) => i);
const intel = intelOf({
  names: { 'pool.example.org': {} },
  agents: { 'XMRig/': 'xmrig' },
});

/** A record of the usual elements followed by some that hold names. */
function message(more: readonly (Element & { readonly value: Uint8Array })[], turned = false) {
  const flow = turned ? back : out;
  const names = record(
    more,
    more.map(({ value }) => value),
  );
  const told = concat(usualRecord(flow, elements, head()), names);
  return ipfix(head(), [flowSet(2, template(256, [...elements, ...more])), flowSet(256, told)]);
}

const ipfixprobe = (name: string) => [
  { enterprise: 8057, id: 808, length: VARIABLE, value: text(name) },
  { enterprise: 39_499, id: 357, length: VARIABLE, value: md5 },
];
const ends = { src_ip: client.ip, src_port: client.port, dst_ip: server.ip, dst_port: server.port };

describe('names that an exporter saw', () => {
  test('a TLS hello of ipfixprobe, and the flow it belongs to', () => {
    const { tls, flow, unread } = collect([message(ipfixprobe('Pool.example.org'))], { intel });
    expect(unread).toEqual({});
    expect(tls).toEqual([
      {
        time: START,
        ...ends,
        sni: 'pool.example.org',
        alpn: [],
        version: '',
        ja3_hash: '000102030405060708090a0b0c0d0e0f',
        ja4: '',
        certificate_names: [],
        segment: 'segment',
      },
    ]);
    expect(flow).toMatchObject([{ ...ends, dst_name: 'pool.example.org', bytes_out: 1000 }]);
  });

  test('nProbe in NetFlow v9: names of a fixed length, filled up with zeros', () => {
    const name = new Uint8Array(48);
    name.set(text('pool.example.org'));
    const v9: Element[] = [
      { id: 8, length: 4 },
      { id: 12, length: 4 },
      { id: 7, length: 2 },
      { id: 11, length: 2 },
      { id: 4, length: 1 },
      { id: 57_660, length: 48 },
    ];
    const values = [addressBytes(client.ip), addressBytes(server.ip), client.port, server.port, 6];
    const set = flowSet(300, record(v9, [...values, name]));
    const { tls } = collect([netflowV9(head(), 2, [flowSet(0, template(300, v9)), set])], {
      intel,
    });
    expect(tls).toMatchObject([{ ...ends, sni: 'pool.example.org' }]);
  });

  test('a request in clear text: host of IANA’s elements, program by its name', () => {
    const request = [
      { id: 460, length: VARIABLE, value: text('pool.example.org:8080') },
      { id: 452, length: VARIABLE, value: text('curl/8') },
    ];
    expect(collect([message(request)], { intel }).http).toMatchObject([
      { ...ends, host: 'pool.example.org', user_agent: 'curl/8', method: '', path: '' },
    ]);
    const agent = [{ id: 452, length: VARIABLE, value: text('XMRig/6.22.0 (Linux x86_64)') }];
    expect(collect([message(agent)], { intel }).http).toMatchObject([
      { ...ends, host: '', user_agent: 'XMRig/6.22.0 (Linux x86_64)' },
    ]);
  });

  test('a question to a resolver', () => {
    const question = [
      { enterprise: 35_632, id: 205, length: VARIABLE, value: text('pool.example.org') },
    ];
    expect(collect([message(question)], { intel }).dns).toMatchObject([
      { src_ip: client.ip, dst_ip: server.ip, hostname: 'pool.example.org', answers: [] },
    ]);
  });

  test('names nobody knows are passed over', () => {
    const other = [
      ...ipfixprobe('www.example.org'),
      { id: 452, length: VARIABLE, value: text('curl/8') },
    ];
    const { tls, http, flow, records } = collect([message(other)], { intel });
    expect({ tls, http, flow, records }).toEqual({ tls: [], http: [], flow: [], records: 1 });
  });

  test.prop([fc.uint8Array({ maxLength: 700 }), fc.boolean()])(
    'any bytes for a name never throw, and are no name',
    (bytes, turned) => {
      const more = [808, 890].map((id) => ({
        enterprise: 8057,
        id,
        length: VARIABLE,
        value: bytes,
      }));
      const { records, tls } = collect([message(more, turned)], { intel });
      expect(records).toBe(1);
      expect(tls).toEqual([]);
    },
  );
});
