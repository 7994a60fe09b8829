/** Passwords, tokens and identifiers: made, hashed, compared. Nothing here is ever kept in the clear. */
import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashArgon2 = promisify(argon2);

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const LENGTH = 32;

/** A random text of 256 bits, for cookies, tokens and one-time links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A short random identifier. */
export const newId = (): string => randomBytes(9).toString('base64url');

/** What is kept of a secret that is itself random. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const derive = (password: string, nonce: Uint8Array): Promise<Buffer> =>
  hashArgon2('argon2id', {
    message: Buffer.from(password.normalize('NFKC')),
    nonce,
    tagLength: LENGTH,
    ...COST,
  });

/** `$argon2id$…`, with everything needed to check a password later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Takes as long whether the password is right or not, and whether there is a hash or not. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, , , , nonce = '', tag = ''] = (hash ?? '').split('$');
  const expected = Buffer.from(tag, 'base64url');
  const found = await derive(
    password,
    nonce === '' ? Buffer.alloc(16) : Buffer.from(nonce, 'base64url'),
  );
  return expected.length === LENGTH && timingSafeEqual(found, expected);
}
