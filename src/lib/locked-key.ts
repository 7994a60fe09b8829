/** A private key in a file: encrypted under a passphrase that is made slow to guess (argon2id, AES-256-GCM). */
import {
  argon2Sync,
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { z } from 'zod';

const CIPHER = 'aes-256-gcm';
/** 64 MiB, three passes: a key lies in a file for years, where nobody counts wrong passphrases. */
const COST = { memory: 65_536, passes: 3, parallelism: 1 } as const;

const lockedKey = z.object({
  davylamp: z.literal('private key'),
  schema: z.literal(1),
  salt: z.string(),
  nonce: z.string(),
  /** PKCS #8 and tag, base64. */
  key: z.string(),
});

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');

const derive = (passphrase: string, nonce: Uint8Array): Buffer =>
  argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFKC')),
    nonce,
    tagLength: 32,
    ...COST,
  });

/** The text of the file. */
export function lockKey(key: KeyObject, passphrase: string): string {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, derive(passphrase, salt), nonce);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  const sealed = Buffer.concat([cipher.update(der), cipher.final(), cipher.getAuthTag()]);
  const text: z.output<typeof lockedKey> = {
    davylamp: 'private key',
    schema: 1,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    key: sealed.toString('base64'),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** The key again. Throws where the text is no such file, or the passphrase another. */
export function unlockKey(text: string, passphrase: string): KeyObject {
  const file = lockedKey.parse(JSON.parse(text));
  const sealed = bytesOf(file.key);
  const at = sealed.length - 16;
  const decipher = createDecipheriv(
    CIPHER,
    derive(passphrase, bytesOf(file.salt)),
    bytesOf(file.nonce),
    { authTagLength: 16 },
  ).setAuthTag(sealed.subarray(at));
  const key = Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}
