/** PowerDNS: the recursor’s questions, the authoritative server’s `log-dns-queries`, and dnsdist’s verbose log. */
import { asked, byPattern, type Asked, type DnsLogFormat } from './format.ts';

/** `question for 'pool.example.org|A' from 10.0.0.5:5321`, `Got query for pool.example.org.|A from 10.0.0.5:5353, …` */
const ASKED =
  /(?:question for|[Gg]ot query for) '?([^'\s|]+)\|(\w+)'? from (?:\[([\da-f:.]+)\]|([\d.]+)|([\da-f:]+))(?::\d+)?/i;
/** `Remote 10.0.0.5 wants 'pool.example.org|A', do = 0, …` */
const WANTS = /Remote ([\da-f.:]+)(?:<-[\da-f.:/]+)? wants '([^'|]+)\|(\w+)'/i;

function read(message: string): Asked | undefined {
  const found = ASKED.exec(message);
  if (found !== null) {
    const [, hostname = '', type = '', bracketed, four, six] = found;
    return asked({ hostname, type, client: bracketed ?? four ?? six ?? '' });
  }
  const [, client = '', hostname, type = ''] = WANTS.exec(message) ?? [];
  return hostname === undefined ? undefined : asked({ client, hostname, type });
}

export const powerdns: DnsLogFormat = {
  name: 'powerdns',
  about:
    'PowerDNS: recursor with `quiet=no`, authoritative server with `log-dns-queries`, dnsdist with `--verbose`.',
  recognise: (line) => read(line) !== undefined,
  create: byPattern(read),
};
