/** Names of addresses, as an operator's reverse zones or a public survey have them: `192.0.2.7,name`, lines of a zone
 * (`7.2.0.192.in-addr.arpa. 3600 IN PTR name.`), or JSON a line (`{"name": "192.0.2.7", "value": "…", "type": "ptr"}`). Nothing is
 * asked of the network. */
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { NetworkTypeName } from '../../model/host.ts';
import type { Claim, DatabaseFormat } from './database.ts';

/** A number among the words of a name stands for the address itself. */
const LABEL = '(^|[.-])';
const END = '([.-]|\\d|$)';
const word = (words: string): RegExp => new RegExp(`${LABEL}(${words})${END}`);

/** Words in the names of customers' lines, asked in this order: what is said of a machine goes before what is said of its network. */
const RULES: readonly (readonly [RegExp, NetworkTypeName, number])[] = [
  [/\.(edu|ac)(\.[a-z]{2})?$/, 'education', 0.85],
  [/\.(gov|gob|gouv|mil)(\.[a-z]{2})?$/, 'government', 0.85],
  [word('mobile|lte|[345]g|gprs|wap|apn|wwan|cellular|m2m'), 'mobile', 0.8],
  [word('static|biz|business|corp|office|leased|dedicated|dia'), 'enterprise_line', 0.7],
  [
    word(
      'x?dsl|adsl|vdsl|pppoe|ppp|dial(up|in)?|dyn(amic)?|dhcp|cable|cm|catv|ftth|fttx|fib(er|re)|hsd|res(idential)?|home|pool|cpe|cust(omer)?|broadband|bb',
    ),
    'residential',
    0.8,
  ],
  [word('vps|server|srv|host(ing|ed)?|cloud|compute|ec2|colo|idc|dc'), 'datacenter', 0.75],
  [word('vpn|proxy|tor|exit'), 'vpn_proxy', 0.75],
];

/** Names that count customers carry the address; a name somebody chose is a word about one machine. */
const CHOSEN_LIMIT = 0.6;

/** By the name of an address; undefined when it tells nothing. */
function claimByName(name: string, ip: string): Claim | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const found = RULES.find(([pattern]) => pattern.test(plain));
  if (found === undefined) return undefined;
  const [pattern, type, confidence] = found;
  const isDomain = pattern.source.startsWith('\\.');
  return {
    type,
    confidence: isDomain || carries(plain, ip) ? confidence : Math.min(confidence, CHOSEN_LIMIT),
  };
}

/** Whether at least the last two numbers of an IPv4 address stand in a name, either way round, decimal or hexadecimal. */
function carries(name: string, ip: string): boolean {
  const parts = ip.split('.');
  if (parts.length !== 4) return /[\da-f]{4}/.test(name);
  const numbers = name.match(/\d+/g)?.map(Number) ?? [];
  const wanted = parts.slice(2).map(Number);
  if (wanted.every((part) => numbers.includes(part))) return true;
  const hex = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return name.replace(/[.-]/g, '').includes(hex);
}

/** See `DatabaseFormat`. */
export const ptr: DatabaseFormat = {
  type: 'ptr',
  about:
    'Names of addresses from reverse zones: `address,name` a line, lines of a zone file, or JSON a line; the words in them tell homes, business lines, servers.',
  recognise: (bytes) => {
    const lines = bytes.toString('utf8', 0, 8192).split(/\r?\n/).slice(0, 20);
    return lines.some((line) => readLine(line) !== undefined);
  },
  open: (bytes) => {
    const claims = new Map<string, Claim>();
    const refused = { lines: 0, line: 0, reason: 'names no address' };
    for (const [i, line] of lines(bytes)) {
      if (/^\s*($|[#;$@])/.test(line)) continue;
      const read = readLine(line);
      if (read === undefined) {
        // The first line may be a header.
        if (i > 0 && refused.lines++ === 0) refused.line = i + 1;
        continue;
      }
      const claim = claimByName(read.name, read.ip);
      if (claim !== undefined) claims.set(read.ip, claim);
    }
    return {
      date: '',
      lookup: (ip) => {
        const network = claims.get(ip);
        return network === undefined ? undefined : { network };
      },
      ...(refused.lines > 0 && { refused }),
    };
  },
};

/** Lines one at a time: a survey is larger than a text may be. */
function* lines(bytes: Buffer): Generator<[number, string]> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const end = bytes.indexOf(10, at);
    const stop = end < 0 ? bytes.length : end;
    yield [i, bytes.toString('utf8', at, stop).trimEnd()];
    at = stop + 1;
  }
}

function readLine(line: string): { readonly ip: string; readonly name: string } | undefined {
  if (line.startsWith('{')) return readJson(line);
  const [first = '', ...rest] = line
    .replace(/[#;].*$/, '')
    .replaceAll('"', '')
    .trim()
    .split(/[\s,]+/);
  const ip = addressOf(first);
  const name = rest.at(-1) ?? '';
  return ip === undefined || !/[a-z]/i.test(name) || !name.includes('.') ? undefined : { ip, name };
}

function readJson(line: string): ReturnType<typeof readLine> {
  try {
    const { name = '', value = '' } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    if (typeof name !== 'string' || typeof value !== 'string' || value === '') return undefined;
    const ip = addressOf(name);
    return ip === undefined ? undefined : { ip, name: value };
  } catch {
    return undefined;
  }
}

/** An address, or the name of one in a reverse zone. */
function addressOf(text: string): string | undefined {
  const [, v4, v6] = /^(?:([\d.]+)\.in-addr|([\da-f.]+)\.ip6)\.arpa\.?$/i.exec(text) ?? [];
  const written =
    v4 !== undefined
      ? v4.split('.').reverse().join('.')
      : v6 !== undefined
        ? v6
            .split('.')
            .reverse()
            .join('')
            .replace(/(.{4})(?=.)/g, '$1:')
        : text;
  const bytes = parseIp(written);
  return bytes === undefined ? undefined : formatIp(bytes);
}
