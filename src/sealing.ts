/** Seals clear logins for the two people whose public keys the configuration has; their private halves are not here. */
import { createHash } from 'node:crypto';
import type { Config } from './config.ts';
import { keyIdOf, readPublicKey, sealJointly } from './lib/joint-box.ts';
import { boundTo, type SealLogin } from './model/sealed-login.ts';

/** Longer logins are cut. */
const LONGEST = 500;

/** Undefined where nothing is to be kept in the clear, as by default. */
export function sealingOf({ privacy: { sealed_evidence } }: Config): SealLogin | undefined {
  if (sealed_evidence === undefined) return undefined;
  const named = sealed_evidence.public_keys.map((text) => {
    const key = readPublicKey(text);
    return { id: keyIdOf(key), key };
  });
  // In the order in which the store gives their names back.
  named.sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = named.map(({ id }) => id);
  const keys = named.map(({ key }) => key);
  return ({ login, wallet, worker }, about) => {
    const id = createHash('sha256')
      .update(`${about.session_id} ${about.wallet} ${about.worker}`)
      .digest('hex')
      .slice(0, 16);
    const row = { ...about, time: Math.floor(about.time), id, keys: names };
    const clear = JSON.stringify({
      login: login.slice(0, LONGEST),
      wallet: wallet.slice(0, LONGEST),
      worker: worker.slice(0, LONGEST),
    });
    return { ...row, ...sealJointly(keys, clear, boundTo(row)) };
  };
}
