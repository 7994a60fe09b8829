/** A flow record that matters, from its bytes to a FlowPart. */
import type { Ip, Millis } from '../../records/columns.ts';
import type { FlowPart } from '../flow/flow-part.ts';
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
import { rateOf, type RecordSet } from './decode.ts';
import { field as F } from './elements.ts';
import { read, type Plan } from './plan.ts';

/** Seconds from 1900, where NTP counts from, to 1970. */
const NTP_EPOCH = 2_208_988_800;
/** Records that end so long before their export, or after it, are not believed. nfreplay heads its messages with the time of a
 * boot a day before the first of its flows, and they all end after that. */
const OLDEST: Millis = 30 * 86_400_000;
const FUTURE: Millis = 2 * 86_400_000;
/** biflowDirection (RFC 5103): who wrote the record knows which side initiated. */
const INITIATOR = 1;
const REVERSE_INITIATOR = 2;

export interface Span {
  readonly start: Millis;
  readonly end: Millis;
}

/** Address of the record at `record` in the first of these fields that it has and that is not zero; '' when none. */
export function addressIn(set: RecordSet, record: number, v4: number, v6: number): Ip {
  const { plan, view, buffer } = set;
  const at4 = plan.at[v4]!;
  const at6 = plan.at[v6]!;
  if (at4 !== -1 && (at6 === -1 || view.getInt32(record + at4) !== 0))
    return formatIpv4(view.getInt32(record + at4));
  return at6 === -1 ? '' : formatIpv6(buffer.subarray(record + at6, record + at6 + 16));
}

/** NTP time: seconds since 1900 in 32 bits and their fraction in 32. */
const ntp = (value: number): Millis => (value / 2 ** 32 - NTP_EPOCH) * 1000;

/** Fields a time may be told in, each with what makes it milliseconds since 1970. */
const STARTS: readonly (readonly [
  slot: number,
  toMillis: (value: number, set: RecordSet) => Millis,
])[] = [
  [F.startMillis, (value) => value],
  [F.startSeconds, (value) => value * 1000],
  [F.startMicros, ntp],
  [F.startNanos, ntp],
  [F.startDelta, (value, { head }) => head.exported - value / 1000],
];
const ENDS: typeof STARTS = [
  [F.endMillis, (value) => value],
  [F.endSeconds, (value) => value * 1000],
  [F.endMicros, ntp],
  [F.endNanos, ntp],
  [F.endDelta, (value, { head }) => head.exported - value / 1000],
];

function timeIn(set: RecordSet, record: number, ways: typeof STARTS): Millis {
  for (const [slot, toMillis] of ways)
    if (set.plan.at[slot] !== -1) return toMillis(read(set.plan, set.view, record, slot, 0), set);
  return Number.NaN;
}

/** A time told as uptime of the exporter. Uptimes are 32 bits wide and begin again, so they are compared by difference. */
function uptimeIn(set: RecordSet, record: number, slot: number): Millis {
  const { plan, view, head, domain } = set;
  if (plan.at[slot] === -1) return Number.NaN;
  const uptime = view.getUint32(record + plan.at[slot]!);
  if (!Number.isNaN(head.uptime)) return head.exported - ((head.uptime - uptime) | 0);
  return read(plan, view, record, F.bootTime, domain.bootTime) + uptime;
}

/** When the flow began and ended, by the exporter's clock; undefined when what it says cannot be. */
function spanOf(set: RecordSet, record: number): Span | undefined {
  const { plan, view, head } = set;
  let end = timeIn(set, record, ENDS);
  if (Number.isNaN(end)) end = uptimeIn(set, record, F.endUptime);
  let start = timeIn(set, record, STARTS);
  if (Number.isNaN(start)) start = uptimeIn(set, record, F.startUptime);
  const duration =
    read(plan, view, record, F.durationMillis, Number.NaN) ||
    read(plan, view, record, F.durationMicros, 0) / 1000;
  if (Number.isNaN(end)) end = Number.isNaN(start) ? head.exported : start + duration;
  if (Number.isNaN(start)) start = end - duration;
  const age = head.exported - end;
  if (!(age <= OLDEST && age >= -FUTURE)) return undefined;
  return { start: Math.min(start, end), end };
}

/** When the event at `record` happened, by our clock. */
export function timeOf(set: RecordSet, record: number): Millis {
  const { plan, view, head, domain } = set;
  const ended = spanOf(set, record)?.end ?? head.exported;
  return read(plan, view, record, F.observed, ended) + domain.exporter.shift;
}

/** One packet of the flow in how many the exporter saw; 1 where nobody says. */
export const samplingOf = (set: RecordSet, record: number): number =>
  toldSampling(set, record) ?? 1;

/** The same; undefined where nobody says. */
export function toldSampling(set: RecordSet, record: number): number | undefined {
  const { domain, plan, view } = set;
  const { sampling } = domain.exporter;
  if (sampling !== undefined) return sampling;
  const own = rateOf(plan, view, record) || set.rate;
  if (own > 0) return own;
  const sampler = read(plan, view, record, F.sampler, 0);
  return domain.samplers.get(sampler) ?? domain.samplers.get(0);
}

/** The record at `record`; `odd` is called when its times are not to be believed and those of its export stand in. */
export function flowPartOf(set: RecordSet, record: number, odd: () => void): FlowPart {
  const { plan, view, domain, head } = set;
  const value = (slot: number): number => read(plan, view, record, slot, 0);
  let span = spanOf(set, record);
  if (span === undefined) {
    odd();
    span = { start: head.exported, end: head.exported };
  }
  const shift = domain.exporter.shift;
  const rate = samplingOf(set, record);
  const reversed = isReversed(set, record);
  const bytes_in = value(F.reverseBytes) || value(F.responderBytes);
  const packets_in = value(F.reversePackets) || value(F.responderPackets);
  const part = {
    start_time: span.start + shift,
    end_time: span.end + shift,
    src_ip: addressIn(set, record, F.source4, F.source6),
    src_port: value(F.sourcePort) & 0xffff,
    dst_ip: addressIn(set, record, F.destination4, F.destination6),
    dst_port: value(F.destinationPort) & 0xffff,
    protocol_num: value(F.protocol) & 0xff,
    bytes_out: Math.round(value(F.bytes) * rate),
    packets_out: Math.round(value(F.packets) * rate),
    flags_out: value(F.flags) & 0xff,
    bytes_in: Math.round(bytes_in * rate),
    packets_in: Math.round(packets_in * rate),
    flags_in: value(F.reverseFlags) & 0xff,
    source: sourceIs(plan, value(F.direction)),
  } as const;
  return reversed ? turned(part) : part;
}

/** True when the writer of the record says that its destination initiated: its part is told from there. */
export const isReversed = ({ plan, view }: RecordSet, record: number): boolean =>
  read(plan, view, record, F.direction, 0) === REVERSE_INITIATOR &&
  sourceIs(plan, REVERSE_INITIATOR) === 'initiator';

/** What the source of a record is: in one of both directions without a word about it (softflowd), no more than a hint. */
function sourceIs(plan: Plan, direction: number): FlowPart['source'] {
  if (plan.at[F.responderBytes] !== -1 || plan.at[F.responderPackets] !== -1) return 'initiator';
  if (plan.at[F.reverseBytes] === -1 && plan.at[F.reversePackets] === -1) return 'sender';
  return direction === INITIATOR || direction === REVERSE_INITIATOR ? 'initiator' : 'either';
}

/** The same record told from the other end. */
export function turned(part: FlowPart): FlowPart {
  return {
    ...part,
    src_ip: part.dst_ip,
    src_port: part.dst_port,
    dst_ip: part.src_ip,
    dst_port: part.src_port,
    bytes_out: part.bytes_in,
    packets_out: part.packets_in,
    flags_out: part.flags_in,
    bytes_in: part.bytes_out,
    packets_in: part.packets_out,
    flags_in: part.flags_out,
  };
}
