/** The API on sockets, with bounds on how long anybody may take. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Milliseconds. */
export interface ServerLimits {
  /** Until all headers are there, and until the whole request is. */
  readonly headers: number;
  readonly request: number;
  /** How often these two are looked at. */
  readonly look: number;
  /** In which nothing moves on a connection, either way: longer than any question to the store takes. */
  readonly idle: number;
}

const LIMITS: ServerLimits = { headers: 10_000, request: 30_000, look: 5000, idle: 180_000 };

/** Makes the server; a client that dawdles is let go, and one that reads slowly is waited for as long as it reads. */
export function apiServer(
  { fetch }: { readonly fetch: (request: Request) => Response | Promise<Response> },
  { headers, request, look, idle }: ServerLimits = LIMITS,
): Server {
  const answer = getRequestListener(fetch);
  const server = createServer(
    { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: look },
    (asked, response) => void answer(asked, response),
  );
  server.setTimeout(idle);
  return server;
}
