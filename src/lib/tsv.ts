/** Tab-separated tables with a header line, read whole. */

export type TsvRow = Readonly<Record<string, string>>;

/** Rows by the names of the header; lines that start with `#` are left out, missing cells are empty. */
export function parseTsv(text: string): TsvRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const names = lines.shift()?.split('\t') ?? [];
  return lines.map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (let i = 0; i < names.length; i++) row[names[i]!] = cells[i] ?? '';
    return row;
  });
}
