/** Translations of Linux: event lines of `conntrack -E -o timestamp,id` (conntrack(8)), and tables as `conntrack -L` and
 * /proc/net/nf_conntrack print them. Each line has the conversation twice: as its client began it, and as the answer comes.
 * The answer goes to the outside address: where that is not the client's, it was translated. */
import { millisOf } from '../../lib/local-time.ts';
import { lineByLine, type BindingFormat } from './format.ts';
import { groups } from './groups.ts';
import { Holdings } from './holdings.ts';
import { handTranslation, type Change, type Translation } from './translation.ts';

const EVENT = /^\[(\d+)\.(\d+)\]\s+\[(NEW|UPDATE|DESTROY)\]\s/;
/** `[ipv4 2 ]tcp 6 …`: names and numbers of family and protocol. */
const PROTOCOL = /(?:^|\])\s*(?:ipv[46]\s+\d+\s+)?[a-z][\w-]*\s+(\d+)\s/;
const TUPLES =
  /src=(\S+) dst=(\S+)(?: sport=(\d+) dport=(\d+))?.*? src=(\S+) dst=(\S+)(?: sport=(\d+) dport=(\d+))?/;
/** Seconds the conversation lasted, of a kernel that keeps time of them. */
const LASTED = / delta-time=(\d+)/;

/** Undefined for a line that has no conversation, null for one that was not translated. */
function translationOf(text: string): Translation | null | undefined {
  const protocol = PROTOCOL.exec(text);
  const tuples = TUPLES.exec(text);
  if (protocol === null || tuples === null) return undefined;
  const [, inner_ip = '', peer = '', sport, dport, , ip = '', , outer] = tuples;
  if (ip === inner_ip) return null;
  const port = Number(outer ?? 0);
  return {
    protocol_num: Number(protocol[1]),
    inner_ip,
    inner_port: Number(sport ?? 0),
    ip,
    port_first: port,
    port_last: port,
    peer_ip: peer,
    peer_port: Number(dport ?? 0),
    place: '',
  };
}

export const conntrack: BindingFormat = {
  name: 'conntrack',
  about:
    '`conntrack -E -o timestamp,id` of Linux, and its tables (`conntrack -L`, /proc/net/nf_conntrack)',
  recognise: (head) =>
    /^(?:\[\d+\.\d+\]\s+\[\w+\] |ipv[46] +\d+ |tcp +6 |udp +17 ).*\bsrc=\S+ dst=/m.test(head),
  create: (sink, { untimed }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return lineByLine((text) => {
      if (!text.includes('src=')) return;
      const event = groups(EVENT, text);
      const translation = translationOf(event === undefined ? text : text.replace(EVENT, ''));
      if (translation === null) return;
      if (translation === undefined) return sink.unread('binding_malformed');
      const time = event === undefined ? untimed() : Number(event(1)) * 1000 + millisOf(event(2));
      if (time === undefined) return sink.unread('binding_without_time');
      handTranslation(translation, time, changeOf(event?.(3) ?? '', text), sink, holdings);
    });
  },
};

function changeOf(event: string, text: string): Change {
  if (event === 'NEW') return { what: 'made' };
  if (event !== 'DESTROY') return { what: 'stands' };
  return { what: 'undone', lasted: Number(groups(LASTED, text)?.(1) ?? 0) * 1000 };
}
