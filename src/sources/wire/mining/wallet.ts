/** Which coins a wallet can be of, by shape alone. The wallet says what is paid out, not always what is mined. */

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const BECH32 = '[ac-hj-np-z02-9]';

/** Shape of a wallet, the coins it can be of, and whether nothing else looks like it. */
const shapes: readonly (readonly [pattern: RegExp, coins: readonly string[], distinct: boolean])[] =
  [
    [/^bc1[qp][ac-hj-np-z02-9]{38,58}$/, ['BTC'], true],
    [/^ltc1[ac-hj-np-z02-9]{39,87}$/, ['LTC'], true],
    [/^dgb1[ac-hj-np-z02-9]{39,59}$/, ['DGB'], true],
    [new RegExp(`^[48][0-9AB]${BASE58}{93}$`), ['XMR'], true],
    [new RegExp(`^4${BASE58}{105}$`), ['XMR'], true],
    [new RegExp(`^8${BASE58}{94}$`), ['XMR'], true],
    [new RegExp(`^ZEPH(s|i|SA|YR)?${BASE58}{90,110}$`), ['ZEPH'], true],
    [new RegExp(`^SaLv[sSdD1]${BASE58}{90,130}$`), ['SAL'], true],
    [new RegExp(`^X${BASE58}{96}$`), ['DNX'], true],
    [new RegExp(`^Wo${BASE58}{90,110}$`), ['WOW'], true],
    [new RegExp(`^Su${BASE58}{90,110}$`), ['SUMO'], true],
    [new RegExp(`^hv${BASE58}{90,110}$`), ['XHV'], true],
    [new RegExp(`^ccx7${BASE58}{90,110}$`), ['CCX'], true],
    [new RegExp(`^TRTL${BASE58}{90,110}$`), ['TRTL'], true],
    [new RegExp(`^5${BASE58}{90,110}$`), ['MSR'], true],
    [/^kaspa:[qp][ac-hj-np-z02-9]{60,62}$/, ['KAS'], true],
    [/^karlsen:[qp][ac-hj-np-z02-9]{60,62}$/, ['KLS'], true],
    [/^pyrin:[qp][ac-hj-np-z02-9]{60,62}$/, ['PYI'], true],
    [/^nexellia:[qp][ac-hj-np-z02-9]{60,62}$/, ['NXL'], true],
    [/^spectre:[qp][ac-hj-np-z02-9]{60,62}$/, ['SPR'], true],
    [/^hoosat:[qp][ac-hj-np-z02-9]{60,62}$/, ['HTN'], true],
    [/^nexa:[qn][ac-hj-np-z02-9]{40,60}$/, ['NEXA'], true],
    [/^bitcoincash:[qp][ac-hj-np-z02-9]{41}$/, ['BCH'], true],
    [new RegExp(`^[qp]${BECH32}{41}$`), ['BCH'], false],
    [/^0x[0-9a-f]{40}$/i, ['ETC', 'ETH', 'ETHW', 'QUAI', 'OCTA'], true],
    [/^cfx:[a-z0-9:.]{40,60}$/i, ['CFX'], true],
    [/^ckb1[ac-hj-np-z02-9]{42,100}$/, ['CKB'], true],
    [/^aleo1[ac-hj-np-z02-9]{58}$/, ['ALEO'], true],
    [/^hs1[ac-hj-np-z02-9]{39,59}$/, ['HNS'], true],
    [/^xel:[ac-hj-np-z02-9]{50,70}$/, ['XEL'], true],
    [/^zs1[ac-hj-np-z02-9]{75}$/, ['ZEC'], true],
    [/^u1[ac-hj-np-z02-9]{100,}$/, ['ZEC'], true],
    [new RegExp(`^t[13]${BASE58}{33}$`), ['ZEC', 'FLUX'], true],
    [new RegExp(`^z[ns]${BASE58}{33}$`), ['ZEN'], true],
    [/^Q[0-9a-f]{78}$/i, ['QRL'], true],
    [new RegExp(`^9${BASE58}{50}$`), ['ERG'], true],
    [new RegExp(`^D[sc]${BASE58}{33}$`), ['DCR'], true],
    [new RegExp(`^1${BASE58}{25,33}$`), ['BTC', 'BCH'], true],
    [new RegExp(`^3${BASE58}{33}$`), ['BTC', 'BCH', 'LTC'], true],
    [new RegExp(`^[LM]${BASE58}{26,33}$`), ['LTC'], true],
    [new RegExp(`^[D]${BASE58}{33}$`), ['DOGE', 'DGB'], true],
    [new RegExp(`^R${BASE58}{33}$`), ['RVN', 'RTM', 'VRSC', 'KMD'], true],
    [new RegExp(`^X${BASE58}{33}$`), ['DASH'], true],
    [new RegExp(`^G${BASE58}{33}$`), ['BTG'], true],
    [new RegExp(`^[EU]Q[A-Za-z0-9_-]{46}$`), ['TON'], false],
    [new RegExp(`^1${BASE58}{42,44}$`), ['ALPH'], false],
    [/^[0-9a-f]{66,76}$/, ['BEAM', 'SC'], false],
  ];

export interface WalletShape {
  readonly coins: readonly string[];
  /** Hardly anything but a wallet looks like it. */
  readonly distinct: boolean;
}

/** The wallet's shape; undefined for account names. `COIN:address` of pay-in-anything pools gives the address's coins. */
export function walletShape(text: string): WalletShape | undefined {
  if (text.length < 26 || text.length > 260) return undefined;
  for (const [pattern, coins, distinct] of shapes) {
    if (pattern.test(text)) return { coins, distinct };
  }
  const prefixed = /^([A-Z0-9]{2,6}):(.{20,})$/.exec(text);
  return prefixed?.[1] === undefined ? undefined : { coins: [prefixed[1]], distinct: false };
}

/** Algorithms of coins that have one; what the wallet's coin is mined with unless paid out in another. */
const algorithmOfCoin: Readonly<Record<string, string>> = {
  BTC: 'sha256d',
  BCH: 'sha256d',
  LTC: 'scrypt',
  DOGE: 'scrypt',
};

/** The algorithm all these coins share, if they do. */
export function commonAlgorithm(coins: readonly string[]): string | undefined {
  const names = new Set(coins.map((coin) => algorithmOfCoin[coin]));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/** Coins that are mined with an algorithm, when the wallet tells nothing. */
const coinsOfAlgorithm: Readonly<Record<string, readonly string[]>> = {
  'rx/0': ['XMR'],
  ghostrider: ['RTM'],
  scrypt: ['LTC', 'DOGE'],
};

/** Coins likely meant when only algorithms are known; empty when they are many. */
export const coinsMinedWith = (algorithms: readonly string[]): readonly string[] =>
  algorithms.length === 1 ? (coinsOfAlgorithm[algorithms[0] ?? ''] ?? []) : [];
