/** Names of columns told once in the settings, remembered in a small file for notices that come later without them. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Names by field. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>;

const book = z.record(z.string(), z.array(z.string()));
/** Names kept of one field; more than anybody sends. */
const EACH = 64;

/** What was told now and before; what was told now first. Nothing is read or written where no file is given. */
export function rememberedColumns(told: ColumnNames, path: string | undefined): ColumnNames {
  if (path === undefined) return told;
  const before = read(path);
  const names: Record<string, readonly string[]> = { ...before };
  for (const [field, given] of Object.entries(told))
    names[field] = [...new Set([...given, ...(before[field] ?? [])])].slice(0, EACH);
  if (JSON.stringify(names) !== JSON.stringify(before)) write(path, names);
  return names;
}

/** A file that is not there, or is no book, says nothing. */
function read(path: string): ColumnNames {
  try {
    return book.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}

function write(path: string, names: ColumnNames): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(names, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}
