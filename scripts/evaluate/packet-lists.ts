/** Published lists of packets without content, as conversations: what each format is, and which of them mine.
 * `ifip_*`: `client:port-server:port,seconds,ip_len,payload_len,flags`, one direction a name. `iot_*`: seconds, source,
 * destination, protocol, frame length; no ports, so host pairs. `cnt21_*`, `cmshark_*`: `seconds,frame length` of one
 * direction of one conversation each. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Segment } from '../../src/lab/train/train.ts';
import type { Labelled } from './manifest.ts';

/** Bytes of a frame that are Ethernet, IPv4 and TCP with time stamps. */
const HEADERS = 66;

export interface Conversation {
  readonly name: string;
  readonly origin: string;
  readonly mines: boolean;
  readonly port: number;
  readonly segments: readonly Segment[];
}

const isInside = (ip: string): boolean => /^(10\.|192\.168\.)/.test(ip);
const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

interface Found {
  readonly port: number;
  readonly server: string;
  readonly segments: Segment[];
}

function ifip(path: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const line of lines(path).slice(1)) {
    const [name = '', seconds, , payload] = line.split(',');
    const size = Number(payload);
    const [from = '', to = ''] = name.split('-');
    if (!(size > 0) || to === '') continue;
    const up = isInside(from.split(':')[0]!) && !from.endsWith(':8000');
    const [client, server] = up ? [from, to] : [to, from];
    const key = `${client} ${server}`;
    const [ip = '', port] = server.split(':');
    if (!found.has(key)) found.set(key, { port: Number(port), server: ip, segments: [] });
    found.get(key)!.segments.push([Number(seconds) * 1000, up ? size : -size]);
  }
  return found;
}

function iot(path: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const line of lines(path).slice(1)) {
    const [seconds, from = '', to = '', protocol = '', length] = line
      .replaceAll('"', '')
      .split(',');
    const size = Number(length) - HEADERS;
    if (!(size > 0) || !/^(TCP|TLS|SSL|HTTP|WebSocket)/.test(protocol)) continue;
    if (isInside(from) === isInside(to)) continue;
    const up = isInside(from);
    const key = up ? `${from} ${to}` : `${to} ${from}`;
    if (!found.has(key)) found.set(key, { port: 443, server: up ? to : from, segments: [] });
    found.get(key)!.segments.push([Number(seconds) * 1000, up ? size : -size]);
  }
  return found;
}

const oneWay = (path: string, sign: 1 | -1): Segment[] =>
  lines(path).flatMap((line): Segment[] => {
    const [seconds, length] = line.split(',');
    const size = Number(length) - HEADERS;
    return size > 0 ? [[Number(seconds) * 1000, sign * size]] : [];
  });

/** Names of the two directions of one capture. */
const WAYS = [
  ['_ingoing_', '_outgoing_'],
  ['-input.', '-output.'],
] as const;

function bothWays(file: Labelled, all: readonly Labelled[]): Segment[] | undefined {
  const way = WAYS.find(([inwards]) => file.file.includes(inwards));
  if (way === undefined) {
    // A direction without its other half was told alone only when that half is missing.
    const outwards = WAYS.find(([, out]) => file.file.includes(out));
    if (outwards === undefined) return undefined;
    const other = file.file.replace(outwards[1], outwards[0]);
    return all.some(({ file: name }) => name === other) ? undefined : oneWay(file.path, 1);
  }
  const other = all.find(({ file: name }) => name === file.file.replace(way[0], way[1]));
  return [...oneWay(file.path, -1), ...(other === undefined ? [] : oneWay(other.path, 1))];
}

/** The conversations of a file; empty when it is no list of packets, or only half of one told elsewhere. `unjudged` are those
 * of which the label says nothing: others beside a miner's. */
export function packetList(file: Labelled, all: readonly Labelled[]): Conversation[] {
  const name = basename(file.file);
  const { origin, mines } = file;
  if (/^(cnt21|cmshark)_/.test(name)) {
    const segments = bothWays(file, all);
    return segments === undefined ? [] : [{ name, origin, mines, port: 443, segments }];
  }
  const found = name.startsWith('ifip_')
    ? ifip(file.path)
    : name.startsWith('iot_')
      ? iot(file.path)
      : new Map<string, Found>();
  const server = /->\s*([\d.]+)/.exec(file.label)?.[1];
  return [...found].flatMap(([ends, { port, segments, server: ip }]) =>
    mines && ip !== server ? [] : [{ name: `${name} ${ends}`, origin, mines, port, segments }],
  );
}
