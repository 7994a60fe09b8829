/** Lease files of Kea's memfile backend, IPv4 and IPv6 (Kea manual, "Memfile"): CSV with a header, appended to. `expire` is Unix
 * seconds, the lease was given `valid_lifetime` before; a lifetime of 0 says that it was given up then. */
import { CsvLines } from '../../lib/csv-lines.ts';
import { macOfDuid, parseMac } from '../../lib/mac-address.ts';
import type { BindingFormat, BindingSink, LineReader } from './format.ts';
import { Holdings } from './holdings.ts';
import { handLease, type Lease } from './lease.ts';

const HEADER = /^address,(?:hwaddr,client_id|duid),valid_lifetime,expire,subnet_id,/;

/** Values of the column `state`. */
const DECLINED = '1';
const RECLAIMED = '2';

/** Value of `lease_type` of a delegated prefix. */
const PREFIX = '2';

type Field = (name: string) => string;

/** The lease of an entry; undefined for an address that nobody has. */
function leaseOf(field: Field): Lease | undefined {
  if (field('state') === DECLINED) return undefined;
  const expires = Number(field('expire')) * 1000 || Number.NaN;
  const lifetime = Number(field('valid_lifetime')) * 1000;
  const mac = parseMac(field('hwaddr')) ?? macOfDuid(field('duid')) ?? '';
  const bits = field('lease_type') === PREFIX ? `/${field('prefix_len')}` : '';
  return {
    subject: field('address') + bits,
    mac,
    who: mac === '' ? field('duid') + field('client_id') : mac,
    hostname: plain(field('hostname')),
    time: expires - lifetime,
    expires,
    ...endOf(lifetime, field('state')),
  };
}

function endOf(lifetime: number, state: string): Pick<Lease, 'ended'> {
  if (lifetime === 0) return { ended: 'released' };
  return state === RECLAIMED ? { ended: 'expired' } : {};
}

/** Kea writes a comma in a name as `&#x2c`; a final dot says no more. */
const plain = (hostname: string): string => hostname.replaceAll('&#x2c', ',').replace(/\.$/, '');

function reader(sink: BindingSink, holdings: Holdings): LineReader {
  const csv = new CsvLines(',', () => sink.unread('binding_malformed'));
  let header: readonly string[] = [];
  return {
    line: (text) => {
      const line = text.trimEnd();
      if (line === '') return;
      if (HEADER.test(line)) {
        header = line.split(',');
        return;
      }
      const fields = csv.push(line);
      if (fields === undefined) return;
      if (header.length === 0) return sink.unread('binding_without_header');
      const lease = leaseOf((name) => fields[header.indexOf(name)] ?? '');
      if (lease !== undefined) handLease(lease, sink, holdings);
    },
    end: () => {
      if (csv.end()) sink.unread('binding_cut_off');
    },
    open: () => csv.open,
  };
}

export const keaLeases: BindingFormat = {
  name: 'kea-leases',
  about: 'lease files of Kea (memfile, `kea-leases4.csv` and `kea-leases6.csv`)',
  header: true,
  recognise: (head) => HEADER.test(head),
  create: (sink) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return () => reader(sink, holdings);
  },
};
