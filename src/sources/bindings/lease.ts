/** What DHCP servers have in common: an address given to a machine, or given back. */
import { isIP } from 'node:net';
import { widthOf, type BindingDraft } from '../../records/binding.ts';
import type { Millis } from '../../records/columns.ts';
import type { BindingSink } from './format.ts';
import type { Holdings } from './holdings.ts';

const DAY = 86_400_000;

/** What one line or entry tells. */
export interface Lease {
  /** Address, or `address/bits` of a delegated prefix. */
  readonly subject: string;
  readonly mac: string;
  /** What tells machines apart where no hardware address is known; else that address. */
  readonly who?: string;
  readonly hostname?: string;
  readonly place?: string;
  readonly time: Millis;
  /** Until when it was given; 0 when that is not said. */
  readonly expires?: Millis;
  /** How it ended: at `time`, or as its term was over. */
  readonly ended?: 'released' | 'expired';
}

/** Hands a lease on as a binding that bears the time since when the machine has had the address without a break. Where no term
 * is said, what is seen again within a day is taken for one lease. */
export function handLease(lease: Lease, sink: BindingSink, holdings: Holdings): void {
  const address = addressOf(lease.subject);
  if (address === undefined || !isTime(lease.time) || !isTime(lease.expires ?? 0))
    return sink.unread('binding_malformed');
  const { mac, hostname = '', place = '' } = lease;
  sink.row({ kind: 'dhcp', ...address, mac, hostname, place, ...timesOf(lease, holdings) });
}

/** A damaged number may be finite and yet no time that a clock can show. */
const isTime = (millis: Millis): boolean => !Number.isNaN(new Date(millis).getTime());

function timesOf(lease: Lease, holdings: Holdings): Times {
  const { subject, mac, who = mac, time, expires = 0, ended } = lease;
  if (ended === 'released')
    return { time: holdings.end(subject, who, time) ?? time, end_time: time };
  const since = holdings.since(subject, who, time, expires > 0 ? expires : time + DAY);
  const term = ended === 'expired' ? { end_time: expires } : { expires_time: expires };
  return { time: since, seen_time: time, ...term };
}

/** Undefined when the text is neither an address nor a prefix. */
function addressOf(subject: string): Pick<BindingDraft, 'ip' | 'prefix_length'> | undefined {
  const slash = subject.indexOf('/');
  if (slash < 0) return isIP(subject) === 0 ? undefined : { ip: subject };
  const bits = Number(subject.slice(slash + 1));
  const ip = subject.slice(0, slash);
  if (isIP(ip) === 0 || !(bits > 0 && bits <= widthOf(ip))) return undefined;
  return { ip, prefix_length: bits };
}

type Times = Pick<BindingDraft, 'time' | 'seen_time' | 'expires_time' | 'end_time'>;
