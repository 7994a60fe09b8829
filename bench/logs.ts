/** The log benchmarks: generated logs of Suricata and Zeek, matched against a list of 10,000 names and 10,000 addresses by
 * Davylamp and its peers; the hosts Davylamp found are held against the truth,
 * and so is how many each peer tells that counts them. */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { contacts, type Contact } from '../src/lab/logs/contacts.ts';
import { eveLine } from '../src/lab/logs/eve.ts';
import { dnsmasqLine } from '../src/lab/logs/dnsmasq.ts';
import { zeekHeader, zeekTsv } from '../src/lab/logs/zeek.ts';
import { installed } from './installed.ts';
import { makeList, type LogList } from './log-list.ts';
import { compare, type Comparison } from './measure.ts';
import { LIMIT, OURS, type PacketsOptions } from './packets.ts';
import { duckdbs, grep, jq, jsonParse, ripgrep, scan, type Answering } from './log-peers.ts';

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
  /** How many hosts each peer told that counts them, of those there are. */
  readonly told: readonly { readonly peer: string; readonly hosts: number }[];
  readonly verified: { readonly found: number; readonly of: number; readonly accused: number };
}

interface Case {
  readonly header: string;
  readonly line: (contact: Contact) => string;
  readonly mix?: readonly Contact['kind'][];
  /** `shortest`: length of the shortest name of the list. */
  readonly peers: (list: string, file: string, shortest: number) => readonly Answering[];
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
    peers: (list, file, shortest) => [
      jsonParse(list, file),
      ...duckdbs('eve', list, file, shortest),
      jq(list, file),
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
    peers: (list, file, shortest) => duckdbs('zeek-conn', list, file, shortest),
    gates: [{ peer: 'DuckDB', at_least: 2.5 }],
  },
  'zeek-dns': {
    header: zeekHeader('dns'),
    line: (contact) => zeekTsv('dns', contact),
    mix: ['dns'],
    peers: (list, file, shortest) => [
      ...duckdbs('zeek-dns', list, file, shortest),
      ripgrep(list, file),
      grep(list, file),
    ],
    gates: DNS_GATES,
  },
  dnsmasq: {
    header: '',
    line: dnsmasqLine,
    mix: ['dns'],
    peers: (list, file, shortest) => [
      ...duckdbs('dnsmasq', list, file, shortest),
      ripgrep(list, file),
      grep(list, file),
    ],
    gates: DNS_GATES,
  },
};

interface Truth {
  readonly bytes: number;
  readonly lines: number;
  readonly hosts: ReadonlySet<string>;
}

function generate(
  file: string,
  which: Case,
  { met, beside }: LogList,
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
    pools: [...met, ...beside],
    per_million: 200,
    ...(mix && { mix }),
  })) {
    waiting += which.line(one);
    lines++;
    if (met.includes(one.server)) hosts.add(one.client);
    if (waiting.length < 1 << 20) continue;
    flush();
    if (bytes >= options.size) break;
  }
  closeSync(fd);
  return { bytes, lines, hosts };
}

/** The number a peer printed; NaN when it printed something else. */
const hostsIn = (output: string): number => Number(readFileSync(output, 'utf8').trim() || NaN);

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
  const own = join(out, `own-list-${seed}.txt`);
  const made = makeList(list, own, seed);
  const { bytes, lines, hosts } = generate(file, which, made, options);
  say(`${file}: ${bytes} bytes, ${lines} lines, ${hosts.size} hosts to be found, seed ${seed}`);
  const peers = which.peers(list, file, made.shortest);
  const all = [
    { name: LIMIT, command: ['cat', file], version: ['cat', '--version'] } as const,
    scan(installed(out), own, file, join(out, 'logs.yaml')),
    ...peers,
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
    told: peers.flatMap(({ name, counts, output }) =>
      counts === 'hosts' && comparison.results.some((result) => result.name === name)
        ? [{ peer: name, hosts: hostsIn(output ?? '') }]
        : [],
    ),
    verified: { found, of: hosts.size, accused: document.hosts.length - found },
  };
  writeFileSync(`${file}.bench.json`, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
