/** A mining session parsed by meaning, or the part of one that fell into one hour and one input.
 * Counters are those of the part; facts (agent, wallet …) are those known so far. */
import { columns, type Ip, type Millis, type Row } from './columns.ts';

/** One protocol message kept as evidence, secrets already replaced by their fingerprint. */
export interface ProtocolLine {
  readonly time: Millis;
  /** `out` from the miner, `in` from the pool. */
  readonly direction: 'out' | 'in';
  /** At most 400 characters. */
  readonly text: string;
}

/** What an infected host's own password field tells of it (botnets write this). */
export interface Attribution {
  readonly internal_ip: Ip;
  readonly user: string;
  readonly hostname: string;
  readonly cores: number;
  readonly cpu: string;
}

/** One difficulty in force: expected hashes per share `work` since `time`. */
export interface DifficultyStep {
  readonly time: Millis;
  readonly difficulty: number;
  readonly work: number;
}

export const mining = columns({
  session_id: { is: 'text', doc: '16 hex digits, the same for all parts of one session.' },
  session_start: { is: 'millis', doc: 'First message of the session.' },
  start_time: { is: 'millis', doc: 'First message of this part.' },
  end_time: { is: 'millis', doc: 'Last packet of this part.' },
  src_ip: {
    is: 'ip',
    doc: 'The miner: the side that logs in or submits, whoever opened the connection.',
  },
  src_port: { is: 'port', doc: 'Port of the miner.' },
  dst_ip: {
    is: 'ip',
    doc: 'The endpoint it mines at, as seen on the wire (a proxy, when one is used).',
  },
  dst_port: { is: 'port', doc: 'Port of the endpoint.' },
  dst_name: {
    is: 'text',
    doc: 'Name of the endpoint: tunnel target, Host header, SNI, the pool name the miner itself sent, or the DNS answer before.',
  },
  via: {
    is: 'text',
    doc: 'How the messages were wrapped: `tcp`, `http`, `http-connect`, `socks4`, `socks5`, `websocket`, joined by `+` from the outside in.',
  },
  dialect: {
    is: 'text',
    doc: 'Dialect of the mining protocol (names in docs/reference/dialects.md).',
  },
  level: {
    is: 'uint',
    doc: '2 shape only (encrypted handshake), 3 session set up, 4 shares submitted and accepted.',
  },
  confidence: {
    is: 'uint',
    doc: '0–100: how sure the parser is that this is mining and nothing else.',
  },
  coins: { is: 'texts', doc: 'Coins it can be; a set, empty when nothing tells.' },
  algorithms: { is: 'texts', doc: 'Algorithms it can be; one name when the protocol says it.' },
  agent: { is: 'text', doc: 'Program name and version as sent.' },
  wallet: { is: 'text', doc: 'Fingerprint of wallet or pool account; empty when none was sent.' },
  worker: { is: 'text', doc: 'Fingerprint of the worker name; empty when none was sent.' },
  login_kind: {
    is: 'text',
    doc: 'What the login is: `wallet`, `account`, `donate-proxy`, `site-key`, `unknown`.',
  },
  attribution: { is: 'json', doc: 'Attribution from the password field, or null.' },
  reconnect: { is: 'texts', doc: 'Endpoints (`host:port`) the pool sent the miner to.' },
  proxy_signs: {
    is: 'texts',
    doc: 'Why the miner may stand for several: `agent`, `nicehash-nonce`, `many-logins`, `many-workers`.',
  },
  jobs: { is: 'uint', doc: 'Jobs received in this part.' },
  submitted: { is: 'uint', doc: 'Distinct shares submitted in this part.' },
  accepted: { is: 'uint', doc: 'Of these, accepted by the pool.' },
  rejected: { is: 'uint', doc: 'Of these, rejected by the pool.' },
  difficulties: {
    is: 'json',
    doc: 'Difficulty steps (DifficultyStep[]) in force in this part; at most 32, newest kept.',
  },
  work_shares: {
    is: 'uint',
    doc: 'Shares that count as proof of work in this part (accepted, stale, or unanswered; while the difficulty was known).',
  },
  exposure: {
    is: 'real',
    doc: 'Integral of time over work per share in this part, in seconds per hash: expected shares per H/s. Hash rate ≈ work_shares / exposure.',
  },
  seconds: { is: 'real', doc: 'Seconds of this part during which the difficulty was known.' },
  reported_hash_rate: {
    is: 'real',
    doc: 'Hash rate the miner itself reported, H/s; 0 when it did not.',
  },
  hash_unit: { is: 'text', doc: '`H/s`, `Sol/s` or `g/s`.' },
  opened: { is: 'flag', doc: 'True in the part that holds the first message.' },
  blocks: {
    is: 'json',
    doc: 'Times (Millis[]) at which the pool announced a new block in this part; at most 64.',
  },
  lines: { is: 'json', doc: 'ProtocolLine[]: at most 12 telling messages of this part.' },
  segment: { is: 'text', doc: 'Fingerprint of the input this part was read from.' },
});
export type Mining = Row<typeof mining>;
