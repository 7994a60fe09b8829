/** Hosts as the application answers them, and an application that answers with them: for tests of the commands. */
import type { HolderDocument } from '../../src/model/who-document.ts';
import type { App, ScanOptions, ScanResult } from '../../src/app-port.ts';
import { tellGraph } from '../../src/response/wording/graph-text.ts';
import { electricity } from './electricity.ts';
import { links } from './links.ts';
import { noServer, upkeep } from './upkeep.ts';
import type { Host, HostEvidence } from '../../src/model/host.ts';
import { loadAdvice } from '../../src/advice.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { tellBy } from '../../src/telling.ts';
import { enrichAddresses } from '../../src/enrich-address.ts';
import { measureTables } from '../../src/measure-tables.ts';
import { AppError } from '../../src/model/error.ts';
import { hostDocument, toDocument, type Telling } from '../../src/model/host-document.ts';
import { situationOf } from '../../src/model/situation.ts';

const start = Date.UTC(2026, 10, 20, 3, 12, 4, 120);
const minute = 60_000;

export const advise = loadAdvice(bareSchema.parse({}));

const telling: Telling = {
  ...tellBy(bareSchema.parse({}))('en'),
  evidence: ({ summary }) => summary,
  wouldChange: (key) => key,
};

export function evidence(part: Partial<HostEvidence>): HostEvidence {
  return {
    level: 'E3',
    detector: 'stratum',
    time: start,
    end_time: start + 42 * minute,
    basis: 'protocol',
    stance: 'for',
    confidence: 97,
    peer: { ip: '192.0.2.10', port: 14_444, name: 'xmr.pool.example', pool: 'Example Pool' },
    summary: 'A mining session was set up: login, then 31 jobs.',
    detail: {},
    lines: [],
    attribution: null,
    sample: null,
    indicator_id: null,
    ...part,
  };
}

export function host(part: Partial<Host>): Host {
  return {
    ip: '10.20.3.7',
    level: 'E3',
    verdict: 'mining',
    kind: 'miner',
    confidence: 0.97,
    dialects: ['cryptonote'],
    coins: ['XMR'],
    algorithms: ['rx/0'],
    endpoints: [evidence({}).peer],
    agents: ['XMRig/6.22.0'],
    wallets: ['w:0123456789abcdef~9xQz'],
    accounts: [],
    workers: ['k:fedcba9876543210'],
    via: ['tcp'],
    miners: [],
    miners_at_once: 0,
    proxy_signs: [],
    sessions: 3,
    shares: { submitted: 0, accepted: 0, rejected: 0 },
    hash_rate: [],
    leaning: 'undecided',
    leaning_signs: [],
    first_seen: start,
    last_seen: start + 42 * minute,
    active_hours: 1,
    active_days: [20_759],
    place: { country: 'CN', region: 'CN-SC' },
    city: 'Chengdu',
    network_type: { type: 'residential', confidence: 0.8, source: 'as-type' },
    asn: 64_496,
    unit: null,
    sector: null,
    policy: null,
    evidence: [evidence({})],
    counter_evidence: [],
    would_change: [],
    ...part,
  };
}

export const hosts: readonly Host[] = [
  host({
    level: 'E4',
    confidence: 0.995,
    shares: { submitted: 415, accepted: 412, rejected: 3 },
    hash_rate: [
      {
        algorithm: 'rx/0',
        low: 1214,
        mid: 1338,
        high: 1471,
        unit: 'H/s',
        hours: 4.2,
        device: 'cpu',
      },
    ],
    evidence: [
      evidence({
        level: 'E4',
        basis: 'work',
        summary: 'Mining was carried out: 412 accepted shares, about 1.34 kH/s (1.21–1.47 kH/s).',
        lines: [
          {
            time: start,
            direction: 'out',
            text: '{"id":1,"method":"login","params":{"login":"w:0123456789abcdef~9xQz","agent":"XMRig/6.22.0"}}',
          },
          {
            time: start + 88,
            direction: 'in',
            text: '{"id":1,"result":{"id":"7f","job":{"job_id":"9a","target":"b88d0600"},"status":"OK"}}',
          },
        ],
      }),
      evidence({}),
      evidence({
        level: 'E1',
        detector: 'pool-dns',
        basis: 'dns',
        time: start - 2 * minute,
        end_time: start - 2 * minute,
        confidence: 60,
        summary:
          'Asked for xmr.pool.example, a name mining pools use; this can be harmless by itself.',
      }),
    ],
    would_change: [
      'A statement of the unit, or a look at the machine, would confirm it (E5).',
      'Registering it as an approved miner would take it off the list.',
    ],
  }),
  host({
    ip: '2001:db8:20::51',
    kind: 'proxy',
    confidence: 0.9,
    dialects: ['stratum', 'ethereum-stratum-2'],
    coins: ['BTC', 'BCH', 'DGB'],
    algorithms: ['sha256d'],
    place: { country: 'DE', region: 'DE-BY' },
    network_type: { type: 'datacenter', confidence: 0.95, source: 'as-type' },
    endpoints: [
      { ip: '198.51.100.4', port: 3333, name: '', pool: '' },
      { ip: '2001:db8::9', port: 443, name: '', pool: 'Other Pool' },
      { ip: '198.51.100.5', port: 3333, name: 'btc.other.example', pool: 'Other Pool' },
    ],
    shares: { submitted: 2, accepted: 2, rejected: 0 },
    hash_rate: [
      {
        algorithm: 'sha256d',
        low: 0,
        mid: 84e12,
        high: 230e12,
        unit: 'H/s',
        hours: 0.5,
        device: 'asic',
      },
    ],
    proxy_signs: ['nicehash-nonce'],
  }),
  host({
    ip: '10.20.9.80',
    level: 'E1',
    verdict: 'suspected',
    kind: 'unknown',
    confidence: 0.45,
    dialects: [],
    coins: [],
    algorithms: [],
    agents: [],
    wallets: [],
    workers: [],
    sessions: 0,
    place: { country: null, region: null },
    network_type: { type: 'unknown', confidence: 0, source: '' },
    evidence: [
      evidence({
        level: 'E1',
        detector: 'pool-contact',
        basis: 'address',
        confidence: 45,
        summary: 'Contacted an address that mining pools use; this can be harmless.',
      }),
    ],
    counter_evidence: [
      evidence({
        level: 'E1',
        detector: 'pool-contact',
        basis: 'shared-address',
        stance: 'against',
        confidence: 40,
        summary: 'The address is shared by many web sites.',
      }),
    ],
  }),
];

const situation = situationOf(hosts);

export const result: ScanResult = {
  document: toDocument(
    {
      files: 2,
      packets: 48_211,
      bytes: 12_400_112,
      flows: 1204,
      records: 0,
      unread: { fragment_later: 12, truncated_packet: 3 },
    },
    hosts,
    telling,
  ),
  situation,
  broken: [],
  unknown: [],
};

const leaseHolder: HolderDocument = {
  sure: 'in_force',
  seconds: 0,
  kind: 'dhcp',
  ip: '10.20.3.7',
  prefix_length: 32,
  port_first: 0,
  port_last: 0,
  protocol_num: 0,
  peer_ip: '',
  peer_port: 0,
  inner_ip: '',
  inner_port: 0,
  mac: '02:00:00:00:00:01',
  hostname: 'rig\u001b[31m-07',
  user: 'u:0011223344556677',
  place: 'sw-3 Gi1/0/17',
  began: '2026-11-20T08:00:00.000Z',
  seen: '2026-11-20T08:30:00.000Z',
  expires: '2026-11-20T09:00:00.000Z',
  ended: null,
  behind: [],
};

const translated: HolderDocument = {
  ...leaseHolder,
  sure: 'open',
  seconds: 75,
  kind: 'nat',
  ip: '198.51.100.1',
  port_first: 1024,
  port_last: 2047,
  inner_ip: '10.20.3.7',
  mac: '',
  hostname: '',
  user: '',
  place: 'cgn-1',
  expires: null,
  behind: [leaseHolder],
};

const rollups: Pick<App, 'sendRollup' | 'rollup' | 'reconcile' | 'handDown' | 'makeRollupKey'> = {
  sendRollup: async () => {
    throw new AppError('rollup_unanswered', 'above.example.org: refused');
  },
  rollup: async () => ({
    from: '2026-10-01',
    to: '2026-10-31',
    definition: '',
    instances: [],
    totals: {},
    by: {},
    differs: [],
    lists: [],
  }),
  reconcile: async () => [],
  handDown: async () => undefined,
  makeRollupKey: async () => 'a public key',
};

/** An application that knows the hosts above and notes what it was asked. */
export function fakeApp(answer: Partial<ScanResult> = {}): App & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const scan = async (options: Omit<ScanOptions, 'inputs' | 'lenient'>): Promise<ScanResult> => {
    asked.push(options);
    return { ...result, ...answer };
  };
  return {
    asked,
    scan,
    makeBulletin: async (options) => {
      asked.push(options);
      return options.format === 'json' ? '{"bulletin":{}}\n' : '# Mining on our networks\n';
    },
    ...rollups,
    ...noServer,
    verifyBulletin: async () => ({ whole: true, sha256: 'abc', differs: ['active'] }),
    makeList: async (options) => {
      asked.push(options);
      return { list_id: 'L20261102-0123abcd', hosts: 2, bytes: Buffer.from('ip\r\n') };
    },
    privacyDocument: async (options) => {
      asked.push(options);
      return '# Record\n';
    },
    exportRows: async (options, write) => {
      asked.push(options);
      await write('ip\r\n');
      await write('10.0.0.1\r\n');
      return { hosts: 1 };
    },
    demoConsole: async (options) => {
      asked.push(options);
      options.onReady?.({ url: 'http://127.0.0.1:8480', name: 'demo', password: 'secret' });
    },
    serve: async (options) => {
      asked.push(options);
      const setup = options.synthetic === true ? undefined : 'http://127.0.0.1:8480/setup#secret';
      options.onReady?.({ url: 'http://127.0.0.1:8480', setup });
    },
    examineStore: async () => ({
      engine_version: '26.7.1',
      findings: [
        { check: 'clock', health: 'wrong', found: '90.0 s' },
        { check: 'replicas', health: 'none', found: '' },
      ],
    }),
    units: async () => ({
      schema: 1,
      units: [],
      space: { addresses: 0, with_unit: 0, networks: 0, networks_with_unit: 0 },
      without_unit: null,
      undescribed: [],
      overlaps: [],
      problems: [],
    }),
    importUnits: async (options) => {
      asked.push(options);
      return {
        source: options.source,
        units: { new: 2, changed: 0, same: 1 },
        prefixes: { new: 3, changed: 1, retired: 1, same: 4 },
        dry: options.dry,
        refused: [],
        unused: [],
        hosts_moved: null,
      };
    },
    applyUnits: async () => 3,
    unitHistory: async () => [],
    verifyAudit: async () => ({ entries: 3, intact: true, head: 'abc', broken_at: null }),
    run: async (options) => {
      asked.push(options);
      options.onReady?.({
        url: 'http://127.0.0.1:9178',
        console: 'http://127.0.0.1:8480',
        setup: undefined,
      });
    },
    watch: async (options) => {
      const [first] = result.document.hosts;
      if (first !== undefined) options.onHost?.(first);
      return scan(options);
    },
    demo: async (options) => {
      options.onCapture?.({ path: 'demo.pcap', bytes: 1_200_000 });
      return scan(options);
    },
    listHosts: async (query) => {
      asked.push(query);
      const page = hosts.slice(query.offset, query.offset + query.limit);
      return {
        total: hosts.length,
        expected_false: { hosts: 0.6, per_day: 0.6 },
        hosts: page.map((h) => hostDocument(h, telling)),
      };
    },
    explainHost: async (ip, { lang }) => {
      const known = hosts.find((h) => h.ip === ip);
      if (known === undefined) throw new AppError('host_unknown', ip);
      const document = hostDocument(known, telling);
      return {
        ...document,
        held_by: [],
        elsewhere: [],
        readings: [],
        links: ip === '10.20.3.7' ? tellGraph(lang, links) : null,
        recommendation: advise(document, lang),
      };
    },
    enrich: enrichAddresses,
    measureTables,
    who: async (query) => {
      asked.push(query);
      const { ip, port = 0, at } = query;
      const holders =
        ip === '10.20.3.7' ? [leaseHolder] : ip === '198.51.100.1' ? [translated] : [];
      return { schema: 1, ip, port, at: new Date(at).toISOString(), holders };
    },
    ...electricity,
    ...upkeep,
  };
}
