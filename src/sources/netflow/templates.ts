/** Template records of NetFlow v9 and IPFIX, and their withdrawal. */
import { u16 } from '../wire/bytes.ts';
import type { TemplateField } from './plan.ts';

export interface TemplateSink {
  /** `sent` are the bytes of the definition; valid only during the call. */
  readonly template: (id: number, fields: readonly TemplateField[], sent: Buffer) => void;
  readonly withdrawn: (id: number) => void;
  readonly bad: () => void;
}

/** Scopes of NetFlow v9 are no information elements. */
const SCOPE = -1;
const ENTERPRISE_BIT = 0x8000;

/** Reads the templates of a set, `buffer[start, end)`. */
export function readTemplates(
  buffer: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  version: 9 | 10,
  isOptions: boolean,
  sink: TemplateSink,
): void {
  let at = start;
  // What is too short for a template is padding.
  while (at + 4 <= end) {
    const id = u16(buffer, at);
    const count = u16(buffer, at + 2);
    if (version === 10 && count === 0) {
      sink.withdrawn(id);
      at += 4;
      continue;
    }
    if (id < 256) {
      // Zeros after the last template are padding.
      if (id !== 0 || count !== 0) sink.bad();
      return;
    }
    const head = isOptions ? 6 : 4;
    if (at + head > end) return sink.bad();
    const next =
      version === 9
        ? fieldsOfV9(buffer, at, end, isOptions, sink)
        : fieldsOfIpfix(buffer, view, at, end, head, sink);
    if (next < 0) return sink.bad();
    at = next;
  }
}

const sentBytes = (buffer: Uint8Array, start: number, end: number): Buffer =>
  Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start);

function fieldsOfV9(
  buffer: Uint8Array,
  at: number,
  end: number,
  isOptions: boolean,
  sink: TemplateSink,
): number {
  const second = u16(buffer, at + 2);
  // Options templates give the lengths of both lists in bytes, others the number of fields.
  const scopes = isOptions ? second >> 2 : 0;
  const count = isOptions ? scopes + (u16(buffer, at + 4) >> 2) : second;
  const first = at + (isOptions ? 6 : 4);
  const next = first + 4 * count;
  if (count === 0 || next > end) return -1;
  const fields = Array.from({ length: count }, (_, i) => ({
    enterprise: i < scopes ? SCOPE : 0,
    element: u16(buffer, first + 4 * i),
    length: u16(buffer, first + 4 * i + 2),
  }));
  sink.template(u16(buffer, at), fields, sentBytes(buffer, at, next));
  return next;
}

function fieldsOfIpfix(
  buffer: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  head: number,
  sink: TemplateSink,
): number {
  const fields: TemplateField[] = [];
  let next = at + head;
  for (let left = u16(buffer, at + 2); left > 0; left--) {
    if (next + 4 > end) return -1;
    const element = u16(buffer, next);
    const length = u16(buffer, next + 2);
    const own = (element & ENTERPRISE_BIT) !== 0;
    if (own && next + 8 > end) return -1;
    const enterprise = own ? view.getUint32(next + 4) : 0;
    fields.push({ enterprise, element: element & ~ENTERPRISE_BIT, length });
    next += own ? 8 : 4;
  }
  sink.template(u16(buffer, at), fields, sentBytes(buffer, at, next));
  return next;
}
