/** DNS over TCP: messages after their length in two bytes. */
import type { Millis } from '../../records/columns.ts';
import { Held, u16 } from './bytes.ts';
import { DnsReader, dnsRow } from './dns.ts';
import type { Layer, Reading } from './layer.ts';
import { otherSide, type Side } from './stream.ts';

/** Messages after which a conversation (a zone transfer) is let go. */
const MAX_MESSAGES = 256;

/** One for all: nothing of a message is kept. */
const message = new DnsReader();

export class DnsLayer implements Layer {
  private readonly reading: Reading;
  private readonly held: readonly [Held, Held] = [new Held(), new Held()];
  private messages = 0;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const held = this.held[side];
    let at = start;
    while (at < end && !this.reading.done) {
      const stop = Math.min(end, at + frameLength(held) - held.length);
      held.append(buffer, at, stop);
      at = stop;
      if (held.length < 2 || held.length < frameLength(held)) continue;
      this.message(side, held, time);
      held.clear();
    }
  }

  gap(): void {
    this.reading.finish();
  }

  end(): void {
    // Messages tell their own length.
  }

  private message(side: Side, { bytes, length }: Held, time: Millis): void {
    const { conversation, sink } = this.reading;
    if (!message.read(bytes, 2, length)) {
      sink.unread('dns_bad_message');
      this.reading.finish();
      return;
    }
    if (++this.messages >= MAX_MESSAGES) this.reading.finish();
    if (!sink.known.inMessage(message)) return;
    const { ip } = conversation;
    const client = message.response ? otherSide(side) : side;
    const said = message.message();
    sink.dns(dnsRow(said, ip[client], ip[otherSide(client)], time, sink.segment));
  }
}

/** Length of the message with its prefix; of the prefix alone while that is incomplete. */
const frameLength = ({ bytes, length }: Held): number => (length < 2 ? 2 : 2 + u16(bytes, 0));
