/** What a conversation adds to coverage: whether its content could be read, and whose addresses it shows. */
import type { Counts, Seeing } from '../source.ts';
import type { AddressBook } from './address-book.ts';
import { flowFlag as F, type FlowTable } from './flow-table.ts';
import type { Content } from './stream.ts';

/** Counted once a conversation, however often it is looked into. */
export function noteContent(
  table: FlowTable,
  slot: number,
  content: Content,
  counts: Counts,
): void {
  const flags = table.flags(slot);
  if ((flags & F.counted) !== 0) return;
  table.setFlags(slot, flags | F.counted);
  counts[content]++;
}

/** Shows both ends of a conversation; nothing is made of them while no prefix is looked for. */
export function showEnds(
  seeing: Seeing | undefined,
  book: AddressBook,
  family: number,
  a: number,
  b: number,
): void {
  if (seeing === undefined || seeing.watched === 0) return;
  for (const address of [a, b])
    if (family === 4) seeing.v4(address);
    else seeing.ip(book.ip(family, address));
}
