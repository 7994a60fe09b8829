/** The flow benchmark: generated NetFlow v5, v9 and IPFIX in captures, matched against a list of 10,000 addresses by Davylamp,
 * and by nfcapd and nfdump. Debian's nfcapd reads no captures: it is sent the same datagrams, and its CPU time is counted. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedAddresses, writeExports, type ExportVersion } from './exports.ts';
import { installed } from './installed.ts';
import { scan } from './log-peers.ts';
import { compare, spread, type Comparison, type Contender, type Spread } from './measure.ts';
import { LIMIT, type PacketsOptions } from './packets.ts';

/** Davylamp on a file with nothing in it: what it costs to start. */
export const START = 'start alone';
export const NFDUMP = 'nfdump';
const LIST_SIZE = 10_000;
/** Slow enough for nfcapd to lose nothing. */
const DATAGRAMS_PER_SECOND = 20_000;
const PORT = '29955';

/** What nfcapd took to receive, decode and store. */
export interface Ingest {
  /** CPU seconds of the program itself, and of the kernel for it (mostly its socket). */
  readonly user: Spread;
  readonly system: Spread;
  readonly flows: number;
}

export interface FlowsReport extends Comparison {
  readonly version: ExportVersion;
  readonly bytes: number;
  readonly records: number;
  readonly seed: number;
  readonly ingest: Ingest | undefined;
  readonly verified: { readonly found: number; readonly of: number; readonly accused: number };
}

/** Ingests `runs` times; the stored flows of the last are left in `folder`. */
function ingest(
  file: string,
  folder: string,
  runs: number,
  say: (line: string) => void,
): Ingest | undefined {
  if (spawnSync('nfcapd', ['-V']).error !== undefined) return undefined;
  const samples = Array.from({ length: runs }, (_, i) => {
    for (const old of readdirSync(folder)) rmSync(join(folder, old));
    const script = join(import.meta.dirname, 'peers/nfcapd-ingest.ts');
    const args = [script, file, PORT, folder, `${DATAGRAMS_PER_SECOND}`];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const sample = JSON.parse(stdout) as { user: number; system: number; flows: number };
    say(`  run ${i + 1}   nfcapd: ${sample.user} s user, ${sample.system} s system`);
    return sample;
  });
  return {
    user: spread(samples.map(({ user }) => user)),
    system: spread(samples.map(({ system }) => system)),
    flows: Math.min(...samples.map(({ flows }) => flows)),
  };
}

/** nfdump with the list as a filter, on what nfcapd stored. */
function nfdump(list: readonly string[], folder: string): Contender[] {
  const stored = readdirSync(folder).find((name) => name.startsWith('nfcapd.'));
  if (stored === undefined) return [];
  const filter = join(folder, 'filter');
  writeFileSync(filter, `ip in [\n${list.join('\n')}\n]\n`);
  return [
    {
      name: NFDUMP,
      command: ['nfdump', '-q', '-r', join(folder, stored), '-f', filter, '-o', 'csv'],
      version: ['nfdump', '-V'],
    },
  ];
}

/** Generates, runs, verifies. */
export function benchFlows(
  version: ExportVersion,
  options: PacketsOptions,
  say: (line: string) => void,
): FlowsReport {
  const { out, seed, runs, size } = options;
  mkdirSync(out, { recursive: true });
  const listed = listedAddresses(LIST_SIZE, seed);
  const list = join(out, `addresses-${seed}.txt`);
  writeFileSync(list, `${listed.join('\n')}\n`);
  const file = join(out, `flows-${version}-${size}-${seed}.pcap`);
  const empty = join(out, `flows-${version}-empty.pcap`);
  writeExports(empty, version, listed, 25, seed);
  const { hosts, bytes, records } = writeExports(file, version, listed, size, seed);
  say(`${file}: ${bytes} bytes, ${records} records, ${hosts.size} hosts to be found, seed ${seed}`);
  const folder = mkdtempSync(join(out, 'nfcapd-'));
  try {
    const taken = ingest(file, folder, runs, say);
    const config = join(out, 'flows.yaml');
    const main = installed(out);
    const contenders = [
      { name: LIMIT, command: ['cat', file], version: ['cat', '--version'] } as const,
      { ...scan(main, list, empty, config), name: START },
      scan(main, list, file, config),
      ...nfdump(listed, folder),
    ];
    const comparison = compare(contenders, runs, join(out, 'time'), say);
    const document = JSON.parse(readFileSync(`${file}.scan.json`, 'utf8')) as {
      readonly hosts: readonly { readonly ip: string }[];
    };
    const found = document.hosts.filter(({ ip }) => hosts.has(ip)).length;
    const verified = { found, of: hosts.size, accused: document.hosts.length - found };
    const report = { version, bytes, records, seed, ingest: taken, ...comparison, verified };
    writeFileSync(`${file}.bench.json`, `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
