/** Databases of the operator's own: told apart by their bytes, opened once, and opened anew when their file changes. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileStamp } from '../../lib/file-stamp.ts';
import { formatIp } from '../../lib/ip-address.ts';
import { AppError } from '../../model/error.ts';
import type { Database, DatabaseFormat, DatabaseLookup, DatabaseSettings } from './database.ts';
import { ipdb } from './ipdb.ts';
import { mmdb } from './mmdb.ts';
import { ptr } from './ptr.ts';
import { rangeList } from './range-list.ts';
import { xdb } from './xdb.ts';

/** The registry: one line a format, asked in this order. */
const databaseFormats: readonly DatabaseFormat[] = [mmdb, ipdb, xdb, rangeList, ptr];

const held = new Map<string, { readonly stamp: string; readonly database: Database }>();

/** The format of a file by its bytes; undefined when it is none of them. */
export const formatOf = (bytes: Buffer): DatabaseFormat | undefined =>
  databaseFormats.find(({ recognise }) => recognise(bytes));

/** Throws `data_invalid` with path and reason: a database that is named must be there, and whole. */
export function openDatabase(settings: DatabaseSettings): Database {
  const { path, name = basename(path), confidence = 1 } = settings;
  const key = JSON.stringify(settings);
  const stamp = fileStamp(path);
  const before = held.get(key);
  if (before?.stamp === stamp) return before.database;
  const bytes = bytesOf(path);
  const format = formatOf(bytes);
  if (format === undefined)
    throw new AppError(
      'data_invalid',
      `${path} is none of ${databaseFormats.map(({ type }) => type).join(', ')}.`,
    );
  try {
    const opened = format.open(bytes, settings);
    tryOut(opened.lookup);
    const database = {
      ...opened,
      name,
      format: format.type,
      confidence,
      lookup: unfailing(opened.lookup),
    };
    held.set(key, { stamp, database });
    return database;
  } catch (cause) {
    throw new AppError('data_invalid', `${path}: ${(cause as Error).message}.`, cause);
  }
}

/** Addresses asked to see whether a file is whole. */
const TRIED = 1024;

/** Spread over all of IPv4: whatever was cut off is met. */
function tryOut(lookup: DatabaseLookup): void {
  for (let i = 0; i < TRIED; i++) {
    const bytes = Uint8Array.of(i >> 2, (i & 3) << 6, i & 0xff, 1);
    lookup(formatIp(bytes), bytes);
  }
}

/** What still is damaged in a file that was tried out says nothing. */
const unfailing =
  (lookup: DatabaseLookup): DatabaseLookup =>
  (ip, bytes) => {
    try {
      return lookup(ip, bytes);
    } catch {
      return undefined;
    }
  };

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError('data_invalid', `${path} cannot be read.`, cause);
  }
}
