import { describe, expect, test } from 'vitest';
import { concat } from '../../lab/bytes.ts';
import {
  flowSet,
  ipfix,
  netflowV5,
  netflowV9,
  optionsTemplate,
  optionsTemplateV9,
  record,
  template,
  usualElements,
  usualRecord,
  type Element,
  type ExportedFlow,
} from '../../lab/netflow.ts';
import { addressBytes } from '../../lab/packet.ts';
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

describe('sampling', () => {
  const sampled = (message: readonly Uint8Array[], sampling?: Record<string, number>) =>
    collect(message, sampling && { sampling }).flow[0]?.bytes_out;

  test('from the head of v5', () => {
    expect(sampled([netflowV5(head({ sampling: 100 }), [out])])).toBe(100_000);
  });

  test('from options of v9, by sampler', () => {
    const scope: Element = { id: 1, length: 4 };
    const options: Element[] = [
      { id: 48, length: 1 },
      { id: 50, length: 4 },
    ];
    const by = [...usualElements('uptime'), { id: 48, length: 1 }];
    const flowOf = (sampler: number) =>
      concat(usualRecord(out, usualElements('uptime'), head()), sampler);
    const message = netflowV9(head(), 4, [
      flowSet(1, optionsTemplateV9(400, [scope], options)),
      flowSet(
        400,
        record([scope, ...options], [1, 3, 512]),
        record([scope, ...options], [1, 4, 8]),
      ),
      flowSet(0, template(300, by)),
      flowSet(300, flowOf(4)),
    ]);
    expect(sampled([message])).toBe(8000);
  });

  test.each([
    ['interval', [{ id: 34, length: 4 }], [50], 50],
    [
      'PSAMP count',
      [
        { id: 305, length: 4 },
        { id: 306, length: 4 },
      ],
      [2, 198],
      100,
    ],
    [
      'PSAMP random',
      [
        { id: 309, length: 4 },
        { id: 310, length: 4 },
      ],
      [1, 64],
      64,
    ],
  ] as [string, Element[], number[], number][])(
    'from options of IPFIX: %s',
    (_, options, values, rate) => {
      const scope: Element = { id: 149, length: 4 };
      const message = ipfix(head(), [
        flowSet(3, optionsTemplate(400, [scope], options)),
        flowSet(400, record([scope, ...options], [0, ...values])),
        templates,
        data([out]),
      ]);
      expect(sampled([message])).toBe(1000 * rate);
      expect(sampled([message], { '192.0.2.1': 7 })).toBe(7000);
      expect(sampled([message], { '192.0.2.2': 7 })).toBe(1000 * rate);
    },
  );
});

describe('both directions in one record', () => {
  const reverse: Element[] = [
    { id: 1, length: 4, enterprise: 29_305 },
    { id: 2, length: 4, enterprise: 29_305 },
    { id: 6, length: 1, enterprise: 29_305 },
    { id: 239, length: 1 },
  ];
  const both = [...elements, ...reverse];
  const message = (flow: ExportedFlow, direction: number) => {
    const forward = usualRecord(flow, elements, head());
    const backward = record(reverse, [500, 5, 0x18, direction]);
    return ipfix(head(), [
      flowSet(2, template(256, both)),
      flowSet(256, concat(forward, backward)),
    ]);
  };

  test('RFC 5103', () => {
    expect(collect([message({ ...out, flags: 0x18 }, 1)]).flow).toMatchObject([
      { src_ip: client.ip, initiator: 'exporter', bytes_out: 1000, bytes_in: 500, packets_in: 5 },
    ]);
    expect(collect([message({ ...back, flags: 0x18 }, 2)]).flow).toMatchObject([
      { src_ip: client.ip, initiator: 'exporter', bytes_out: 500, bytes_in: 2060 },
    ]);
    // Without a word about it the source is not taken for the initiator.
    expect(collect([message({ ...back, flags: 0x18 }, 0)]).flow).toMatchObject([
      { src_ip: client.ip, initiator: 'port', bytes_out: 500, bytes_in: 2060 },
    ]);
  });
});

describe('translations (RFC 8158)', () => {
  const nat: Element[] = [
    { id: 323, length: 8 },
    { id: 8, length: 4 },
    { id: 225, length: 4 },
    { id: 4, length: 1 },
    { id: 7, length: 2 },
    { id: 227, length: 2 },
    { id: 12, length: 4 },
    { id: 11, length: 2 },
    { id: 230, length: 1 },
  ];
  const event = (time: number, kind: number) =>
    record(nat, [
      time,
      addressBytes('100.64.0.9'),
      addressBytes('198.51.100.7'),
      6,
      50_000,
      1024,
      addressBytes(server.ip),
      3333,
      kind,
    ]);

  test('a session begins and ends', () => {
    const { binding, flow } = collect([
      ipfix(head(), [
        flowSet(2, template(256, nat)),
        flowSet(256, event(START, 4), event(START + 9000, 5), event(START, 3)),
      ]),
    ]);
    expect(flow).toEqual([]);
    const same = { ip: '198.51.100.7', port_first: 1024, port_last: 1024, protocol_num: 6 };
    const session = { ...same, inner_ip: '100.64.0.9', inner_port: 50_000, peer_ip: server.ip };
    expect(binding).toMatchObject([
      { ...session, time: START, end_time: 0, kind: 'nat', segment: 'segment' },
      { ...session, time: START, end_time: START + 9000, peer_port: 3333 },
    ]);
  });

  test('a block of ports', () => {
    const block: Element[] = [
      { id: 230, length: 1 },
      { id: 8, length: 4 },
      { id: 225, length: 4 },
      { id: 361, length: 2 },
      { id: 364, length: 2 },
    ];
    const given = record(block, [
      16,
      addressBytes('100.64.0.9'),
      addressBytes('198.51.100.7'),
      2048,
      512,
    ]);
    expect(
      collect([ipfix(head(), [flowSet(2, template(256, block)), flowSet(256, given)])]).binding,
    ).toMatchObject([{ port_first: 2048, port_last: 2559, peer_ip: '', inner_ip: '100.64.0.9' }]);
  });
});
