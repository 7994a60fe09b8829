/** The embedded engine as a supervised child process on loopback HTTP: started, restarted when it dies, gone when we are. */
import { createClient } from '@clickhouse/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../lib/log.ts';
import { AppError } from '../../model/error.ts';
import { clientOptions, type Engine } from './engine.ts';
import { ENGINE_USER, engineConfig, engineLogFile } from './engine-config.ts';
import { findLibrary } from './library.ts';
import { ownerIsAlive, readOwner, writeOwner, type Owner } from './owner.ts';

/** Loading a large store takes seconds at most. */
const START_LIMIT_MS = 60_000;
/** How long an engine whose program has died may take to let go of the directory. */
const LETTING_GO_MS = 10_000;
/** An engine that dies this soon after its start counts as one that cannot run. */
const SHORT_LIFE_MS = 5_000;
const SHORT_LIVES = 3;
const STDERR_KEPT = 4_000;

const program = fileURLToPath(
  new URL(`./engine-process${extname(import.meta.filename)}`, import.meta.url),
);

/** Why a start failed: another engine has the directory, the port was taken meanwhile, or anything else. */
class StartFailure extends Error {
  readonly reason: 'locked' | 'port' | 'other';
  constructor(output: string, exit: string) {
    super(
      output.split('\n').find((line) => line.includes('Exception')) ?? `The engine ended ${exit}.`,
    );
    this.reason = /Cannot lock file|CANNOT_OPEN_FILE/.test(output)
      ? 'locked'
      : /Address already in use|NETWORK_ERROR|Listen \[/.test(output)
        ? 'port'
        : 'other';
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Running {
  readonly process: ChildProcess;
  /** Settles when the process is gone, with what it last said. */
  readonly ended: Promise<StartFailure>;
}

function launch(library: string, path: string): Running {
  // A session of its own, so that Ctrl-C in a terminal reaches us first and the last rows are still written.
  const child = spawn(process.execPath, [program, library, join(path, 'engine.xml')], {
    cwd: path,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {},
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-STDERR_KEPT);
  });
  child.stdin?.on('error', () => undefined);
  // A store that was not closed must not keep the program from ending.
  child.unref();
  for (const stream of [child.stdin, child.stderr]) (stream as { unref?: () => void })?.unref?.();
  const ended = new Promise<StartFailure>((settle) => {
    child.once('error', (error) => settle(new StartFailure(error.message, 'at once')));
    child.once('close', (code, signal) =>
      settle(new StartFailure(said, signal === null ? `with status ${code}` : `by ${signal}`)),
    );
  });
  return { process: child, ended };
}

/** Options of the embedded engine. */
export interface ChildOptions {
  /** Directory of the store; made when absent. */
  readonly path: string;
  readonly log: Log;
}

/** Starts the engine. Throws `store_engine_missing`, `store_locked` or `store_unavailable`. */
export async function openChild(options: ChildOptions): Promise<ChildEngine> {
  const engine = new ChildEngine(findLibrary(), resolve(options.path), options.log);
  await engine.start();
  return engine;
}

/** A child process and the client that talks to it; the address stays the same over restarts. */
export class ChildEngine implements Engine {
  client = createClient({});
  readonly #library: string;
  readonly #path: string;
  readonly #log: Log;
  #running: Running | undefined;
  #ready: Promise<void> = Promise.resolve();
  #closing = false;

  constructor(library: string, path: string, log: Log) {
    this.#library = library;
    this.#path = path;
    this.#log = log;
  }

  /** Process id of the engine; undefined while it is down. */
  get pid(): number | undefined {
    return this.#running?.process.pid;
  }

  /** Makes the directory, takes a port, starts. */
  async start(): Promise<void> {
    try {
      await mkdir(join(this.#path, 'data'), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new AppError('store_unavailable', (error as Error).message, error);
    }
    const since = Date.now();
    for (;;) {
      await this.#configure();
      try {
        await this.#run();
        break;
      } catch (error) {
        if (!(error instanceof StartFailure)) throw error;
        await this.#maybeAgain(error, since);
      }
    }
    await writeOwner(this.#path);
  }

  /** Waits where waiting helps; throws what the user should read where it does not. */
  async #maybeAgain(failure: StartFailure, since: number): Promise<void> {
    const waited = Date.now() - since;
    if (failure.reason === 'locked') {
      const owner = await readOwner(this.#path);
      if (owner === undefined || ownerIsAlive(owner) || waited > LETTING_GO_MS)
        throw lockedBy(this.#path, owner, failure);
      await sleep(100);
    } else if (failure.reason === 'other' || waited > LETTING_GO_MS) {
      const where = join(this.#path, engineLogFile);
      throw new AppError('store_unavailable', `${failure.message} (More in ${where}.)`, failure);
    }
  }

  async #configure(): Promise<void> {
    const port = await freePort();
    const secret = randomBytes(24).toString('hex');
    const file = join(this.#path, 'engine.xml');
    await writeFile(file, engineConfig({ path: this.#path, port, secret }), { mode: 0o600 });
    await chmod(file, 0o600);
    await this.client.close();
    this.client = createClient({
      ...clientOptions,
      url: `http://127.0.0.1:${port}`,
      pathname: secret,
      username: ENGINE_USER,
      password: secret,
    });
  }

  /** One life of the engine, until it answers. Throws a StartFailure when it ends before. */
  async #run(): Promise<void> {
    const running = launch(this.#library, this.#path);
    const started = Date.now();
    let failure: StartFailure | undefined;
    void running.ended.then((f) => (failure = f));
    while (!(await this.client.ping({ select: true })).success) {
      if (failure !== undefined) throw failure;
      if (Date.now() - started > START_LIMIT_MS) {
        running.process.kill('SIGKILL');
        throw new AppError(
          'store_unavailable',
          `The engine did not answer in ${START_LIMIT_MS} ms.`,
        );
      }
      await Promise.race([running.ended, sleep(15)]);
    }
    this.#running = running;
    this.#log.debug({ pid: running.process.pid, ms: Date.now() - started }, 'engine started');
    void running.ended.then((f) => this.#onEnd(f, 1, started));
  }

  #onEnd(failure: StartFailure, shortLives: number, started: number): void {
    this.#running = undefined;
    if (this.#closing) return;
    this.#log.warn({ reason: failure.message }, 'engine died; starting it again');
    const short = Date.now() - started < SHORT_LIFE_MS;
    this.#ready = this.#restart(short ? shortLives : 0);
    this.#ready.catch((error: Error) =>
      this.#log.error({ reason: error.message }, 'engine is down'),
    );
  }

  async #restart(shortLives: number): Promise<void> {
    for (let life = shortLives; ; life++) {
      if (this.#closing) throw new AppError('store_unavailable', 'It is being closed.');
      try {
        return await this.#run();
      } catch (error) {
        if (life >= SHORT_LIVES)
          throw new AppError('store_unavailable', (error as Error).message, error);
        await sleep(200);
      }
    }
  }

  /** Resolves when the engine is up, also after a restart under way. */
  async ready(): Promise<void> {
    // The end of the process may be noticed later than the broken connection.
    if (this.#running !== undefined && !(await this.client.ping({ select: true })).success)
      await Promise.race([this.#running.ended, sleep(1_000)]);
    await this.#ready;
  }

  /** Ends the engine and waits until it has let go of the directory. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    await this.client.close();
    const running = this.#running;
    if (running === undefined) return;
    running.process.stdin?.end();
    const timer = new AbortController();
    const late = sleep(LETTING_GO_MS, 'late', { signal: timer.signal }).catch(() => 'ended');
    if ((await Promise.race([running.ended, late])) === 'late') running.process.kill('SIGKILL');
    timer.abort();
    await running.ended;
  }
}

function lockedBy(path: string, owner: Owner | undefined, cause: Error): AppError {
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
