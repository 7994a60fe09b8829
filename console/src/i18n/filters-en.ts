/** Names of filters, as chips have them. */
export const filtersEn = {
  from: 'from',
  to: 'to',
  verdict: 'verdict',
  level: 'level',
  min_level: 'level at least',
  place: 'place',
  network_type: 'network type',
  unit: 'unit',
  city: 'city',
  sector: 'sector',
  coin: 'coin',
  algorithm: 'algorithm',
  pool: 'pool',
  kind: 'kind',
  leaning: 'whose doing',
  asn: 'AS',
  min_confidence: 'confidence at least',
  address: 'address',
  text: 'words',
};
export type FilterWords = typeof filtersEn;
