/** Reads a file of units or prefixes: CSV with any delimiter, or the first sheet of an office workbook. */
import { readFileSync } from 'node:fs';
import { CsvLines, delimiterOf, withoutBom } from '../lib/csv-lines.ts';
import { readSheets } from '../lib/sheet.ts';
import { AppError } from '../model/error.ts';
import type { OwnTable } from '../model/unit.ts';
import { ownColumns, readOwnRows, type OwnColumn, type OwnRow, type ReadOwn } from './own-rows.ts';

/** What a file says, and what of it could not be taken. Throws `input_missing`, `input_unreadable`. */
export function readOwnFile(
  path: string,
  named: Readonly<Partial<Record<OwnColumn, string>>> = {},
): ReadOwn {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
  return readOwnBytes(bytes, path, named);
}

/** As `readOwnFile`, from its bytes; `name` is what it is called in messages. Throws `input_unreadable`. */
export function readOwnBytes(
  bytes: Uint8Array,
  name: string,
  named: Readonly<Partial<Record<OwnColumn, string>>> = {},
): ReadOwn {
  const sheets = readSheets(bytes);
  const rows =
    sheets === undefined
      ? csvRows(new TextDecoder().decode(bytes))
      : (sheets[0]?.rows ?? []).map((cells, i) => ({ line: i + 1, cells }));
  const read = readOwnTable(rows, named);
  if (read === undefined)
    throw new AppError(
      'input_unreadable',
      `${name}: its first line is no header with a column for prefixes or units (${Object.keys(ownColumns).join(', ')}).`,
    );
  return read;
}

/** As `readOwnFile`, from CSV at hand; undefined when it has no header. */
export const readOwnText = (text: string): ReadOwn | undefined => readOwnTable(csvRows(text), {});

function readOwnTable(
  rows: readonly OwnRow[],
  named: Readonly<Partial<Record<OwnColumn, string>>>,
): ReadOwn | undefined {
  const [head, ...rest] = rows;
  if (head === undefined) return undefined;
  const read = readOwnRows(head.cells, rest, named);
  return read.unused.length === head.cells.length ? undefined : read;
}

function csvRows(text: string): OwnRow[] {
  const lines = withoutBom(text).split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first < 0) return [];
  const rows: OwnRow[] = [];
  const csv = new CsvLines(delimiterOf(lines[first]!), () => undefined);
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (i < first || (!csv.open && (line.trim() === '' || line.startsWith('#')))) continue;
    if (!csv.open) start = i + 1;
    const cells = csv.push(line);
    if (cells !== undefined) rows.push({ line: start, cells });
  }
  // What a quote that is never closed has swallowed is told of, not taken.
  if (csv.end()) rows.push({ line: start, cells: Array<string>(1000).fill('"') });
  return rows;
}

/** The table that the configuration names: whole, or not at all. Throws `config_invalid` with file and line. */
export function readConfigured(path: string): OwnTable {
  let read: ReadOwn;
  try {
    read = readOwnFile(path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const what =
      error.code === 'input_missing' ? `prefixes: ${path} cannot be read.` : error.message;
    throw new AppError('config_invalid', what, error);
  }
  const [stray] = read.unused;
  if (stray !== undefined)
    throw new AppError(
      'config_invalid',
      `${path}:1: expected a header of the columns ${Object.keys(ownColumns).join(',')}; ${stray} is none of them.`,
    );
  const [refused] = read.refused;
  if (refused !== undefined)
    throw new AppError('config_invalid', `${path}:${refused.line}: ${refused.reason}.`);
  return read;
}
