/** Translations in the syslog of Juniper SRX and of MX with MX-SPC3 (Junos System Log Explorer: RT_NAT, RT_FLOW), structured
 * (`name="value"`) or as sentences:
 *
 *     RT_SRC_NAT_PBA_ALLOC    internal-ip, block-used, block-max-per-host, block-port-low, block-port-high, reflexive-ip, nat-pool-name, logical-system-id, epoch-time-64
 *                             Subscriber IP used/maximum [n/m] blocks, allocates port block [LOW-HIGH] from IP in source pool NAME lsys_id: n [epoch 0x…]
 *     RT_SRC_NAT_PBA_INTERIM  the same for a block that stands, with the time it was given
 *     RT_SRC_NAT_PBA_RELEASE  the same for one given back
 *     RT_FLOW_SESSION_CREATE  source-address, source-port, destination-address, destination-port, …, nat-source-address, nat-source-port, …, protocol-id
 *                             session created IP/PORT->IP/PORT … SERVICE IP/PORT->IP/PORT …
 *     RT_FLOW_SESSION_CLOSE   the same with elapsed-time in seconds
 */
import { parseSyslog } from '../syslog/syslog-line.ts';
import { lineByLine, type BindingFormat } from './format.ts';
import { Holdings } from './holdings.ts';
import { handTranslation, type Change, type Translation } from './translation.ts';

const MESSAGE =
  /\b(RT_SRC_NAT_PBA_(?:ALLOC|INTERIM|RELEASE)|RT_FLOW_SESSION_(?:CREATE|CLOSE)(?:_\w+)?)\b:?\s*(.*)$/;
const FIELD = /([\w-]+)="([^"]*)"/g;
const BLOCK =
  /Subscriber (\S+) used\/max(?:imum)? \[\d+\/\d+\] blocks, \w+ port block \[(\d+)-(\d+)\] (?:from|to) (\S+) in/;
const BLOCK_FIELDS = ['internal-ip', 'block-port-low', 'block-port-high', 'reflexive-ip'];
const EPOCH = /\bepoch 0x([\da-f]+)/i;
const SESSION =
  /session (?:created|closed [^:]*:) ?(\S+)\/(\d+)->(\S+)\/(\d+)(?: 0x\w+)? \S+ (\S+)\/(\d+)->\S+\/\d+ (.*)$/;
const SESSION_FIELDS = [
  'source-address',
  'source-port',
  'destination-address',
  'destination-port',
  'nat-source-address',
  'nat-source-port',
];
/** Behind the packets and bytes of both sides. */
const ELAPSED = /\(\d+\) \d+\(\d+\) (\d+)/;

type Fields = ReadonlyMap<string, string>;
type Told = readonly [Translation, Change];

/** The fields of a message under their structured names, however it is written; undefined when it is neither. */
function fieldsOf(words: string): Fields | undefined {
  if (words.includes('="'))
    return new Map(Array.from(words.matchAll(FIELD), ([, name = '', value = '']) => [name, value]));
  const block = BLOCK.exec(words);
  if (block !== null) {
    const epoch = EPOCH.exec(words)?.[1] ?? '';
    return new Map([...named(BLOCK_FIELDS, block), ['epoch-time-64', epoch]]);
  }
  const session = SESSION.exec(words);
  if (session === null) return undefined;
  const rest = session[7] ?? '';
  const protocol = rest.split(' ').find((word) => /^\d{1,3}$/.test(word)) ?? '';
  return new Map([
    ...named(SESSION_FIELDS, session),
    ['protocol-id', protocol],
    ['elapsed-time', ELAPSED.exec(rest)?.[1] ?? ''],
  ]);
}

const named = (names: readonly string[], found: RegExpExecArray): [string, string][] =>
  names.map((name, i) => [name, found[i + 1] ?? '']);

function blockOf(event: string, fields: Fields, place: string): Told {
  const value = (name: string): string => fields.get(name) ?? '';
  // The time a block was given is told by newer releases only; of one given back it is the time of that.
  const began = Number(`0x${value('epoch-time-64') || '0'}`) * 1000;
  const what = event.endsWith('ALLOC') ? 'made' : 'stands';
  return [
    {
      protocol_num: 0,
      inner_ip: value('internal-ip'),
      inner_port: 0,
      ip: value('reflexive-ip'),
      port_first: Number(value('block-port-low')),
      port_last: Number(value('block-port-high')),
      peer_ip: '',
      peer_port: 0,
      place,
    },
    event.endsWith('RELEASE') ? { what: 'undone' } : { what, ...(began > 0 && { began }) },
  ];
}

/** Undefined when no address was translated. */
function sessionOf(event: string, fields: Fields, place: string): Told | undefined {
  const value = (name: string): string => fields.get(name) ?? '';
  const port = Number(value('nat-source-port'));
  if (value('nat-source-address') === value('source-address')) return undefined;
  const undone = event.includes('CLOSE');
  return [
    {
      protocol_num: Number(value('protocol-id')),
      inner_ip: value('source-address'),
      inner_port: Number(value('source-port')),
      ip: value('nat-source-address'),
      port_first: port,
      port_last: port,
      peer_ip: value('destination-address'),
      peer_port: Number(value('destination-port')),
      place,
    },
    undone
      ? { what: 'undone', lasted: Number(value('elapsed-time')) * 1000 || 0 }
      : { what: 'made' },
  ];
}

export const natJuniper: BindingFormat = {
  name: 'nat-juniper',
  about:
    'translations in the syslog of Juniper SRX and MX-SPC3 (RT_SRC_NAT_PBA_…, RT_FLOW_SESSION_…)',
  syslog: true,
  recognise: (head) => /\bRT_(?:SRC_NAT_PBA|FLOW_SESSION)_/.test(head),
  create: (sink, { clock, untimed }) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return lineByLine((text) => {
      const [, event = '', words = ''] = MESSAGE.exec(text) ?? [];
      if (event === '') return;
      const { time: stamped, host } = parseSyslog(text, clock);
      const fields = fieldsOf(words);
      if (fields === undefined) return sink.unread('binding_malformed');
      const what = (event.startsWith('RT_FLOW') ? sessionOf : blockOf)(event, fields, host);
      if (what === undefined) return;
      const time = stamped || untimed();
      if (time === undefined) sink.unread('binding_without_time');
      else handTranslation(what[0], time, what[1], sink, holdings);
    });
  },
};
