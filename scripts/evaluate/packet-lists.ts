/** Published lists of packets without content, as conversations: what each format is, and which of them mine.
 * `ifip_*`: `client:port-server:port,seconds,ip_len,payload_len,flags`, one direction a name. `iot_*`: seconds, source,
 * destination, protocol, frame length; no ports, so host pairs. `cnt21_*`, `cmshark_*`: `seconds,frame length` of one
 * direction of one conversation each. What a reader of packets would know is put back first: where one connection ends and the next
 * begins, and which packets carry nothing. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inTime, type Segment } from '../../src/lab/train/train.ts';
import type { Labelled } from './manifest.ts';

/** Bytes of a frame that are Ethernet, IPv4 and TCP with time stamps; or UDP, which the tunnels of the lists use. */
const HEADERS = { stamped: 66, tunnel: 42 } as const;
/** What is left of a frame that has options of TCP or padding of Ethernet and no payload. */
const EMPTY: ReadonlySet<number> = new Set([6, 8, 12, 20, 28]);
/** Frame that opens a connection. */
const SYN = 74;

export interface Conversation {
  readonly name: string;
  readonly origin: string;
  readonly mines: boolean;
  readonly port: number;
  /** Its connections, each by its segments in order of time. */
  readonly connections: readonly (readonly Segment[])[];
}

const isInside = (ip: string): boolean => /^(10\.|192\.168\.)/.test(ip);
const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

interface Found {
  readonly port: number;
  readonly server: string;
  readonly connections: Segment[][];
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
    if (!found.has(key)) found.set(key, { port: Number(port), server: ip, connections: [[]] });
    found.get(key)!.connections[0]!.push([Number(seconds) * 1000, up ? size : -size]);
  }
  return found;
}

interface Frame {
  readonly time: number;
  readonly up: boolean;
  readonly ends: string;
  readonly server: string;
  readonly length: number;
  /** It carries nothing. */
  readonly bare: boolean;
}

/** A line as a frame between inside and outside; undefined when it is none of a TCP connection. */
function iotFrame(line: string): Frame | undefined {
  const [seconds, from = '', to = '', protocol = '', size] = line.replaceAll('"', '').split(',');
  const length = Number(size);
  const up = isInside(from);
  if (!(length > HEADERS.stamped) || up === isInside(to)) return undefined;
  if (!/^(TCP|TLS|SSL|HTTP|WebSocket)/.test(protocol)) return undefined;
  const [client, server] = up ? [from, to] : [to, from];
  const bare = protocol === 'TCP' && EMPTY.has(length - HEADERS.stamped);
  return { time: Number(seconds) * 1000, up, ends: `${client} ${server}`, server, length, bare };
}

function iot(path: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const line of lines(path).slice(1)) {
    const frame = iotFrame(line);
    if (frame === undefined) continue;
    const { time, up, ends, server, length, bare } = frame;
    const { connections } = found.get(ends) ?? { connections: [[]] };
    found.set(ends, { port: 443, server, connections });
    const size = length - HEADERS.stamped;
    if (!bare) connections.at(-1)!.push([time, up ? size : -size]);
    else if (up && length === SYN && connections.at(-1)!.length > 0) connections.push([]);
  }
  return found;
}

const framesOf = (path: string, sign: 1 | -1): Segment[] =>
  lines(path).map((line): Segment => {
    const [seconds, length] = line.split(',');
    return [Number(seconds) * 1000, sign * Number(length)];
  });

/** Frames without their headers, as long as the shortest of them: one that only acknowledges. */
function payloads(frames: readonly Segment[], tunnel: boolean): Segment[] {
  const shortest = frames.reduce((min, [, size]) => Math.min(min, Math.abs(size)), Infinity);
  const headers = tunnel ? HEADERS.tunnel : Math.min(shortest, HEADERS.stamped);
  return frames.flatMap(([time, size]): Segment[] => {
    const payload = Math.abs(size) - headers;
    return payload > 0 && (tunnel || !EMPTY.has(payload))
      ? [[time, Math.sign(size) * payload]]
      : [];
  });
}

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
    return all.some(({ file: name }) => name === other) ? undefined : framesOf(file.path, 1);
  }
  const other = all.find(({ file: name }) => name === file.file.replace(way[0], way[1]));
  return [...framesOf(file.path, -1), ...(other === undefined ? [] : framesOf(other.path, 1))];
}

/** The conversations of a file; empty when it is no list of packets, or only half of one told elsewhere. `unjudged` are those
 * of which the label says nothing: others beside a miner's. */
export function packetList(file: Labelled, all: readonly Labelled[]): Conversation[] {
  const name = basename(file.file);
  const { origin, mines } = file;
  if (/^(cnt21|cmshark)_/.test(name)) {
    const frames = bothWays(file, all);
    if (frames === undefined) return [];
    const connections = [inTime(payloads(frames, name.includes('vpn') && !name.includes('novpn')))];
    return [{ name, origin, mines, port: 443, connections }];
  }
  const found = name.startsWith('ifip_')
    ? ifip(file.path)
    : name.startsWith('iot_')
      ? iot(file.path)
      : new Map<string, Found>();
  const server = /->\s*([\d.]+)/.exec(file.label)?.[1];
  return [...found].flatMap(([ends, { port, connections, server: ip }]) =>
    mines && ip !== server
      ? []
      : [{ name: `${name} ${ends}`, origin, mines, port, connections: connections.map(inTime) }],
  );
}
