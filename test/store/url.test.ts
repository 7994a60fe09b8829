/** Over a ClickHouse server: the one that CLICKHOUSE_URL names, with an empty database for the test to fill, else one of our own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine } from './engine.ts';
import { startServers } from './server.ts';
import { storeContract } from './store-contract.ts';

const url = process.env['CLICKHOUSE_URL'];
if (url !== undefined) storeContract('server of CLICKHOUSE_URL', () => openStore({ url }));
else
  onEngine('a server', () => {
    let running: Awaited<ReturnType<typeof startServers>>;
    beforeAll(async () => {
      running = await startServers(1);
    });
    afterAll(() => running[Symbol.asyncDispose]());
    storeContract('by its URL', () => openStore({ url: running.servers[0]!.url }));
  });

test('a server that is not there is named without its password', async () => {
  const opened = openStore({ url: 'http://me:secret@127.0.0.1:9/db' });
  await expect(opened).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.not.stringContaining('secret') as string,
  });
});
