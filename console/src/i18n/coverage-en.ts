/** Words of what figures rest on. */
export const coverageEn = {
  sensors: (heard: string, all: string) => `${heard} of ${all} sensors heard`,
  hidden: 'Content not seen',
  sampling: 'Sampling',
  prefixes: 'Own prefixes seen',
  share: (share: string, seen: string, known: string) => `${share} (${seen} of ${known})`,
  unseen: 'Own prefixes that nothing was seen of in thirty days',
  prefix: 'Prefix',
  addresses: 'Addresses',
  kinds: 'Reads',
  up: 'Up',
  records: 'Records',
  bytes: 'Bytes',
  lost: 'Lost',
  lag: 'Lag at most',
  first: 'From',
  silent: 'not heard',
};
export type CoverageWords = typeof coverageEn;
