/** CSV by RFC 4180, safe to open in a spreadsheet: what a program on the wire wrote must not become a formula. */

export type CsvValue = string | number | null;

/** Header and rows; lines end in CR LF. */
export function csv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return csvRows([header, ...rows]);
}

/** Rows alone, for a table that is written in pieces. */
export const csvRows = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Text a spreadsheet would take for a formula gets a `'` before it; numbers stay as they are. */
function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
