/** The picture before the list: hosts counted by where they are, on what network, what they mine and where at. */
import { byAddress } from '../lib/ip-address.ts';
import type { Host } from './host.ts';

/** Hosts that share one value of a dimension. A host with several coins or pools is counted under each. */
export interface SituationRow {
  /** Value of the dimension (`CN-SC`, `residential`, `XMR`, `nanopool.org`); empty when unknown. */
  readonly key: string;
  /** Name for people, where the key is a code. */
  readonly label?: string;
  /** Distinct addresses with any verdict. */
  readonly hosts: number;
  /** Of these, with verdict `mining`. */
  readonly mining: number;
  /** Of these, with verdict `suspected`. */
  readonly suspected: number;
}

/** Each dimension sorted by mining, then suspected, then hosts, then key. */
export interface Situation {
  readonly by_place: readonly SituationRow[];
  readonly by_network_type: readonly SituationRow[];
  readonly by_coin: readonly SituationRow[];
  readonly by_pool: readonly SituationRow[];
}

/** The dimensions of a situation, in the order they are shown. */
export const dimensions = ['by_place', 'by_network_type', 'by_coin', 'by_pool'] as const;
export type Dimension = (typeof dimensions)[number];

/** Values a host has in a dimension; one empty value when nothing is known. */
const valuesOf: Readonly<Record<Dimension, (host: Host) => readonly string[]>> = {
  by_place: ({ place }) => [place.region ?? place.country ?? ''],
  by_network_type: ({ network_type }) => [network_type.type],
  by_coin: ({ coins }) => coins,
  by_pool: ({ endpoints }) => endpoints.map(({ pool }) => pool).filter((pool) => pool !== ''),
};

/** Counts hosts by every dimension. */
export function situationOf(hosts: readonly Host[]): Situation {
  return {
    by_place: count(hosts, valuesOf.by_place),
    by_network_type: count(hosts, valuesOf.by_network_type),
    by_coin: count(hosts, valuesOf.by_coin),
    by_pool: count(hosts, valuesOf.by_pool),
  };
}

const verdictOrder = { mining: 0, suspected: 1, context: 2 } as const;

/** Order of a list of hosts: worst first, then by address. */
export function worstFirst(
  a: Pick<Host, 'verdict' | 'level' | 'confidence' | 'ip'>,
  b: Pick<Host, 'verdict' | 'level' | 'confidence' | 'ip'>,
): number {
  return (
    verdictOrder[a.verdict] - verdictOrder[b.verdict] ||
    Number(b.level[1]) - Number(a.level[1]) ||
    b.confidence - a.confidence ||
    byAddress(a.ip, b.ip)
  );
}

function count(
  hosts: readonly Host[],
  values: (host: Host) => readonly string[],
): readonly SituationRow[] {
  const rows = new Map<string, { key: string; hosts: number; mining: number; suspected: number }>();
  for (const host of hosts) {
    const keys = new Set(values(host));
    if (keys.size === 0) keys.add('');
    for (const key of keys) {
      const row = rows.get(key) ?? { key, hosts: 0, mining: 0, suspected: 0 };
      rows.set(key, row);
      row.hosts++;
      if (host.verdict === 'mining') row.mining++;
      if (host.verdict === 'suspected') row.suspected++;
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.mining - a.mining ||
      b.suspected - a.suspected ||
      b.hosts - a.hosts ||
      (a.key < b.key ? -1 : 1),
  );
}
