/** Any ClickHouse server (26 or newer) by URL: `http://user:password@host:8123/database`. */
import { createClient } from '@clickhouse/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../model/error.ts';
import { clientOptions, type Engine } from './engine.ts';

/** Over about six seconds; a server that restarts takes that long. */
const TRIES = 6;

/** Connects. Throws `store_unavailable` when the server does not answer. */
export async function openUrl(options: { readonly url: string }): Promise<Engine> {
  let client;
  let shown: string;
  try {
    shown = new URL(options.url).host;
    client = createClient({ ...clientOptions, url: options.url });
  } catch (error) {
    throw new AppError('store_unavailable', 'Its URL is not understood.', error);
  }
  const opened = client;
  const answers = async (tries: number): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      const pong = await opened.ping({ select: true });
      if (pong.success) return;
      if (attempt >= tries) {
        const [why] = pong.error.message.split('\n');
        throw new AppError('store_unavailable', `${shown} does not answer: ${why}`, pong.error);
      }
      await sleep(100 * 2 ** attempt);
    }
  };
  await answers(1);
  return {
    client: opened,
    ready: () => answers(TRIES),
    [Symbol.asyncDispose]: () => opened.close(),
  };
}
