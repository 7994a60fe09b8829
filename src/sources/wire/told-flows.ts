/** The flows that are told as records: those with an end that intelligence knows, and those whose inspector recognised
 * something. Each is told in parts (hours, inputs) that add up. */
import type { Ip, Millis } from '../../records/columns.ts';
import type { Flow } from '../../records/flow.ts';
import { portRank } from '../flow/initiator.ts';
import type { AddressBook } from './address-book.ts';
import { flowFlag as F, type FlowTable } from './flow-table.ts';
import type { NameBook } from './name-book.ts';
import { otherSide, type Side } from './stream.ts';

const HOUR: Millis = 3_600_000;
/** What an inspector must recognise for a flow to be told. */
const TOLD_APPS = new Set(['mining', 'bitcoin-p2p', 'monero-p2p', 'devp2p']);

/** State of a flow at its last part. */
interface Told {
  hour: number;
  start: Millis;
  opened: boolean;
  app: string;
  readonly name: string;
  readonly bytes: [number, number];
  readonly packets: [number, number];
  readonly payload: [number, number];
}

/** The side that sent the SYN; undefined when the flow was joined mid-stream. */
export function openerOf(table: FlowTable, slot: number): Side | undefined {
  const flags = table.flags(slot);
  if ((flags & F.opener) === 0) return undefined;
  return openingSide(flags);
}

const openingSide = (flags: number): Side => ((flags & F.openerSide) === 0 ? 0 : 1);

/** The side that is the client: by handshake; else the known end is the responder; else the port more like a server's is; else who was
 * first with a datagram is the client, or who has the higher port. */
export function initiatorOf(table: FlowTable, book: AddressBook, slot: number): Side {
  const opener = openerOf(table, slot);
  if (opener !== undefined) return opener;
  const family = table.kind(slot) >> 8;
  const known = book.known(family, table.address(slot, 0));
  if (known !== book.known(family, table.address(slot, 1))) return known ? 1 : 0;
  const [a, b] = [table.port(slot, 0), table.port(slot, 1)];
  if (portRank(a) !== portRank(b)) return portRank(a) < portRank(b) ? 1 : 0;
  if ((table.kind(slot) & 0xff) !== 6) return openingSide(table.flags(slot));
  return a < b ? 1 : 0;
}

export class ToldFlows {
  private readonly table: FlowTable;
  private readonly book: AddressBook;
  private readonly names: NameBook;
  private readonly tell: (row: Flow) => void;
  private readonly flows = new Map<number, Told>();

  constructor(table: FlowTable, book: AddressBook, names: NameBook, tell: (row: Flow) => void) {
    this.table = table;
    this.book = book;
    this.names = names;
    this.tell = tell;
  }

  /** From its first packet on. `name` is the known name the responder was found by. */
  watch(slot: number, app: string, name: string): void {
    const { table } = this;
    table.setFlags(slot, table.flags(slot) | F.watched);
    const start = table.startTime(slot);
    this.flows.set(slot, {
      hour: Math.floor(start / HOUR),
      start,
      opened: true,
      app,
      name,
      bytes: [0, 0],
      packets: [0, 0],
      payload: [0, 0],
    });
  }

  /** What the inspector recognised. */
  noteApp(slot: number, app: string): void {
    const told = this.find(slot);
    if (told !== undefined) told.app ||= app;
    else if (TOLD_APPS.has(app)) this.watch(slot, app, '');
  }

  /** Before a packet of `time` is counted: an hour that has passed is told. */
  splitAtHour(slot: number, time: Millis, segment: string): void {
    const told = this.find(slot);
    const hour = Math.floor(time / HOUR);
    if (told === undefined || hour <= told.hour) return;
    this.part(slot, told, segment);
    told.hour = hour;
    told.start = time;
  }

  /** The input ends, the flow may go on. */
  cut(slot: number, segment: string): void {
    const told = this.find(slot);
    if (told !== undefined) this.part(slot, told, segment);
  }

  /** The flow ends. */
  finish(slot: number, segment: string): void {
    const told = this.find(slot);
    if (told === undefined) return;
    this.part(slot, told, segment);
    this.flows.delete(slot);
  }

  /** Asked for every flow, of which few are told: the table knows which. */
  private find(slot: number): Told | undefined {
    return (this.table.flags(slot) & F.watched) === 0 ? undefined : this.flows.get(slot);
  }

  /** Tells what the flow did since its last part. */
  private part(slot: number, told: Told, segment: string): void {
    const { table, book } = this;
    const packets = [table.packets(slot, 0), table.packets(slot, 1)] as const;
    if (packets[0] === told.packets[0] && packets[1] === told.packets[1]) return;
    const out = initiatorOf(table, book, slot);
    const back = otherSide(out);
    const family = table.kind(slot) >> 8;
    const src: Ip = book.ip(family, table.address(slot, out));
    const dst: Ip = book.ip(family, table.address(slot, back));
    this.tell({
      start_time: told.start,
      end_time: table.lastTime(slot),
      src_ip: src,
      src_port: table.port(slot, out),
      dst_ip: dst,
      dst_port: table.port(slot, back),
      dst_name: told.name || this.names.watchedName(src, dst),
      protocol_num: table.kind(slot) & 0xff,
      initiator: openerOf(table, slot) === undefined ? 'port' : 'syn',
      bytes_out: table.bytes(slot, out) - told.bytes[out],
      bytes_in: table.bytes(slot, back) - told.bytes[back],
      packets_out: packets[out] - told.packets[out],
      packets_in: packets[back] - told.packets[back],
      payload_in: table.payload(slot, back) - told.payload[back],
      opened: told.opened,
      app: told.app,
      segment,
    });
    for (const side of [0, 1] as const) {
      told.bytes[side] = table.bytes(slot, side);
      told.packets[side] = packets[side];
      told.payload[side] = table.payload(slot, side);
    }
    told.opened = false;
    told.start = table.lastTime(slot);
  }
}
