/** DNS over UDP: tells messages in which a known name stands, and remembers by which names addresses were found. */
import { ipKey, type IpKey } from '../../lib/ip-address.ts';
import type { Millis } from '../../records/columns.ts';
import type { AddressBook } from './address-book.ts';
import { DnsReader, dnsRow } from './dns.ts';
import type { FlowTable } from './flow-table.ts';
import type { NameBook } from './name-book.ts';
import { otherSide, type Side, type Sink } from './stream.ts';

export class DnsDatagrams {
  private readonly table: FlowTable;
  private readonly book: AddressBook;
  private readonly names: NameBook;
  private readonly sink: Sink;
  private readonly message = new DnsReader();

  constructor(table: FlowTable, book: AddressBook, names: NameBook, sink: Sink) {
    this.table = table;
    this.book = book;
    this.names = names;
    this.sink = sink;
  }

  /** A datagram that one side of a flow sent. */
  read(
    slot: number,
    side: Side,
    buffer: Uint8Array,
    start: number,
    end: number,
    time: Millis,
  ): void {
    const { message } = this;
    if (!message.read(buffer, start, end)) {
      this.sink.unread('dns_bad_message');
      return;
    }
    const asker = message.response ? otherSide(side) : side;
    if (this.sink.known.inMessage(message)) this.tell(slot, asker, time);
    else if (message.places.length > 0) this.note(slot, asker);
  }

  private tell(slot: number, asker: Side, time: Millis): void {
    const { table, book, names, sink } = this;
    const family = table.kind(slot) >> 8;
    const client = book.ip(family, table.address(slot, asker));
    const resolver = book.ip(family, table.address(slot, otherSide(asker)));
    const said = this.message.message();
    for (const address of said.addresses) names.learn(client, address, said.hostname, true);
    sink.dns(dnsRow(said, client, resolver, time, sink.segment));
  }

  private note(slot: number, asker: Side): void {
    const { message } = this;
    let client: IpKey | undefined;
    let name = '';
    for (const place of message.places) {
      const address = message.addressAt(place);
      if (address === undefined) continue;
      if (client === undefined) {
        client = this.clientKey(slot, asker);
        name = message.hostname.text;
      }
      this.names.note(client, address, name);
    }
  }

  private clientKey(slot: number, asker: Side): IpKey {
    const { table } = this;
    const address = table.address(slot, asker);
    return table.kind(slot) >> 8 === 4 ? address : ipKey(this.book.ip(6, address));
  }
}
