/** Opens the register: users, sessions, orders, audit. An SQLite file beside the store, or PostgreSQL by URL; one code for both. */
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '../model/error.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

export type Register = Kysely<Tables>;

/** `url` (`postgres://…`) wins over `path`, a file that is made when absent. */
export interface RegisterOptions {
  readonly path?: string | undefined;
  readonly url?: string | undefined;
}

/** Opens it and brings it to this program's schema. Throws `register_unavailable`. */
export async function openRegister(options: RegisterOptions): Promise<Register> {
  let register: Register | undefined;
  try {
    register = new Kysely<Tables>({ dialect: await dialectOf(options) });
    await migrate(register);
    return register;
  } catch (error) {
    await register?.destroy();
    if (error instanceof AppError) throw error;
    throw new AppError('register_unavailable', (error as Error).message, error);
  }
}

async function dialectOf({ path = '', url }: RegisterOptions) {
  if (url !== undefined) {
    const { default: pg } = await import('pg');
    // Times and counts are below 2^53.
    pg.types.setTypeParser(pg.types.builtins.INT8, Number);
    return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 4 }) });
  }
  const { default: Database } = await import('libsql');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Database(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  database.exec('PRAGMA busy_timeout = 5000');
  chmodSync(path, 0o600);
  return new SqliteDialect({ database });
}

async function migrate(register: Register): Promise<void> {
  const steps = Object.fromEntries(migrations.map(({ name, up }) => [name, { up }]));
  const migrator = new Migrator({
    db: register,
    provider: { getMigrations: () => Promise.resolve(steps) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error)
    throw new AppError('register_unavailable', `Its schema: ${error.message}`, error);
}
