/** Words of what hosts share, of miners and of meters, in English: the source that other languages must match. */

/** Of the graph, of miners behind an address, of meters. */
export const sharingEn = {
  campaigns: {
    wallet: 'Wallet or account (fingerprint)',
    units: 'Units',
    places: 'Places',
    hijacked: 'Hijacked',
    first: 'First seen, UTC',
    last: 'Last seen, UTC',
    none: 'No two hosts work for the same wallet in this span, as far as sessions could be read.',
  },
  links: {
    title: 'What it shares with others',
    label: (nodes: number) =>
      `Graph of ${nodes} hosts and shared things; the table has the same in words`,
    cut: 'there is more than is drawn',
    draw: 'Draw',
    drawing: 'Draw what the hosts of this wallet share',
    what: 'Shared',
    kind: 'Kind',
    strength: 'Strength',
    hosts: 'Addresses',
    why: 'What it says',
    who: 'Among these',
    strengths: { strong: 'strong', moderate: 'moderate', weak: 'weak', none: 'none' },
    kinds: {
      host: 'host',
      wallet: 'wallet',
      account: 'account',
      endpoint: 'endpoint',
      agent: 'program',
      machine: 'machine',
    },
  },
  miners: {
    title: (miners: number, once: number) =>
      `Miners behind the address: ${miners}${once > 1 ? `, ${once} conversations at once` : ''}`,
    id: 'Miner',
    unnamed: 'no login read',
    programs: 'Program',
    once: 'At once',
    machines: 'Machine',
    elsewhere: 'Also seen at',
    otherUnit: 'another unit',
    how: {
      'same-machine': 'the same machine, by leases and sessions',
      moved: 'the same login at other times: it seems to have moved',
      'same-name': 'the same login at the same time: another machine under one name',
    },
  },
  meters: {
    title: 'Electricity by the meter',
    unit: 'Unit',
    span: 'Span, UTC',
    counted: 'Meter',
    estimate: 'Mining, estimated',
    says: 'Estimate and meter',
    why: 'Because',
    agreements: { agree: 'agree', disagree: 'disagree', no_data: 'cannot tell' },
  },
};

/** What a language must say of it. */
export type SharingWords = typeof sharingEn;
