/** The console and its API over a store, without sources; see App.serve. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { loadAdvice } from './advice.ts';
import { createApi } from './api/api.ts';
import type { AuditVerdict } from './register/audit.ts';
import type { ServeOptions } from './app-port.ts';
import { resolveSecret, type Config } from './config.ts';
import { openLog } from './lib/log.ts';
import { packageDir } from './lib/program-files.ts';
import { AppError } from './model/error.ts';
import { verifyAudit } from './register/audit.ts';
import { openRegister, type Register } from './register/register.ts';
import { newSecret } from './register/secrets.ts';
import { countUsers } from './register/users.ts';
import { open } from './wiring.ts';

/** A client that dawdles is let go. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** The register that a configuration names. */
export function registerOf({ register }: Config): Promise<Register> {
  const { path, url } = register;
  return openRegister({
    path,
    url: url === undefined ? undefined : resolveSecret(url, process.env),
  });
}

/** See `App.serve`. */
export async function serve(options: ServeOptions): Promise<void> {
  const { config, version, signal, synthetic = false } = options;
  const advise = loadAdvice(config);
  const log = openLog();
  await using store = await open(options.store);
  const register = await registerOf(config);
  try {
    const built = join(packageDir, 'console/dist');
    const setup = (await countUsers(register)) === 0 ? newSecret() : undefined;
    const api = createApi({
      store,
      register,
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
    const url = await listen(server, options.listen ?? config.api.listen);
    options.onReady?.({ url, setup: setup === undefined ? undefined : `${url}/setup#${setup}` });
    if (!signal.aborted) await once(signal, 'abort');
    server.closeAllConnections();
    server.close();
  } finally {
    await register.destroy();
  }
}

async function listen(server: Server, where: string): Promise<string> {
  const at = where.lastIndexOf(':');
  const host = where.slice(0, at).replace(/^\[(.*)\]$/, '$1');
  try {
    server.listen(Number(where.slice(at + 1)), host);
    await once(server, 'listening');
  } catch (cause) {
    throw new AppError('service_unavailable', `${where}: ${(cause as Error).message}`, cause);
  }
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** See `App.verifyAudit`. */
export async function checkAudit(config: Config): Promise<AuditVerdict> {
  const register = await registerOf(config);
  try {
    return await verifyAudit(register);
  } finally {
    await register.destroy();
  }
}
