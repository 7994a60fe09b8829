/** Where the engine is: `chdb` and `ffi-rs` are optional dependencies and may be absent. */
import type * as Libchdb from 'chdb/libchdb';
import { createRequire } from 'node:module';
import { AppError } from '../../model/error.ts';

const require = createRequire(import.meta.url);

/** Says how to get the engine, or how to do without. */
export const engineMissing = (cause: unknown): AppError =>
  new AppError(
    'store_engine_missing',
    'Install it with `npm i chdb ffi-rs` (Linux with glibc, or macOS), give the URL of a ClickHouse server, or use --no-store.',
    cause,
  );

/** Path of the engine's shared library. Throws `store_engine_missing`. */
export function findLibrary(): string {
  try {
    require.resolve('ffi-rs');
    const { libchdbPath } = require('chdb/libchdb') as typeof Libchdb;
    return libchdbPath();
  } catch (error) {
    throw engineMissing(error);
  }
}
