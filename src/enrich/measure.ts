/** Holds what tables say of addresses against what somebody else knows of them. */
import type { Location, NetworkTypeName } from '../model/host.ts';
import type { Agreement, MeasureDocument } from '../model/measure-document.ts';

/** What is known of an address; empty where nothing is. */
export interface Label {
  readonly ip: string;
  readonly country: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly network_type: NetworkTypeName | '';
}

type Measured = Omit<MeasureDocument, 'schema' | 'labels' | 'drawn'>;

/** Bounds of the confidences that are looked at together. */
const STATED = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001] as const;

/** Labels in any order; each counts once. */
export function measure(labels: Iterable<Label>, locate: (ip: string) => Location): Measured {
  const held = new Held();
  for (const label of labels) held.add(label, locate(label.ip));
  return held.result();
}

/** What is held so far. */
class Held {
  private addresses = 0;
  private readonly country = new Tally();
  private readonly region = new Tally();
  private readonly networkType = new Tally();
  private readonly regions = new Groups<string>();
  private readonly types = new Groups<NetworkTypeName>();
  private readonly stated = new Groups<number>();
  private readonly confusion = new Map<string, number>();

  add(label: Label, { place, network_type: told }: Location): void {
    this.addresses++;
    const { country, region, network_type: type } = label;
    if (country !== '') this.country.add(country, place.country ?? '');
    if (region !== '')
      for (const tally of [this.region, this.regions.of(country)])
        tally.add(region, place.region ?? '');
    if (type === '' || type === 'unknown') return;
    const group = STATED.findLastIndex((from) => told.confidence >= from);
    for (const tally of [this.networkType, this.types.of(type), this.stated.of(group)])
      tally.add(type, told.type === 'unknown' ? '' : told.type);
    const pair = `${type} ${told.type}`;
    if (told.type !== type) this.confusion.set(pair, (this.confusion.get(pair) ?? 0) + 1);
  }

  result(): Measured {
    const confusion = [...this.confusion].toSorted(([, a], [, b]) => b - a);
    const stated = this.stated.largestFirst((group) => ({
      from: STATED[group] ?? 0,
      to: Math.min(1, STATED[group + 1] ?? 1),
    }));
    return {
      addresses: this.addresses,
      country: this.country.agreement(),
      region: this.region.agreement(),
      network_type: this.networkType.agreement(),
      regions: this.regions.largestFirst((country) => ({ country })),
      network_types: this.types.largestFirst((type) => ({ type })),
      confusion: confusion.map(([pair, count]) => {
        const [labelled, told] = pair.split(' ') as [NetworkTypeName, NetworkTypeName];
        return { labelled, told, addresses: count };
      }),
      stated: stated.filter(({ told }) => told > 0).toSorted((a, b) => a.from - b.from),
    };
  }
}

class Tally {
  private labelled = 0;
  private told = 0;
  private right = 0;

  add(label: string, answer: string): void {
    this.labelled++;
    if (answer === '') return;
    this.told++;
    if (answer === label) this.right++;
  }

  agreement(): Agreement {
    const { labelled, told, right } = this;
    if (told === 0) return { labelled, told, right, share: null, low: null, high: null };
    return { labelled, told, right, share: right / told, ...wilson(right, told) };
  }
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.959_964;

/** Wilson's 95 % interval of a share: it stays within 0 and 1 and holds for few and for all. */
function wilson(right: number, of: number): { readonly low: number; readonly high: number } {
  const share = right / of;
  const spread = 1 + Z ** 2 / of;
  const centre = (share + Z ** 2 / (2 * of)) / spread;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / spread;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

class Groups<Key> {
  private readonly tallies = new Map<Key, Tally>();

  of(key: Key): Tally {
    let tally = this.tallies.get(key);
    if (tally === undefined) this.tallies.set(key, (tally = new Tally()));
    return tally;
  }

  largestFirst<Head extends object>(head: (key: Key) => Head): (Head & Agreement)[] {
    return [...this.tallies]
      .map(([key, tally]) => ({ ...head(key), ...tally.agreement() }))
      .toSorted((a, b) => b.labelled - a.labelled);
  }
}
