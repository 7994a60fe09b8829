/** Messages of a TCP stream of syslog (RFC 6587): each told its length before it (`123 <34>1 …`), or each ended by a newline or
 * NUL. Senders may use either; a digit at the beginning of a message tells which, as no message begins with one otherwise. */

/** A message longer than this is none. */
const LONGEST = 1 << 16;
const NEWLINE = 0x0a;
const NUL = 0x00;
const SPACE = 0x20;
const CARRIAGE_RETURN = 0x0d;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Without the line end and NUL that senders put behind a message. */
export function trimmed(message: Uint8Array): Uint8Array {
  let end = message.length;
  while (end > 0 && [NEWLINE, NUL, CARRIAGE_RETURN].includes(message[end - 1] ?? SPACE)) end--;
  return message.subarray(0, end);
}

export class Framing {
  private held: Uint8Array = new Uint8Array(0);
  /** Passing over a message that is too long, up to its newline; or so many bytes of it. */
  private skipping: 'line' | number | undefined;
  private readonly message: (bytes: Uint8Array) => void;
  private readonly unread: (reason: string) => void;

  /** `message` is told of every message, without its end; the bytes are its own. */
  constructor(message: (bytes: Uint8Array) => void, unread: (reason: string) => void) {
    this.message = message;
    this.unread = unread;
  }

  push(piece: Uint8Array): void {
    const bytes = this.held.length === 0 ? piece : Buffer.concat([this.held, piece]);
    let at = 0;
    for (;;) {
      const next = this.step(bytes, at);
      if (next === undefined) break;
      at = next;
    }
    this.held = bytes.slice(at);
  }

  /** The stream ended; what is left is a message without an end, or half of one. */
  end(): void {
    const { held } = this;
    this.held = new Uint8Array(0);
    if (held.length === 0 || this.skipping !== undefined) return;
    if (isDigit(held[0])) this.unread('syslog_message_cut');
    else this.hand(held);
  }

  /** Where the next message begins; undefined when more bytes are needed. */
  private step(bytes: Uint8Array, at: number): number | undefined {
    if (at >= bytes.length) return undefined;
    if (this.skipping !== undefined) return this.skip(bytes, at, this.skipping);
    return isDigit(bytes[at]) ? this.counted(bytes, at) : this.ended(bytes, at);
  }

  private skip(bytes: Uint8Array, at: number, what: 'line' | number): number {
    if (what === 'line') {
      const end = bytes.indexOf(NEWLINE, at);
      this.skipping = end < 0 ? 'line' : undefined;
      return end < 0 ? bytes.length : end + 1;
    }
    const here = Math.min(what, bytes.length - at);
    this.skipping = here < what ? what - here : undefined;
    return at + here;
  }

  private counted(bytes: Uint8Array, at: number): number | undefined {
    let digits = at;
    while (isDigit(bytes[digits]) && digits - at < 8) digits++;
    if (digits >= bytes.length) return undefined;
    if (bytes[digits] !== SPACE) return this.ended(bytes, at);
    const start = digits + 1;
    const length = Number(Buffer.from(bytes.subarray(at, digits)).toString('latin1'));
    if (length > LONGEST) {
      this.unread('syslog_message_too_long');
      this.skipping = length;
      return start;
    }
    if (start + length > bytes.length) return undefined;
    this.hand(bytes.subarray(start, start + length));
    return start + length;
  }

  private ended(bytes: Uint8Array, at: number): number | undefined {
    const newline = bytes.indexOf(NEWLINE, at);
    const nul = bytes.indexOf(NUL, at);
    const end = newline < 0 ? nul : nul < 0 ? newline : Math.min(newline, nul);
    if (end < 0 && bytes.length - at <= LONGEST) return undefined;
    if (end < 0 || end - at > LONGEST) {
      this.unread('syslog_message_too_long');
      if (end < 0) this.skipping = 'line';
      return end < 0 ? bytes.length : end + 1;
    }
    this.hand(bytes.subarray(at, end));
    return end + 1;
  }

  private hand(message: Uint8Array): void {
    const whole = trimmed(message);
    if (whole.length > 0) this.message(whole.slice());
  }
}
