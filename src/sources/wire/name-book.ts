/** Which name an address was found by: DNS answers remembered for the flow that follows. Bounded; the oldest go. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import { ipKey, parseIp, type IpKey } from '../../lib/ip-address.ts';
import type { Ip } from '../../records/columns.ts';

const MAX_ADDRESSES = 65_536;
/** Clients remembered apart for one address that goes by several names. */
const MAX_CLIENTS = 64;

/** An address that goes by several names. */
interface Entry {
  /** Last name anyone found the address by. */
  name: string;
  readonly byClient: Map<IpKey, string>;
}

export class NameBook {
  /** The name of an address, where it has but one. */
  private readonly addresses = new Map<IpKey, string | Entry>();
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
    this.note(ipKey(client), ipKey(address), hostname);
    if (!watched) return;
    this.watched.set(`${client} ${address}`, hostname);
    this.evicted += forgetFirst(this.watched, MAX_ADDRESSES);
    this.watch(address);
  }

  /** The same of a name that intelligence does not know. */
  note(client: IpKey, address: IpKey, hostname: string): void {
    const before = this.addresses.get(address);
    if (before === hostname) return;
    if (before === undefined) {
      this.addresses.set(address, hostname);
      this.evicted += forgetFirst(this.addresses, MAX_ADDRESSES);
    } else {
      let entry = before;
      if (typeof entry === 'string') {
        entry = { name: hostname, byClient: new Map() };
        this.addresses.set(address, entry);
      }
      entry.name = hostname;
      entry.byClient.set(client, hostname);
      this.evicted += forgetFirst(entry.byClient, MAX_CLIENTS);
    }
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
    const entry = this.addresses.get(ipKey(address)) ?? '';
    return typeof entry === 'string' ? entry : (entry.byClient.get(ipKey(client)) ?? entry.name);
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
}
