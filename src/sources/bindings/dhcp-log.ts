/** What DHCP servers log of each lease: ISC dhcpd (dhcpd(8), IPv4 and IPv6) and dnsmasq. The lines tell that an address was
 * given, mostly not for how long. */
import { macOfDuid, parseMac } from '../../lib/mac-address.ts';
import type { Millis } from '../../records/columns.ts';
import { parseSyslog } from '../syslog/syslog-line.ts';
import { lineByLine, type BindingFormat } from './format.ts';
import { groups } from './groups.ts';
import { Holdings } from './holdings.ts';
import { handLease, type Lease } from './lease.ts';

/** `DHCPACK on IP to MAC (NAME) via WHERE`. */
const ACK = /\bDHCPACK on (\S+) to ([\da-f:]{11,17})(?: \(([^)]*)\))?(?: via (\S+))?/;
/** `DHCPACK to IP (MAC) via WHERE`: asked for the rest of its settings only, but it has the address. */
const INFORMED = /\bDHCPACK to (\S+) \(([\da-f:]{11,17})\)( via (\S+))?/;
/** `DHCPRELEASE of IP from MAC (NAME) via WHERE (found)`. */
const RELEASE = /\bDHCPRELEASE of (\S+) from ([\da-f:]{11,17})/;
/** `Reply NA: address IP to client with duid DUID iaid = N valid for N seconds`. */
const REPLY =
  /\bReply (?:NA|TA|PD): (?:address|prefix) (\S+) to client with duid ([\da-f:]+) .*?valid for (\d+) seconds/;
/** `DHCPACK(INTERFACE) IP MAC NAME`. */
const DNSMASQ = /\bDHCP(ACK|RELEASE)\((\S+)\) (\S+) ([\da-f:]{11,17})(?: (\S+))?/;

type Told = Omit<Lease, 'time'>;

function told(message: string, time: Millis): Told | undefined {
  const ack = groups(ACK, message) ?? groups(INFORMED, message);
  if (ack !== undefined)
    return { ...client(ack(1), ack(2)), hostname: ack(3).trim(), place: ack(4).replace(/:$/, '') };
  const release = groups(RELEASE, message);
  if (release !== undefined) return { ...client(release(1), release(2)), ended: 'released' };
  const reply = groups(REPLY, message);
  if (reply !== undefined)
    return {
      subject: reply(1),
      mac: macOfDuid(reply(2)) ?? '',
      who: reply(2),
      expires: time + Number(reply(3)) * 1000,
    };
  const dnsmasq = groups(DNSMASQ, message);
  if (dnsmasq === undefined) return undefined;
  return {
    ...client(dnsmasq(3), dnsmasq(4)),
    hostname: dnsmasq(5),
    place: dnsmasq(2),
    ...(dnsmasq(1) === 'RELEASE' && { ended: 'released' as const }),
  };
}

const client = (subject: string, mac: string): Told => ({ subject, mac: parseMac(mac) ?? '' });

/** What every line of interest has; others cost no more than the look. */
const MAYBE = ['DHCPACK', 'DHCPRELEASE', 'Reply '] as const;

export const dhcpLog: BindingFormat = {
  name: 'dhcp-log',
  about: 'syslog lines of ISC dhcpd (DHCPACK, DHCPRELEASE, Reply NA) and dnsmasq-dhcp',
  syslog: true,
  recognise: (head) => /\bDHCPACK(?: on |\()/.test(head),
  create: (sink, { clock, untimed }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return lineByLine((text) => {
      if (!MAYBE.some((word) => text.includes(word))) return;
      const { time: stamped, message } = parseSyslog(text, clock);
      const time = stamped || untimed();
      const lease = told(message, time ?? 0);
      if (lease === undefined) return;
      if (time === undefined) sink.unread('binding_without_time');
      else handLease({ ...lease, time }, sink, holdings);
    });
  },
};
