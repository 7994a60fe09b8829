/** Which name an address was found by: DNS answers remembered for the flow that follows. Bounded; the oldest go. */
import { parseIp } from '../../lib/ip-address.ts';
import type { Ip } from '../../records/columns.ts';

const MAX_ADDRESSES = 65_536;
/** Clients remembered apart for one address that goes by several names. */
const MAX_CLIENTS = 64;

interface Entry {
  /** Last name anyone found the address by. */
  name: string;
  /** By client, once clients have found it by different names. */
  byClient: Map<Ip, string> | undefined;
}

export class NameBook {
  private readonly addresses = new Map<Ip, Entry>();
  /** Client and address, joined by a space, whose name intelligence knows: flows between them are told. */
  private readonly watched = new Map<string, string>();
  /** IPv4 addresses, as numbers, that a known name was answered with; whether a flow is one of those is asked often. */
  private readonly watchedV4 = new Set<number>();
  private readonly watchedV6 = new Set<Ip>();
  /** The same addresses, of 4 and of 16 bytes, in the order in which they came. */
  readonly watchedAddresses: Uint8Array[] = [];
  /** There are too many to tell them apart cheaply. */
  watchesAll = false;
  evicted = 0;

  /** `client` was told that `hostname` is at `address`. */
  learn(client: Ip, address: Ip, hostname: string, watched: boolean): void {
    const entry = this.addresses.get(address);
    if (entry === undefined) {
      this.addresses.set(address, { name: hostname, byClient: undefined });
      this.forget(this.addresses);
    } else if (entry.name !== hostname || entry.byClient !== undefined) {
      entry.byClient ??= new Map();
      entry.byClient.set(client, hostname);
      entry.name = hostname;
      if (entry.byClient.size > MAX_CLIENTS) this.forget(entry.byClient, MAX_CLIENTS);
    }
    if (!watched) return;
    this.watched.set(`${client} ${address}`, hostname);
    this.forget(this.watched);
    this.watch(address);
  }

  private watch(address: Ip): void {
    const bytes = parseIp(address);
    if (bytes === undefined || this.watchesAll) return;
    const number = new DataView(bytes.buffer).getInt32(0);
    if (bytes.length === 4 ? this.watchedV4.has(number) : this.watchedV6.has(address)) return;
    this.watchesAll = this.watchedAddresses.length >= MAX_ADDRESSES;
    if (this.watchesAll) return;
    if (bytes.length === 4) this.watchedV4.add(number);
    else this.watchedV6.add(address);
    this.watchedAddresses.push(bytes);
  }

  /** Name by which `client` found `address`; else the last name anyone found it by; else ''. */
  nameOf(client: Ip, address: Ip): string {
    const entry = this.addresses.get(address);
    return entry?.byClient?.get(client) ?? entry?.name ?? '';
  }

  /** False when no known name was answered with this address (a number, as in the address book). */
  mayWatch(family: number, address: number): boolean {
    if (this.watchedAddresses.length === 0) return false;
    return (
      this.watchesAll || (family === 4 ? this.watchedV4.has(address) : this.watchedV6.size > 0)
    );
  }

  /** The known name by which this very client found `address`, or ''. */
  watchedName(client: Ip, address: Ip): string {
    return this.watched.get(`${client} ${address}`) ?? '';
  }

  /** Drops the entry longest in a map that has grown too large: a Map keeps the order of insertion. */
  private forget<V>(map: Map<string, V>, maximum = MAX_ADDRESSES): void {
    if (map.size <= maximum) return;
    for (const oldest of map.keys()) {
      map.delete(oldest);
      this.evicted++;
      return;
    }
  }
}
