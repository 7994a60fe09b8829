/** The key that wallets, workers and passwords are hashed with: one a deployment, never shown. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveSecret, type Config, type StoreTarget } from './config.ts';
import { AppError } from './model/error.ts';

/** From the configuration; else kept beside the embedded store, made on first use; without a store, of this run only.
 * Throws `config_invalid` for a store by URL without a secret: collectors could not tell the same wallet. */
export function deploymentKey(config: Config, store: StoreTarget | false): Uint8Array {
  if (config.secret !== undefined)
    return createHash('sha256').update(resolveSecret(config.secret, process.env)).digest();
  if (store === false) return randomBytes(32);
  if (!('path' in store))
    throw new AppError(
      'config_invalid',
      'secret: needed with a store by URL, so that every collector gives a wallet the same fingerprint.',
    );
  const file = join(store.path, 'secret.key');
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  } catch {
    mkdirSync(store.path, { recursive: true });
    const key = randomBytes(32);
    // `wx`: of two processes that make a key at once, one loses and reads the other's.
    try {
      writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
      return key;
    } catch {
      return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
    }
  }
}
