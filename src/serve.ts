/** The console and its API: over a store alone (see App.serve), or beside a service that fills it. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadAdvice } from './advice.ts';
import { createApi } from './api/api.ts';
import { Changes } from './api/changes.ts';
import { apiServer } from './api/server.ts';
import { forReaders } from './api/partial.ts';
import type { ServeOptions } from './app-port.ts';
import { bulletinOf } from './bulletin.ts';
import { comparedReadings } from './compare-readings.ts';
import type { Config } from './config.ts';
import { isLoopback } from './config-schema.ts';
import { AppError } from './model/error.ts';
import type { Status } from './model/status.ts';
import type { Store, Watching } from './model/store.ts';
import { openLog } from './lib/log.ts';
import { dataDir, packageDir } from './lib/program-files.ts';
import { listenHttp } from './listen-http.ts';
import { providerOf, registerOf } from './register-of.ts';
import { openOwnTables, type OwnTables } from './own-tables.ts';
import { ownUnits } from './own-units.ts';
import { practiceOf } from './practice.ts';
import { reattribute } from './reattribute.ts';
import { rollupIn } from './rollup.ts';
import { energyTables } from './response/energy/tables.ts';
import { newSecret } from './register/secrets.ts';
import { countUsers } from './register/users.ts';
import { settingsOf } from './settings.ts';
import { tellBy } from './telling.ts';
import { heldBy } from './who.ts';
import { commonAgents, locatorBy, open } from './wiring.ts';

export interface ConsoleOptions {
  readonly config: Config;
  readonly store: Watching;
  /** What the operator says of addresses; stays the caller's. */
  readonly own: OwnTables;
  /** Of the service that fills the store, where it is this process. */
  readonly status?: (() => Status) | undefined;
  readonly version: string;
  /** `address:port`, in place of the configuration's. */
  readonly listen?: string | undefined;
  readonly synthetic?: boolean;
}

export interface Console extends AsyncDisposable {
  readonly url: string;
  /** The one-time link that makes the first user; undefined once there is one. */
  readonly setup: string | undefined;
}

/** Answers until it is disposed of. Throws `service_unavailable` where it cannot listen, `config_invalid` where it would be
 * heard beyond this machine without TLS. */
export async function openConsole(options: ConsoleOptions): Promise<Console> {
  const { config, own, version, synthetic = false } = options;
  const store = forReaders(options.store);
  const listen = options.listen ?? config.api.listen;
  if (!config.api.behind_tls && !isLoopback(listen))
    throw new AppError(
      'config_invalid',
      `${listen} is heard beyond this machine: put a proxy that speaks TLS in front and set api.behind_tls.`,
    );
  const advise = loadAdvice(config);
  const log = openLog();
  const held = new AsyncDisposableStack();
  try {
    const register = held.use(await registerOf(config));
    const built = join(packageDir, 'console/dist');
    const setup = (await countUsers(register)) === 0 ? newSecret() : undefined;
    const onFault = (error: unknown): void => log.error({ err: error }, 'api: a request failed');
    const energy = energyTables(config.energy.grid);
    const api = createApi({
      store,
      status: options.status,
      provider: providerOf(config),
      changes: held.use(new Changes(store, onFault)),
      register,
      tell: tellBy(config),
      energy,
      readings: (lang, asked) => comparedReadings(store, energy, lang, asked),
      heldBy: (ip) => heldBy(store, ip),
      units: ownUnits(own, register, store),
      bulletin: (month) => bulletinOf(store, config, month, version),
      children: config.rollup.children,
      rollup: (month) => rollupIn(register, config, month),
      advise,
      isCommonAgent: commonAgents(),
      settings: settingsOf(config),
      version,
      practice: practiceOf(config, version),
      setup,
      synthetic,
      mapsDir: config.api.maps ?? join(dataDir, 'maps'),
      consoleDir: existsSync(join(built, 'index.html')) ? built : undefined,
      onFault,
      secure: config.api.behind_tls,
    });
    const { url } = held.use(await listenHttp(apiServer(api), listen));
    return {
      url,
      setup: setup === undefined ? undefined : `${url}/setup#${setup}`,
      [Symbol.asyncDispose]: () => held.disposeAsync(),
    };
  } catch (error) {
    await held.disposeAsync();
    throw error;
  }
}

/** See `App.serve`. */
export async function serve(options: ServeOptions): Promise<void> {
  const { signal, onReady, store: target, ...rest } = options;
  await using store = await open(target);
  await using own = openOwnTables(options.config);
  await using console = await openConsole({ ...rest, own, store });
  onReady?.({ url: console.url, setup: console.setup });
  // Hosts that were made up stand where they were put.
  if (options.synthetic === true) await ended(signal);
  else await followUnits(options.config, own, store, signal);
}

const ended = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort');
};

/** How often the operator's tables are looked at. */
const LOOK_MS = 10_000;

/** Lets hosts stand where the operator's tables say whenever these change, until the signal. */
async function followUnits(
  config: Config,
  own: OwnTables,
  store: Store,
  signal: AbortSignal,
): Promise<void> {
  const log = openLog();
  let known = await own.revision();
  let trouble = '';
  while (!signal.aborted) {
    await setTimeout(LOOK_MS, undefined, { signal }).catch(() => undefined);
    try {
      const now = await own.revision();
      if (now === known) continue;
      const { locate } = await locatorBy(config, await own.read());
      const moved = await reattribute(store, locate);
      known = now;
      trouble = '';
      log.info({ hosts: moved }, 'units: hosts stand where the tables say now');
    } catch (error) {
      const { message } = error as Error;
      if (message !== trouble) log.error({}, `units: hosts stand where they stood: ${message}`);
      trouble = message;
    }
  }
}
