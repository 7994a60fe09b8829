/** A server of HTTP at an `address:port` of the configuration, and its end. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from './model/error.ts';

export interface Listening extends AsyncDisposable {
  /** `http://127.0.0.1:9178`, with the port really bound. */
  readonly url: string;
}

/** Listens. Throws `service_unavailable` where that cannot be had. Its end closes all connections. */
export async function listenHttp(server: Server, where: string): Promise<Listening> {
  const at = where.lastIndexOf(':');
  const host = where.slice(0, at).replace(/^\[(.*)\]$/, '$1');
  try {
    server.listen(Number(where.slice(at + 1)), host);
    await once(server, 'listening');
  } catch (cause) {
    throw new AppError('service_unavailable', `${where}: ${(cause as Error).message}`, cause);
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
