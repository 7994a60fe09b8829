/** What every EVE event begins with, found in place: its type and both addresses. Runs for every line. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const BRACE = 0x7b;
const BRACKET = 0x5b;
const NEWLINE = 0x0a;

/** Bytes of a time as Suricata writes it, with its quotes. */
const TIME = 33;

const KEYS = ['event_type', 'src_ip', 'dest_ip'].map((key) => Buffer.from(key));

export class EveHead {
  /** Values without their quotes, by the order of event_type, src_ip, dest_ip. */
  readonly from = new Int32Array(3);
  readonly to = new Int32Array(3);
  /** Behind the last value; no member before it holds an object. */
  at = 0;

  /** Finds the type of the event at `start` (a newline ends it). False when the line is not as Suricata writes it: that says
   * nothing of what it holds. */
  type(buffer: Uint8Array, start: number): boolean {
    if (buffer[start] !== BRACE) return false;
    this.at = start + 1;
    return this.seek(buffer, 0);
  }

  /** Then its addresses. */
  ends(buffer: Uint8Array): boolean {
    return this.seek(buffer, 1) && this.seek(buffer, 2);
  }

  /** Walks from member to member until that of `slot`. */
  private seek(buffer: Uint8Array, slot: number): boolean {
    const wanted = KEYS[slot]!;
    const { length } = wanted;
    let at = this.at;
    for (;;) {
      if (buffer[at] === COMMA) at++;
      if (buffer[at] !== QUOTE) return false;
      const key = at + 1;
      at = endOfString(buffer, key);
      if (at < 0 || buffer[at + 1] !== COLON) return false;
      const found = at - key === length && isAt(buffer, key, wanted);
      const value = at + 2;
      at = afterValue(buffer, value);
      if (at < 0) return false;
      if (!found) continue;
      this.at = at;
      this.from[slot] = value + 1;
      this.to[slot] = at - 1;
      return buffer[value] === QUOTE;
    }
  }
}

/** The quote that ends a string whose first byte is at `at`; -1 for one that is escaped or has no end. */
function endOfString(buffer: Uint8Array, at: number): number {
  for (;;) {
    const byte = buffer[at]!;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte === NEWLINE) return -1;
    at++;
  }
}

/** Behind a string, number, word, or list of numbers; -1 for anything else. */
function afterValue(buffer: Uint8Array, at: number): number {
  const first = buffer[at]!;
  if (first === QUOTE) {
    if (isTime(buffer, at)) return at + TIME;
    const end = endOfString(buffer, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  if (first === BRACE) return -1;
  const last = first === BRACKET ? 0x5d : COMMA;
  for (at++; buffer[at] !== last; at++) {
    const byte = buffer[at]!;
    if (byte === NEWLINE || byte === QUOTE || byte === BRACE || byte === BRACKET) return -1;
  }
  return last === COMMA ? at : at + 1;
}

/** `"2026-11-02T08:00:00.000123+0000"`, by what stands between its digits. */
function isTime(buffer: Uint8Array, at: number): boolean {
  return (
    buffer[at + 32] === QUOTE &&
    buffer[at + 5] === 0x2d &&
    buffer[at + 11] === 0x54 &&
    buffer[at + 14] === COLON &&
    buffer[at + 20] === 0x2e &&
    (buffer[at + 27] === 0x2b || buffer[at + 27] === 0x2d)
  );
}

function isAt(buffer: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (buffer[at + i] !== text[i]) return false;
  return true;
}
