/** People with keys, and a capture of two miners, for the tests of sealed logins. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import * as app from '../../src/app.ts';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import type { Store } from '../../src/model/store.ts';
import type { SealedLogin } from '../../src/records/sealed-login.ts';
import { sealedLogins } from '../../src/situation/sealed-logins.ts';
import { run } from '../cli/run.ts';

export const MINER = '10.9.0.7';
export const OTHER = '10.9.1.7';
export const IDENTITY = {
  wallet: `4${'8'.repeat(94)}`,
  worker: 'zqworker-one',
  password: 'zqpass-word',
};

const folder = mkdtempSync(join(tmpdir(), 'davylamp-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
/** A path in the folder of this file of tests. */
export const at = (name: string): string => join(folder, name);

/** Passphrases by whose key it is. */
export const passphrase = (whose: string): string => `a long passphrase of ${whose}`;

/** Runs `davylamp sealed` with the passphrase and the token of somebody. */
export async function sealed(whose: string, ...args: readonly string[]) {
  return run(['sealed', ...args], {
    app,
    env: { DAVYLAMP_PASSPHRASE: passphrase(whose), DAVYLAMP_TOKEN: tokens.get(whose) ?? 'dl_none' },
  });
}
/** API tokens, by whose they are. */
export const tokens = new Map<string, string>();

/** Makes somebody's key, and gives the public half. */
export async function keygen(whose: string): Promise<string> {
  const { status, out, err } = await sealed(whose, 'keygen', at(`${whose}.key`));
  expect([status, err]).toEqual([0, expect.stringContaining('public_keys')]);
  return out.trim();
}

/** Two miners of one wallet. */
export function capture(): string {
  const made = createScene(5);
  for (const [i, identity] of [IDENTITY, { ...IDENTITY, worker: 'zqworker-two' }].entries())
    made.miner({
      ip: `10.9.${i}.7`,
      dialect: dialects.xmrig,
      server: { ip: '192.0.2.77', port: 3333 },
      seconds: 120,
      identity,
      name: 'xmr.pool.example',
    });
  const path = at('lab.pcap');
  made.write(path);
  return path;
}

/** The sealed logins of hosts. */
export const boxesOf = (store: Store, ...hosts: string[]): Promise<SealedLogin[]> =>
  store.ask(sealedLogins, { hosts });
