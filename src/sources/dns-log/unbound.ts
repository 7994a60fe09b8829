/** Unbound: `log-queries`, `log-replies`, and `log-local-actions` for names it answers or refuses itself. */
import { asked, groups, type Asked, type DnsLogFormat } from './format.ts';

/** `[1764061262] unbound[12:0] info: ` */
const HEAD =
  /(?:^\[(\d{9,10})\] )?unbound\[\d+(?::[\da-f]+)?\]:? (?:\[\d+:\d+\] )?(?:info|query|reply): /;
/** `10.0.0.5 pool.example.org. A IN` and, of a reply, ` NOERROR 0.012 0 60` */
const QUERY = /^([\da-f.:]+) (\S+) (\S+) IN(?: ([A-Z]+) [\d.]+ [01] \d+)?\s*$/i;
/** `pool.example.org. always_nxdomain 10.0.0.5@4321 pool.example.org. A IN` */
const ACTION = /^\S+ (\w+) ([\da-f.:]+)@\d+ (\S+) (\S+) IN\s*$/i;

/** Kinds of local zone by which a name is refused. */
const REFUSED: Readonly<Record<string, string>> = {
  refuse: 'REFUSED',
  always_refuse: 'REFUSED',
  deny: 'REFUSED',
  always_deny: 'REFUSED',
  static: 'NXDOMAIN',
  always_nxdomain: 'NXDOMAIN',
  always_nodata: 'NXDOMAIN',
  always_null: 'NXDOMAIN',
};

function read(whole: string): Asked | undefined {
  const head = HEAD.exec(whole);
  if (head === null) return undefined;
  const words = whole.slice(head.index + head[0].length);
  const time = Number(head[1] ?? 0) * 1000;
  const query = groups(QUERY, words);
  if (query !== undefined) {
    const [client, hostname, type, rcode] = query as [string, string, string, string];
    return asked({ time, client, hostname, type, rcode });
  }
  const action = groups(ACTION, words);
  if (action === undefined) return undefined;
  const [kind, client, hostname, type] = action as [string, string, string, string];
  return asked({ time, client, hostname, type, rcode: REFUSED[kind] ?? '' });
}

export const unbound: DnsLogFormat = {
  name: 'unbound',
  about:
    'Unbound: `log-queries`, `log-replies` and `log-local-actions` (unbound.conf(5)), from its own file or syslog, with and without `log-tag-queryreply`.',
  recognise: (line) => read(line) !== undefined,
  create: () => (_, whole) => read(whole),
};
