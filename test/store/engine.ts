/** Whether the embedded engine can be tested here, and scratch directories for it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { findLibrary } from '../../src/store/engine/library.ts';

function missing(): string | undefined {
  try {
    findLibrary();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const reason = missing();

/** Tests of the embedded engine; where it is not installed, one skipped test that says so. */
export function onEngine(name: string, tests: () => void): void {
  if (reason === undefined) describe(name, tests);
  else test(name, ({ skip }) => skip(reason));
}

/** A directory that is removed when disposed of. */
export function scratch(): { readonly path: string } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), 'davylamp-store-'));
  return {
    path: join(dir, 'store'),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, maxRetries: 3 }),
  };
}

/** Process id of the engine that has the directory. */
export const enginePid = (path: string): number =>
  Number(/PID: (\d+)/.exec(readFileSync(join(path, 'data/status'), 'utf8'))?.[1]);

/** Whether a process is there and not a zombie. */
export function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    try {
      return process.platform !== 'linux' && process.kill(pid, 0);
    } catch {
      return false;
    }
  }
}
