/** Keyed hashing of wallets, workers, passwords and users: the clear value never leaves the parser. */

/** Kinds of secret; the same text sealed as two kinds gives two fingerprints. */
export type SecretKind = 'wallet' | 'worker' | 'password' | 'user';

/** Turns a secret into a fingerprint: `<kind initial>:<16 hex of HMAC-SHA256>` and, where the value has at least 16
 * characters and so four do not give it away, `~<last four>`. */
export type Seal = (kind: SecretKind, clear: string) => string;
