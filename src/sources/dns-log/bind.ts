/** Query log of BIND 9 (`category queries`), and lines of its response policy zones (`category rpz`). */
import { fromCalendar, millisOf, monthOf } from '../../lib/local-time.ts';
import { asked, type Asked, type DnsLogFormat } from './format.ts';

/** `client @0x7f2c 10.0.0.5#53211 (name): view internal: query: name IN A +E(0)K (10.0.0.53)` */
const QUERY =
  /client (?:@0x[\da-f]+ )?([\da-f.:]+)#\d+(?:\/key \S+)?(?: \([^)]*\))?:(?: view [^:]+:)? query: (\S+) \S+ (\S+) \S+(?: \(([\da-f.:]+)\))?/i;
/** `client @0x7f2c 10.0.0.5#53211 (name): rpz QNAME NXDOMAIN rewrite name/A/IN via name.rpz` */
const RPZ =
  /client (?:@0x[\da-f]+ )?([\da-f.:]+)#\d+(?: \([^)]*\))?:(?: view [^:]+:)? (?:disabled )?rpz \S+ (\S+) rewrite ([^/\s]+)\/(\w+)/i;
/** `25-Nov-2026 09:01:02.003 ` before the words when BIND writes its own file. */
const STAMP = /^(\d{2})-([A-Z][a-z]{2})-(\d{4}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d+))? /;

/** Policies by which a name is refused. */
const BLOCKS: Readonly<Record<string, string>> = {
  NXDOMAIN: 'NXDOMAIN',
  NODATA: 'NXDOMAIN',
  DROP: 'REFUSED',
  'LOCAL-DATA': 'NXDOMAIN',
};

function stampOf(line: string, offset: number | undefined): number {
  const [, day, name = '', year, hour, minute, second, fraction = ''] = STAMP.exec(line) ?? [];
  const month = monthOf(name);
  if (month === undefined) return 0;
  const date = [Number(year), month, Number(day)] as const;
  const whole = fromCalendar(date, [Number(hour), Number(minute), Number(second)], offset);
  return whole === undefined ? 0 : whole + millisOf(fraction);
}

function read(text: string): Asked | undefined {
  const query = QUERY.exec(text);
  if (query !== null) {
    const [, client = '', hostname = '', type = '', resolver = ''] = query;
    return asked({ client, hostname, type, resolver });
  }
  const [, client = '', policy = '', hostname, type = ''] = RPZ.exec(text) ?? [];
  if (hostname === undefined) return undefined;
  return asked({ client, hostname, type, rcode: BLOCKS[policy.toUpperCase()] ?? '' });
}

export const bind: DnsLogFormat = {
  name: 'bind',
  about:
    'BIND 9: `category queries` (versions 9.9 and later, with and without views) and `category rpz`, from its own file or syslog.',
  recognise: (line) => QUERY.test(line) || RPZ.test(line),
  create:
    ({ offset }) =>
    (_, whole) => {
      const found = read(whole);
      if (found === undefined) return undefined;
      const time = stampOf(whole, offset);
      return time === 0 ? found : { ...found, time };
    },
};
