/** The packet benchmark: Davylamp and its peers read one generated capture; what Davylamp found is held against the truth. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, type BenchTruth } from './generate.ts';
import { installed } from './installed.ts';
import { compare, type Comparison, type Contender } from './measure.ts';
import { suricatas } from './suricata.ts';

export const LIMIT = 'cat';
export const OURS = 'davylamp';

export interface PacketsOptions {
  readonly size: number;
  readonly runs: number;
  readonly seed: number;
  /** Folder for captures and results. */
  readonly out: string;
  /** Names of peers to run; all when empty. */
  readonly only: readonly string[];
}

/** How many of the miners were found, and who was accused wrongly. */
export interface Verified {
  readonly clear: { readonly found: number; readonly of: number };
  readonly sealed: { readonly found: number; readonly of: number };
  readonly wrong_dialect: readonly string[];
  readonly missed: readonly string[];
  readonly accused: readonly string[];
}

export interface PacketsReport extends Comparison {
  readonly bytes: number;
  readonly packets: number;
  readonly flows: number;
  readonly seed: number;
  readonly generated_in: number;
  readonly verified: Verified | undefined;
}

function contenders(file: string, options: PacketsOptions): Contender[] {
  const { out } = options;
  const main = installed(out);
  const flows = join(out, 'flows');
  mkdirSync(flows, { recursive: true });
  const all: readonly Contender[] = [
    { name: LIMIT, command: ['cat', file], version: ['cat', '--version'] },
    {
      name: OURS,
      command: [process.execPath, main, 'scan', '--no-store', '--json', file],
      output: `${file}.scan.json`,
      version: [process.execPath, main, '--version'],
    },
    {
      name: 'tcpdump',
      command: ['tcpdump', '-nn', '-r', file, '-w', '/dev/null'],
      version: ['tcpdump', '--version'],
    },
    {
      name: 'ndpiReader',
      command: ['ndpiReader', '-q', '-i', file],
      version: ['ndpiReader', '-h'],
    },
    ...suricatas(file, flows),
    { name: 'argus', command: ['argus', '-r', file, '-w', '/dev/null'], version: ['argus', '-h'] },
    { name: 'nfpcapd', command: ['nfpcapd', '-r', file, '-w', flows], version: ['nfpcapd', '-V'] },
    {
      name: 'tshark',
      command: ['tshark', '-r', file, '-q', '-z', 'conv,tcp'],
      version: ['tshark', '--version'],
    },
  ];
  const wanted =
    options.only.length === 0
      ? all
      : all.filter(({ name }) => [LIMIT, OURS, ...options.only].includes(name));
  return [...wanted];
}

interface FoundHost {
  readonly ip: string;
  readonly verdict: string;
  readonly dialects: readonly string[];
}

/** Holds the document of the last run against the truth of the capture. */
function verify(truth: BenchTruth, hosts: readonly FoundHost[]): Verified {
  const found = new Map(hosts.map((host) => [host.ip, host]));
  const miners = new Set(truth.miners.map(({ ip }) => ip));
  const clear = truth.miners.filter(({ carried }) => carried === 'clear');
  const sealed = truth.miners.filter(({ carried }) => carried === 'tls');
  const mining = clear.filter(({ ip }) => found.get(ip)?.verdict === 'mining');
  return {
    clear: { found: mining.length, of: clear.length },
    sealed: { found: sealed.filter(({ ip }) => found.has(ip)).length, of: sealed.length },
    wrong_dialect: mining
      .filter(({ ip, dialect }) => !found.get(ip)!.dialects.includes(dialect))
      .map(({ ip, dialect }) => `${ip}: ${dialect} taken for ${found.get(ip)!.dialects.join(' ')}`),
    missed: clear
      .filter(({ ip }) => found.get(ip)?.verdict !== 'mining')
      .map(({ ip, dialect }) => `${ip} ${dialect}`),
    accused: hosts
      .filter(({ ip, verdict }) => !miners.has(ip) && verdict !== 'context')
      .map(({ ip, verdict }) => `${ip} ${verdict}`),
  };
}

/** Generates, runs, verifies. */
export function benchPackets(options: PacketsOptions, say: (line: string) => void): PacketsReport {
  mkdirSync(options.out, { recursive: true });
  const file = join(options.out, `packets-${options.size}-${options.seed}.pcap`);
  const began = performance.now();
  // A small file covers less time, so that it is as busy as a large one.
  const seconds = Math.min(1200, Math.max(150, Math.round((options.size / 1e9) * 1200)));
  const truth = generate(file, { seed: options.seed, size: options.size, seconds });
  const generated = (performance.now() - began) / 1000;
  say(
    `${file}: ${truth.bytes} bytes, ${truth.packets} packets, ${truth.flows} flows, ${truth.miners.length} miners among ${truth.hosts} hosts, seed ${truth.seed}, made in ${generated.toFixed(1)} s`,
  );
  const comparison = compare(
    contenders(file, options),
    options.runs,
    join(options.out, 'time'),
    say,
  );
  rmSync(join(options.out, 'flows'), { recursive: true });
  const ran = comparison.results.some(({ name }) => name === OURS);
  const document = ran
    ? (JSON.parse(readFileSync(`${file}.scan.json`, 'utf8')) as { hosts: FoundHost[] })
    : undefined;
  const report = {
    bytes: truth.bytes,
    packets: truth.packets,
    flows: truth.flows,
    seed: truth.seed,
    generated_in: generated,
    ...comparison,
    verified: document && verify(truth, document.hosts),
  };
  writeFileSync(`${file}.bench.json`, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
