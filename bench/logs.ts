/** The log benchmarks: generated logs of Suricata and Zeek, matched against a list of 10,000 names and 10,000 addresses by
 * Davylamp and its peers; the hosts Davylamp found are held against the truth. */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { contacts, type Contact, type Server } from '../src/lab/logs/contacts.ts';
import { eveLine } from '../src/lab/logs/eve.ts';
import { dnsmasqLine } from '../src/lab/logs/dnsmasq.ts';
import { zeekHeader, zeekTsv } from '../src/lab/logs/zeek.ts';
import { createRng } from '../src/lib/rng.ts';
import { installed } from './installed.ts';
import { compare, type Comparison, type Contender } from './measure.ts';
import { LIMIT, OURS, type PacketsOptions } from './packets.ts';
import {
  duckdbConn,
  duckdbDns,
  duckdbDnsmasq,
  duckdbEve,
  grep,
  ripgrep,
  scan,
} from './log-peers.ts';

export type LogCase = 'eve' | 'zeek-conn' | 'zeek-dns' | 'dnsmasq';

/** What `-- eve`, `-- zeek` and `-- dns` run. */
export const logCases = {
  eve: ['eve'],
  zeek: ['zeek-conn', 'zeek-dns'],
  dns: ['dnsmasq'],
} as const;

export interface LogsReport extends Comparison {
  readonly log: LogCase;
  readonly bytes: number;
  readonly lines: number;
  readonly seed: number;
  /** Ratios that must hold: wall time of the peer over ours. */
  readonly gates: readonly { readonly peer: string; readonly at_least: number }[];
  readonly verified: { readonly found: number; readonly of: number; readonly accused: number };
}

interface Case {
  readonly header: string;
  readonly line: (contact: Contact) => string;
  readonly mix?: readonly Contact['kind'][];
  readonly peers: (list: string, file: string) => readonly Contender[];
  readonly gates: LogsReport['gates'];
}

const DNS_GATES: LogsReport['gates'] = [
  { peer: 'DuckDB', at_least: 5 },
  { peer: 'ripgrep', at_least: 8 },
];

const CASES: Readonly<Record<LogCase, Case>> = {
  eve: {
    header: '',
    line: (contact) => eveLine(contact, { dns: 2 }),
    peers: (list, file) => [
      {
        name: 'JSON.parse',
        command: [
          process.execPath,
          join(import.meta.dirname, 'peers/parse-each-line.ts'),
          list,
          file,
        ],
        version: [process.execPath, '--version'],
      },
      duckdbEve(list, file),
      ripgrep(list, file),
    ],
    gates: [
      { peer: 'JSON.parse', at_least: 7 },
      { peer: 'DuckDB', at_least: 1.5 },
    ],
  },
  'zeek-conn': {
    header: zeekHeader('conn'),
    line: (contact) => zeekTsv('conn', contact),
    mix: ['flow'],
    peers: (list, file) => [duckdbConn(list, file)],
    gates: [{ peer: 'DuckDB', at_least: 2.5 }],
  },
  'zeek-dns': {
    header: zeekHeader('dns'),
    line: (contact) => zeekTsv('dns', contact),
    mix: ['dns'],
    peers: (list, file) => [duckdbDns(list, file), ripgrep(list, file), grep(list, file)],
    gates: DNS_GATES,
  },
  dnsmasq: {
    header: '',
    line: dnsmasqLine,
    mix: ['dns'],
    peers: (list, file) => [duckdbDnsmasq(list, file), ripgrep(list, file), grep(list, file)],
    gates: DNS_GATES,
  },
};

const LIST_SIZE = 10_000;
/** Servers of the list that are met. */
const MET = 40;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface Truth {
  readonly bytes: number;
  readonly lines: number;
  readonly hosts: ReadonlySet<string>;
}

/** The list, and those of it that the logs will show. */
function makeList(path: string, seed: number): Server[] {
  const rng = createRng(seed).fork('list');
  const servers = Array.from({ length: LIST_SIZE }, (_, i) => ({
    name: `${rng.text(9, LETTERS)}${i}.example`,
    ip: `203.${rng.between(1, 200)}.${rng.int(256)}.${rng.between(1, 254)}`,
    port: 3333,
  }));
  writeFileSync(path, servers.map(({ name, ip }) => `${name}\n${ip}\n`).join(''));
  return servers.slice(0, MET).map((server) => ({ ...server, name: `xmr.${server.name}` }));
}

function generate(
  file: string,
  which: Case,
  pools: readonly Server[],
  options: PacketsOptions,
): Truth {
  const fd = openSync(file, 'w');
  const hosts = new Set<string>();
  let bytes = writeSync(fd, which.header);
  let lines = 0;
  let waiting = '';
  const flush = (): void => {
    bytes += writeSync(fd, waiting);
    waiting = '';
  };
  const { mix } = which;
  for (const one of contacts({
    seed: options.seed,
    count: Infinity,
    pools,
    per_million: 200,
    ...(mix && { mix }),
  })) {
    waiting += which.line(one);
    lines++;
    if (one.pool) hosts.add(one.client);
    if (waiting.length < 1 << 20) continue;
    flush();
    if (bytes >= options.size) break;
  }
  closeSync(fd);
  return { bytes, lines, hosts };
}

/** Generates, runs, verifies. */
export function benchLogs(
  log: LogCase,
  options: PacketsOptions,
  say: (line: string) => void,
): LogsReport {
  const { out, seed } = options;
  mkdirSync(out, { recursive: true });
  const which = CASES[log];
  const file = join(out, `${log}-${options.size}-${seed}.${log === 'eve' ? 'json' : 'log'}`);
  const list = join(out, `list-${seed}.txt`);
  const { bytes, lines, hosts } = generate(file, which, makeList(list, seed), options);
  say(`${file}: ${bytes} bytes, ${lines} lines, ${hosts.size} hosts to be found, seed ${seed}`);
  const all = [
    { name: LIMIT, command: ['cat', file], version: ['cat', '--version'] } as const,
    scan(installed(out), list, file, join(out, 'logs.yaml')),
    ...which.peers(list, file),
  ];
  const wanted = all.filter(
    ({ name }) => options.only.length === 0 || [LIMIT, OURS, ...options.only].includes(name),
  );
  const comparison = compare(wanted, options.runs, join(out, 'time'), say);
  const document = JSON.parse(readFileSync(`${file}.scan.json`, 'utf8')) as {
    readonly hosts: readonly { readonly ip: string }[];
  };
  const found = document.hosts.filter(({ ip }) => hosts.has(ip)).length;
  const report = {
    log,
    bytes,
    lines,
    seed,
    gates: which.gates,
    ...comparison,
    verified: { found, of: hosts.size, accused: document.hosts.length - found },
  };
  writeFileSync(`${file}.bench.json`, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
