/** What the service answers on its own address: `/metrics`, `/healthz`, `/status`. Reading only; no host is named. */
import { createServer } from 'node:http';
import { listenHttp, type Listening } from '../listen-http.ts';
import { metricsText } from './metrics.ts';
import type { Status } from '../model/status.ts';

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
export function openWeb(listen: string, status: () => Status): Promise<Listening> {
  const server = createServer((request, response) => {
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
  return listenHttp(server, listen);
}
