/** Finds the values of a few keys of a JSON object in its bytes, in one pass that stops at the last of them. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const MAX_KEY = 32;
/** Answers of `next` beside a slot. */
const OTHER = -1;
const NO_MORE = -2;
const ENTER = -3;

/** Between members: spaces, commas, and braces of objects that were entered. */
const isBetween = (byte: number): boolean =>
  byte === 0x2c || byte === 0x20 || byte === 0x7b || byte === 0x7d || byte === 0x09;

/** Behind the string that begins at `at` (a quote). */
function afterString(buffer: Uint8Array, at: number, end: number): number {
  for (at++; at < end; at++) {
    const byte = buffer[at]!;
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at++;
  }
  return end;
}

/** Behind the object or array that begins at `at`. */
function afterNested(buffer: Uint8Array, at: number, end: number): number {
  for (let depth = 0; at < end; at++) {
    const byte = buffer[at]!;
    if (byte === QUOTE) at = afterString(buffer, at, end) - 1;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return at + 1;
  }
  return end;
}

/** Behind the value that begins at `at`. */
function afterValue(buffer: Uint8Array, at: number, end: number): number {
  const first = buffer[at]!;
  if (first === QUOTE) return afterString(buffer, at, end);
  if (first === 0x7b || first === 0x5b) return afterNested(buffer, at, end);
  while (at < end && buffer[at] !== 0x2c && buffer[at] !== 0x7d) at++;
  return at;
}

/** Finds some cells of a line: where they are, by the order in which they were asked for. */
export interface Cells {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Behind the last cell looked at. */
  readonly at: number;
  /** After `find` said no: that they are absent is not sure either. */
  readonly unsure: boolean;
  readonly find: (buffer: Buffer, start: number, end: number) => boolean;
}

export class JsonFields implements Cells {
  /** Of the value of each key, in the order of the keys: strings without their quotes. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Behind the last value looked at. */
  at = 0;
  unsure = false;
  private readonly keys: readonly Buffer[];
  /** Keys by length, so that most others are told apart at once. */
  private readonly byLength: readonly (readonly number[])[];
  private readonly enter: Buffer;

  /** The members of the object below `enter` count as if they stood outside it. */
  constructor(keys: readonly string[], enter = '') {
    this.keys = keys.map((key) => Buffer.from(key));
    this.enter = Buffer.from(enter);
    this.from = new Int32Array(keys.length);
    this.to = new Int32Array(keys.length);
    this.byLength = Array.from({ length: MAX_KEY + 1 }, (_, length) =>
      this.keys.flatMap((key, slot) => (key.length === length ? [slot] : [])),
    );
  }

  /** True when all were found in `[start, end)`, where an object begins or goes on. False as well where it is not plain:
   * a value looked for that is escaped (but for `\\/`, which is left to the caller). */
  find(buffer: Uint8Array, start: number, end: number): boolean {
    this.at = start;
    this.unsure = false;
    for (let left = this.keys.length; left > 0;) {
      const slot = this.next(buffer, end);
      if (slot === NO_MORE) return false;
      if (slot >= 0) left--;
    }
    return true;
  }

  /** The next member: the slot of its key, OTHER or NO_MORE. */
  private next(buffer: Uint8Array, end: number): number {
    let at = this.at;
    while (at < end && isBetween(buffer[at]!)) at++;
    if (at >= end || buffer[at] !== QUOTE) {
      this.unsure = at < end;
      return NO_MORE;
    }
    const key = at + 1;
    at = afterString(buffer, at, end);
    const slot = this.slotOf(buffer, key, at - 1 - key);
    while (at < end && (buffer[at] === 0x3a || buffer[at] === 0x20)) at++;
    this.at = slot === ENTER ? at : afterValue(buffer, at, end);
    return slot < 0 ? OTHER : this.found(slot, buffer, at);
  }

  private found(slot: number, buffer: Uint8Array, at: number): number {
    const quoted = buffer[at] === QUOTE ? 1 : 0;
    this.from[slot] = at + quoted;
    this.to[slot] = this.at - quoted;
    this.unsure = isEscaped(buffer, at, this.at);
    return this.unsure ? NO_MORE : slot;
  }

  private slotOf(buffer: Uint8Array, at: number, length: number): number {
    if (length > MAX_KEY || length <= 0) return OTHER;
    const slots = this.byLength[length]!;
    for (let i = 0; i < slots.length; i++)
      if (isAt(buffer, at, this.keys[slots[i]!]!)) return slots[i]!;
    return length === this.enter.length && isAt(buffer, at, this.enter) ? ENTER : OTHER;
  }
}

/** An escape that hides what is meant; slashes are escaped for no reason. */
function isEscaped(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (buffer[at] === BACKSLASH && buffer[at + 1] !== SLASH) return true;
  return false;
}

function isAt(buffer: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (buffer[at + i] !== text[i]) return false;
  return true;
}

/** True when these bytes are `text`. */
export const equals = (buffer: Uint8Array, start: number, end: number, text: Uint8Array): boolean =>
  end - start === text.length && isAt(buffer, start, text);
