/** A table as the formatter of this repository leaves it. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)));
  const dashes = widths.map((width) => '-'.repeat(width));
  return [rows[0]!, dashes, ...rows.slice(1)]
    .map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`)
    .join('\n');
}
