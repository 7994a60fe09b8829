/** Protocol messages as evidence: laid out again with every wallet, worker and password replaced by its fingerprint. */
import type { SecretKind } from '../../../model/seal.ts';
import type { Message } from './message.ts';
import { isArray, isObject, type Json } from './shapes.ts';

const MAX_LINE = 400;
const MAX_TEXT = 120;
const MAX_DEPTH = 8;
const MAX_ITEMS = 24;

export interface Secrets {
  /** Clear texts known to be secret. */
  readonly clear: ReadonlyMap<string, SecretKind>;
  readonly fingerprint: (kind: SecretKind, text: string) => string;
}

/** Members whose value is a secret, wherever they stand. */
const KEYS: Readonly<Record<string, SecretKind>> = {
  login: 'wallet',
  user: 'wallet',
  username: 'wallet',
  userid: 'wallet',
  account: 'wallet',
  wallet: 'wallet',
  wallet_address: 'wallet',
  address: 'wallet',
  addr: 'wallet',
  api_key: 'wallet',
  site_key: 'wallet',
  worker: 'worker',
  workername: 'worker',
  work: 'worker',
  rig: 'worker',
  rigid: 'worker',
  pass: 'password',
  password: 'password',
  token: 'password',
  email: 'worker',
};
/** Places in `params` whose value is a secret, by method. */
const PLACES: Readonly<Record<string, readonly (SecretKind | undefined)[]>> = {
  'mining.authorize': ['wallet', 'password', 'worker', 'worker'],
  'mining.login': ['wallet', 'password', 'worker', 'worker'],
  'mining.submit': ['wallet'],
  eth_submitLogin: ['wallet', 'password', 'worker', 'worker'],
  eth_login: ['wallet', 'password', 'worker', 'worker'],
};

/** Long runs of letters and digits: wallets of whatever coin. */
const LONG_WORD = /[A-Za-z0-9]{25,}/g;
const IS_HEX = /^(0x)?[0-9a-f]*$/i;
/** Text of a template, not of a person. */
const IS_BASE64 = /^[A-Za-z0-9+/]{60,}={0,2}$/;

/** The message in one line of at most 400 characters, or '' when nothing of it may be shown. */
export function redacted(message: Message, secrets: Secrets): string {
  const body = clean(message.json, '', message.method, secrets, 0);
  const text = JSON.stringify(body) ?? '';
  const { http, response, word } = message;
  // Paths may hold wallets; of a head only the method is shown.
  const head = http ? `${http.method.slice(0, 10)} ` : response ? `${response.status} ` : '';
  const line = `${head}${word === '' ? '' : `${word}~`}${text}`;
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE - 1)}…` : line;
}

function clean(
  value: unknown,
  key: string,
  method: string,
  secrets: Secrets,
  depth: number,
): unknown {
  if (depth > MAX_DEPTH) return '…';
  if (typeof value === 'string') return cleanText(value, KEYS[key.toLowerCase()], secrets);
  if (typeof value === 'number' && key !== '' && secrets.clear.has(`${value}`)) {
    return KEYS[key.toLowerCase()] === undefined ? value : '…';
  }
  if (isArray(value)) return cleanList(value, key, method, secrets, depth);
  if (isObject(value)) return cleanObject(value, method, secrets, depth);
  return value;
}

function cleanList(
  list: readonly unknown[],
  key: string,
  method: string,
  secrets: Secrets,
  depth: number,
): unknown[] {
  const places = key === 'params' ? PLACES[method] : undefined;
  return list.slice(0, MAX_ITEMS).map((item, at) => {
    const kind = places?.[at];
    if (kind !== undefined && typeof item === 'string') return cleanText(item, kind, secrets);
    return clean(item, kind === undefined ? '' : 'user', method, secrets, depth + 1);
  });
}

function cleanObject(json: Json, method: string, secrets: Secrets, depth: number): object {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json).slice(0, MAX_ITEMS)) {
    const name = IS_HEX.test(key) && key.length > 16 ? '…' : cleanText(key, undefined, secrets);
    out[name] = clean(value, key, method, secrets, depth + 1);
  }
  return out;
}

/** `kind` when the place says that it is a secret. */
function cleanText(text: string, kind: SecretKind | undefined, secrets: Secrets): string {
  if (text === '') return text;
  const known = secrets.clear.get(text) ?? kind;
  if (known !== undefined) return secrets.fingerprint(known, text.slice(0, 400));
  if (IS_HEX.test(text) && !isHexWallet(text)) return shortHex(text);
  if (IS_BASE64.test(text) && /[+/=]/.test(text)) return `${text.slice(0, 12)}…(${text.length})`;
  let out = text.slice(0, MAX_TEXT * 2);
  for (const [secret, of] of secrets.clear) {
    if (secret.length >= 3) out = out.replaceAll(secret, () => secrets.fingerprint(of, secret));
  }
  out = out.replace(LONG_WORD, (run) =>
    IS_HEX.test(run) && !isHexWallet(run) ? shortHex(run) : secrets.fingerprint('wallet', run),
  );
  return out.length > MAX_TEXT ? `${out.slice(0, MAX_TEXT)}…` : out;
}

const isHexWallet = (text: string): boolean => /^0x[0-9a-f]{40}$/i.test(text);
const shortHex = (hex: string): string =>
  hex.length > 24 ? `${hex.slice(0, 12)}…(${hex.length})` : hex;
