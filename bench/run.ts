/** `npm run bench`: generates load, runs Davylamp beside its peers and prints medians, ratios and what was found. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportVersions } from './exports.ts';
import { benchFlows } from './flows.ts';
import { flowsPass, flowsText } from './flows-report.ts';
import { benchKinds, kindsText } from './kinds.ts';
import { benchLogs, logCases, type LogCase } from './logs.ts';
import { logsPass, logsText } from './logs-report.ts';
import { benchPackets } from './packets.ts';
import { packetsText, passes } from './report.ts';
import { benchRhythm, rhythmPass, rhythmText } from './rhythm.ts';
import { benchSoak, soakPass, soakText, type SoakOptions } from './soak.ts';
import { benchUdp, udpText } from './udp.ts';
import { flowsPage, logsPage, packetsPage, soakPage, udpPage, writeBlock } from './write-docs.ts';

/** One benchmark that was run. */
interface Ran {
  readonly report: object;
  readonly text: string;
  readonly passed: boolean;
}

interface Bench {
  readonly about: string;
  /** Sizes of its input when none is asked for. */
  readonly sizes: readonly string[];
  readonly run: (
    options: SoakOptions,
    say: (line: string) => void,
  ) => readonly Ran[] | Promise<readonly Ran[]>;
  /** Its tables for docs/how-to/benchmark.md, of all its reports; none where it has no place there. */
  readonly page?: (reports: readonly never[]) => string;
}

const logs =
  (cases: readonly LogCase[]): Bench['run'] =>
  (options, say) =>
    cases.map((log) => {
      const report = benchLogs(log, options, say);
      const { bytes, lines, seed } = report;
      const text = `${log}: ${bytes} bytes, ${lines} lines, seed ${seed}\n${logsText(report)}`;
      return { report, text, passed: logsPass(report) };
    });

/** The registry: one line a hot path. */
const benches: Readonly<Record<string, Bench>> = {
  packets: {
    about: 'read a generated capture (the default)',
    sizes: ['1GB', '27MB'],
    run: (options, say) => {
      const report = benchPackets(options, say);
      const { bytes, packets, flows, seed } = report;
      const head = `${bytes} bytes, ${packets} packets, ${flows} flows, seed ${seed}`;
      return [{ report, text: `${head}\n${packetsText(report)}`, passed: passes(report) }];
    },
    page: packetsPage,
  },
  kinds: {
    about: 'what a packet costs by the kind of its flow',
    sizes: ['100MB'],
    run: async (options) => {
      const costs = await benchKinds(options);
      return [{ report: { kinds: costs }, text: kindsText(costs), passed: true }];
    },
  },
  flows: {
    about: 'match NetFlow v5, v9 and IPFIX against a list',
    sizes: ['1GB'],
    run: (options, say) =>
      exportVersions.map((version) => {
        const report = benchFlows(version, options, say);
        const { bytes, records, seed } = report;
        const head = `${version}: ${bytes} bytes, ${records} records, seed ${seed}`;
        return { report, text: `${head}\n${flowsText(report)}`, passed: flowsPass(report) };
      }),
    page: flowsPage,
  },
  udp: {
    about: 'receive flow export over loopback without loss',
    sizes: ['60MB'],
    run: (options, say) => {
      const report = benchUdp(options, say);
      const { datagrams, bytes, seed } = report;
      const head = `IPFIX: ${datagrams} datagrams, ${bytes} bytes, seed ${seed}`;
      return [{ report, text: `${head}\n${udpText(report)}`, passed: true }];
    },
    page: udpPage,
  },
  rhythm: {
    about: 'what listening to the rhythm of conversations adds to a scan, and the memory it takes',
    sizes: ['200MB'],
    run: async (options, say) => {
      const report = await benchRhythm(options, say);
      const head = `${report.bytes} bytes, ${report.flows} flows, seed ${report.seed}`;
      return [{ report, text: `${head}\n${rhythmText(report)}`, passed: rhythmPass(report) }];
    },
  },
  soak: {
    about: 'run the service under steady load, at half the rate it receives without loss',
    sizes: ['0B'],
    run: async (options, say) => {
      const report = await benchSoak(options, say);
      const text = `soak: ${report.minutes} min, seed ${options.seed}\n${soakText(report)}`;
      return [{ report, text, passed: soakPass(report) }];
    },
    page: soakPage,
  },
  eve: {
    about: 'match events of Suricata against a list',
    sizes: ['2GB'],
    run: logs(logCases.eve),
    page: logsPage,
  },
  zeek: {
    about: 'match conn.log and dns.log of Zeek against a list',
    sizes: ['2GB'],
    run: logs(logCases.zeek),
    page: logsPage,
  },
  dns: {
    about: 'match a query log of dnsmasq against a list',
    sizes: ['2GB'],
    run: logs(logCases.dns),
    page: logsPage,
  },
};

const USAGE = `Usage: npm run bench -- [${Object.keys(benches).join('|')}] [options]

${Object.entries(benches)
  .map(([name, { about, sizes }]) => `  ${name.padEnd(18)} ${about}; ${sizes.join(' and ')}`)
  .join('\n')}

  --size SIZE        size of the input: 27MB, 1GB … ; may be given again
  --runs N           measured runs after the warm-up (default 5)
  --seed N           seed of the generator (default 1)
  --minutes N        how long to soak (default 60)
  --rate N           datagrams a second to soak with (default: half of what is received without loss)
  --only NAME        run only this peer beside cat and davylamp; may be given again
  --json             print the report as JSON
  --write            put the ratios into docs/how-to/benchmark.md
  --help             this text
`;

/** Bytes of `27MB` or `1.5GB`; undefined when it is no size. */
function parseSize(text: string): number | undefined {
  const [, number, unit = 'B'] = /^(\d+(?:\.\d+)?)([KMG]?B)?$/i.exec(text) ?? [];
  const factor = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 }[unit.toUpperCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** What the command line asks for; undefined when it makes no sense or asks for help. */
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', multiple: true },
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '60' },
      rate: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { only, json, help, write } = values;
  const name = positionals[0] ?? 'packets';
  const bench = benches[name];
  const sizes = (values.size ?? bench?.sizes ?? []).map(parseSize);
  const seed = Number(values.seed);
  const rate = values.rate === undefined ? undefined : Number(values.rate);
  const [runs, minutes] = [Number(values.runs), Number(values.minutes)];
  const sound = [runs, minutes, rate ?? 1].every((number) => number > 0) && Number.isInteger(seed);
  if (help || bench === undefined || sizes.includes(undefined) || !sound) return { help };
  const options = { runs, seed, minutes, rate, out: join(import.meta.dirname, 'out'), only };
  return { help, name, bench, sizes: sizes as number[], json, write, options };
}

async function main(): Promise<number> {
  const { help, name, bench, sizes, json, write, options } = asked();
  if (bench === undefined) {
    process.stdout.write(USAGE);
    return help ? 0 : 2;
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  // What is measured is the bundle, as users install it.
  execFileSync(process.execPath, [join(import.meta.dirname, '../scripts/build.mjs')]);
  const ran: Ran[] = [];
  for (const size of sizes) {
    const some = await bench.run({ size, ...options }, say);
    if (!json) for (const { text } of some) process.stdout.write(`\n${text}\n\n`);
    ran.push(...some);
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`;
  const reports = ran.map(({ report }) => report);
  if (write && bench.page) writeBlock(name, bench.page(reports as never[]));
  if (json) process.stdout.write(`${JSON.stringify({ machine, reports }, null, 2)}\n`);
  else process.stdout.write(`${machine}\n`);
  return ran.every(({ passed }) => passed) ? 0 : 1;
}

process.exitCode = await main();
