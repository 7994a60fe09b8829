/** Who talks to whom in a slot of the flow table. Most conversations are let go of before anyone asks for their addresses as text. */
import type { Ip, Millis } from '../../records/columns.ts';
import type { AddressBook } from './address-book.ts';
import type { FlowTable } from './flow-table.ts';
import type { NameBook } from './name-book.ts';
import { otherSide, type Conversation, type Side } from './stream.ts';
import { openerOf } from './told-flows.ts';

export class SlotConversation implements Conversation {
  readonly port: readonly [number, number];
  readonly opener: Side | undefined;
  readonly start: Millis;
  private readonly book: AddressBook;
  private readonly names: NameBook;
  private readonly family: number;
  private readonly a: number;
  private readonly b: number;
  private text: readonly [Ip, Ip] | undefined;

  constructor(table: FlowTable, book: AddressBook, names: NameBook, slot: number) {
    this.port = [table.port(slot, 0), table.port(slot, 1)];
    this.opener = openerOf(table, slot);
    this.start = table.startTime(slot);
    this.book = book;
    this.names = names;
    this.family = table.kind(slot) >> 8;
    this.a = table.address(slot, 0);
    this.b = table.address(slot, 1);
  }

  get ip(): readonly [Ip, Ip] {
    const { book, family } = this;
    return (this.text ??= [book.ip(family, this.a), book.ip(family, this.b)]);
  }

  nameOf(side: Side): string {
    return this.names.nameOf(this.ip[otherSide(side)], this.ip[side]);
  }

  isKnown(side: Side): boolean {
    return this.book.known(this.family, side === 0 ? this.a : this.b);
  }
}
