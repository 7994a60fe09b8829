/** Prints what a flow benchmark measured, and says whether its gates hold. */
import { NFDUMP, START, type FlowsReport } from './flows.ts';
import { atLeast, outcome, ratio, type Gate } from './gates.ts';
import { OURS } from './packets.ts';
import { seconds, table, times } from './report.ts';

/** CPU time of nfcapd and nfdump over all of ours, and records a CPU second beyond the start, that must be reached. */
const GATE = 4;
const RATE = 10;

const cpu = (report: FlowsReport, name: string): number =>
  report.results.find((one) => one.name === name)?.cpu.median ?? Number.NaN;

export interface Figures {
  /** CPU seconds of reading and matching, without those of starting. */
  readonly ours: number;
  /** nfcapd without and with what the kernel did for it, and nfdump. */
  readonly peers: readonly [low: number, high: number];
}

/** What it took us and the peers. */
export function figuresOf(report: FlowsReport): Figures {
  const { ingest } = report;
  const user = ingest?.user.median ?? Number.NaN;
  const nfdump = cpu(report, NFDUMP);
  return {
    ours: cpu(report, OURS) - cpu(report, START),
    peers: [user + nfdump, user + (ingest?.system.median ?? Number.NaN) + nfdump],
  };
}

/** CPU seconds of the whole program. */
const withStart = (report: FlowsReport): number => cpu(report, OURS);

const rate = (report: FlowsReport, time: number): string =>
  (report.records / 1e6 / time).toFixed(1);

/** The report as text. */
export function flowsText(report: FlowsReport): string {
  const { results, skipped, ingest, verified } = report;
  const rows = results.map((one) => [
    one.name,
    seconds(one.wall),
    seconds(one.cpu),
    one.name === START ? '' : rate(report, one.cpu.median),
    one.memory.median.toFixed(0),
    `${one.runs}`,
  ]);
  const { ours, peers } = figuresOf(report);
  const taken =
    ingest === undefined
      ? 'nfcapd: skipped, not installed'
      : `nfcapd: ${seconds(ingest.user)} CPU s of its own and ${seconds(ingest.system)} of the kernel for it, ${ingest.flows} of ${report.records} records`;
  return [
    table([['program', 'wall s', 'CPU s', 'M records/CPU s', 'MiB', 'runs'], ...rows]),
    '',
    taken,
    `beyond the start: ${rate(report, ours)} M records/CPU s`,
    `nfcapd and nfdump over ours, CPU with our start: ${times(peers[0] / withStart(report))}, ${times(peers[1] / withStart(report))} with the kernel's part`,
    `nfcapd and nfdump over ours, CPU beyond the start: ${times(peers[0] / ours)}, ${times(peers[1] / ours)} with the kernel's part`,
    ...results.map(({ name, version }) => `${name}: ${version}`),
    ...skipped.map(({ name, reason }) => `${name}: skipped, ${reason}`),
    ...flowGates(report).map(
      (gate) => `gate ${gate.goal} ${gate.target}: ${gate.measured}, ${outcome(gate)}`,
    ),
    `found ${verified.found} of ${verified.of} hosts, ${verified.accused} others`,
  ].join('\n');
}

/** The goals, and how far the report reaches them. */
export function flowGates(report: FlowsReport): Gate[] {
  const { ours, peers } = figuresOf(report);
  const millions = (n: number): string => `${n.toFixed(1)} M`;
  return [
    atLeast('records a CPU second', RATE, report.records / 1e6 / ours, millions),
    atLeast('nfcapd + nfdump, CPU with our start', GATE, peers[0] / withStart(report), ratio),
  ];
}

/** Everybody found, nobody else, and no gate missed that could be measured. */
export function flowsPass(report: FlowsReport): boolean {
  const { found, of, accused } = report.verified;
  return found === of && accused === 0 && flowGates(report).every(({ held }) => held !== false);
}
