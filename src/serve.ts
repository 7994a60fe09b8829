/** The console and its API over a store, without sources; see App.serve. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { loadAdvice } from './advice.ts';
import { createApi } from './api/api.ts';
import type { ServeOptions } from './app-port.ts';
import { openLog } from './lib/log.ts';
import { packageDir } from './lib/program-files.ts';
import { listenHttp } from './listen-http.ts';
import { registerOf } from './register-of.ts';
import { energyTables } from './response/energy/tables.ts';
import { newSecret } from './register/secrets.ts';
import { countUsers } from './register/users.ts';
import { tellBy } from './telling.ts';
import { open } from './wiring.ts';

/** A client that dawdles is let go. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** See `App.serve`. */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, version, signal, synthetic = false } = options;
  const advise = loadAdvice(config);
  const log = openLog();
  await using store = await open(options.store);
  await using register = await registerOf(config);
  const built = join(packageDir, 'console/dist');
  const setup = (await countUsers(register)) === 0 ? newSecret() : undefined;
  const api = createApi({
    store,
    register,
    tell: tellBy(config),
    energy: energyTables(config.energy.grid),
    advise,
    version,
    setup,
    synthetic,
    consoleDir: existsSync(join(built, 'index.html')) ? built : undefined,
    onFault: (error) => log.error({ err: error }, 'api: a request failed'),
    secure: config.api.behind_tls,
  });
  const answer = getRequestListener(api.fetch);
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    (request, response) => void answer(request, response),
  );
  await using listening = await listenHttp(server, options.listen ?? config.api.listen);
  const { url } = listening;
  options.onReady?.({ url, setup: setup === undefined ? undefined : `${url}/setup#${setup}` });
  if (!signal.aborted) await once(signal, 'abort');
}
