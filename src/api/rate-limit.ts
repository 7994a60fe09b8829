/** So many requests a minute from one address: what may be guessed, may not be guessed fast. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import type { Env } from './deps.ts';
import { Refused } from './problem.ts';

const MINUTE = 60_000;
/** Addresses remembered; more, and the oldest are forgotten. */
const MAX_ADDRESSES = 10_000;

interface Window {
  since: number;
  count: number;
}

/** Refuses what comes more often than `perMinute`; each name has counters of its own. */
export function limited(name: string, perMinute: number): MiddlewareHandler<Env> {
  const windows = new Map<string, Window>();
  return async (c, next) => {
    const now = performance.now();
    const key = addressOf(c);
    let window = windows.get(key);
    if (window === undefined || now - window.since > MINUTE) {
      window = { since: now, count: 0 };
      windows.delete(key);
      windows.set(key, window);
      if (windows.size > MAX_ADDRESSES) windows.delete(windows.keys().next().value ?? '');
    }
    if (++window.count > perMinute) {
      c.header('retry-after', String(Math.ceil((window.since + MINUTE - now) / 1000)));
      throw new Refused(429, 'too_many', `Too many requests (${name}); wait a minute.`);
    }
    await next();
  };
}

/** Without a socket, as in a test, everybody is one. */
function addressOf(c: Parameters<typeof getConnInfo>[0]): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
