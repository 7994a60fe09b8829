/** Sealed logins where they are kept: once, apart, encrypted, and no longer than their term. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as app from '../../src/app.ts';
import { loadConfig, storeTarget, type Config } from '../../src/config.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { contacts } from '../../src/lab/logs/contacts.ts';
import { eveAlert } from '../../src/lab/logs/eve.ts';
import type { SealedLogin } from '../../src/records/sealed-login.ts';
import { sealedCount } from '../../src/situation/sealed-logins.ts';
import { openStore } from '../../src/store/open-store.ts';
import { run } from '../cli/run.ts';
import { onEngine } from '../store/engine.ts';
import { at, boxesOf, capture, IDENTITY, keygen, MINER, OTHER, sealed } from './party.ts';

onEngine('sealed logins in a store', () => {
  let config: Config;
  const target = { path: at('kept') };
  const scan = () =>
    app.scan({ inputs: [capture()], store: target, config, lang: 'en', lenient: false });
  const rows = async (of = target): Promise<SealedLogin[]> => {
    await using store = await openStore(of);
    return await boxesOf(store, MINER, OTHER);
  };
  beforeAll(async () => {
    const public_keys = [await keygen('one'), await keygen('two')];
    config = bareSchema.parse({ privacy: { sealed_evidence: { public_keys } } });
  });

  test('the same capture twice leaves one row of each, carried over by export and import', async () => {
    await scan();
    const first = await rows();
    await scan();
    const again = await rows();
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(first).toHaveLength(2);
    await using store = await openStore(target);
    expect(await store.ask(sealedCount, { host: MINER })).toEqual([{ logins: 1 }]);
    await store[Symbol.asyncDispose]();
    await app.exportStore(target, at('carried'));
    await app.importStore({ path: at('copy') }, at('carried'));
    expect(await rows({ path: at('copy') })).toEqual(again);
  });

  test('are deleted by their own term, with a receipt', async () => {
    const config_file = at('davylamp.yaml');
    writeFileSync(config_file, 'privacy: { retention: { sealed_login: 1 } }\n');
    const { status, out } = await run(
      ['store', 'prune', '--config', config_file, '--store', at('copy'), '--json'],
      { app },
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ table: 'sealed_login', rows: 2, days: 1 });
    expect(await rows({ path: at('copy') })).toEqual([]);
  });

  test('without the setting there are none', async () => {
    const off = { path: at('off') };
    await app.scan({
      inputs: [capture()],
      store: off,
      config: bareSchema.parse({}),
      lang: 'en',
      lenient: false,
    });
    expect(await rows(off)).toEqual([]);
  });
});

test('a configuration with one key, the same twice, or no key is refused', async () => {
  const key = await keygen('three');
  for (const public_keys of [[key], [key, key], [key, 'bm9uc2Vuc2U='], [key, key, key]])
    expect(bareSchema.safeParse({ privacy: { sealed_evidence: { public_keys } } }).success).toBe(
      false,
    );
});

test('a key is made once, under a passphrase, and not readable without', async () => {
  const file = at('four.key');
  const [made, again] = [
    await sealed('four', 'keygen', file),
    await sealed('four', 'keygen', file),
  ];
  expect([made.status, again.status]).toEqual([0, 1]);
  expect(readFileSync(file, 'utf8')).not.toContain(made.out.trim());
  const short = await run(['sealed', 'keygen', at('five.key')], {
    app,
    env: { DAVYLAMP_PASSPHRASE: 'short' },
  });
  expect([short.status, existsSync(at('five.key'))]).toEqual([1, false]);
});

test('the spool of a service holds them sealed only, while the store is away', async () => {
  const folder = at('site');
  mkdirSync(folder);
  const pool = { ip: '203.0.113.7', port: 3333, name: 'xmr.pool.example' };
  const [contact] = contacts({ seed: 3, count: 1, pools: [pool], per_million: 1e6, mix: ['flow'] });
  const { wallet, worker, password } = IDENTITY;
  const params = { login: `${wallet}.${worker}`, pass: password, agent: 'XMRig/6.22.0' };
  const said = `${JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'login', params })}\n`;
  const rule = { id: 2_024_792, name: 'Coin miner check-in', category: 'coin-mining' };
  writeFileSync(join(folder, 'eve.json'), eveAlert(contact!, rule, said));
  writeFileSync(join(folder, 'secret'), 'a secret of this deployment');
  const file = join(folder, 'davylamp.yaml');
  const [one, two] = [await keygen('six'), await keygen('seven')];
  writeFileSync(
    file,
    `store: { url: 'http://127.0.0.1:9' }
secret: file:${join(folder, 'secret')}
privacy: { sealed_evidence: { public_keys: ['${one}', '${two}'] } }
sources: [{ type: suricata, paths: [${join(folder, 'eve.json')}], follow: true }]
service: { spool: ${join(folder, 'spool')}, keep_seconds: 1, listen: '127.0.0.1:0' }
api: { served_by_run: false }
register: { path: ${join(folder, 'register.db')} }
`,
  );
  const config = await loadConfig(file, {});
  const stop = new AbortController();
  const running = app.run({
    config,
    store: storeTarget(undefined, {}, config),
    version: 'test',
    signal: stop.signal,
  });
  const spool = (): string =>
    readdirSync(join(folder, 'spool'))
      .map((name) => readFileSync(join(folder, 'spool', name), 'utf8'))
      .join('\n');
  await expect.poll(spool, { timeout: 60_000 }).toContain('"table":"sealed_login"');
  stop.abort();
  await running;
  for (const secret of [wallet, worker, password]) expect(spool()).not.toContain(secret);
});
