/** Puts what the packet benchmark measured into its page, between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatesOf, outcome } from './gates.ts';
import { OURS, type PacketsReport } from './packets.ts';
import { times } from './report.ts';

const PAGE = join(import.meta.dirname, '../docs/how-to/benchmark.md');
const BLOCK = /(<!-- packets:begin[^]*?-->\n)[^]*?(<!-- packets:end -->)/;

/** A table as the formatter of this repository leaves it. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)));
  const dashes = widths.map((width) => '-'.repeat(width));
  return [rows[0]!, dashes, ...rows.slice(1)]
    .map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`)
    .join('\n');
}

const sizeOf = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(0)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;

function programs(report: PacketsReport): string[][] {
  const { results, bytes } = report;
  const ours = results.find(({ name }) => name === OURS);
  return results.map(({ name, version, wall, cpu, memory, runs }) => [
    sizeOf(bytes),
    name,
    /\d+\.\d[\w.]*/.exec(version)?.[0] ?? '',
    times(wall.median / (ours?.wall.median ?? Number.NaN)),
    times(cpu.median / (ours?.cpu.median ?? Number.NaN)),
    memory.median.toFixed(0),
    `${runs}`,
  ]);
}

/** Writes the tables of programs and goals anew; other text of the page stays. */
export function writePacketsPage(reports: readonly PacketsReport[]): void {
  const head = ['Capture', 'Program', 'Version', 'wall', 'CPU', 'peak MiB', 'runs'];
  const goals = reports.flatMap((report) =>
    gatesOf(report).map((gate) => [
      sizeOf(report.bytes),
      gate.goal,
      gate.target,
      gate.measured,
      outcome(gate),
    ]),
  );
  const tables = [
    markdown([head, ...reports.flatMap(programs)]),
    markdown([['Capture', 'Goal', 'Target', 'Measured', 'Outcome'], ...goals]),
  ].join('\n\n');
  const page = readFileSync(PAGE, 'utf8');
  if (!BLOCK.test(page)) throw new Error(`${PAGE}: the marks are missing`);
  writeFileSync(
    PAGE,
    page.replace(BLOCK, (_, begin, end) => `${begin}\n${tables}\n\n${end}`),
  );
}
