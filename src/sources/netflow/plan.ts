/** A template compiled once: where in its records the fields lie. Fixed templates are done then; where a field has a length of
 * its own, `locate` walks each record and leaves the same offsets behind. */
import { u16 } from '../wire/bytes.ts';
import { field, FIELDS, fieldOf } from './elements.ts';

/** A field of a template as sent. */
export interface TemplateField {
  /** 0 for IANA's own numbers; -1 for scopes of NetFlow v9, which are no elements. */
  readonly enterprise: number;
  readonly element: number;
  /** Bytes; 65535 when each record tells. */
  readonly length: number;
}

const VARIABLE = 65_535;

export class Plan {
  /** Bytes of a record; the least there can be when `variable`. */
  readonly size: number;
  readonly variable: boolean;
  /** Offset of each field from the start of the record (of the last one located, when `variable`); -1 where there is none. */
  readonly at = new Int32Array(FIELDS).fill(-1);
  readonly length = new Int32Array(FIELDS);
  /** Records about the exporter itself, not about traffic. */
  readonly isOptions: boolean;
  /** True once a record of this plan listed its packets: one without a list then had none to tell of. */
  listsPackets: boolean;
  /** Its records may hold names that the exporter saw. */
  readonly tellsNames: boolean;
  /** Its records tell of traffic of IPv4 and of nothing else that is looked for in each. */
  readonly isPlain: boolean;
  private readonly slots: Int32Array;
  private readonly lengths: Int32Array;

  constructor(fields: readonly TemplateField[], isOptions = false) {
    this.isOptions = isOptions;
    this.slots = Int32Array.from(fields, ({ enterprise, element }) => fieldOf(enterprise, element));
    this.lengths = Int32Array.from(fields, ({ length }) => length);
    // What a list holds is told in each, however long it is.
    this.variable = this.lengths.includes(VARIABLE) || this.slots.includes(field.basicList);
    this.listsPackets = this.slots.includes(field.splt);
    this.tellsNames = this.slots.some((slot) => TEXTS.has(slot));
    let at = 0;
    for (const [i, length] of this.lengths.entries()) {
      if (!this.variable) this.place(this.slots[i]!, at, length);
      at += length === VARIABLE ? 1 : length;
    }
    this.size = at;
    this.isPlain =
      !this.variable &&
      !this.listsPackets &&
      !this.tellsNames &&
      [field.source4, field.destination4].every((slot) => this.at[slot] !== -1) &&
      [field.source6, field.natEvent].every((slot) => this.at[slot] === -1);
  }

  /** The first of several fields of one meaning counts. */
  private place(slot: number, at: number, length: number): void {
    if (slot < 0 || this.at[slot] !== -1 || !fits(slot, length)) return;
    this.at[slot] = at;
    this.length[slot] = length;
  }

  /** A list goes where its elements would: semantic, element and length come before them, and perhaps an enterprise. */
  private placeList(buffer: Uint8Array, start: number, at: number, length: number): void {
    if (length < 5) return;
    const element = u16(buffer, at + 1);
    const own = (element & 0x8000) !== 0;
    if (own && length < 9) return;
    const enterprise = own ? u16(buffer, at + 5) * 0x1_0000 + u16(buffer, at + 7) : 0;
    const slot = fieldOf(enterprise, element & 0x7fff);
    if (!LISTS.has(slot) || this.at[slot] !== -1) return;
    this.listsPackets = true;
    this.at[slot] = at - start;
    this.length[slot] = length;
  }

  has(slot: number): boolean {
    return this.at[slot] !== -1 || (this.variable && this.slots.includes(slot));
  }

  /** Finds the fields of the record at `start`; the offset after it, or -1 when it does not end before `end`. */
  locate(buffer: Uint8Array, start: number, end: number): number {
    this.at.fill(-1);
    let at = start;
    for (let i = 0; i < this.slots.length; i++) {
      let length = this.lengths[i]!;
      if (length === VARIABLE) {
        if (at >= end) return -1;
        length = buffer[at++]!;
        if (length === 255) {
          if (at + 2 > end) return -1;
          length = (buffer[at]! << 8) | buffer[at + 1]!;
          at += 2;
        }
      }
      if (at + length > end) return -1;
      if (this.slots[i] === field.basicList) this.placeList(buffer, start, at, length);
      else this.place(this.slots[i]!, at - start, length);
      at += length;
    }
    return at;
  }
}

/** Fields that come as lists only. */
const LISTS: ReadonlySet<number> = new Set([
  field.packetLengths,
  field.packetTimes,
  field.packetSides,
]);

/** Names that the exporter saw. */
const TEXTS: ReadonlySet<number> = new Set([
  field.serverName,
  field.ja3,
  field.httpHost,
  field.userAgent,
  field.queryName,
]);

const WIDTHS: ReadonlyMap<number, number> = new Map([
  [field.source4, 4],
  [field.destination4, 4],
  [field.natSource4, 4],
  [field.source6, 16],
  [field.destination6, 16],
  [field.natSource6, 16],
  [field.startUptime, 4],
  [field.endUptime, 4],
]);

/** Addresses and uptimes have one width; numbers may be sent in fewer bytes than they have (RFC 7011, 6.2). */
function fits(slot: number, length: number): boolean {
  if (slot === field.splt) return length >= 4;
  if (LISTS.has(slot)) return false;
  if (TEXTS.has(slot)) return length > 0;
  return WIDTHS.has(slot) ? WIDTHS.get(slot) === length : length >= 1 && length <= 8;
}

/** A number of 1 to 8 bytes, big-endian. */
export function unsigned(view: DataView, at: number, length: number): number {
  switch (length) {
    case 4:
      return view.getUint32(at);
    case 2:
      return view.getUint16(at);
    case 1:
      return view.getUint8(at);
    case 8:
      return view.getUint32(at) * 0x1_0000_0000 + view.getUint32(at + 4);
    default: {
      let value = 0;
      for (let i = 0; i < length; i++) value = value * 256 + view.getUint8(at + i);
      return value;
    }
  }
}

/** Value of a field of the record at `record`; `otherwise` where the template has none. */
export function read(
  plan: Plan,
  view: DataView,
  record: number,
  slot: number,
  otherwise: number,
): number {
  const at = plan.at[slot]!;
  return at === -1 ? otherwise : unsigned(view, record + at, plan.length[slot]!);
}
