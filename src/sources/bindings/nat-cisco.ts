/** Translations in the syslog of Cisco ASA and Secure Firewall ("Cisco Secure Firewall ASA Series Syslog Messages"):
 *
 *     305009, 305010  {Built|Teardown} {dynamic|static} translation from IF:REAL [(USER)] to IF:MAPPED [duration H:MM:SS]
 *     305011, 305012  {Built|Teardown} … {TCP|UDP|ICMP} translation from IF:REAL/PORT [(USER)] to IF:MAPPED/PORT [duration …]
 *     305014, 305015  {Allocated|Released} … block of ports for translation from IF:REAL to IF:MAPPED/FIRST-LAST
 *     302013, 302015  Built {inbound|outbound} {TCP|UDP} connection ID for IF:REAL/PORT (MAPPED/PORT) [(USER)] to IF:REAL/PORT (MAPPED/PORT)
 *
 *     302014, 302016  Teardown {TCP|UDP} connection ID for IF:REAL/PORT to IF:REAL/PORT duration H:MM:SS …
 *
 * Where connections are logged beside translations, both are read: the first tell whom the conversation was with. Their ends
 * name no mapped address and are told apart by the number of the connection. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import { parseSyslog } from '../syslog/syslog-line.ts';
import { lineByLine, type BindingFormat, type BindingSink } from './format.ts';
import { groups } from './groups.ts';
import { Holdings } from './holdings.ts';
import { handTranslation, PROTOCOLS, type Change, type Translation } from './translation.ts';

const MESSAGE = /%(?:ASA|FTD|PIX)-(?:\w+-)?\d-(30[25]0\d\d): (.*)$/;
const TRANSLATION =
  /^(Built|Teardown) (?:dynamic|static) (?:(\w+) )?translation from [^:]+:([^\s/(]+)(?:\/(\d+))?\s*(?:\(([^)]*)\) )?\s*to [^:]+:([^\s/(]+)(?:\/(\d+))?(?: duration (\d+):(\d\d):(\d\d))?/;
const BLOCK =
  /^(Allocated|Released) (?:(\w+) )?block of ports for translation from [^:]+:([^\s/]+) to [^:]+:([^\s/]+)\/(\d+)-(\d+)/;
const CONNECTION =
  /^Built (inbound|outbound) (\w+) connection (\d+) for [^:]+:([^\s/]+)\/(\d+) \(([^\s/]+)\/(\d+)\)(?: ?\(([^)]*)\))? to [^:]+:([^\s/]+)\/(\d+) \(([^\s/]+)\/(\d+)\)(?: ?\(([^)]*)\))?/;

const CLOSED = /^Teardown \w+ connection (\d+) .*? duration (\d+):(\d\d):(\d\d)/;
/** Connections whose end is waited for. */
const MAX_CONNECTIONS = 500_000;

type Told = readonly [Translation, Change];

const none = { peer_ip: '', peer_port: 0 };
const protocol = (name: string): number => PROTOCOLS[name.toLowerCase()] ?? 0;
const millis = (hours: string, minutes: string, seconds: string): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;

class Reader {
  private readonly sink: BindingSink;
  /** Those open, by device and number. */
  private readonly connections = new Map<string, Translation>();

  constructor(sink: BindingSink) {
    this.sink = sink;
  }

  /** Undefined for a message that tells of no translation, null for one that makes no sense. */
  told(id: string, words: string, place: string): Told | undefined | null {
    switch (id) {
      case '305009':
      case '305010':
      case '305011':
      case '305012':
        return this.translation(words, place);
      case '305014':
      case '305015':
        return block(words, place);
      case '302013':
      case '302015':
        return this.opened(words, place);
      case '302014':
      case '302016':
        return this.closed(words, place);
      default:
        return undefined;
    }
  }

  private translation(words: string, place: string): Told | null {
    const of = groups(TRANSLATION, words);
    if (of === undefined) return null;
    const port = Number(of(7));
    const translation = {
      ...none,
      protocol_num: protocol(of(2)),
      inner_ip: of(3),
      inner_port: Number(of(4)),
      ip: of(6),
      port_first: port,
      port_last: port,
      place,
      user: this.sink.user(of(5)),
    };
    if (of(1) === 'Built') return [translation, { what: 'made' }];
    return [translation, { what: 'undone', lasted: millis(of(8), of(9), of(10)) }];
  }

  /** The side inside is the one after `to`. Nothing where no address was translated, or who is outside began. */
  private opened(words: string, place: string): Told | undefined | null {
    const of = groups(CONNECTION, words);
    if (of === undefined) return null;
    if (of(1) === 'inbound' || of(9) === of(11)) return undefined;
    const port = Number(of(12));
    const translation = {
      protocol_num: protocol(of(2)),
      inner_ip: of(9),
      inner_port: Number(of(10)),
      ip: of(11),
      port_first: port,
      port_last: port,
      peer_ip: of(4),
      peer_port: Number(of(5)),
      place,
      user: this.sink.user(of(13)),
    };
    this.connections.set(`${place} ${of(3)}`, translation);
    for (let gone = forgetFirst(this.connections, MAX_CONNECTIONS); gone > 0; gone--)
      this.sink.unread('holdings_evicted');
    return [translation, { what: 'made' }];
  }

  private closed(words: string, place: string): Told | undefined | null {
    const of = groups(CLOSED, words);
    if (of === undefined) return null;
    const key = `${place} ${of(1)}`;
    const translation = this.connections.get(key);
    this.connections.delete(key);
    const lasted = millis(of(2), of(3), of(4));
    return translation === undefined ? undefined : [translation, { what: 'undone', lasted }];
  }
}

function block(words: string, place: string): Told | null {
  const of = groups(BLOCK, words);
  if (of === undefined) return null;
  return [
    {
      ...none,
      protocol_num: protocol(of(2)),
      inner_ip: of(3),
      inner_port: 0,
      ip: of(4),
      port_first: Number(of(5)),
      port_last: Number(of(6)),
      place,
    },
    { what: of(1) === 'Allocated' ? 'made' : 'undone' },
  ];
}

export const natCisco: BindingFormat = {
  name: 'nat-cisco',
  about:
    'translations in the syslog of Cisco ASA and Secure Firewall (305009–305015, 302013–302016)',
  syslog: true,
  recognise: (head) => /%(?:ASA|FTD|PIX)-(?:\w+-)?\d-30[25]\d{3}: /.test(head),
  create: (sink, { clock, untimed }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    const reader = new Reader(sink);
    return lineByLine((text) => {
      const of = groups(MESSAGE, text);
      if (of === undefined) return;
      const { time: stamped, host } = parseSyslog(text, clock);
      const what = reader.told(of(1), of(2), host);
      if (what === undefined) return;
      const time = stamped || untimed();
      if (what === null) sink.unread('binding_malformed');
      else if (time === undefined) sink.unread('binding_without_time');
      else handTranslation(what[0], time, what[1], sink, holdings);
    });
  },
};
