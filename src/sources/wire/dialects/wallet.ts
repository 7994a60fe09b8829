/** What a login is: a wallet (of which coin, by its shape), a pool account, or something else. A wallet tells the coin
 * paid out, which is mostly, not always, the coin mined. */

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const BECH32 = '[ac-hj-np-z02-9]';

/** Shapes, most telling first. A shape shared by coins gives all of them. */
const SHAPES: readonly (readonly [coins: readonly string[], shape: RegExp])[] = [
  [['XMR'], new RegExp(`^4[0-9AB]${BASE58}{93}$|^8${BASE58}{94}$|^4${BASE58}{105}$`)],
  [['BTC'], new RegExp(`^bc1[qp]${BECH32}{38,58}$`)],
  [['LTC'], new RegExp(`^ltc1${BECH32}{39,87}$|^[LM]${BASE58}{26,33}$`)],
  [['KAS'], new RegExp(`^kaspa:[qp]${BECH32}{60,62}$`)],
  [['CKB'], new RegExp(`^ckb1${BECH32}{40,100}$`)],
  [['XEL'], new RegExp(`^xel:${BECH32}{55,70}$`)],
  [['NEXA'], new RegExp(`^nexa:[qn]${BECH32}{40,60}$`)],
  [['ALEO'], new RegExp(`^aleo1${BECH32}{58}$`)],
  [['BCH'], new RegExp(`^(bitcoincash:)?[qp]${BECH32}{41}$`)],
  [['ZEPH'], new RegExp(`^ZEPH${BASE58}{90,110}$`)],
  [['SAL'], new RegExp(`^SaLv${BASE58}{90,130}$`)],
  [['ZEC'], new RegExp(`^zs1${BECH32}{75}$|^u1${BECH32}{100,}$`)],
  [['ZEC', 'FLUX'], new RegExp(`^t[13]${BASE58}{33}$`)],
  [['ERG'], new RegExp(`^9${BASE58}{50}$`)],
  [['ETC', 'ETH', 'ETHW'], /^0x[0-9a-fA-F]{40}$/],
  [['RVN', 'RTM', 'VRSC'], new RegExp(`^R${BASE58}{33}$`)],
  [['DASH'], new RegExp(`^X${BASE58}{33}$`)],
  [['DOGE', 'DGB'], new RegExp(`^D${BASE58}{33}$`)],
  [['ALPH'], new RegExp(`^1${BASE58}{42,44}$`)],
  [['BTC', 'BCH'], new RegExp(`^1${BASE58}{25,33}$`)],
  [['BTC', 'LTC'], new RegExp(`^3${BASE58}{25,33}$`)],
  [['BTG'], new RegExp(`^[GA]${BASE58}{33}$`)],
];

export interface Login {
  readonly wallet: string;
  readonly worker: string;
  /** Coins whose wallets look so; empty for an account. */
  readonly coins: readonly string[];
  readonly kind: 'wallet' | 'account' | 'donate-proxy' | 'unknown';
}

/** Splits `wallet[.worker][+diff]`, `wallet/worker`, `account.worker`, `COIN:wallet.worker`. */
export function readLogin(text: string): Login {
  const trimmed = text.trim().replace(/^([A-Z]{2,6}):(?=\w{20})/, '');
  if (/^[0-9a-f]{64}$/.test(trimmed))
    return { wallet: trimmed, worker: '', coins: [], kind: 'donate-proxy' };
  const [, name = trimmed, worker = ''] =
    /^([^.+/@ ]+(?:@[^.+/ ]+(?:\.[^./+ ]+)*)?)(?:\+\d+)?(?:[./]([^+#]+))?/.exec(trimmed) ?? [];
  for (const [coins, shape] of SHAPES)
    if (shape.test(name)) return { wallet: name, worker, coins, kind: 'wallet' };
  return { wallet: name, worker, coins: [], kind: name === '' ? 'unknown' : 'account' };
}

/** Algorithms of coins, where one follows from the other. */
export const ALGORITHM_OF: Readonly<Record<string, string>> = {
  BTC: 'sha256d',
  BCH: 'sha256d',
  LTC: 'scrypt',
  DOGE: 'scrypt',
  RTM: 'ghostrider',
  DASH: 'x11',
  XMR: 'rx/0',
  ZEPH: 'rx/0',
  SAL: 'rx/0',
};
