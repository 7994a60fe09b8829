/** Log of Kea's servers (Kea messages manual): leases allocated, reused and released. */
import { macOfDuid, parseMac } from '../../lib/mac-address.ts';
import { parseSyslog } from '../syslog/syslog-line.ts';
import { lineByLine, type BindingFormat } from './format.ts';
import { groups } from './groups.ts';
import { Holdings } from './holdings.ts';
import { handLease } from './lease.ts';

const EVENT =
  /\bDHCP[46]_(LEASE_ALLOC|LEASE_REUSE|LEASE_RENEW|PD_LEASE_ALLOC|PD_LEASE_RENEW|RELEASE|RELEASE_NA|RELEASE_PD) (.*)$/;
const HARDWARE = /\[hwtype=\d+ ([\da-f:]+)\]/;
const DUID = /duid=\[([\da-f:]+)\]/;
/** `lease 10.0.0.5 has been allocated for 300 seconds`, `address 10.0.0.5 was released`, `prefix 2001:db8::/56 …`. */
const SUBJECT =
  /: (?:lease|lease for address|address|binding for address|prefix|lease for prefix) ([\da-f.:]+(?:\/\d+)?)(?=[ ,])/;
const TERM = / for (\d+) seconds/;

export const keaLog: BindingFormat = {
  name: 'kea-log',
  about: 'the log of Kea’s DHCP servers (DHCP4_LEASE_ALLOC, DHCP6_LEASE_ALLOC, DHCP4_RELEASE …)',
  syslog: true,
  recognise: (head) => /\bkea-dhcp[46]\.\S+.* DHCP[46]_/.test(head),
  create: (sink, { clock, untimed }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return lineByLine((text) => {
      const event = groups(EVENT, text);
      if (event === undefined) return;
      const words = event(2);
      const of = (pattern: RegExp): string => groups(pattern, words)?.(1) ?? '';
      const time = parseSyslog(text, clock).time || untimed();
      if (time === undefined) return sink.unread('binding_without_time');
      const duid = of(DUID);
      const mac = parseMac(of(HARDWARE)) ?? macOfDuid(duid) ?? '';
      const seconds = Number(of(TERM));
      handLease(
        {
          subject: of(SUBJECT),
          mac,
          who: mac === '' ? duid : mac,
          time,
          expires: seconds > 0 ? time + seconds * 1000 : 0,
          ...(event(1).startsWith('RELEASE') && { ended: 'released' as const }),
        },
        sink,
        holdings,
      );
    });
  },
};
