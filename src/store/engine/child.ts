/** The embedded engine as a supervised child process on loopback HTTP: started, restarted when it dies, gone when we are. */
import type { ClickHouseClient } from '@clickhouse/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, constants, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join as inside, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../lib/log.ts';
import { ownProgram } from '../../lib/program-files.ts';
import { AppError } from '../../model/error.ts';
import type { Engine } from './engine.ts';
import { engineConfig, engineLogFile } from './engine-config.ts';
import { clientAt, join, OwnerGone, schemaMark } from './guest.ts';
import { findLibrary } from './library.ts';
import { lockedBy, ownerIsAlive, readOwner, writeOwner } from './owner.ts';

/** Loading a large store takes seconds at most. */
const START_LIMIT_MS = 60_000;
/** How long an engine whose program has died may take to let go of the directory. */
const LETTING_GO_MS = 10_000;
/** Starts tried after the engine died. */
const RESTARTS = 3;
const STDERR_KEPT = 4_000;

const program = ownProgram('store/engine/engine-process');

/** Why a start failed: another engine has the directory, the port was taken meanwhile, or anything else. */
class StartFailure extends Error {
  readonly reason: 'locked' | 'port' | 'other';
  constructor(output: string, exit: string) {
    super(
      output.split('\n').find((line) => line.includes('Exception')) ?? `The engine ended ${exit}.`,
    );
    this.reason = /Cannot lock file/.test(output)
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

function launch(library: string, path: string, config: string): Running {
  // A session of its own, so that Ctrl-C in a terminal reaches us first and the last rows are still written.
  const child = spawn(process.execPath, [program, library, config], {
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

/** Starts the engine, or joins that of another process which has the directory: a service that runs for months must not shut out
 * whoever looks. Throws `store_engine_missing`, `store_locked` or `store_unavailable`. */
export async function openChild({ path: given, log }: ChildOptions): Promise<Engine> {
  const path = resolve(given);
  return new SharedEngine(await joinOrStart(path, log), () => joinOrStart(path, log));
}

/** Ours or another's; when whoever had the directory closes it, the next in need of it has it. */
class SharedEngine implements Engine {
  #engine: Engine;
  #next: Promise<Engine> | undefined;
  readonly #again: () => Promise<Engine>;

  constructor(engine: Engine, again: () => Promise<Engine>) {
    this.#engine = engine;
    this.#again = again;
  }

  get client(): ClickHouseClient {
    return this.#engine.client;
  }

  async ready(): Promise<void> {
    const failed = this.#engine;
    try {
      await failed.ready();
    } catch (error) {
      if (!(error instanceof OwnerGone)) throw error;
      // Of several questions that failed together the first finds another.
      this.#next ??= this.#again().finally(() => (this.#next = undefined));
      const next = await this.#next;
      if (this.#engine === failed) await failed[Symbol.asyncDispose]();
      this.#engine = next;
    }
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#engine[Symbol.asyncDispose]();
  }
}

async function joinOrStart(path: string, log: Log): Promise<Engine> {
  const joined = await join(path);
  if (joined !== undefined) return joined;
  const engine = new ChildEngine(findLibrary(), path, log);
  try {
    await engine.start();
    return engine;
  } catch (error) {
    // Somebody was quicker, and may have opened meanwhile.
    const late = error instanceof AppError && error.code === 'store_locked' && (await join(path));
    if (late) return late;
    throw error;
  }
}

/** A child process and the client that talks to it; the address stays the same over restarts. */
class ChildEngine implements Engine {
  readonly #library: string;
  readonly #path: string;
  readonly #log: Log;
  #client: ClickHouseClient | undefined;
  readonly #secret = randomBytes(24).toString('hex');
  #port = 0;
  #running: Running | undefined;
  #ready: Promise<void> = Promise.resolve();
  /** It died, and did not start again. */
  #isDown = false;
  #closing = false;

  constructor(library: string, path: string, log: Log) {
    this.#library = library;
    this.#path = path;
    this.#log = log;
  }

  get client(): ClickHouseClient {
    if (this.#client === undefined) throw new AppError('store_unavailable', 'It is not open.');
    return this.#client;
  }

  /** Makes the directory, takes a port, starts. */
  async start(): Promise<void> {
    try {
      await mkdir(inside(this.#path, 'data'), { recursive: true, mode: 0o700 });
      await access(this.#path, constants.W_OK);
    } catch (error) {
      // Of a read-only disk, mkdir says that something is not there.
      const why = await access(this.#path, constants.W_OK).then(
        () => error,
        (refused: NodeJS.ErrnoException) => (refused.code === 'ENOENT' ? error : refused),
      );
      throw new AppError('store_unavailable', (why as Error).message, error);
    }
    const since = performance.now();
    for (;;) {
      await this.#takePort();
      try {
        await this.#run();
        break;
      } catch (error) {
        if (!(error instanceof StartFailure)) throw error;
        await this.#maybeAgain(error, since);
      }
    }
    const schema = schemaMark();
    await writeOwner(this.#path, { port: this.#port, secret: this.#secret, schema });
  }

  /** Waits where waiting helps; throws what the user should read where it does not. */
  async #maybeAgain(failure: StartFailure, since: number): Promise<void> {
    const waited = performance.now() - since;
    if (failure.reason === 'locked') {
      const owner = await readOwner(this.#path);
      if (owner === undefined || ownerIsAlive(owner) || waited > LETTING_GO_MS)
        throw lockedBy(this.#path, owner, failure);
      await sleep(100);
    } else if (failure.reason === 'other' || waited > LETTING_GO_MS) {
      const where = inside(this.#path, engineLogFile);
      throw new AppError('store_unavailable', `${failure.message} (More in ${where}.)`, failure);
    }
  }

  async #takePort(): Promise<void> {
    this.#port = await freePort();
    await this.#client?.close();
    this.#client = clientAt(this.#port, this.#secret);
  }

  /** One life of the engine, until it answers. Throws a StartFailure when it ends before. */
  async #run(): Promise<void> {
    // A file of its own for every start: an opener that will be refused must not touch ours.
    const config = inside(this.#path, `engine-${randomBytes(6).toString('hex')}.xml`);
    const text = engineConfig({ path: this.#path, config, port: this.#port, secret: this.#secret });
    await writeFile(config, text, { mode: 0o600, flag: 'wx' });
    try {
      await this.#runWith(config);
    } finally {
      await rm(config);
    }
  }

  async #runWith(config: string): Promise<void> {
    const started = performance.now();
    const running = launch(this.#library, this.#path, config);
    let failure: StartFailure | undefined;
    void running.ended.then((f) => (failure = f));
    while (!(await this.client.ping({ select: true })).success) {
      if (failure !== undefined) throw failure;
      if (performance.now() - started > START_LIMIT_MS) {
        running.process.kill('SIGKILL');
        throw new AppError(
          'store_unavailable',
          `The engine did not answer in ${START_LIMIT_MS} ms.`,
        );
      }
      await Promise.race([running.ended, sleep(15)]);
    }
    this.#running = running;
    const ms = Math.round(performance.now() - started);
    this.#log.debug({ pid: running.process.pid, ms }, 'engine started');
    void running.ended.then((f) => this.#onEnd(f));
  }

  #onEnd(failure: StartFailure): void {
    this.#running = undefined;
    if (this.#closing) return;
    this.#log.warn({ reason: failure.message }, 'engine died; starting it again');
    this.#startAgain();
  }

  #startAgain(): void {
    this.#isDown = false;
    this.#ready = this.#restart();
    this.#ready.catch((error: Error) => {
      this.#isDown = true;
      this.#log.error({ reason: error.message }, 'engine is down');
    });
  }

  async #restart(): Promise<void> {
    for (let start = 1; !this.#closing; start++) {
      try {
        await this.#run();
        return;
      } catch (error) {
        if (start === RESTARTS)
          throw new AppError('store_unavailable', (error as Error).message, error);
        await sleep(200);
      }
    }
  }

  /** Resolves when the engine is up, also after a restart under way; one that is down is started again for whoever asks. */
  async ready(): Promise<void> {
    const running = this.#running;
    // The end of the process may be noticed later than the broken connection.
    if (running !== undefined && !(await this.client.ping({ select: true })).success)
      await Promise.race([running.ended, sleep(1_000)]);
    // What kept it down (a full disk, a folder that was away) may be over.
    if (this.#isDown && !this.#closing) this.#startAgain();
    await this.#ready;
  }

  /** Ends the engine and waits until it has let go of the directory. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true;
    await this.#client?.close();
    await this.#ready.catch(() => undefined);
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
