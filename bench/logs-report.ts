/** Prints what a log benchmark measured, and says whether its gates hold. */
import { atLeast, outcome, type Gate } from './gates.ts';
import type { LogsReport } from './logs.ts';
import type { Result } from './measure.ts';
import { OURS } from './packets.ts';
import { seconds, table, times } from './report.ts';

const walls = ({ results }: LogsReport): ReadonlyMap<string, number> =>
  new Map(results.map(({ name, wall }) => [name, wall.median]));

/** Wall time of a peer over ours; NaN when one was not run. */
function ratio(report: LogsReport, peer: string): number {
  const wall = walls(report);
  return (wall.get(peer) ?? Number.NaN) / (wall.get(OURS) ?? Number.NaN);
}

function row(result: Result, report: LogsReport): string[] {
  const ours = report.results.find(({ name }) => name === OURS);
  return [
    result.name,
    seconds(result.wall),
    seconds(result.cpu),
    (report.lines / 1e6 / result.cpu.median).toFixed(2),
    times(ratio(report, result.name)),
    times(result.cpu.median / (ours?.cpu.median ?? Number.NaN)),
    result.memory.median.toFixed(0),
    `${result.runs}`,
  ];
}

/** The goals of a log, and how far the report reaches them. */
export const logGates = (report: LogsReport): Gate[] =>
  report.gates.map(({ peer, at_least }) =>
    atLeast(`${peer}, wall`, at_least, ratio(report, peer), times),
  );

/** The report as text. Ratios above 1 mean that the program takes longer than Davylamp. */
export function logsText(report: LogsReport): string {
  const head = [
    'program',
    'wall s',
    'CPU s',
    'M lines/CPU s',
    'wall/ours',
    'CPU/ours',
    'MiB',
    'runs',
  ];
  const { results, skipped, verified } = report;
  return [
    table([head, ...results.map((result) => row(result, report))]),
    '',
    ...results.map(({ name, version }) => `${name}: ${version}`),
    ...skipped.map(({ name, reason }) => `${name}: skipped, ${reason}`),
    ...logGates(report).map(
      (gate) => `gate ${gate.goal} ${gate.target}: ${gate.measured}, ${outcome(gate)}`,
    ),
    ...answers(report),
    `found ${verified.found} of ${verified.of} hosts, ${verified.accused} others`,
  ].join('\n');
}

/** What each peer answered that counts hosts. */
export const answers = ({ told, verified }: LogsReport): string[] =>
  told.map(({ peer, hosts }) =>
    hosts === verified.of
      ? `${peer} counts the same ${hosts} hosts.`
      : `${peer} answers something else: ${hosts} hosts instead of ${verified.of}.`,
  );

/** Everybody found and nobody else, and no gate missed that could be measured. */
export const logsPass = (report: LogsReport): boolean =>
  report.verified.found === report.verified.of &&
  report.verified.accused === 0 &&
  logGates(report).every(({ held }) => held !== false);
