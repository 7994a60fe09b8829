import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { concat } from '../../lab/bytes.ts';
import { ethernet } from '../../lab/link.ts';
import { udpPacket } from '../../lab/packet.ts';
import { sflowCounters, sflowDatagram, sflowFields, sflowSample } from '../../lab/sflow.ts';
import { decodeSflow, type SampledFields, type SampledHeader, type SflowAgent } from './decode.ts';

interface Read {
  readonly agent: SflowAgent | undefined;
  readonly headers: (Omit<SampledHeader, 'buffer' | 'view'> & { readonly bytes: Uint8Array })[];
  readonly fields: Omit<SampledFields, 'buffer' | 'view'>[];
  readonly unread: string[];
}

/** Reads `bytes` amid others, so that reading past an end shows. */
function read(bytes: Uint8Array): Read {
  const before = 13;
  const buffer = concat(new Uint8Array(before).fill(255), bytes, new Uint8Array(64).fill(255));
  const view = new DataView(buffer.buffer);
  const out: Read = { agent: undefined, headers: [], fields: [], unread: [] };
  const end = before + bytes.length;
  const agent = decodeSflow(buffer, view, before, end, {
    header: ({ buffer: _, view: __, ...rest }) => {
      expect(rest.end).toBeLessThanOrEqual(end);
      out.headers.push({ ...rest, bytes: buffer.slice(rest.start, rest.end) });
    },
    fields: ({ buffer: _, view: __, ...rest }) => out.fields.push(rest),
    unread: (reason) => out.unread.push(reason),
  });
  return { ...out, agent };
}

const frame = ethernet().frame(
  udpPacket({ ip: '10.0.0.1', port: 4000 }, { ip: '198.51.100.9', port: 53 }, new Uint8Array(20)),
);

describe('sFlow datagrams', () => {
  test.each([false, true])('headers, expanded: %s', (expanded) => {
    const datagram = sflowDatagram({
      agent: '192.0.2.1',
      sequence: 9,
      samples: [
        { header: frame, frameLength: 900, rate: 512, expanded },
        sflowCounters(),
        { header: frame.subarray(14), rate: 1, protocol: 11, expanded },
      ],
    });
    const { agent, headers, unread } = read(datagram);
    expect(unread).toEqual([]);
    expect(agent).toMatchObject({ addressLength: 4, sequence: 9, uptime: 1000, samples: 2 });
    expect(headers.map(({ rate, linkType, frameLength }) => [rate, linkType, frameLength])).toEqual(
      [
        [512, 1, 900],
        [1, 101, frame.length - 14],
      ],
    );
    expect(headers[0]?.bytes).toEqual(frame);
  });

  test('fields, when there is no header', () => {
    const fields = sflowFields({
      source: '2001:db8::1',
      destination: '2001:db8::2',
      ports: [40_000, 3333],
      protocol: 6,
      length: 120,
      tcpFlags: 24,
    });
    const only = sflowDatagram({
      agent: '2001:db8::ff',
      sequence: 1,
      samples: [sflowSample(100, [fields])],
    });
    expect(read(only)).toMatchObject({
      agent: { addressLength: 16 },
      fields: [{ family: 6, protocol: 6, sourcePort: 40_000, destinationPort: 3333, length: 120 }],
      unread: [],
    });
  });

  test('an unknown version, agent and header are told', () => {
    const good = sflowDatagram({ agent: '192.0.2.1', sequence: 1, samples: [] });
    expect(read(concat(good.subarray(0, 3), 4, good.subarray(4))).unread).toEqual([
      'sflow_version_unknown',
    ]);
    expect(read(concat(good.subarray(0, 7), 9, good.subarray(8))).unread).toEqual([
      'sflow_agent_unknown',
    ]);
    expect(read(good.subarray(0, 20)).unread).toEqual(['sflow_datagram_cut']);
  });

  test.prop([fc.uint8Array({ maxLength: 400 })])('any bytes are read or refused', (bytes) => {
    read(bytes);
  });

  const whole = sflowDatagram({
    agent: '192.0.2.1',
    sequence: 1,
    samples: [
      { header: frame, rate: 10 },
      { header: frame, rate: 10, expanded: true },
    ],
  });

  test.prop([fc.nat({ max: whole.length - 1 })])('a cut datagram gives what is whole', (at) => {
    const { headers, unread } = read(whole.subarray(0, at));
    expect(unread.length).toBeGreaterThan(0);
    expect(headers.length).toBeLessThan(2);
    for (const header of headers) expect(header.bytes).toEqual(frame);
  });

  test.prop([fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })])(
    'a damaged byte does no harm',
    (at, value) => {
      const damaged = whole.slice();
      damaged[at] = value;
      read(damaged);
    },
  );
});
