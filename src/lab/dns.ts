/** Builds DNS messages and whole look-ups over UDP. */
import type { Rng } from '../lib/rng.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { isIPv4 } from 'node:net';
import { ascii, concat, u16, u32 } from './bytes.ts';
import { addressBytes, udpPacket, type Endpoint, type Packet } from './packet.ts';

export type DnsAnswer =
  | { readonly type: 'A' | 'AAAA'; readonly name: string; readonly ip: Ip; readonly ttl?: number }
  | {
      readonly type: 'CNAME';
      readonly name: string;
      readonly target: string;
      readonly ttl?: number;
    }
  | {
      readonly type: 'HTTPS';
      readonly name: string;
      readonly target: string;
      readonly hints: readonly Ip[];
      readonly ttl?: number;
    };

const TYPE = { A: 1, CNAME: 5, AAAA: 28, HTTPS: 65 } as const;

const nameBytes = (name: string): Uint8Array =>
  concat(
    ...name
      .split('.')
      .filter((label) => label !== '')
      .map((label) => concat(label.length, ascii(label))),
    0,
  );

function answerData(answer: DnsAnswer): Uint8Array {
  if (answer.type === 'CNAME') return nameBytes(answer.target);
  if (answer.type !== 'HTTPS') return addressBytes(answer.ip);
  const v4 = concat(...answer.hints.filter(isIPv4).map(addressBytes));
  const v6 = concat(...answer.hints.filter((ip) => !isIPv4(ip)).map(addressBytes));
  const alpn = concat(2, 'h2');
  return concat(
    u16(1),
    nameBytes(answer.target),
    u16(1),
    u16(alpn.length),
    alpn,
    ...(v4.length > 0 ? [u16(4), u16(v4.length), v4] : []),
    ...(v6.length > 0 ? [u16(6), u16(v6.length), v6] : []),
  );
}

/** A query (no answers) or a response. The owner name of the question is used by pointer where it repeats. */
export function dnsMessage(
  id: number,
  name: string,
  type: keyof typeof TYPE,
  answers?: readonly DnsAnswer[],
  rcode = 0,
): Uint8Array {
  const records = (answers ?? []).map((answer) => {
    const data = answerData(answer);
    return concat(
      answer.name === name ? u16(0xc00c) : nameBytes(answer.name),
      u16(TYPE[answer.type]),
      u16(1),
      u32(answer.ttl ?? 300),
      u16(data.length),
      data,
    );
  });
  return concat(
    u16(id),
    u16(answers === undefined ? 0x0100 : 0x8180 | rcode),
    u16(1),
    u16(records.length),
    u32(0),
    nameBytes(name),
    u16(TYPE[type]),
    u16(1),
    ...records,
  );
}

export interface Lookup {
  readonly time: Millis;
  readonly client: Ip;
  readonly resolver: Ip;
  readonly name: string;
  readonly type?: keyof typeof TYPE;
  readonly answers: readonly DnsAnswer[];
  /** 3 is "no such name". */
  readonly rcode?: number;
}

/** Question and answer as packets. */
export function lookup(asked: Lookup, rng: Rng): Packet[] {
  const id = rng.int(0x10000);
  const from: Endpoint = { ip: asked.client, port: rng.between(32768, 60999) };
  const to: Endpoint = { ip: asked.resolver, port: 53 };
  const type = asked.type ?? 'A';
  return [
    { time: asked.time, bytes: udpPacket(from, to, dnsMessage(id, asked.name, type)) },
    {
      time: asked.time + 0.8 + rng.exponential(6),
      bytes: udpPacket(to, from, dnsMessage(id, asked.name, type, asked.answers, asked.rcode)),
    },
  ];
}

/** The usual look-up: a name with its addresses, behind a CNAME when `alias` is given. */
export const resolves = (
  time: Millis,
  client: Ip,
  resolver: Ip,
  name: string,
  ips: readonly Ip[],
  rng: Rng,
  alias?: string,
): Packet[] => {
  const type = ips[0] !== undefined && !isIPv4(ips[0]) ? 'AAAA' : 'A';
  return lookup(
    {
      time,
      client,
      resolver,
      name,
      type,
      answers: [
        ...(alias === undefined ? [] : [{ type: 'CNAME', name, target: alias } as const]),
        ...ips.map((ip) => ({ type, name: alias ?? name, ip }) as const),
      ],
    },
    rng,
  );
};
