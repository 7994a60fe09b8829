/** Over a ClickHouse server, where CLICKHOUSE_URL names one with an empty database for the test to fill. */
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storeContract } from './store-contract.ts';

const url = process.env['CLICKHOUSE_URL'];
if (url === undefined) test('over a server', ({ skip }) => skip('CLICKHOUSE_URL names no server.'));
else storeContract('server of CLICKHOUSE_URL', () => openStore({ url }));

test('a server that is not there is named without its password', async () => {
  const opened = openStore({ url: 'http://me:secret@127.0.0.1:9/db' });
  await expect(opened).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.not.stringContaining('secret') as string,
  });
});
