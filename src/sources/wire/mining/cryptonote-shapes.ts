/** Jobs and shares of CryptoNote, shared by its dialects. */
import type { Meaning, Share, Strength } from './dialect.ts';
import { cryptonoteTarget } from './difficulty.ts';
import { isHex, isHexBetween, isJobId, isObject, numberOf, textOf, type Json } from './shapes.ts';

/** Families XMRig names before the slash, or alone. */
const ALGORITHM =
  /^(rx|cn|cn-lite|cn-heavy|cn-pico|cn-gpu|cn-femto|panthera|argon2|astrobwt|defyx|kawpow|ghostrider|gr|randomx|cryptonight|cryptonight[-_/].*|progpow[-_a-z]*|xel|flex|verushash|yespower\w*)(\/[\w-]+)?$/i;

export const isAlgorithm = (value: unknown): value is string => ALGORITHM.test(textOf(value));

/** A name that nothing else is called: `argon2` hashes passwords, `flex` lays out pages. */
const isDistinctAlgorithm = (value: unknown): value is string =>
  isAlgorithm(value) && (value.includes('/') || value.length > 8);

/** XMRig's name of an algorithm, from its own and from older spellings. */
export function algorithmName(value: unknown): string | undefined {
  if (!isAlgorithm(value)) return undefined;
  const name = value.toLowerCase();
  if (name === 'rx' || name === 'randomx') return 'rx/0';
  if (name === 'gr') return 'ghostrider';
  return name.startsWith('cryptonight') ? 'cryptonight' : name;
}

/** Digits of the shortest template: header, root of transactions and their count. */
const TEMPLATE = 140;
/** Where a template keeps its nonce: after two version numbers, a five-byte time and the previous hash. */
const NONCE_AT = 39 * 2;
/** First digit of the previous hash. */
const PREVIOUS_AT = 7 * 2;
/** Two version numbers, then a time of five bytes, seven bits each, the lowest first. */
const HEADER = /^[01].[01].((?:[89a-f].){4}0[1-9a-f])/i;
/** Bitcoin is older than any coin of this kind; a time of five bytes could lie thousands of years ahead. */
const EARLIEST = 1_230_000_000;
const LATEST = 4_100_000_000;

/** Major and minor version, which of most coins are the same. */
const VERSIONS = /^([01].)\1/i;

/** It begins as a block does: with one version twice, or with versions and a time. Other programs' blobs do so once in two thousand. */
const beginsBlock = (blob: string): boolean => VERSIONS.test(blob) || hasTime(blob);

function hasTime(blob: string): boolean {
  const time = HEADER.exec(blob)?.[1];
  if (time === undefined) return false;
  const bytes = Buffer.from(time, 'hex');
  const seconds = bytes.reduceRight((sum, byte) => sum * 128 + (byte & 127), 0);
  return seconds > EARLIEST && seconds < LATEST;
}

/** A job object: template, id and target of the right lengths. */
export function cryptonoteJob(value: unknown): Meaning | undefined {
  if (!isObject(value)) return undefined;
  const { blob, target, job_id: id } = value as Record<string, unknown>;
  if (!isJobId(id) || !isHexBetween(blob, 64, 4096) || !isHex(target, 8, 16, 64)) return undefined;
  const difficulty = cryptonoteTarget(target);
  const named = algorithmName(value['algo']);
  const isTemplate = blob.length >= TEMPLATE;
  if (difficulty === undefined || (!isTemplate && named === undefined)) return undefined;
  const height = numberOf(value['height']);
  return {
    by: 'pool',
    step: 'job',
    strength: isOfMining(value, blob) ? 'sure' : 'faint',
    job: {
      id: `${id}`,
      block: height === undefined ? blob.slice(PREVIOUS_AT, PREVIOUS_AT + 64) : `${height}`,
      fixedNonce: isTemplate && isFixed(blob.slice(NONCE_AT, NONCE_AT + 8)),
    },
    difficulty,
    algorithms: [named ?? unnamedAlgorithm(value, blob)],
  };
}

/** RandomX's memory is filled from this hash. */
const isSeeded = (job: Json): boolean => isHex(job['seed_hash'], 64);

/** Other programs, too, hand out blobs for targets of eight digits: firmware, parts of files, builds of a commit. */
const isOfMining = (job: Json, blob: string): boolean =>
  isDistinctAlgorithm(job['algo']) ||
  (blob.length >= TEMPLATE && (isSeeded(job) || beginsBlock(blob)));

/** Where the pool names none: a seed is RandomX's, and of Monero's block versions 12 brought it. */
const unnamedAlgorithm = (job: Json, blob: string): string =>
  isSeeded(job) || Number.parseInt(blob.slice(0, 2), 16) >= 12 ? 'rx/0' : 'cryptonight';

/** One of the outer nonce bytes is set and the others are not: a pool or proxy has shared the nonces out. */
const isFixed = (nonce: string): boolean => /^(0{6}(?!00)..|(?!00)..0{6})$/.test(nonce);

export interface CryptonoteShare {
  readonly share: Share;
  readonly strength: Strength;
}

/** More zeros than anyone's work finds. */
const PADDING = '0'.repeat(16);

/** A share object: job id, nonce of 4 (or 8) bytes, a 32-byte result. */
export function cryptonoteShare(value: unknown): CryptonoteShare | undefined {
  if (!isObject(value)) return undefined;
  const { job_id: job, nonce, result } = value as Record<string, unknown>;
  if (!isJobId(job) || !isHex(nonce, 8, 16) || !isHex(result, 64)) return undefined;
  // A hash that meets even a low difficulty ends in zeros; a document's digest does so by chance once in 65,536, and one that
  // is shorter is filled up with more of them than work could find.
  const strength = result.endsWith('0000') && !result.endsWith(PADDING) ? 'sure' : 'likely';
  return { share: { job: `${job}`, nonce }, strength };
}
