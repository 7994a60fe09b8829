/** Who has a store directory open, for people, and where its engine lets others in. The lock itself is the engine's and needs no
 * tidying up; whoever may read this file may read the store itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../model/error.ts';

/** The program that opened the directory last. */
export interface Owner {
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Where its engine answers on loopback, by this secret, with tables of this schema; undefined where nobody is let in. */
  readonly door?: Door | undefined;
}

export interface Door {
  readonly port: number;
  readonly secret: string;
  readonly schema: string;
}

const fileOf = (path: string): string => join(path, 'owner.json');

/** Leaves this process's id in the directory, and the way in. */
export async function writeOwner(path: string, door?: Door): Promise<void> {
  const owner: Owner = { pid: process.pid, since: Date.now(), door };
  await writeFile(fileOf(path), JSON.stringify(owner), { mode: 0o600 });
}

/** Undefined when nobody left a readable name. */
export async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const { pid, since, door } = JSON.parse(await readFile(fileOf(path), 'utf8')) as Owner;
    return Number.isSafeInteger(pid) && pid > 0 && Number.isSafeInteger(since)
      ? { pid, since, door }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether its process runs still (or another that was given its id). */
export function ownerIsAlive({ pid }: Owner): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What the user reads when the directory is taken. */
export function lockedBy(path: string, owner: Owner | undefined, cause: unknown): AppError {
  const who =
    owner === undefined
      ? 'Another process'
      : `Process ${owner.pid} (since ${new Date(owner.since).toISOString()})`;
  return new AppError(
    'store_locked',
    `${who} has ${path} open; wait for it, or use another --store.`,
    cause,
  );
}
