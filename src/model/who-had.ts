/** Who had an address and port at a second, from bindings: the answer the store and a running process both give. */
import { formatIp, parseIp, within } from '../lib/ip-address.ts';
import { heldUntil, widthOf, type Binding } from '../records/binding.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { bindingKey } from './binding-row.ts';

export interface WhoQuestion {
  readonly ip: Ip;
  readonly time: Millis;
  /** 0 when not known: then everybody who shared the address is an answer. */
  readonly port: number;
  /** 0 when not known. */
  readonly protocol_num: number;
  /** Other end of the conversation asked about; empty and 0 when not known. */
  readonly peer_ip: string;
  readonly peer_port: number;
}

/** How sure: the binding was in force then; it began before and nothing tells of its end; or it was seen some time from then. */
export type Sureness = 'in_force' | 'open' | 'near';

/** One answer. */
export interface Holder {
  readonly sure: Sureness;
  /** Seconds between the moment asked about and the nearest at which the binding is known to have been in force; 0 while it was. */
  readonly seconds: number;
  readonly binding: Binding;
}

/** A holder, and who had the address behind its translation. */
export interface Traced extends Holder {
  readonly behind: readonly Traced[];
}

/** A lease of which no term is known, or an entry of a table, says this much of the time around it. */
const NEAR: Readonly<Record<string, Millis>> = {
  dhcp: 86_400_000,
  neighbour: 3_600_000,
  '802.1x': 86_400_000,
};
/** A session or translation whose end was not seen is believed so long. */
const OPEN = 31 * 86_400_000;
/** Clocks of servers differ. */
const LENIENT = 2_000;

/** Networks a binding of this address may be written under: itself, and for IPv6 the prefixes around it. */
export function networksAround(ip: Ip): readonly { readonly ip: Ip; readonly bits: number }[] {
  const bytes = parseIp(ip);
  if (bytes === undefined) return [];
  const networks = [{ ip: formatIp(bytes), bits: bytes.length * 8 }];
  if (bytes.length === 4) return networks;
  for (let bits = 127; bits >= 32; bits--) {
    bytes[bits >> 3] = bytes[bits >> 3]! & (0xff00 >> (bits & 7));
    networks.push({ ip: formatIp(bytes), bits });
  }
  return networks;
}

/** Bindings to answers: those in force first, then the newest. `bindings` may hold others; they are passed over. */
export function whoHad(bindings: readonly Binding[], question: WhoQuestion): Holder[] {
  const about = bindings.filter((b) => isAbout(b, question));
  const holders = about.flatMap((binding) => {
    const how = sureness(binding, question.time);
    return how === undefined ? [] : [{ ...how, binding }];
  });
  const standing = holders.filter(({ binding }) => !isSuperseded(binding, about, question.time));
  return onceEach(standing.sort(byTrust));
}

const NO_ADDRESS = new Uint8Array(0);
const bytesOf = (ip: Ip): Uint8Array => parseIp(ip) ?? NO_ADDRESS;

/** What is not asked, or not said by the binding, agrees with everything. */
function isAbout(b: Binding, q: WhoQuestion): boolean {
  const sameAddress =
    b.ip === q.ip ||
    (b.prefix_length < widthOf(b.ip) && within(bytesOf(q.ip), bytesOf(b.ip), b.prefix_length));
  return (
    sameAddress &&
    (q.port === 0 || b.port_last === 0 || (q.port >= b.port_first && q.port <= b.port_last)) &&
    agree(b.protocol_num, q.protocol_num) &&
    (b.peer_ip === '' || q.peer_ip === '' || b.peer_ip === q.peer_ip) &&
    agree(b.peer_port, q.peer_port)
  );
}

const agree = (a: number, b: number): boolean => a === 0 || b === 0 || a === b;

/** Undefined when the binding says nothing of that moment. */
function sureness(b: Binding, time: Millis): Omit<Holder, 'binding'> | undefined {
  if (time < b.time - LENIENT) return before(b, b.time - time);
  if (b.end_time !== 0)
    return time <= b.end_time + LENIENT ? { sure: 'in_force', seconds: 0 } : undefined;
  const held = Math.max(heldUntil(b), b.expires_time);
  if (time <= held + LENIENT) return { sure: 'in_force', seconds: 0 };
  // A lease that ran out is over, whether its end was written down or not.
  if (b.expires_time !== 0) return undefined;
  const gap = time - held;
  const near = NEAR[b.kind];
  if (near === undefined) return gap <= OPEN ? { sure: 'open', seconds: seconds(gap) } : undefined;
  return gap <= near ? { sure: 'near', seconds: seconds(gap) } : undefined;
}

/** An entry of a table was true for some time before it was read; anything else began when it says. */
function before({ kind }: Binding, gap: Millis): Omit<Holder, 'binding'> | undefined {
  if (kind !== 'neighbour' || gap > (NEAR[kind] ?? 0)) return undefined;
  return { sure: 'near', seconds: seconds(gap) };
}

const seconds = (millis: Millis): number => Math.round(millis / 1000);

/** Somebody else got the same thing after this one was last known to have it, and before the moment asked about. */
function isSuperseded(b: Binding, all: readonly Binding[], time: Millis): boolean {
  const held = heldUntil(b);
  if (time <= held) return false;
  return all.some(
    (other) =>
      other.kind === b.kind &&
      other.time > held &&
      other.time <= time &&
      holderKey(other) !== holderKey(b) &&
      overlaps(other, b),
  );
}

const overlaps = (a: Binding, b: Binding): boolean =>
  agree(a.protocol_num, b.protocol_num) &&
  (a.port_last === 0 ||
    b.port_last === 0 ||
    (a.port_first <= b.port_last && b.port_first <= a.port_last)) &&
  (a.peer_ip === '' || b.peer_ip === '' || a.peer_ip === b.peer_ip) &&
  agree(a.peer_port, b.peer_port);

/** Who holds: two bindings with the same are of one holder. */
export const holderKey = (b: Binding): string =>
  [b.kind, b.mac, b.inner_ip, b.mac === '' && b.inner_ip === '' ? b.user : ''].join(' ');

const ORDER: Readonly<Record<Sureness, number>> = { in_force: 0, open: 1, near: 2 };

const byTrust = (a: Holder, b: Holder): number =>
  ORDER[a.sure] - ORDER[b.sure] ||
  b.binding.time - a.binding.time ||
  a.seconds - b.seconds ||
  (bindingKey(a.binding) < bindingKey(b.binding) ? -1 : 1);

/** The best answer of each holder, with what others of its bindings know beside. */
function onceEach(holders: readonly Holder[]): Holder[] {
  const found = new Map<string, Holder>();
  for (const holder of holders) {
    const key = holderKey(holder.binding);
    const best = found.get(key);
    if (best === undefined) found.set(key, holder);
    else found.set(key, { ...best, binding: filledIn(best.binding, holder.binding) });
  }
  return [...found.values()];
}

const filledIn = (b: Binding, other: Binding): Binding => ({
  ...b,
  hostname: b.hostname || other.hostname,
  place: b.place || other.place,
  user: b.user || other.user,
});
