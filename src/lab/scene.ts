/** A capture in the making: hosts, miners and look-alikes are added, packets and the truth about them come out. */
import { createRng, type Rng } from '../lib/rng.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { inOrder, writeCapture, type CaptureOptions } from './capture-file.ts';
import { tcpConversation, type Say, type TcpOptions } from './conversation.ts';
import { resolves } from './dns.ts';
import type { Dialect } from './miner/dialect.ts';
import { mine, type Plan, type Session, type SessionTruth } from './miner/mine.ts';
import type { Endpoint, Packet } from './packet.ts';
import type { HelloOptions } from './tls.ts';
import { overConnect, overSocks4, overSocks5, overTls, overWebSocket, scriptOf } from './wrap.ts';

/** How a mining session is carried. */
export type Carriage = 'plain' | 'tls' | 'http-connect' | 'socks4' | 'socks5' | 'websocket';

export interface MinerOptions extends Partial<Omit<Plan, 'dialect' | 'start'>> {
  readonly ip: Ip;
  readonly dialect: Dialect;
  readonly server: Endpoint;
  /** Milliseconds after the start of the scene. */
  readonly after?: Millis;
  /** Pool name: asked for in DNS first, and named in tunnels. */
  readonly name?: string;
  readonly carriage?: Carriage;
  readonly hello?: HelloOptions;
  /** The capture joins mid-stream so many milliseconds after the session began, and knows of no look-up. */
  readonly joinedAfter?: Millis;
  readonly tcp?: Partial<Omit<TcpOptions, 'client' | 'server'>>;
}

/** What is true about one miner of the scene. */
export interface MinerTruth extends SessionTruth {
  readonly ip: Ip;
  readonly server: Endpoint;
  readonly name: string;
  readonly carriage: Carriage;
}

export interface Scene {
  readonly start: Millis;
  readonly rng: Rng;
  /** Conversation over TCP; the client's port is chosen when not given in `options`. */
  readonly tcp: (
    script: readonly Say[],
    client: Ip,
    server: Endpoint,
    options?: MinerOptions['tcp'],
  ) => Packet[];
  readonly lookup: (
    time: Millis,
    client: Ip,
    name: string,
    ips: readonly Ip[],
    alias?: string,
  ) => Packet[];
  /** Adds a miner and tells the truth about it. */
  readonly miner: (options: MinerOptions) => MinerTruth;
  readonly add: (packets: readonly Packet[]) => void;
  /** Everything so far, in order of time. */
  readonly packets: () => Packet[];
  readonly write: (path: string, options?: CaptureOptions) => void;
}

const DEFAULT_SECONDS = 600;

function carried(options: MinerOptions, session: Session, rtt: number, rng: Rng): Say[] {
  const { dialect, carriage = 'plain' } = options;
  const { host, port } = session.identity;
  const script = scriptOf(session, dialect, rng);
  switch (carriage) {
    case 'plain':
      return script;
    case 'tls':
      return overTls(script, options.hello ?? {}, rtt, rng);
    case 'http-connect':
      return overConnect(script, host, port);
    case 'socks4':
      return overSocks4(script, host, port);
    case 'socks5':
      return overSocks5(script, host, port);
    case 'websocket':
      return overWebSocket(script, host, '/', rng);
  }
}

/** Opens a scene. Deterministic by `seed`; `resolver` answers its look-ups. */
export function createScene(
  seed: number,
  start: Millis = Date.UTC(2026, 10, 2, 8),
  resolver: Ip = '10.255.255.53',
): Scene {
  const rng = createRng(seed);
  const parts: Packet[][] = [];
  const tcp: Scene['tcp'] = (script, client, server, options = {}) =>
    tcpConversation(
      script,
      { client: { ip: client, port: rng.between(32768, 60999) }, server, ...options },
      rng,
    );
  const lookup: Scene['lookup'] = (time, client, name, ips, alias) =>
    resolves(time, client, resolver, name, ips, rng, alias);
  const miner: Scene['miner'] = (options) => {
    const rtt = options.rtt ?? 15 + rng.exponential(40);
    const begin = start + (options.after ?? rng.between(1000, 20_000));
    const name = options.name ?? '';
    const host = name === '' ? 'pool.example.net' : name;
    const session = mine(
      {
        seconds: DEFAULT_SECONDS,
        ...options,
        start: begin,
        rtt,
        identity: { host, port: options.server.port, ...options.identity },
      },
      rng,
    );
    if (name !== '' && options.joinedAfter === undefined) {
      parts.push(lookup(begin - 500 - 4 * rtt, options.ip, name, [options.server.ip]));
    }
    const script = carried(options, session, rtt, rng);
    const whole = tcp(script, options.ip, options.server, { rtt, ...options.tcp });
    parts.push(whole.filter(({ time }) => time >= begin + (options.joinedAfter ?? -Infinity)));
    return {
      ...session.truth,
      ip: options.ip,
      server: options.server,
      name,
      carriage: options.carriage ?? 'plain',
    };
  };
  const packets = (): Packet[] => inOrder(...parts);
  return {
    start,
    rng,
    tcp,
    lookup,
    miner,
    add: (more) => parts.push([...more]),
    packets,
    write: (path, options) => writeCapture(path, packets(), options),
  };
}
