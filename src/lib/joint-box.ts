/** Boxes that several people open together, and none of them alone: a text is encrypted for all of their public keys at once. Each
 * holder of a private key makes a share for one box; with the shares of all of them, the box opens.
 *
 * X25519 with a key pair of its own for every box, HKDF-SHA256, AES-256-GCM (an ECIES over several keys). What the box is about is
 * part of every share: a share made for one box says nothing of another, whichever lock it was asked for. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const TAG_BYTES = 16;
/** A key is used once, so its nonce may be the same. */
const NONCE = Buffer.alloc(12);
/** Texts are filled up to a multiple of this, so that the length of a box does not tell what is in it. */
const FILL = 256;

export interface JointBox {
  /** Public key made for this box (32 bytes, base64url). */
  readonly lock: string;
  /** Ciphertext and tag, base64url. */
  readonly box: string;
}

const publicHalf = (key: KeyObject): KeyObject =>
  key.type === 'public' ? key : createPublicKey(key);

/** The 32 bytes of a public key, base64url. */
const rawOf = (key: KeyObject): string => publicHalf(key).export({ format: 'jwk' }).x ?? '';

const ofRaw = (x: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });

const derive = (secret: Uint8Array, salt: string, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, KEY_BYTES));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a public key as it is written down: base64 of X25519 as SPKI. Throws for anything else. */
export function readPublicKey(text: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'x25519') throw new Error('not a key of X25519');
  return key;
}

/** How the public half of a key is written down. */
export const writePublicKey = (key: KeyObject): string =>
  publicHalf(key).export({ type: 'spki', format: 'der' }).toString('base64');

/** Names a key, by either half: 16 hex digits. */
export const keyIdOf = (key: KeyObject): string => digest(rawOf(key)).slice(0, 16);

/** What a pair of keys agrees on for one box: the same from both sides. */
const agreed = (privateKey: KeyObject, publicKey: KeyObject, recipient: string, about: string) =>
  derive(diffieHellman({ privateKey, publicKey }), recipient, digest(about));

const keyOf = (shares: readonly Uint8Array[]): Buffer =>
  derive(Buffer.concat(shares), '', 'davylamp joint box 1');

/** Encrypts for all of `keys` together; `about` is not hidden, but cannot be changed. */
export function sealJointly(keys: readonly KeyObject[], clear: string, about: string): JointBox {
  const own = generateKeyPairSync('x25519');
  const shares = keys.map((key) => agreed(own.privateKey, key, rawOf(key), about));
  const bytes = Buffer.from(clear);
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / FILL) * FILL);
  bytes.copy(filled);
  const cipher = createCipheriv(CIPHER, keyOf(shares), NONCE).setAAD(Buffer.from(about));
  const box = Buffer.concat([cipher.update(filled), cipher.final(), cipher.getAuthTag()]);
  return { lock: rawOf(own.publicKey), box: box.toString('base64url') };
}

/** The share of one holder in the box with this lock. Throws for what is no lock. */
export const shareOf = (privateKey: KeyObject, lock: string, about: string): Buffer =>
  agreed(privateKey, ofRaw(lock), rawOf(privateKey), about);

/** The text; `shares` in the order of the keys it was sealed for. Undefined where a share is not of this box, or something was
 * changed. */
export function openJointly(
  { box }: Pick<JointBox, 'box'>,
  shares: readonly Uint8Array[],
  about: string,
): string | undefined {
  const bytes = Buffer.from(box, 'base64url');
  if (bytes.length < TAG_BYTES) return undefined;
  const at = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, keyOf(shares), NONCE, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(at));
  try {
    const filled = Buffer.concat([decipher.update(bytes.subarray(0, at)), decipher.final()]);
    return filled.toString('utf8', 0, filled.indexOf(0));
  } catch {
    return undefined;
  }
}
