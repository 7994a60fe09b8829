/** What two sides may say to each other, for tests of the inspector. */
import { dialects } from '../../src/lab/miner/index.ts';
import { mine } from '../../src/lab/miner/mine.ts';
import {
  overConnect,
  overSocks4,
  overSocks5,
  overWebSocket,
  scriptOf,
} from '../../src/lab/wrap.ts';
import { createRng } from '../../src/lib/rng.ts';
import { spoken, type Spoken } from './inspection.ts';

export const POOL = 'pool.example.net';
export const subscribe = '{"id":1,"method":"mining.subscribe","params":["cgminer/4.11"]}';
export const subscribed = '{"id":1,"result":[[],"00b6",4],"error":null}';
export const notify = '{"id":null,"method":"mining.notify","params":["1",[{"a":"}{"}],"é"]}';

export const names = Object.keys(dialects) as (keyof typeof dialects)[];
export const post = (body: string, more = ''): string =>
  `POST /rpc HTTP/1.1\r\nHost: ${POOL}\r\n${more}Content-Length: ${body.length}\r\n\r\n${body}`;
export const answer = (body: string, more = ''): string =>
  `HTTP/1.1 200 OK\r\n${more}Content-Length: ${body.length}\r\n\r\n${body}`;
export const getwork = '{"method":"getwork","params":[],"id":0}';

export type Carriage = 'plain' | 'connect' | 'socks4' | 'socks5' | 'websocket';

/** A session of the lab, plain or carried. */
export function session(name: keyof typeof dialects, carry: Carriage = 'plain'): Spoken[] {
  const rng = createRng(7).fork(name);
  const dialect = dialects[name];
  const mined = mine({ dialect, start: 1_700_000_000_000, seconds: 90, shareSeconds: 15 }, rng);
  const plain = scriptOf(mined, dialect, rng);
  if (carry === 'connect') return spoken(overConnect(plain, POOL, 3333));
  if (carry === 'socks4') return spoken(overSocks4(plain, POOL, 3333));
  if (carry === 'socks5') return spoken(overSocks5(plain, POOL, 3333));
  if (carry === 'websocket') return spoken(overWebSocket(plain, POOL, '/', rng));
  return spoken(plain);
}
