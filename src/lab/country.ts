/** A country that nobody lives in: mining hosts by province, network, unit, coin and pool over weeks, for demonstrations and for
 * measuring the store. The same seed gives the same country; each host depends on its number only. */
import { createRng, type Rng } from '../lib/rng.ts';
import { clockValues, leasesOf, minersBehind, tracesOf, unreadHour } from './country-behind.ts';
import { deviceOf, isDeviceAgent, isGraphicsAgent } from '../model/device.ts';
import type { Endpoint, Host, HostEvidence, NetworkTypeName } from '../model/host.ts';
import type { LevelName, MiningKind, Verdict } from '../model/level.ts';
import { sighting, type Sighting } from '../model/sighting.ts';
import type { Unit } from '../model/unit.ts';
import type { Binding } from '../records/binding.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface CountryOptions {
  readonly seed: number;
  readonly hosts: number;
  /** Last day, days since the Unix epoch. */
  readonly lastDay: number;
  /** Days of history. */
  readonly days: number;
  readonly units: number;
}

/** First-level regions of the country, the fuller the earlier, and of its neighbours. */
const PROVINCES =
  'GD ZJ JS SC SD HA HE HN HB AH FJ SH BJ LN SN GX YN JX GZ CQ SX HL JL NM XJ TJ GS HI NX QH XZ';
/** Places that tables of addresses code as countries. */
const APART = ['HK', 'TW', 'MO'];
const regions: readonly string[] = [
  ...PROVINCES.split(' ').map((code) => `CN-${code}`),
  ...APART,
  ...Array.from({ length: 47 }, (_, i) => `JP-${String(i + 1).padStart(2, '0')}`),
  ...Array.from(
    { length: 16 },
    (_, i) => `KR-${[11, 26, 27, 28, 29, 30, 31, 41, 42, 43, 44, 45, 46, 47, 48, 49][i]}`,
  ),
  ...Array.from({ length: 37 }, (_, i) => `TH-${i + 10}`),
];
/** Of a hundred hosts, how many are in the first 34. */
const AT_HOME = 92;

const NETWORKS: readonly (readonly [NetworkTypeName, number])[] = [
  ['residential', 52],
  ['enterprise_line', 17],
  ['datacenter', 14],
  ['education', 8],
  ['mobile', 4],
  ['government', 2],
  ['unknown', 3],
];

interface Craft {
  readonly coin: string;
  readonly algorithm: string;
  readonly dialect: string;
  readonly unit: string;
  readonly rate: number;
  readonly agent: string;
  readonly pools: readonly string[];
}

const crafts: readonly (readonly [Craft, number])[] = [
  [
    craft(
      'XMR',
      'rx/0',
      'cryptonote',
      'H/s',
      4e3,
      'XMRig/6.22.2',
      'SupportXMR MoneroOcean Nanopool HashVault C3Pool',
    ),
    46,
  ],
  [
    craft(
      'BTC',
      'sha256d',
      'stratum',
      'H/s',
      95e12,
      'cgminer/4.12.1',
      'AntPool F2Pool ViaBTC Braiins',
    ),
    21,
  ],
  [
    craft(
      'ETC',
      'etchash',
      'ethproxy',
      'H/s',
      250e6,
      'lolMiner 1.94',
      'ETC-2miners Ethermine F2Pool',
    ),
    11,
  ],
  [
    craft(
      'RVN',
      'kawpow',
      'kawpow',
      'H/s',
      60e6,
      't-rex/0.26.8',
      'RVN-2miners HeroMiners Nanopool',
    ),
    8,
  ],
  [craft('KAS', 'kheavyhash', 'kaspa', 'H/s', 12e12, 'BzMiner/v23', 'HeroMiners WoolyPooly'), 8],
  [craft('ZEC', 'equihash', 'equihash', 'Sol/s', 120e3, 'miniZ/2.4e', 'Flypool HeroMiners'), 6],
];

/** What a page mines; it tells no program. */
const PAGE = craft('XMR', 'rx/0', 'coinhive', 'H/s', 120, '', 'CoinImp WebMinePool');

function craft(
  coin: string,
  algorithm: string,
  dialect: string,
  unit: string,
  rate: number,
  agent: string,
  pools: string,
): Craft {
  return { coin, algorithm, dialect, unit, rate, agent, pools: pools.split(' ') };
}

function weighted<T>(rng: Rng, of: readonly (readonly [T, number])[]): T {
  let left = rng.float() * of.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of of) if ((left -= weight) < 0) return value;
  return of[0]![0];
}

/** An index below `n`, small ones far more often. */
const skewed = (rng: Rng, n: number): number => Math.floor(n * rng.float() ** 2.2);

/** Names of the country's units, by number. */
const unitName = (n: number): string =>
  `${['University', 'Hospital', 'Works', 'Office park', 'Hosting', 'City network'][n % 6]} ${n + 1}`;

/** Branches of the country's units: the unit at the top of each, and its sector. */
const branches = [
  { id: 'education', name: 'Education authority', sector: 'education' },
  { id: 'health', name: 'Health authority', sector: 'health' },
  { id: 'industry', name: 'Chamber of industry', sector: 'manufacturing' },
  { id: 'services', name: 'Chamber of services', sector: 'services' },
  { id: 'hosting', name: 'Hosting association', sector: 'cloud' },
  { id: 'cities', name: 'Association of cities', sector: 'government' },
] as const;
const branchOf = (n: number): (typeof branches)[number] => branches[n % branches.length]!;

/** Districts of a branch. */
const DISTRICTS = 12;

/** Units of the country: branches, their districts, and the units themselves. */
export function countryUnits(units: number): Unit[] {
  const always = { valid_from: null, valid_to: null };
  const district = ({ id }: { readonly id: string }, n: number): string => `${id}-${n % DISTRICTS}`;
  return [
    ...branches.map((branch) => ({
      ...branch,
      parent: '',
      contact: `${branch.id}@country.example`,
      ...always,
    })),
    ...branches.flatMap((branch) =>
      Array.from({ length: DISTRICTS }, (_, n) => ({
        id: district(branch, n),
        name: `${branch.name}, district ${n + 1}`,
        parent: branch.id,
        sector: '',
        contact: '',
        ...always,
      })),
    ),
    ...Array.from({ length: units }, (_, n) => {
      const parent = district(branchOf(n), Math.floor(n / branches.length));
      return { id: `unit-${n + 1}`, name: unitName(n), parent, sector: '', contact: '', ...always };
    }),
  ];
}

/** Address of a host: private, so that nobody is meant. */
const addressOf = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

/** All hosts, in order of their number. */
export function* countryHosts(options: CountryOptions): Generator<Host> {
  for (let n = 0; n < options.hosts; n++) yield countryHost(options, n);
}

function countryHost(options: CountryOptions, n: number): Host {
  const rng = createRng(options.seed, n);
  const verdict: Verdict = rng.chance(0.9) ? 'mining' : 'suspected';
  const level = weighted(rng, verdict === 'mining' ? MINING_LEVELS : SUSPECTED_LEVELS);
  const program = weighted(rng, crafts);
  const active = verdict === 'mining' ? activeDays(options, rng) : [];
  const network = weighted(rng, NETWORKS);
  const kind = kindOf(rng, verdict, network);
  const made = kind === 'browser' ? PAGE : program;
  const base = {
    ip: addressOf(n),
    level,
    verdict,
    kind,
    confidence: verdict === 'mining' ? 0.9 + rng.int(10) / 100 : 0.3 + rng.int(40) / 100,
    endpoints: [endpointOf(rng, made)],
    ...readOf(rng, level, made),
    ...workOf(rng, level, made, active.length),
    workers: [],
    via: ['tcp'],
    proxy_signs: [],
    sessions: Math.max(1, active.length * (1 + skewed(rng, 12))),
    ...leansOf(level, made, network),
    ...span(options, rng, active),
    active_hours: active.length * (1 + rng.int(12)),
    active_days: active,
    ...placeOf(rng, options, network),
  };
  return {
    ...base,
    ...minersBehind(rng, base),
    evidence: [evidenceOf(rng, base, made)],
    counter_evidence: [],
    would_change:
      verdict === 'mining' ? ['change.authorised-probe', 'change.approved'] : ['change.session'],
  };
}

/** Whose doing it looks like: as it would be told from what a session says. */
function leansOf(
  level: LevelName,
  { agent }: Craft,
  network: NetworkTypeName,
): Pick<Host, 'leaning' | 'leaning_signs'> {
  if (level < 'E3') return { leaning: 'undecided', leaning_signs: [] };
  if (isDeviceAgent(agent)) return { leaning: 'owner_run', leaning_signs: ['dedicated-device'] };
  const signs = isGraphicsAgent(agent) ? ['graphics-program'] : [];
  return network === 'datacenter'
    ? { leaning: 'hijacked', leaning_signs: ['malware-endpoint', ...signs] }
    : { leaning: 'undecided', leaning_signs: signs };
}

function endpointOf(rng: Rng, { pools }: Craft): Endpoint {
  const pool = pools[skewed(rng, pools.length)]!;
  const name = `pool.${pool.toLowerCase()}.example`;
  return { ip: `198.18.${rng.int(4)}.${rng.int(250)}`, port: 3333, name, pool };
}

/** Wallets of the whole country; some have many hosts at work. */
const WALLETS = 400_000;
const walletOf = (n: number): string => `w:${createRng(n).hex(16)}`;

/** What a session in the clear tells; of the rest, the coin at most. */
function readOf(rng: Rng, level: LevelName, made: Craft) {
  const coins = level >= 'E2' ? [made.coin] : [];
  if (level < 'E3')
    return { dialects: [], coins, algorithms: [], agents: [], wallets: [], accounts: [] };
  return {
    dialects: [made.dialect],
    coins,
    algorithms: [made.algorithm],
    agents: made.agent === '' ? [] : [made.agent],
    wallets: [walletOf(skewed(rng, WALLETS))],
    accounts: [],
  };
}

function workOf(rng: Rng, level: LevelName, made: Craft, days: number) {
  const submitted = level >= 'E4' ? 40 * days + rng.int(600) : rng.int(level === 'E3' ? 6 : 1);
  const rejected = Math.floor(submitted * 0.02);
  const shares = { submitted, accepted: submitted - rejected, rejected };
  if (level < 'E4') return { shares, hash_rate: [] };
  const { algorithm, unit } = made;
  const mid = made.rate * (0.4 + rng.pareto(0.5, 2.5));
  const low = mid * 0.85;
  const hours = days * (1 + (submitted % 12));
  const device = deviceOf(algorithm, low, [made.agent]);
  return { shares, hash_rate: [{ algorithm, low, mid, high: mid * 1.17, unit, hours, device }] };
}

/** Networks whose subscribers belong to no unit. */
const OWN_LINES: ReadonlySet<string> = new Set(['residential', 'mobile', 'unknown']);

function placeOf(rng: Rng, { units }: CountryOptions, type: NetworkTypeName) {
  const region = regions[rng.int(100) < AT_HOME ? skewed(rng, 34) : 34 + rng.int(100)]!;
  const at = {
    place: { country: region.slice(0, 2), region: region.length > 2 ? region : null },
    city: null,
    network_type: { type, confidence: 0.8, source: 'operator' },
    asn: 64_512 + rng.int(500),
    policy: null,
  };
  if (OWN_LINES.has(type)) return { ...at, unit: null, sector: null };
  const n = skewed(rng, units);
  return { ...at, unit: unitName(n), sector: branchOf(n).sector };
}

const SUSPECTED_LEVELS: readonly (readonly [LevelName, number])[] = [
  ['E1', 60],
  ['E2', 40],
];
const MINING_LEVELS: readonly (readonly [LevelName, number])[] = [
  ['E2', 8],
  ['E3', 22],
  ['E4', 68],
  ['E5', 2],
];

function kindOf(rng: Rng, verdict: Verdict, network: NetworkTypeName): MiningKind {
  if (verdict === 'suspected') return 'unknown';
  if (network === 'datacenter' && rng.chance(0.04)) return 'proxy';
  if (rng.chance(0.02)) return 'browser';
  return rng.chance(network === 'residential' ? 0.18 : 0.3) ? 'hijacked' : 'miner';
}

/** A host appears, mines on most days for a while, and goes; some come back. Fewer are left the longer ago it was. */
function activeDays({ lastDay, days }: CountryOptions, rng: Rng): number[] {
  const start = lastDay - rng.int(days);
  const length = Math.min(1 + Math.floor(rng.pareto(2, 1.1)), lastDay - start + 1);
  const steady = 0.5 + rng.float() / 2;
  const active = [start];
  for (let day = start + 1; day < start + length; day++) if (rng.chance(steady)) active.push(day);
  const back = start + length + 10 + rng.int(20);
  if (rng.chance(0.12) && back <= lastDay) active.push(back);
  return active;
}

function span({ lastDay, days }: CountryOptions, rng: Rng, active: readonly number[]) {
  const day = active[0] ?? lastDay - rng.int(days);
  const first_seen = day * DAY + rng.int(20) * HOUR + rng.int(HOUR);
  const end = (active.at(-1) ?? day) * DAY + rng.int(DAY);
  return { first_seen, last_seen: Math.max(first_seen + rng.int(2 * HOUR), end) };
}

function evidenceOf(
  rng: Rng,
  host: Pick<
    Host,
    'level' | 'first_seen' | 'last_seen' | 'confidence' | 'endpoints' | 'shares' | 'hash_rate'
  >,
  made: Craft,
): HostEvidence {
  const [peer] = host.endpoints;
  const endpoint = `${peer!.name}:${peer!.port}`;
  const [rate] = host.hash_rate;
  const said = SAID[host.level];
  const sample = said.basis === 'clock' ? unreadHour(rng, host.first_seen) : null;
  return {
    level: host.level === 'E5' ? 'E4' : host.level,
    detector: said.detector,
    time: host.first_seen,
    end_time: host.last_seen,
    basis: said.basis,
    stance: 'for',
    confidence: Math.round(100 * host.confidence),
    peer: peer!,
    summary: said.summary,
    detail: {
      endpoint,
      dialect: made.dialect,
      kind: 'pool',
      name: peer!.name,
      jobs: 12,
      accepted: host.shares.accepted,
      ...(rate !== undefined && {
        rate: rate.mid,
        rate_low: rate.low,
        rate_high: rate.high,
        hash_unit: rate.unit,
      }),
      coin: made.coin,
      ...(sample !== null && clockValues(sample)),
    },
    lines: [],
    sample,
    attribution: null,
    indicator_id: null,
  };
}

const work = { detector: 'stratum', basis: 'work', summary: 'stratum.work-rate' } as const;
const SAID = {
  E1: { detector: 'pool-name', basis: 'dns', summary: 'pool-name.dns' },
  E2: { detector: 'block-clock', basis: 'clock', summary: 'block-clock.follows' },
  E3: { detector: 'stratum', basis: 'protocol', summary: 'stratum.session' },
  E4: work,
  E5: work,
} as const;

const rngOf = ({ ip }: Host, seed: number): Rng =>
  createRng(
    seed,
    ip.split('.').reduce((n, part) => n * 256 + Number(part), 0),
  );

/** What a sensor would have sighted of a host: one row an active day. */
export function* countrySightings(host: Host, seed: number): Generator<Sighting> {
  const rng = rngOf(host, seed);
  const [peer] = host.endpoints;
  const [reason] = host.evidence;
  const days = host.active_days.length > 0 ? host.active_days : [Math.floor(host.first_seen / DAY)];
  const part = 1 / days.length;
  for (const day of days) {
    const hour = day * DAY + rng.int(24) * HOUR;
    yield {
      ...blank,
      hour,
      host: host.ip,
      peer_ip: peer!.ip,
      peer_port: peer!.port,
      peer_name: peer!.name,
      detector: reason!.detector,
      basis: reason!.basis,
      stance: 'for',
      algorithm: host.algorithms[0] ?? '',
      observer: 'country',
      segment: `country-${day}`,
      level: Number(reason!.level[1]),
      confidence: reason!.confidence,
      pool: peer!.pool,
      first_seen: hour,
      last_seen: hour + HOUR - 1,
      sessions: Math.ceil(host.sessions * part),
      submitted: Math.floor(host.shares.submitted * part),
      accepted: Math.floor(host.shares.accepted * part),
      bytes_out: 20_000 + rng.int(90_000),
      bytes_in: 60_000 + rng.int(200_000),
      dialects: host.dialects,
      coins: host.coins,
      agents: host.agents,
      wallets: host.wallets,
      traces: tracesOf(host, hour),
    };
  }
}

/** Who had the address of a host. */
export const countryLeases = (host: Host, seed: number): Binding[] =>
  leasesOf(rngOf(host, seed + 1), host);

/** A sighting of nothing. */
const blank = Object.fromEntries(
  Object.entries(sighting).map(([name, { is }]) => [
    name,
    is === 'texts' ? [] : is === 'text' ? '' : 0,
  ]),
) as unknown as Sighting;
