/** A served country for the console's benchmark: the product's own wiring over a temporary store, and somebody signed in with an order. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareSchema } from '../../src/whole-schema.ts';
import { dayOf } from '../../src/lib/days.ts';
import { openOwnTables } from '../../src/own-tables.ts';
import { openRegister } from '../../src/register/register.ts';
import { createUser } from '../../src/register/users.ts';
import { openConsole } from '../../src/serve.ts';
import { openStore } from '../../src/store/open-store.ts';
import { fillHosts } from '../store/fill.ts';

export interface Site extends AsyncDisposable {
  readonly url: string;
  /** Cookie of the session: name and value. */
  readonly cookie: readonly [name: string, value: string];
}

const WHO = { name: 'bench', password: 'only for this benchmark' };

/** Makes the country, serves it on loopback, signs in and opens the lists. */
export async function openSite(hosts: number, seed: number): Promise<Site> {
  const held = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-console-'));
  held.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const store = held.use(await openStore({ path: join(folder, 'store') }));
  const units = Math.max(20, Math.round(hosts / 500));
  await fillHosts(store, { seed, hosts, lastDay: dayOf(Date.now()), days: 60, units });
  const register = { path: join(folder, 'register.db') };
  {
    await using users = await openRegister(register);
    await createUser(users, { ...WHO, role: 'analyst' });
  }
  const config = {
    ...bareSchema.parse({ api: { listen: '127.0.0.1:0' } }),
    register,
  };
  const own = held.use(openOwnTables(config));
  const { url } = held.use(
    await openConsole({ config, own, store, version: 'bench', synthetic: true }),
  );
  const send = (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const given = (await send('/session', WHO)).headers.getSetCookie()[0]!.split(';')[0]!;
  await send('/orders', { number: 'bench', reason: 'to measure the list', hours: 12 }, given);
  const [name = '', value = ''] = given.split('=');
  return { url, cookie: [name, value], [Symbol.asyncDispose]: () => held.disposeAsync() };
}
