/** What a translator exports of its work (RFC 8158): an outer address and port, or a block of ports, given and taken back. */
import type { Change, Translation } from '../bindings/translation.ts';
import type { RecordSet } from './decode.ts';
import { field as F } from './elements.ts';
import { addressIn, timeOf } from './flow-record.ts';
import { read } from './plan.ts';
import type { Millis } from '../../records/columns.ts';

/** Values of natEvent that begin and end a translation; the others tell that a pool or quota is exhausted. */
const MADE: ReadonlySet<number> = new Set([1, 4, 6, 8, 10, 14, 16]);
const UNDONE: ReadonlySet<number> = new Set([2, 5, 7, 9, 11, 15, 17]);
/** Sessions have another end; bindings and blocks of ports are for all. */
const SESSIONS: ReadonlySet<number> = new Set([1, 2, 4, 5, 6, 7]);

export interface NatEvent {
  readonly translation: Translation;
  readonly time: Millis;
  readonly change: Change;
}

/** The event at `record`; undefined when it is about no translation. */
export function natEventOf(set: RecordSet, record: number): NatEvent | undefined {
  const { plan, view } = set;
  const event = read(plan, view, record, F.natEvent, 0);
  const undone = UNDONE.has(event);
  if (!undone && !MADE.has(event)) return undefined;
  const inner_ip = addressIn(set, record, F.source4, F.source6);
  const ip = addressIn(set, record, F.natSource4, F.natSource6);
  if (inner_ip === '' || ip === '') return undefined;
  const change: Change = undone ? { what: 'undone' } : { what: 'made' };
  const translation = { ip, inner_ip, ...portsOf(set, record), ...peerOf(set, record, event) };
  return { translation, change, time: timeOf(set, record) };
}

function portsOf(set: RecordSet, record: number) {
  const value = (slot: number): number => read(set.plan, set.view, record, slot, 0);
  const port_first = value(F.portFirst) || value(F.natSourcePort);
  const count = value(F.portCount);
  return {
    protocol_num: value(F.protocol),
    inner_port: value(F.sourcePort),
    port_first,
    port_last: value(F.portLast) || (count > 0 ? port_first + count - 1 : port_first),
    place: set.domain.exporter.name,
  };
}

function peerOf(set: RecordSet, record: number, event: number) {
  if (!SESSIONS.has(event)) return { peer_ip: '', peer_port: 0 };
  return {
    peer_ip: addressIn(set, record, F.destination4, F.destination6),
    peer_port: read(set.plan, set.view, record, F.destinationPort, 0),
  };
}
