import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concat } from '../../lab/bytes.ts';
import {
  flowSet,
  ipfix,
  netflowV5,
  netflowV9,
  record,
  template,
  usualElements,
  usualRecord,
  type Element,
  type ExportedFlow,
  type ExportHead,
} from '../../lab/netflow.ts';
import { addressBytes } from '../../lab/packet.ts';
import { NameBook } from '../wire/name-book.ts';
import { collect } from '../../../test/kit/collector.ts';
import {
  back,
  client,
  data,
  elements,
  head,
  out,
  server,
  START,
  templates,
} from '../../../test/kit/exports.ts';
import { intelOf } from '../../../test/kit/intel.ts';

/** The same two flows in each version. */
const versions: Record<string, (h: ExportHead) => Uint8Array> = {
  v5: (h) => netflowV5(h, [out, back]),
  v9: (h) => {
    const by = usualElements('uptime');
    const records = [out, back].map((flow) => usualRecord(flow, by, h));
    return netflowV9(h, 3, [flowSet(0, template(300, by)), flowSet(300, ...records)]);
  },
  ipfix: (h) => ipfix(h, [templates, data([out, back])]),
};

describe.each(Object.entries(versions))('%s', (version, message) => {
  test('two directions are one conversation', () => {
    const { flow, unread, records } = collect([message(head())]);
    expect(unread).toEqual({});
    expect(records).toBe(2);
    expect(flow).toEqual([
      {
        start_time: START,
        end_time: START + 50_000,
        src_ip: client.ip,
        src_port: client.port,
        dst_ip: server.ip,
        dst_port: server.port,
        dst_name: '',
        protocol_num: 6,
        initiator: 'syn',
        bytes_out: 1000,
        bytes_in: 2060,
        packets_out: 10,
        packets_in: 8,
        payload_in: 2060 - 8 * 40 - 20,
        opened: true,
        app: '',
        segment: 'segment',
      },
    ]);
  });

  test('only what intelligence knows', () => {
    const known = intelOf({ endpoints: { '203.0.113.1:3333': {} } });
    expect(collect([message(head())], { intel: known }).flow).toHaveLength(1);
    const other = intelOf({ endpoints: { '203.0.113.2:3333': {} } });
    const { flow, records } = collect([message(head())], { intel: other });
    expect({ flow, records }).toEqual({ flow: [], records: 2 });
  });

  test('a clock two hours off is corrected by the time of arrival', () => {
    const arrival = START + 60_000 + 7_200_000;
    const { flow, unread } = collect([message(head())], { arrival });
    expect(flow[0]?.start_time).toBe(START + 7_200_000);
    expect(unread).toEqual({ clock_corrected: 2 });
    const kept = collect([message(head())], { arrival, correctClocks: false });
    expect(kept.flow[0]?.start_time).toBe(START);
    const close = collect([message(head())], { arrival: START + 90_000 });
    expect(close.flow[0]?.start_time).toBe(START);
  });

  test.prop([fc.nat(400)])('a datagram cut anywhere gives what was whole', (cut) => {
    const whole = message(head());
    const { flow, unread } = collect([whole.subarray(0, Math.max(0, whole.length - 1 - cut))]);
    expect(flow.length).toBeLessThanOrEqual(1);
    // Nothing tells of a v9 datagram that ends with a set that there were others.
    if (version !== 'v9') expect(Object.keys(unread)).not.toEqual([]);
  });

  test.prop([fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 8 })])(
    'bytes changed anywhere never throw',
    (changes) => {
      const bytes = message(head()).slice();
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const { flow } = collect([bytes, message(head({ sequence: 2 }))]);
      for (const { start_time, end_time } of flow) expect(start_time).toBeLessThanOrEqual(end_time);
    },
  );
});

describe('what is passed over tells nothing', () => {
  const addresses = ['10.0.0.5', '10.0.0.6', '203.0.113.1', '203.0.113.2', '198.51.100.7'];
  const end = fc.constantFrom(...addresses);
  const flows = fc
    .tuple(end, end, fc.nat(255), fc.nat(2000), fc.nat(900_000))
    .map(([src, dst, flags, bytes, later]): ExportedFlow => {
      const [start, ends] = [START + later, START + later + 10];
      return { ...out, src, dst, flags, bytes, packets: 1, start, end: ends };
    });
  const listed = { addresses: ['203.0.113.1'], endings: new Set<string>() };
  const intel = intelOf({ endpoints: { '203.0.113.1:3333': {} } });
  const found = new NameBook();
  found.learn('10.0.0.5', '203.0.113.2', 'pool.example', true);

  test.prop([
    fc.array(fc.array(flows, { minLength: 1, maxLength: 30 }), { maxLength: 20 }),
    fc.constantFrom(new NameBook(), found),
  ])('from a list, by a name, or from the middle of a conversation', (sent, names) => {
    const messages = sent.map((some, i) => netflowV5(head({ sequence: i * 30 }), some));
    const whole = collect(messages, { intel, names });
    const passed = collect(messages, { intel: { ...intel, listed: () => listed }, names });
    for (const kind of ['flow', 'rhythm', 'records', 'unread'] as const)
      expect(passed[kind]).toEqual(whole[kind]);
  });

  test('an answer to a known name still tells when the lists have changed', () => {
    let now = listed;
    const message = netflowV5(head(), [{ ...out, dst: '203.0.113.2' }]);
    const { flow, collector } = collect([message], {
      intel: { ...intel, listed: () => now },
      names: found,
    });
    expect(flow).toHaveLength(1);
    now = { ...listed };
    collector.take(1);
    const view = new DataView(message.buffer, message.byteOffset, message.length);
    const exporter = collector.exporter('192.0.2.1');
    collector.message(message, view, 0, message.length, exporter, Number.NaN);
    collector.end();
    expect(collector.take(1)?.flow).toHaveLength(1);
  });
});

test.prop([
  fc.constantFrom(5, 9, 10),
  fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }),
])('any bytes never throw', (version, bodies) => {
  collect(bodies.map((body) => concat(0, version, body)));
});

describe('templates', () => {
  test('data before its template waits for it', () => {
    const { flow, unread } = collect([
      ipfix(head(), [data([out])]),
      ipfix(head({ sequence: 1 }), [templates, data([back])]),
    ]);
    expect(unread).toEqual({});
    expect(flow).toMatchObject([{ bytes_out: 1000, bytes_in: 2060 }]);
  });

  test('data whose template never comes is counted', () => {
    expect(collect([ipfix(head(), [data([out])])]).unread).toEqual({ netflow_template_missing: 1 });
  });

  test('what waits is bounded', () => {
    const many = Array.from({ length: 100 }, () => ipfix(head(), [data([out])]));
    const { unread, flow } = collect([...many, ipfix(head(), [templates])]);
    expect(unread).toEqual({ netflow_template_missing: 36 });
    expect(flow).toMatchObject([{ bytes_out: 64_000 }]);
  });

  test('a template that changes its meaning', () => {
    const turned = [...elements];
    [turned[0], turned[1]] = [elements[1]!, elements[0]!];
    [turned[6], turned[7]] = [elements[7]!, elements[6]!];
    const { flow, collector } = collect([
      ipfix(head(), [templates, data([out])]),
      ipfix(head({ sequence: 1 }), [templates]),
      ipfix(head({ sequence: 1 }), [flowSet(2, template(256, turned)), data([out])]),
    ]);
    expect(flow).toMatchObject([{ src_ip: client.ip, bytes_out: 1000, bytes_in: 1000 }]);
    expect(collector.exporter('192.0.2.1').redefined).toBe(1);
  });

  test.each([
    ['one', template(256, [])],
    ['all', template(2, [])],
  ])('withdrawn: %s', (_, withdrawal) => {
    const { flow, unread } = collect([
      ipfix(head(), [templates, data([out])]),
      ipfix(head({ sequence: 1 }), [flowSet(2, withdrawal), data([back])]),
    ]);
    expect(flow).toMatchObject([{ bytes_out: 1000, bytes_in: 0 }]);
    expect(unread).toEqual({ netflow_template_missing: 1 });
  });

  test('are kept apart by domain', () => {
    const { unread } = collect([
      ipfix(head({ domain: 1 }), [templates]),
      ipfix(head({ domain: 2 }), [data([out])]),
    ]);
    expect(unread).toEqual({ netflow_template_missing: 1 });
  });

  test('elements nobody knows, of variable length and structured, are passed over', () => {
    const odd: Element[] = [
      { id: 82, length: 65_535 },
      ...elements,
      { id: 1013, length: 65_535, enterprise: 8057 },
      { id: 291, length: 65_535 },
    ];
    const values = (flow: ExportedFlow) => [
      new Uint8Array(300).fill(65),
      addressBytes(flow.src),
      addressBytes(flow.dst),
      flow.start,
      flow.end,
      flow.bytes,
      flow.packets,
      flow.srcPort,
      flow.dstPort,
      6,
      0x1a,
      new Uint8Array(7),
      new Uint8Array(0),
    ];
    const set = flowSet(256, record(odd, values(out)), record(odd, values(back)));
    const { flow, unread, records } = collect([
      ipfix(head(), [flowSet(2, template(256, odd)), set]),
    ]);
    expect({ unread, records }).toEqual({ unread: {}, records: 2 });
    expect(flow).toMatchObject([{ bytes_out: 1000, bytes_in: 2060, initiator: 'syn' }]);
  });

  test('numbers may be sent in fewer bytes', () => {
    const short = elements.map((one) =>
      one.id === 1 || one.id === 2 ? { ...one, length: 3 } : one,
    );
    const set = flowSet(256, usualRecord(out, short, head()));
    const { flow } = collect([ipfix(head(), [flowSet(2, template(256, short)), set])]);
    expect(flow).toMatchObject([{ bytes_out: 1000, packets_out: 10 }]);
  });
});

test('IPv6', () => {
  const by6 = usualElements('millis', 6);
  const six = { ...out, src: '2001:db8::5', dst: '2001:db8:1::9' };
  const message = ipfix(head(), [
    flowSet(2, template(256, by6)),
    flowSet(256, usualRecord(six, by6, head())),
  ]);
  expect(collect([message]).flow).toMatchObject([{ src_ip: six.src, dst_ip: six.dst }]);
});

describe('loss', () => {
  const lost = (messages: readonly Uint8Array[]) => collect(messages).unread['netflow_lost'] ?? 0;
  test('v5 counts flows, v9 datagrams, IPFIX records', () => {
    const {
      v5,
      v9,
      ipfix: ip,
    } = versions as Record<'v5' | 'v9' | 'ipfix', (h: ExportHead) => Uint8Array>;
    const twice = (one: (h: ExportHead) => Uint8Array, second: number) =>
      lost([one(head({ sequence: 100 })), one(head({ sequence: second }))]);
    expect([twice(v5, 102), twice(v5, 132)]).toEqual([0, 30]);
    expect([twice(v9, 101), twice(v9, 104)]).toEqual([0, 3]);
    expect([twice(ip, 102), twice(ip, 112)]).toEqual([0, 10]);
  });

  test('what was only late is not lost', () => {
    const at = (sequence: number) => versions['v5']!(head({ sequence }));
    expect(lost([at(100), at(104), at(102), at(106)])).toBe(0);
  });

  test('the sequence goes round', () => {
    const at = (sequence: number) => versions['v5']!(head({ sequence }));
    expect(lost([at(0xffff_fffe), at(0), at(2)])).toBe(0);
  });
});

test('an exporter that restarts has forgotten its templates, and nothing is lost', () => {
  const by = usualElements('uptime');
  const set = (h: ExportHead) => flowSet(300, usualRecord({ ...out, end: h.time }, by, h));
  const before = head({ sequence: 1000 });
  const after = head({ sequence: 0, boot: START + 70_000, time: START + 80_000 });
  const { flow, unread, collector } = collect([
    netflowV9(before, 2, [flowSet(0, template(300, by)), set(before)]),
    netflowV9(after, 1, [set(after)]),
    netflowV9({ ...after, sequence: 1 }, 1, [flowSet(0, template(300, by))]),
  ]);
  expect(unread).toEqual({});
  expect(flow).toMatchObject([{ bytes_out: 2000 }]);
  expect(collector.exporter('192.0.2.1')).toMatchObject({ restarts: 1, lost: 0 });
});

test('what is no export is counted', () => {
  expect(collect([new Uint8Array(0), Uint8Array.of(0, 7, 0, 0)]).unread).toEqual({
    netflow_message_cut: 1,
    netflow_version_unknown: 1,
  });
});
