/** The program as a process of a test: it ends with the process that started it, however that ended. */
import { spawn, type ChildProcess } from 'node:child_process';

/** Module of a process with a channel to its parent, which closes when there is none any more. */
const WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  `process.on('disconnect', () => process.kill(process.pid, 'SIGKILL')); process.channel.unref();`,
)}`;

/** Arguments of Node, before those of the program. */
export const PROGRAM: readonly string[] = ['--import', WITH_PARENT, 'bin/davylamp.mjs'];

/** Pipes for what it says, and the channel. */
export const PIPES: ('ignore' | 'pipe' | 'ipc')[] = ['ignore', 'pipe', 'pipe', 'ipc'];

/** Starts it. */
export const startProgram = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [...PROGRAM, ...args], {
    stdio: PIPES,
    env: { ...process.env, ...env },
  });
