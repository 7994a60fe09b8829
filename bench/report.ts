/** Prints what a benchmark measured, as a table people can paste. */
import { gatesOf, outcome } from './gates.ts';
import { LIMIT, OURS, type PacketsReport, type Verified } from './packets.ts';
import type { Result, Spread } from './measure.ts';

export const seconds = ({ median, min, max }: Spread): string =>
  `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  '),
    )
    .join('\n');
}

export const times = (value: number): string =>
  Number.isFinite(value) ? `${value.toFixed(2)} ×` : '–';

function row(result: Result, results: readonly Result[], bytes: number): string[] {
  const limit = results.find(({ name }) => name === LIMIT);
  const ours = results.find(({ name }) => name === OURS);
  return [
    result.name,
    seconds(result.wall),
    seconds(result.cpu),
    (bytes / 1e9 / result.cpu.median).toFixed(2),
    times(result.wall.median / (limit?.wall.median ?? Number.NaN)),
    times(result.wall.median / (ours?.wall.median ?? Number.NaN)),
    times(result.cpu.median / (ours?.cpu.median ?? Number.NaN)),
    result.memory.median.toFixed(0),
    `${result.runs}`,
  ];
}

function verdict({ clear, sealed, missed, wrong_dialect, accused }: Verified): string[] {
  return [
    `found ${clear.found} of ${clear.of} miners in the clear, ${sealed.found} of ${sealed.of} in TLS; ${accused.length} accused wrongly`,
    ...missed.map((text) => `  missed: ${text}`),
    ...wrong_dialect.map((text) => `  wrong dialect: ${text}`),
    ...accused.map((text) => `  wrongly accused: ${text}`),
  ];
}

/** The report as text. Ratios above 1 mean that the program takes longer than Davylamp. */
export function packetsText(report: PacketsReport): string {
  const head = [
    'program',
    'wall s',
    'CPU s',
    'GB/CPU s',
    'wall/cat',
    'wall/ours',
    'CPU/ours',
    'MiB',
    'runs',
  ];
  const { results, skipped, bytes } = report;
  return [
    table([head, ...results.map((result) => row(result, results, bytes))]),
    '',
    ...results.map(({ name, version }) => `${name}: ${version}`),
    ...skipped.map(({ name, reason }) => `${name}: skipped, ${reason}`),
    '',
    table([
      ['goal', 'target', 'measured', ''],
      ...gatesOf(report).map((gate) => [gate.goal, gate.target, gate.measured, outcome(gate)]),
    ]),
    '',
    ...(report.verified === undefined ? [] : verdict(report.verified)),
  ].join('\n');
}

/** Nothing missed in the clear, nobody accused. */
export const passes = ({ verified }: PacketsReport): boolean =>
  verified !== undefined &&
  verified.missed.length === 0 &&
  verified.accused.length === 0 &&
  verified.wrong_dialect.length === 0;
