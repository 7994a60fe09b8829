/** Plays bytes to an inspector whose tracker only writes down what it is told. */
import type { Intel, Match } from '../../src/model/indicator.ts';
import type { Dns } from '../../src/records/dns.ts';
import type { Http } from '../../src/records/http.ts';
import type { Management } from '../../src/records/management.ts';
import type { Tls } from '../../src/records/tls.ts';
import { createInspector } from '../../src/sources/wire/inspect.ts';
import { KnownNames } from '../../src/sources/wire/known-names.ts';
import type { CreateTracker } from '../../src/sources/wire/mining/tracker.ts';
import type { Conversation, Inspector, Side, Sink } from '../../src/sources/wire/stream.ts';
import type { Say } from '../../src/lab/conversation.ts';

/** What one side says, or how many bytes of it are missing. */
export interface Spoken {
  readonly side: Side;
  readonly data: Uint8Array | string;
  readonly missing?: number;
  readonly time?: number;
}

export interface Play {
  /** The side that opened; 0 when not given, `unknown` for a conversation joined late. */
  readonly opener?: Side | 'unknown';
  readonly port?: readonly [number, number];
  /** Names and addresses that intelligence knows. */
  readonly known?: readonly string[];
  /** Cuts what is said into pieces. */
  readonly cut?: (data: Uint8Array) => readonly Uint8Array[];
  /** The tracker gives up after so many messages. */
  readonly patience?: number;
  readonly sure?: boolean;
}

export interface Inspection {
  /** What the tracker was told, one line a call. */
  readonly calls: string[];
  readonly tls: Tls[];
  readonly http: Http[];
  readonly dns: Dns[];
  readonly management: Management[];
  readonly unread: string[];
  readonly app: string;
  /** Bytes fed when it was done; undefined when it was not done before its end. */
  readonly doneAfter: number | undefined;
}

export const client = (data: Uint8Array | string): Spoken => ({ side: 0, data });
export const server = (data: Uint8Array | string): Spoken => ({ side: 1, data });
export const spoken = (script: readonly Say[]): Spoken[] =>
  script.map(({ by, data, time }) => ({ side: by === 'client' ? 0 : 1, data, time }));

export const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data) : data;

/** Every `n` bytes. */
export const every =
  (n: number) =>
  (data: Uint8Array): Uint8Array[] =>
    Array.from({ length: Math.ceil(data.length / n) }, (_, i) => data.subarray(i * n, i * n + n));

const START = 1_700_000_000_000;

/** Plays the script and ends it. */
export function inspect(script: readonly Spoken[], play: Play = {}): Inspection {
  const rows = { tls: [], http: [], dns: [], management: [] } as Pick<
    Inspection,
    'tls' | 'http' | 'dns' | 'management'
  >;
  const calls: string[] = [];
  const unread: string[] = [];
  const known = new Set(play.known);
  const match = {} as Match;
  const intel: Intel = {
    name: (name) => (known.has(name) ? match : undefined),
    endpoint: () => undefined,
    address: (ip) => known.has(ip),
    agent: (agent) => (/xmrig/i.test(agent) ? { software: 'xmrig', type: 'miner' } : undefined),
    sizes: () => ({}),
  };
  const sink: Sink = {
    segment: 'segment',
    intel,
    known: new KnownNames(intel),
    seal: (kind) => `${kind}:sealed`,
    dns: (row) => rows.dns.push(row),
    tls: (row) => rows.tls.push(row),
    http: (row) => rows.http.push(row),
    mining: () => {},
    login: () => {},
    management: (row) => rows.management.push(row),
    unread: (reason) => unread.push(reason),
  };
  const opener = play.opener ?? 0;
  const ip = ['192.0.2.10', '203.0.113.7'] as const;
  const conversation: Conversation = {
    ip,
    port: play.port ?? [50_000, 3333],
    opener: opener === 'unknown' ? undefined : opener,
    start: START,
    nameOf: () => '',
    isKnown: (side) => intel.address(ip[side]),
  };
  const inspector = createInspector(conversation, sink, recorder(calls, play));
  const doneAfter = feed(inspector, script, play.cut ?? ((data) => [data]));
  return { ...rows, calls, unread, app: inspector.app, doneAfter };
}

function feed(
  inspector: Inspector,
  script: readonly Spoken[],
  cut: (data: Uint8Array) => readonly Uint8Array[],
): number | undefined {
  let fed = 0;
  let time = START;
  for (const [nth, line] of script.entries()) {
    time = line.time ?? START + nth * 100;
    if (line.missing !== undefined && !inspector.done) inspector.gap(line.side, line.missing, time);
    for (const piece of cut(bytesOf(line.data))) {
      if (inspector.done) break;
      // As in a packet: bytes before and after are someone else's.
      const buffer = new Uint8Array(piece.length + 16).fill(0x7b);
      buffer.set(piece, 8);
      inspector.data(line.side, buffer, 8, 8 + piece.length, time);
      // What is kept must have been copied.
      buffer.fill(0);
      fed += piece.length;
    }
  }
  const doneAfter = inspector.done ? fed : undefined;
  inspector.end(time);
  return doneAfter;
}

function recorder(calls: string[], play: Play): CreateTracker {
  return () => {
    let told = 0;
    const tell = (call: string): void => {
      told++;
      calls.push(call);
    };
    let sv2 = '';
    return {
      message: (side, text) => tell(`${side} ${text}`),
      httpRequest: (side, { method, target }, body) =>
        tell(`${side} ${[method, target, body].join(' ').trim()}`),
      httpResponse: (side, { status }, body) => tell(`${side} ${status} ${body}`.trim()),
      sv2: (side, buffer, start, end) => {
        // However it is cut, the stream of a side is the same.
        const last = calls[calls.length - 1];
        const hex = Buffer.from(buffer.slice(start, end)).toString('hex');
        sv2 = last?.startsWith(`${side} sv2 `) === true ? last + hex : `${side} sv2 ${hex}`;
        if (sv2.startsWith(last ?? '-')) calls.pop();
        calls.push(sv2);
      },
      noise: (side, size) => tell(`${side} noise ${size}`),
      tunnel: (via, host, port) => calls.push(`tunnel ${via} ${host}:${port}`),
      gap: (side) => calls.push(`${side} gap`),
      cut: () => calls.push('cut'),
      end: () => calls.push('end'),
      get sure() {
        return play.sure === true;
      },
      get hopeless() {
        return told >= (play.patience ?? Infinity);
      },
    };
  };
}
