/** The demonstration capture: a made-up view of an access network, with miners of many dialects, look-alikes and ordinary traffic. */
import { writeFileSync } from 'node:fs';
import type { Ip, Millis } from '../records/columns.ts';
import { say } from './conversation.ts';
import { bitcoinNode, mqtt, ticker, tlsHeartbeat, webVisit } from './lookalike/long-lived.ts';
import { erp, ethereumWallet, jobQueue, type Span } from './lookalike/rpc.ts';
import { dialects } from './miner/index.ts';
import { createScene, type MinerOptions, type MinerTruth, type Scene } from './scene.ts';
import { fakeWallet } from './wallets.ts';

const SECONDS = 1500;
const RESOLVER = '198.18.0.53';

/** Where hosts of the demonstration are: ranges that geolocate to these places; no host in them is meant. */
const PLACES: readonly { readonly region: string; readonly base: Ip }[] = [
  { region: 'CN-ZJ', base: '115.193.0.0' },
  { region: 'CN-GD', base: '113.65.0.0' },
  { region: 'CN-JS', base: '49.65.0.0' },
  { region: 'CN-SC', base: '171.209.0.0' },
  { region: 'CN-SH', base: '101.225.0.0' },
  { region: 'CN-SN', base: '1.81.0.0' },
  { region: 'CN-SD', base: '27.193.0.0' },
  { region: 'CN-HB', base: '27.17.0.0' },
  { region: 'CN-LN', base: '113.225.0.0' },
  { region: 'CN-YN', base: '182.241.0.0' },
  { region: 'DE-HE', base: '91.28.0.0' },
  { region: 'JP-13', base: '219.1.0.0' },
  { region: 'BR-SP', base: '179.201.0.0' },
  { region: 'PL-14', base: '77.253.64.0' },
  { region: 'KR-11', base: '223.169.0.0' },
  { region: 'US-NY', base: '47.169.0.0' },
  { region: 'SG', base: '47.128.16.0' },
];

export type DemoRole = 'miner' | 'infected' | 'site-visitor' | 'node' | 'look-alike' | 'ordinary';

export interface DemoHost {
  readonly ip: Ip;
  readonly region: string;
  readonly role: DemoRole;
  /** In words: what the host does in this capture. */
  readonly about: string;
  readonly session?: MinerTruth;
}

/** What is true about the demonstration capture. */
export interface DemoTruth {
  readonly synthetic: true;
  readonly note: string;
  readonly seed: number;
  readonly seconds: number;
  readonly packets: number;
  readonly hosts: readonly DemoHost[];
}

/** A host of the scene before anything is known of it. */
interface Seat {
  readonly ip: Ip;
  readonly region: string;
}

function seats(scene: Scene, count: number): Seat[] {
  const used = new Set<string>();
  const out: Seat[] = [];
  for (let i = 0; out.length < count; i++) {
    const { region, base } = PLACES[i % PLACES.length]!;
    const [a, b, c] = base.split('.').map(Number);
    const ip = `${a}.${b}.${c! + scene.rng.int(16)}.${scene.rng.between(2, 250)}`;
    if (!used.has(ip)) out.push({ ip, region });
    used.add(ip);
  }
  return out;
}

const pool = (nth: number, port: number) => ({ ip: `203.0.113.${nth}`, port });

/** What it is about, and how it mines. */
type Story = readonly [about: string, options: Omit<MinerOptions, 'ip'>];

/** One botnet on three servers. */
function campaignOf(scene: Scene): readonly Story[] {
  const campaign = fakeWallet('XMR', scene.rng);
  const bot = (hostname: string, cores: number): NonNullable<MinerOptions['identity']> => ({
    wallet: campaign,
    worker: '',
    password: `[192.168.1.${scene.rng.between(2, 250)}][root][${hostname}][${cores}][EPYC 7543]`,
  });
  const supportxmr = { server: pool(10, 80), name: 'pool.supportxmr.com' };
  return [
    [
      'server taken over by a botnet, mines on port 80',
      { dialect: dialects.botnet, ...supportxmr, identity: bot('db-prod-02', 16), hashRate: 6100 },
    ],
    [
      'second server of the same botnet, same wallet',
      { dialect: dialects.botnet, ...supportxmr, identity: bot('mail', 8), hashRate: 3400 },
    ],
    [
      'third server of the same botnet, joined mid-stream',
      {
        dialect: dialects.botnet,
        ...supportxmr,
        identity: bot('web01', 8),
        hashRate: 3000,
        joinedAfter: 30_000,
      },
    ],
  ];
}

/** Miners by choice, each of another kind. */
const MINERS: readonly Story[] = [
  ['Bitcoin ASIC', { dialect: dialects.bitcoin, server: pool(20, 3333), name: 'ss.antpool.com' }],
  ['Litecoin ASIC', { dialect: dialects.litecoin, server: pool(21, 3333), name: 'ltc.viabtc.com' }],
  [
    'graphics cards, Ethereum Classic',
    {
      dialect: dialects.ethproxy,
      server: pool(22, 1010),
      name: 'etc.2miners.com',
      hashRate: 310e6,
    },
  ],
  [
    'graphics cards, Ravencoin',
    {
      dialect: dialects.kawpow,
      server: pool(23, 6060),
      name: 'rvn.2miners.com',
      hashRate: 84e6,
      blockSeconds: 40,
    },
  ],
  [
    'Kaspa ASIC',
    {
      dialect: dialects.kaspa,
      server: pool(24, 5555),
      name: 'de.kaspa.herominers.com',
      hashRate: 21e12,
      blockSeconds: 6,
    },
  ],
  [
    'XMRig in TLS without a server name',
    {
      dialect: dialects.xmrig,
      server: pool(25, 443),
      name: 'gulf.moneroocean.stream',
      carriage: 'tls',
      refreshSeconds: 30,
    },
  ],
  [
    "web page that mines in its visitors' browsers",
    { dialect: dialects.coinhive, server: pool(26, 80), name: 'ws1.coinimp.com' },
  ],
  [
    'XMRig through a SOCKS proxy',
    {
      dialect: dialects.xmrig,
      server: pool(27, 1080),
      carriage: 'socks5',
      identity: { host: 'xmr-eu1.nanopool.org', port: 10300 },
    },
  ],
  [
    'ASIC with Stratum V2 in the clear',
    { dialect: dialects.stratumV2, server: pool(28, 3336), name: 'v2.eu.braiins.com' },
  ],
  [
    'proxy that mines for many machines behind it',
    {
      dialect: dialects.xmrigProxy,
      server: pool(29, 3333),
      name: 'pool.hashvault.pro',
      hashRate: 190e3,
    },
  ],
];

function visitorOf(
  scene: Scene,
  host: Seat,
  about: string,
  time: Millis,
  name: string,
  ip: Ip,
): DemoHost {
  scene.add(scene.lookup(time - 300, host.ip, name, [ip]));
  scene.add(scene.tcp(webVisit(time, name, 6000, scene.rng), host.ip, { ip, port: 443 }));
  return { ...host, role: 'site-visitor', about };
}

/** A machine whose miner finds its pools blocked: it asks for their names again and again. */
function blocked(scene: Scene, host: Seat): DemoHost {
  for (let i = 0; i < 20; i++) {
    const name = i % 3 === 2 ? 'donate.v2.xmrig.com' : 'pool.supportxmr.com';
    scene.add(scene.lookup(scene.start + 20_000 + i * 60_000, host.ip, name, ['198.51.100.66']));
  }
  return {
    ...host,
    role: 'infected',
    about: 'asks for pool names every minute; the firewall drops the rest',
  };
}

type Neighbour = readonly [
  role: DemoRole,
  about: string,
  add: (host: Seat, scene: Scene, span: Span) => void,
];

/** Hosts that must not be taken for miners. */
const NEIGHBOURS: readonly Neighbour[] = [
  [
    'node',
    'Bitcoin full node',
    ({ ip }, scene, span) => {
      for (let peer = 1; peer <= 4; peer++) {
        scene.add(
          scene.tcp(bitcoinNode({ ...span, seconds: 240 }, scene.rng), ip, {
            ip: `198.51.100.${peer}`,
            port: 8333,
          }),
        );
      }
    },
  ],
  [
    'look-alike',
    'ERP client: JSON-RPC login and submit',
    ({ ip }, scene, span) =>
      scene.add(scene.tcp(erp(span, scene.rng), ip, { ip: '198.51.100.20', port: 3333 })),
  ],
  [
    'look-alike',
    'build runner: jobs with ids and 64-digit digests',
    ({ ip }, scene, span) =>
      scene.add(scene.tcp(jobQueue(span, scene.rng), ip, { ip: '198.51.100.21', port: 7000 })),
  ],
  [
    'look-alike',
    'wallet back end on an Ethereum node',
    ({ ip }, scene, span) =>
      scene.add(
        scene.tcp(ethereumWallet(span, scene.rng), ip, { ip: '198.51.100.22', port: 8545 }),
      ),
  ],
  [
    'look-alike',
    'sensor at an MQTT broker',
    ({ ip }, scene, span) =>
      scene.add(scene.tcp(mqtt(span, scene.rng), ip, { ip: '198.51.100.23', port: 1883 })),
  ],
  [
    'look-alike',
    'price ticker over WebSocket',
    ({ ip }, scene, span) =>
      scene.add(
        scene.tcp(ticker({ ...span, seconds: 300 }, scene.rng), ip, {
          ip: '198.51.100.24',
          port: 80,
        }),
      ),
  ],
  [
    'look-alike',
    'monitoring agent in TLS without a server name',
    ({ ip }, scene, span) =>
      scene.add(
        scene.tcp(tlsHeartbeat(span, {}, scene.rng), ip, { ip: '198.51.100.25', port: 8443 }),
      ),
  ],
];

/** A few visits to ordinary sites. */
function ordinary(scene: Scene, host: Seat): DemoHost {
  const { rng, start } = scene;
  for (let visits = rng.between(1, 2); visits > 0; visits--) {
    const site = rng.int(400);
    const name = `www.${['news', 'shop', 'mail', 'video', 'school', 'bank'][site % 6]}${site}.example`;
    const ip = `198.18.1.${1 + (site % 250)}`;
    const time = start + rng.int(SECONDS * 900) + 2000;
    scene.add(scene.lookup(time - 250, host.ip, name, [ip]));
    const bytes = Math.min(9000, rng.pareto(400, 1.1));
    scene.add(
      rng.chance(0.85)
        ? scene.tcp(webVisit(time, name, bytes, rng), host.ip, { ip, port: 443 })
        : scene.tcp(
            [
              say(
                time,
                'client',
                `GET /${rng.hex(6)} HTTP/1.1\r\nHost: ${name}\r\nUser-Agent: Mozilla/5.0\r\n\r\n`,
              ),
              say(
                time + 50,
                'server',
                `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<p>Hello.</p>`,
              ),
            ],
            host.ip,
            { ip, port: 80 },
          ),
    );
  }
  return { ...host, role: 'ordinary', about: 'reads the web' };
}

/** Writes the capture to `path` and the truth to `path` + `.truth.json`; returns the truth. Deterministic by `seed`. */
export function demoCapture(path: string, seed: number): DemoTruth {
  const scene = createScene(seed, undefined, RESOLVER);
  const all = seats(scene, 210);
  const next = (): Seat => all.pop()!;
  const span: Span = { start: scene.start + 5000, seconds: SECONDS - 40 };
  const hosts: DemoHost[] = [...campaignOf(scene), ...MINERS].map(([about, options]) => {
    const host = next();
    const session = scene.miner({
      ...options,
      ip: host.ip,
      seconds: SECONDS - 30,
      shareSeconds: 20,
      startFactor: 0.5,
    });
    return { ...host, role: 'miner', about, session };
  });
  hosts.push(blocked(scene, next()));
  const site = 'www.f2pool.com';
  hosts.push(
    visitorOf(
      scene,
      next(),
      "reads a pool's web site",
      scene.start + 90_000,
      site,
      '198.51.100.80',
    ),
  );
  for (const [role, about, add] of NEIGHBOURS) {
    const host = next();
    add(host, scene, { ...span, start: span.start + scene.rng.int(20_000) });
    hosts.push({ ...host, role, about });
  }
  while (all.length > 0) hosts.push(ordinary(scene, next()));
  const packets = scene.packets();
  scene.write(path);
  const truth: DemoTruth = {
    synthetic: true,
    note: 'Made by a generator. No host, wallet, session or pool visit in it is real; client addresses were drawn at random from ranges that geolocate, servers are documentation addresses.',
    seed,
    seconds: SECONDS,
    packets: packets.length,
    hosts,
  };
  writeFileSync(`${path}.truth.json`, `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}
