/** Signs what is handed up, and checks it: Ed25519 over a word of its own and the canonical text, so that no signature stands for
 * anything else. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { AppError } from '../../model/error.ts';
import type { RollupReport } from '../../model/rollup.ts';
import { canonical } from '../bulletin/seal.ts';

const bytesOf = (report: RollupReport): Buffer =>
  Buffer.from(`davylamp-rollup-1\n${canonical(report)}`);

/** A new pair: the private key as PEM, the public one as the parent's configuration has it. */
export function newKeys(): { readonly privatePem: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** Signature in base64url. Throws `config_invalid` for what is no private key of Ed25519. */
export function signatureOf(report: RollupReport, privatePem: string): string {
  try {
    const key = createPrivateKey(privatePem);
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('not of Ed25519');
    return sign(null, bytesOf(report), key).toString('base64url');
  } catch (error) {
    throw new AppError('config_invalid', `rollup.key: ${(error as Error).message}`, error);
  }
}

/** Whether the report was signed by who has the other half of this key (base64 of SPKI). */
export function isSignedBy(report: RollupReport, signature: string, publicKey: string): boolean {
  const key = createPublicKey({
    key: Buffer.from(publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return verify(null, bytesOf(report), key, Buffer.from(signature, 'base64url'));
}
