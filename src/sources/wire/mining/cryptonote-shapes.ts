/** Jobs and shares of CryptoNote, shared by its dialects. */
import type { Meaning, Share, Strength } from './dialect.ts';
import { cryptonoteTarget } from './difficulty.ts';
import { isHex, isHexBetween, isJobId, isObject, numberOf, textOf } from './shapes.ts';

/** Families XMRig names before the slash, or alone. */
const ALGORITHM =
  /^(rx|cn|cn-lite|cn-heavy|cn-pico|cn-gpu|cn-femto|panthera|argon2|astrobwt|defyx|kawpow|ghostrider|gr|randomx|cryptonight|cryptonight[-_/].*|progpow[-_a-z]*|xel|flex|verushash|yespower\w*)(\/[\w-]+)?$/i;

export const isAlgorithm = (value: unknown): value is string => ALGORITHM.test(textOf(value));

/** XMRig's name of an algorithm, from its own and from older spellings. */
export function algorithmName(value: unknown): string | undefined {
  if (!isAlgorithm(value)) return undefined;
  const name = value.toLowerCase();
  if (name === 'rx' || name === 'randomx') return 'rx/0';
  if (name === 'gr') return 'ghostrider';
  return name.startsWith('cryptonight') ? 'cryptonight' : name;
}

/** Where a template keeps its nonce: after two version numbers, a five-byte time and the previous hash. */
const NONCE_AT = 39 * 2;
/** First digit of the previous hash. */
const PREVIOUS_AT = 7 * 2;

/** A job object: template, id and target of the right lengths. */
export function cryptonoteJob(value: unknown): Meaning | undefined {
  if (!isObject(value)) return undefined;
  const { blob, target, job_id: id } = value as Record<string, unknown>;
  if (!isJobId(id) || !isHexBetween(blob, 64, 4096) || !isHex(target, 8, 16, 64)) return undefined;
  const difficulty = cryptonoteTarget(target);
  const named = algorithmName(value['algo']);
  const isTemplate = blob.length >= 140;
  if (difficulty === undefined || (!isTemplate && named === undefined)) return undefined;
  const height = numberOf(value['height']);
  return {
    by: 'pool',
    step: 'job',
    strength: 'sure',
    job: {
      id: `${id}`,
      block: height === undefined ? blob.slice(PREVIOUS_AT, PREVIOUS_AT + 64) : `${height}`,
      fixedNonce: isTemplate && isFixed(blob.slice(NONCE_AT, NONCE_AT + 8)),
    },
    difficulty,
    algorithms: [named ?? (isHex(value['seed_hash'], 64) ? 'rx/0' : algorithmOfVersion(blob))],
  };
}

/** Monero's block versions: 12 brought RandomX. Only asked where the pool names no algorithm. */
const algorithmOfVersion = (blob: string): string =>
  Number.parseInt(blob.slice(0, 2), 16) >= 12 ? 'rx/0' : 'cryptonight';

/** One of the outer nonce bytes is set and the others are not: a pool or proxy has shared the nonces out. */
const isFixed = (nonce: string): boolean => /^(0{6}(?!00)..|(?!00)..0{6})$/.test(nonce);

export interface CryptonoteShare {
  readonly share: Share;
  readonly strength: Strength;
}

/** A share object: job id, nonce of 4 (or 8) bytes, a 32-byte result. */
export function cryptonoteShare(value: unknown): CryptonoteShare | undefined {
  if (!isObject(value)) return undefined;
  const { job_id: job, nonce, result } = value as Record<string, unknown>;
  if (!isJobId(job) || !isHex(nonce, 8, 16) || !isHex(result, 64)) return undefined;
  // A hash that meets even a low difficulty ends in zeros; a document's digest does so by chance once in 65,536.
  const strength = result.endsWith('0000') ? 'sure' : 'likely';
  return { share: { job: `${job}`, nonce }, strength };
}
