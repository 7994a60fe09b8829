/** The evidence ladder: what may be said of a host, and what it takes. */

/** 1 indicator, 2 behaviour, 3 protocol, 4 work proven, 5 confirmed. */
export type Level = 1 | 2 | 3 | 4 | 5;
/** `E1` … `E5`, as people read it. */
export type LevelName = `E${Level}`;

export const levelName = (level: Level): LevelName => `E${level}`;

/** Verdict on a host. `context`: it only touched a web site, or runs a node. */
export const verdicts = ['mining', 'suspected', 'context'] as const;
export type Verdict = (typeof verdicts)[number];

/** What kind of mining a host does. */
export const miningKinds = [
  'miner',
  'hijacked',
  'browser',
  'proxy',
  'pool',
  'node',
  'prober',
  'research',
  'visitor',
  'unknown',
] as const;
export type MiningKind = (typeof miningKinds)[number];
