/** Which name an address was found by: DNS answers remembered for the flow that follows. Bounded; the oldest go. */
import type { Ip } from '../../records/columns.ts';

const MAXIMUM = 65_536;

export class NameBook {
  private readonly byClient = new Map<string, string>();
  private readonly byAddress = new Map<Ip, string>();
  /** Pairs whose name intelligence knows: flows between them are told. */
  private readonly watched = new Map<string, string>();
  evicted = 0;

  /** `client` was told that `hostname` is at `address`. */
  learn(client: Ip, address: Ip, hostname: string, watched: boolean): void {
    const key = `${client} ${address}`;
    this.put(this.byClient, key, hostname);
    this.put(this.byAddress, address, hostname);
    if (watched) this.put(this.watched, key, hostname);
  }

  /** Name by which `client` found `address`; else the last name anyone found it by; else ''. */
  nameOf(client: Ip, address: Ip): string {
    return this.byClient.get(`${client} ${address}`) ?? this.byAddress.get(address) ?? '';
  }

  /** The known name by which this very client found `address`, or ''. */
  watchedName(client: Ip, address: Ip): string {
    if (this.watched.size === 0) return '';
    return this.watched.get(`${client} ${address}`) ?? '';
  }

  private put(map: Map<string, string>, key: string, value: string): void {
    // Delete first: a Map keeps insertion order, so the first key is the one longest not learnt.
    map.delete(key);
    map.set(key, value);
    if (map.size <= MAXIMUM) return;
    for (const oldest of map.keys()) {
      map.delete(oldest);
      this.evicted++;
      return;
    }
  }
}
