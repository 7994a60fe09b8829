/** Tells replies of mining programs' and devices' management interfaces, once for what they add. */
import type { Millis } from '../../records/columns.ts';
import { identifyJson, identifyText, type Identity } from './management-families.ts';
import type { Reading } from './layer.ts';
import { otherSide, type Side } from './stream.ts';

/** Messages of a side looked at: an interface names itself at once. */
const MAX_LOOKS = 8;
/** Records of one conversation. */
const MAX_TOLD = 4;
const MAX_PRODUCT = 120;

export class ManagementReader {
  private readonly reading: Reading;
  private readonly looks: [number, number] = [0, 0];
  private told = 0;
  private last: Identity | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** A message of a line protocol. */
  text(side: Side, text: string, time: Millis): void {
    if (this.looks[side] >= MAX_LOOKS || this.told >= MAX_TOLD) return;
    this.looks[side]++;
    this.tell(side, text[0] === '{' ? identifyJson(text) : identifyText(text), time);
  }

  /** The JSON body of an HTTP response. */
  body(side: Side, text: string, time: Millis): void {
    this.text(side, text, time);
  }

  private tell(side: Side, identity: Identity | undefined, time: Millis): void {
    const { last } = this;
    if (identity === undefined) return;
    const isNew =
      last === undefined ||
      last.family !== identity.family ||
      last.product !== identity.product ||
      (last.hash_rate === 0 && identity.hash_rate > 0);
    if (!isNew) return;
    this.last = identity;
    this.told++;
    const { conversation, sink } = this.reading;
    sink.management({
      time,
      src_ip: conversation.ip[side],
      src_port: conversation.port[side],
      dst_ip: conversation.ip[otherSide(side)],
      family: identity.family,
      product: identity.product.slice(0, MAX_PRODUCT),
      hash_rate: identity.hash_rate,
      algorithms: identity.algorithms,
      segment: sink.segment,
    });
  }
}
