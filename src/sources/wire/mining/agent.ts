/** What the name of a program tells by itself: that it mines, that it stands for several, and with which algorithm. */

/** Names of mining programs and firmware. */
const MINERS = new RegExp(
  `^(${[
    'xmrig|xmr-stak|xmrigcc|xmr-node-proxy|xnp/|meta-miner|pwnrig|srbminer|cpuminer|ccminer|cgminer|bfgminer|sgminer',
    'bmminer|bosminer|braiins|bos\\+|btminer|whatsminer|avalon(?:miner|nano|[ /]v?\\d|[ /](?:nano|mini|q)\\b)|vnish|luxos|luxminer|bitaxe|nerdminer|nerdqaxe|esp-miner',
    'nicehash|phoenixminer|claymore(?:.?s |$|[ /](?:v?\\d|dual))|ethdcrminer64|ethminer|t-?rex/|gminer|nbminer|lolminer|teamredminer',
    'nanominer|bzminer|rigel/\\d|onezerominer|wildrig|miniz(?!i)|ewbf|bminer|hellminer|nheqminer|rhminer|minergate|godminer',
    'iceriverminer|ckbminer|kawpowminer|antminer|grinminer|cudominer|cortexminer|gatelessgate|jceminer|kaspaminer',
    'minerd/|poclbm|cast[ _]xmr|alephiumminer|awesomeminer|multiminer|wolf-xmr|ferroxmr',
  ].join('|')})`,
  'i',
);
/** What XMRig and its forks end with: system, libuv, compiler. */
const XMRIG_TAIL = /\([^)]*\) libuv\/[\d.]+ (?:gcc|clang|msvc)/i;
const PROXIES = /^(xmrig-proxy|xmr-node-proxy|xnp\/|nicehash|stratum-proxy|.*[-_ ]proxy[/ ])/i;

export const isMinerAgent = (agent: string): boolean =>
  MINERS.test(agent) || XMRIG_TAIL.test(agent);
export const isProxyAgent = (agent: string): boolean => PROXIES.test(agent);

/** Programs that know one algorithm, or one of the few a dialect leaves open. */
const ALGORITHMS: readonly (readonly [RegExp, string])[] = [
  [/^cpuminer-gr/i, 'ghostrider'],
  [/\bL(3|7|9)\+?\b|mini-doge|scrypt/i, 'scrypt'],
  [
    /\bS(9|1[1579]|2[13])|\bT(9|1[579]|21)|whatsminer|btminer|bosminer|braiins|bitaxe|nerd|esp-miner/i,
    'sha256d',
  ],
  [/^(bfgminer|poclbm)/i, 'sha256d'],
];

/** The algorithm such a program mines; undefined when it knows many. */
export const algorithmOfAgent = (agent: string): string | undefined =>
  ALGORITHMS.find(([pattern]) => pattern.test(agent))?.[1];
