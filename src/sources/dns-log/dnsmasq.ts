/** dnsmasq with `log-queries`, and Pi-hole, which writes the same lines: questions, answers on lines of their own, and names
 * that a list blocked. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import { asked, groups, type Asked, type DnsLogFormat, type LineReader } from './format.ts';

/** With `log-queries=extra` a number and the client stand before the words. */
const WORDS =
  /dnsmasq(?:\[\d+\])?: (?:\d+ ([\da-f.:]+)\/\d+ )?(query|forwarded|reply|cached|config|gravity|exactly|regex|blocked|\/\S+)(?:\[([A-Z0-9=]+)\])? (.*)$/i;
const QUERY = /^(\S+) from ([\da-f.:]+)\s*$/i;
/** `name is 1.2.3.4`, `name is NXDOMAIN`, and of Pi-hole `blocked name is 0.0.0.0`, `denied name is …`. */
const ANSWER = /^(?:(blocked|denied|blacklisted) )?(\S+) is (\S+)/i;
const ALIAS = '<CNAME>';
const FAILED = /^(NXDOMAIN|NODATA(?:-IPv[46])?|REFUSED|SERVFAIL)$/;
/** Who asked for a name last; answers say only the name, so a line matters only where a listed name stands in it. */
const MAX_NAMES = 20_000;

/** A question whose answer goes on in the lines behind `<CNAME>`, which are of names nobody asked for. */
interface Alias {
  readonly hostname: string;
  /** The name its addresses stand behind; empty before that line. */
  readonly owner: string;
}

class Reader {
  private readonly askers = new Map<string, { readonly client: string; readonly type: string }>();
  private alias: Alias | undefined;

  read(text: string): Asked | undefined {
    const [client, verb, type, rest] = (groups(WORDS, text) ?? ['', '', '', '']) as Words;
    const alias = this.alias;
    this.alias = undefined;
    if (verb.toLowerCase() === 'query') return this.query(rest, type, client);
    const found = verb.toLowerCase() === 'forwarded' ? undefined : groups(ANSWER, rest);
    return found && this.answer(found as Answer, verb, client, alias);
  }

  private answer(
    [refused, owner, value]: Answer,
    verb: string,
    extra: string,
    before: Alias | undefined,
  ): Asked | undefined {
    const alias = follow(before, owner, value);
    const hostname = alias?.hostname ?? owner;
    const asker = this.askers.get(hostname.toLowerCase());
    const client = extra || asker?.client;
    if (client === undefined) return undefined;
    this.alias = alias;
    const blocked = refused !== '' || /gravity|blocked|black/i.test(verb);
    const told = { client, hostname, type: asker?.type ?? '', ...answerOf(value, blocked) };
    return asked(alias === undefined ? told : { ...told, goes_on: true });
  }

  private query(rest: string, type: string, extra: string): Asked | undefined {
    const found = groups(QUERY, rest);
    if (found === undefined) return undefined;
    const [hostname, from] = found as [string, string];
    const client = from || extra;
    const key = hostname.toLowerCase();
    this.askers.delete(key);
    this.askers.set(key, { client, type });
    forgetFirst(this.askers, MAX_NAMES);
    return asked({ client, hostname, type });
  }
}

/** The question that this line's answer is of, where that is another than its owner or the lines behind it go on. */
function follow(before: Alias | undefined, owner: string, value: string): Alias | undefined {
  const goesOn = before !== undefined && (before.owner === '' || before.owner === owner);
  if (value === ALIAS) return { hostname: goesOn ? before.hostname : owner, owner: '' };
  return goesOn ? { ...before, owner } : undefined;
}

type Answer = [refused: string, owner: string, value: string];
type Words = [client: string, verb: string, type: string, rest: string];

/** What stands behind `is`: an address, a word for its absence, or `<CNAME>`. */
function answerOf(value: string, blocked: boolean): Pick<Asked, 'rcode' | 'answers'> {
  const failed = FAILED.test(value);
  const answers = failed || value === ALIAS ? [] : [value];
  if (blocked) return { rcode: 'NXDOMAIN', answers };
  return { rcode: failed ? rcodeOf(value) : 'NOERROR', answers };
}

const rcodeOf = (failed: string): string => (failed.startsWith('NODATA') ? 'NOERROR' : failed);

const create = (): LineReader => {
  const reader = new Reader();
  return (_, whole) => reader.read(whole);
};

export const dnsmasq: DnsLogFormat = {
  name: 'dnsmasq',
  about:
    'dnsmasq with `log-queries` or `log-queries=extra` (dnsmasq(8)), and Pi-hole’s pihole.log, which has the same lines; names its lists blocked count as refused.',
  recognise: (line) => WORDS.test(line),
  create,
};
