/** Who has a store directory open, for people. The lock itself is the engine's and needs no tidying up. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../model/error.ts';

/** The program that opened the directory last. */
export interface Owner {
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
}

const fileOf = (path: string): string => join(path, 'owner.json');

/** Leaves this process's id in the directory. */
export async function writeOwner(path: string): Promise<void> {
  const owner: Owner = { pid: process.pid, since: Date.now() };
  await writeFile(fileOf(path), JSON.stringify(owner), { mode: 0o600 });
}

/** Undefined when nobody left a readable name. */
export async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const { pid, since } = JSON.parse(await readFile(fileOf(path), 'utf8')) as Owner;
    return Number.isSafeInteger(pid) && pid > 0 && Number.isSafeInteger(since)
      ? { pid, since }
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
