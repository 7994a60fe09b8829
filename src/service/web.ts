/** What the service answers on its own address: `/metrics`, `/healthz`, `/status`. Reading only; no host is named. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AppError } from '../model/error.ts';
import { metricsText } from './metrics.ts';
import type { Status } from '../model/status.ts';

export interface Web extends AsyncDisposable {
  /** `http://127.0.0.1:9178`, with the port really bound. */
  readonly url: string;
}

interface Answer {
  readonly code: number;
  readonly type: string;
  readonly text: string;
}

const json = (code: number, value: unknown): Answer => ({
  code,
  type: 'application/json; charset=utf-8',
  text: `${JSON.stringify(value)}\n`,
});

function answer(method: string, path: string, status: () => Status): Answer {
  if (method !== 'GET' && method !== 'HEAD') return json(405, { error: 'only GET' });
  switch (path) {
    case '/metrics':
      return {
        code: 200,
        type: 'text/plain; version=0.0.4; charset=utf-8',
        text: metricsText(status()),
      };
    case '/status':
      return json(200, status());
    case '/healthz': {
      const { healthy, sources, store } = status();
      const down = sources
        .filter(({ up, phase }) => !up && phase !== 'done')
        .map(({ name }) => name);
      return json(healthy ? 200 : 503, { healthy, down, store: store.up ? 'up' : store.trouble });
    }
    default:
      return json(404, { error: 'there are /metrics, /healthz and /status' });
  }
}

/** Listens at `address:port`. Throws `service_unavailable` where that cannot be had. */
export async function openWeb(listen: string, status: () => Status): Promise<Web> {
  const at = listen.lastIndexOf(':');
  const host = listen.slice(0, at).replace(/^\[(.*)\]$/, '$1');
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]!;
    const { code, type, text } = answer(request.method ?? '', path, status);
    response.writeHead(code, {
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  });
  try {
    server.listen(Number(listen.slice(at + 1)), host);
    await once(server, 'listening');
  } catch (cause) {
    throw new AppError('service_unavailable', `${listen}: ${(cause as Error).message}`, cause);
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
