/** Cuts a stream of IPFIX messages (TCP and TLS, RFC 7011 section 10.4; files, RFC 5655) into messages by the length each begins
 * with. */

const HEAD = 16;
const IPFIX = 10;
const INITIAL = 1 << 17;

export class MessageCutter {
  /** Bytes that are no message. */
  damaged = 0;
  private readonly onMessage: (
    buffer: Uint8Array,
    view: DataView,
    start: number,
    end: number,
  ) => void;
  private buffer = new Uint8Array(INITIAL);
  private view = new DataView(this.buffer.buffer);
  private end = 0;

  /** A message lies at `[start, end)` of the buffer, during the call. */
  constructor(onMessage: MessageCutter['onMessage']) {
    this.onMessage = onMessage;
  }

  push(bytes: Uint8Array): void {
    if (this.end + bytes.length > this.buffer.length) {
      const larger = new Uint8Array(this.end + bytes.length + INITIAL);
      larger.set(this.buffer.subarray(0, this.end));
      this.buffer = larger;
      this.view = new DataView(larger.buffer);
    }
    this.buffer.set(bytes, this.end);
    this.end += bytes.length;
    let at = 0;
    while (at + HEAD <= this.end) {
      const length = this.lengthAt(at);
      if (length === 0) {
        this.damaged++;
        at++;
      } else if (at + length > this.end) break;
      else {
        this.onMessage(this.buffer, this.view, at, at + length);
        at += length;
      }
    }
    this.buffer.copyWithin(0, at, this.end);
    this.end -= at;
  }

  /** Bytes of a message that has not ended. */
  get left(): number {
    return this.end;
  }

  /** Of the message at `at`; 0 when there is none: looked for at the next byte then, with a first set that makes sense. */
  private lengthAt(at: number): number {
    const { view } = this;
    const length = view.getUint16(at + 2);
    if (view.getUint16(at) !== IPFIX || length < HEAD) return 0;
    if (this.damaged === 0 || length < HEAD + 4 || at + HEAD + 4 > this.end) return length;
    const set = view.getUint16(at + HEAD);
    const inside = view.getUint16(at + HEAD + 2) <= length - HEAD;
    return inside && (set === 2 || set === 3 || set >= 256) ? length : 0;
  }
}
