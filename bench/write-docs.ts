/** Puts what benchmarks measured into their page, each between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlowsReport } from './flows.ts';
import { flowGates, figuresOf } from './flows-report.ts';
import { gatesOf, outcome, type Gate } from './gates.ts';
import type { LogsReport } from './logs.ts';
import { answers, logGates } from './logs-report.ts';
import { markdown } from './markdown.ts';
import type { Result } from './measure.ts';
import { OURS, type PacketsReport } from './packets.ts';
import { times } from './report.ts';
import { curveOf, soakGates, type SoakReport } from './soak.ts';
import type { UdpReport } from './udp.ts';

const PAGE = join(import.meta.dirname, '../docs/how-to/benchmark.md');
const HEAD = ['Program', 'Version', 'wall', 'CPU', 'peak MiB', 'runs'];
const GOALS = ['Goal', 'Target', 'Measured', 'Outcome'];

const sizeOf = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(0)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;

/** What programs took, as multiples of ours; `first` opens each row. */
function programs(first: string, results: readonly Result[]): string[][] {
  const ours = results.find(({ name }) => name === OURS);
  return results.map(({ name, version, wall, cpu, memory, runs }) => [
    first,
    name,
    /\d+\.\d[\w.]*/.exec(version)?.[0] ?? '',
    times(wall.median / (ours?.wall.median ?? Number.NaN)),
    times(cpu.median / (ours?.cpu.median ?? Number.NaN)),
    memory.median.toFixed(0),
    `${runs}`,
  ]);
}

const goals = (first: string, gates: readonly Gate[]): string[][] =>
  gates.map((gate) => [first, gate.goal, gate.target, gate.measured, outcome(gate)]);

export const packetsPage = (reports: readonly PacketsReport[]): string =>
  [
    markdown([
      ['Capture', ...HEAD],
      ...reports.flatMap(({ bytes, results }) => programs(sizeOf(bytes), results)),
    ]),
    markdown([
      ['Capture', ...GOALS],
      ...reports.flatMap((report) => goals(sizeOf(report.bytes), gatesOf(report))),
    ]),
  ].join('\n\n');

export const logsPage = (reports: readonly LogsReport[]): string =>
  [
    ...reports.map(
      (report) =>
        `- ${report.log}: ${sizeOf(report.bytes)}, ${(report.lines / 1e6).toFixed(1)} million lines, ${report.verified.of} hosts to be found. Davylamp finds ${report.verified.found}. ${answers(report).join(' ')}`,
    ),
    '',
    markdown([['Log', ...HEAD], ...reports.flatMap(({ log, results }) => programs(log, results))]),
    '',
    markdown([
      ['Log', ...GOALS],
      ...reports.flatMap((report) => goals(report.log, logGates(report))),
    ]),
  ].join('\n');

export const flowsPage = (reports: readonly FlowsReport[]): string =>
  [
    markdown([
      ['Export', 'million records', 'a CPU second', 'nfcapd + nfdump', "with the kernel's part"],
      ...reports.map((report) => {
        const { ours, peers } = figuresOf(report);
        const millions = report.records / 1e6;
        const own = [millions.toFixed(1), (millions / ours).toFixed(1)];
        return [report.version, ...own, ...peers.map((peer) => times(peer / ours))];
      }),
    ]),
    markdown([
      ['Export', ...GOALS],
      ...reports.flatMap((report) => goals(report.version, flowGates(report))),
    ]),
  ].join('\n\n');

export const udpPage = (reports: readonly UdpReport[]): string =>
  markdown([
    ['Receiver', 'rate without loss', 'CPU a datagram'],
    ...reports.flatMap(({ rates, cpu }) =>
      Object.entries(rates).map(([name, { median }]) => [
        name,
        times(median / (rates[OURS]?.median ?? Number.NaN)),
        times((cpu[name]?.median ?? Number.NaN) / (cpu[OURS]?.median ?? Number.NaN)),
      ]),
    ),
  ]);

export const soakPage = (reports: readonly SoakReport[]): string =>
  reports
    .map((report) => {
      const { minutes, datagrams, log_lines, memory } = report;
      const sent = `${minutes} minutes, ${(datagrams / 1e6).toFixed(1)} million datagrams and ${(log_lines / 1e6).toFixed(2)} million lines; memory \`${curveOf(memory)}\`.`;
      return `${sent}\n\n${markdown([GOALS, ...goals('', soakGates(report)).map((row) => row.slice(1))])}`;
    })
    .join('\n\n');

/** Writes the block of a benchmark anew; other text of the page stays. */
export function writeBlock(bench: string, tables: string): void {
  const block = new RegExp(`(<!-- ${bench}:begin[^]*?-->\\n)[^]*?(<!-- ${bench}:end -->)`);
  const page = readFileSync(PAGE, 'utf8');
  if (!block.test(page)) throw new Error(`${PAGE}: the marks of ${bench} are missing`);
  writeFileSync(
    PAGE,
    page.replace(block, (_, begin, end) => `${begin}\n${tables}\n\n${end}`),
  );
}
