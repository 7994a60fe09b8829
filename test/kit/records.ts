/** Records for tests: one row of each kind, reasonable where nothing is said. */
import type { RecordBatch } from '../../src/records/batch.ts';
import { emptyBatch } from '../../src/records/batch.ts';
import type { Dns } from '../../src/records/dns.ts';
import type { Flow } from '../../src/records/flow.ts';
import type { Http } from '../../src/records/http.ts';
import type { Management } from '../../src/records/management.ts';
import type { Mining } from '../../src/records/mining.ts';
import type { Tls } from '../../src/records/tls.ts';

export const START = Date.UTC(2026, 10, 20, 8);

const ends = {
  src_ip: '10.0.0.5',
  src_port: 40_000,
  dst_ip: '203.0.113.1',
  dst_port: 3333,
  segment: 'a',
};

/** A batch of these rows. */
export const batch = (rows: Partial<RecordBatch>): RecordBatch => ({
  ...emptyBatch('test', 'local'),
  ...rows,
});

export const flow = (given: Partial<Flow> = {}): Flow => ({
  ...ends,
  start_time: START,
  end_time: START + 60_000,
  dst_name: '',
  protocol_num: 6,
  initiator: 'syn',
  bytes_out: 1000,
  bytes_in: 2000,
  packets_out: 10,
  packets_in: 10,
  payload_in: 1500,
  opened: true,
  app: '',
  ...given,
});

export const dns = (given: Partial<Dns> = {}): Dns => ({
  time: START,
  src_ip: ends.src_ip,
  dst_ip: '10.0.0.1',
  hostname: 'example.org',
  type: 'A',
  rcode: 'NOERROR',
  answers: ['203.0.113.1'],
  segment: 'a',
  ...given,
});

export const tls = (given: Partial<Tls> = {}): Tls => ({
  ...ends,
  time: START,
  sni: '',
  alpn: [],
  version: 'TLSv1.3',
  ja3_hash: '',
  ja4: '',
  certificate_names: [],
  ...given,
});

export const http = (given: Partial<Http> = {}): Http => ({
  ...ends,
  time: START,
  method: 'GET',
  host: 'example.org',
  path: '/',
  user_agent: 'Mozilla/5.0',
  ...given,
});

export const management = (given: Partial<Management> = {}): Management => ({
  time: START,
  src_ip: '10.0.0.5',
  src_port: 4028,
  dst_ip: '10.0.0.9',
  family: 'cgminer-api',
  product: 'bmminer 1.0.0',
  hash_rate: 0,
  algorithms: [],
  segment: 'a',
  ...given,
});

export const mining = (given: Partial<Mining> = {}): Mining => ({
  ...ends,
  session_id: '0123456789abcdef',
  session_start: START,
  start_time: START,
  end_time: START + 600_000,
  dst_name: '',
  via: 'tcp',
  dialect: 'cryptonote',
  level: 3,
  confidence: 90,
  coins: ['XMR'],
  algorithms: ['rx/0'],
  agent: 'XMRig/6.22.2',
  wallet: 'w:00112233445566aa~beef',
  worker: '',
  login_kind: 'wallet',
  attribution: null,
  reconnect: [],
  proxy_signs: [],
  jobs: 12,
  submitted: 0,
  accepted: 0,
  rejected: 0,
  difficulties: [],
  work_shares: 0,
  exposure: 0,
  seconds: 0,
  reported_hash_rate: 0,
  hash_unit: 'H/s',
  opened: true,
  blocks: [],
  lines: [],
  ...given,
});
