/** RADIUS accounting as FreeRADIUS writes it with rlm_detail: a time, then `\tName = Value` lines, then an empty line. The
 * attributes are those of RFC 2866 (Acct-…), RFC 2865 (Framed-IP-Address, Calling-Station-Id, NAS-…), RFC 3162 and RFC 6911
 * (IPv6), RFC 2869 (Event-Timestamp). Passwords and all other attributes are passed over unread. */
import { isIP } from 'node:net';
import { fromCalendar, monthOf, parseTime } from '../../lib/local-time.ts';
import { parseMac } from '../../lib/mac-address.ts';
import type { BindingDraft } from '../../records/binding.ts';
import type { Millis } from '../../records/columns.ts';
import type { SyslogClock } from '../syslog/syslog-line.ts';
import type { BindingFormat, BindingSink, LineReader } from './format.ts';
import { Holdings } from './holdings.ts';

const ATTRIBUTE = /^[ \t]+([A-Za-z0-9][\w:-]*) = (.*)$/;
/** Only these are ever held. */
const WANTED: ReadonlySet<string> = new Set([
  'Acct-Status-Type',
  'Acct-Session-Id',
  'Acct-Session-Time',
  'Acct-Delay-Time',
  'Event-Timestamp',
  'Timestamp',
  'User-Name',
  'Calling-Station-Id',
  'Called-Station-Id',
  'NAS-Identifier',
  'NAS-IP-Address',
  'NAS-IPv6-Address',
  'NAS-Port-Id',
  'NAS-Port',
  'Framed-IP-Address',
  'Framed-IPv6-Address',
  'Framed-IPv6-Prefix',
  'Delegated-IPv6-Prefix',
]);
/** `Nov 25 2026 09:01:02 UTC`, as dates are printed. */
const DATE = /^([A-Z][a-z]{2}) +(\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d) (\S+)$/;
/** Seconds that a session may be silent between two reports and still be the same. */
const SILENT = 7 * 86_400_000;

type Attributes = Map<string, string>;

class DetailReader implements LineReader {
  private readonly sink: BindingSink;
  private readonly clock: SyslogClock;
  private readonly holdings: Holdings;
  private record: Attributes | undefined;

  constructor(sink: BindingSink, clock: SyslogClock, holdings: Holdings) {
    this.sink = sink;
    this.clock = clock;
    this.holdings = holdings;
  }

  open(): boolean {
    return this.record !== undefined;
  }

  line(text: string): void {
    const [, name = '', value = ''] = ATTRIBUTE.exec(text) ?? [];
    if (name === '') {
      // An empty line ends a record, and so does the time that begins the next.
      this.close();
      if (text.trim() !== '') this.record = new Map();
    } else if (WANTED.has(name)) this.record?.set(name, unquoted(value.trimEnd()));
  }

  end(): void {
    // FreeRADIUS writes this attribute last: without it, the record is not whole.
    if (this.record?.has('Acct-Status-Type') === true && !this.record.has('Timestamp')) {
      this.sink.unread('binding_cut_off');
      this.record = undefined;
    }
    this.close();
  }

  private close(): void {
    const { record, sink } = this;
    this.record = undefined;
    if (record === undefined || !record.has('Acct-Status-Type')) return;
    const status = record.get('Acct-Status-Type') ?? '';
    if (!['Start', 'Stop', 'Interim-Update', 'Alive', '1', '2', '3'].includes(status)) return;
    const time = timeOf(record, this.clock);
    if (time === undefined) return sink.unread('binding_without_time');
    const addresses = addressesOf(record);
    if (addresses.length === 0) return sink.unread('binding_without_address');
    this.hand(record, addresses, time, status === 'Stop' || status === '2');
  }

  private hand(
    record: Attributes,
    addresses: readonly Pick<BindingDraft, 'ip' | 'prefix_length'>[],
    time: Millis,
    stopped: boolean,
  ): void {
    const caller = record.get('Calling-Station-Id') ?? '';
    const shared = {
      kind: 'radius',
      mac: parseMac(caller) ?? '',
      // A caller that is no hardware address is a telephone number or the like: a person too.
      user: this.sink.user(record.get('User-Name') ?? caller),
      place: placeOf(record),
    };
    const session = sessionOf(record);
    const lasted = Number(record.get('Acct-Session-Time') ?? 0) * 1000;
    for (const address of addresses) {
      const began = this.since(`${session} ${address.ip}`, time, lasted, stopped);
      const ended = stopped ? { end_time: time } : {};
      this.sink.row({ ...shared, ...address, time: began, seen_time: time, ...ended });
    }
  }

  private since(session: string, time: Millis, lasted: Millis, stopped: boolean): Millis {
    if (stopped) return this.holdings.end(session, '', time) ?? time - lasted;
    return this.holdings.since(session, '', time, time + SILENT, time - lasted);
  }
}

const unquoted = (value: string): string =>
  value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;

/** When it happened: by the NAS's own clock, else by the server's, less the time the report took. */
function timeOf(record: Attributes, clock: SyslogClock): Millis | undefined {
  const event = record.get('Event-Timestamp');
  if (event !== undefined) {
    const time = dateOf(event, clock) ?? parseTime(event, clock.offset);
    if (time !== undefined) return time;
  }
  const received = parseTime(record.get('Timestamp') ?? '', 0);
  const delay = Number(record.get('Acct-Delay-Time') ?? 0) * 1000;
  return received === undefined ? undefined : received - (delay || 0);
}

function dateOf(text: string, clock: SyslogClock): Millis | undefined {
  const [, name = '', d, y, h, mi, s, zone = ''] = DATE.exec(text) ?? [];
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const offset = zone === 'UTC' || zone === 'GMT' ? 0 : clock.offset;
  return fromCalendar([Number(y), month, Number(d)], [Number(h), Number(mi), Number(s)], offset);
}

const sessionOf = (record: Attributes): string =>
  ['NAS-IP-Address', 'NAS-IPv6-Address', 'NAS-Identifier', 'Acct-Session-Id']
    .map((name) => record.get(name) ?? '')
    .join(' ');

/** Where the session is attached: the NAS, its port, the access point and network called. */
function placeOf(record: Attributes): string {
  const nas =
    record.get('NAS-Identifier') ??
    record.get('NAS-IP-Address') ??
    record.get('NAS-IPv6-Address') ??
    '';
  const port = record.get('NAS-Port-Id') ?? record.get('NAS-Port') ?? '';
  return [nas, port, record.get('Called-Station-Id') ?? ''].filter((s) => s !== '').join(' ');
}

function addressesOf(record: Attributes): Pick<BindingDraft, 'ip' | 'prefix_length'>[] {
  const single = ['Framed-IP-Address', 'Framed-IPv6-Address'].map((name) => record.get(name) ?? '');
  const prefixes = ['Framed-IPv6-Prefix', 'Delegated-IPv6-Prefix'].map(
    (name) => record.get(name) ?? '',
  );
  return [
    ...single.filter((ip) => isIP(ip) !== 0).map((ip) => ({ ip })),
    ...prefixes.flatMap((prefix) => {
      const [ip = '', bits = ''] = prefix.split('/');
      const length = Number(bits);
      const valid = isIP(ip) === 6 && bits !== '' && length > 0 && length <= 128;
      return valid ? [{ ip, prefix_length: length }] : [];
    }),
  ];
}

export const radiusDetail: BindingFormat = {
  name: 'radius-detail',
  about: 'RADIUS accounting in FreeRADIUS `detail` files',
  recognise: (head) => /^[ \t]+Acct-Status-Type = /m.test(head),
  create: (sink, { clock }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return () => new DetailReader(sink, clock, holdings);
  },
};
