/** The inner loop over logs, in AssemblyScript: 64 bytes a step, no text and no object. `scripts/kernel.ts` compiles it to
 * kernel.wasm.ts; line-sieve.ts lays out its memory and asks it. What it passes over cannot matter; what it stops at may. */

const NEWLINE: u8 = 0x0a;
const RETURN: u8 = 0x0d;
const QUOTE: u8 = 0x22;
const HASH: u8 = 0x23;
const DOT: u8 = 0x2e;
const COLON: u8 = 0x3a;
const BACKSLASH: u8 = 0x5c;
const OPEN: u8 = 0x7b;
const CLOSE: u8 = 0x7d;

/** Tables of 32-bit keys: open addressing, 0 is none. Of each, two words at the beginning of memory tell where it is. */
const ENDINGS: u32 = 0;
const ADDRESSES: u32 = 1;
const RESOLVERS: u32 = 2;
const AGENTS: u32 = 3;

/** What lines look like. */
const TABS: u32 = 1;
const JSON: u32 = 2;
/** What is looked for anywhere in a line. */
const NAMES: u32 = 1;
const IPV4: u32 = 2;
const IPV6: u32 = 4;
/** Names may end in a label that begins with a digit. */
const DIGITS: u32 = 8;
/** Of a table, it is looked for in the columns at COLUMNS alone. */
const SOME: u32 = 16;
/** Where those begin and end, in order: four times the number of the separator, and what is there; then more than there can be. */
const COLUMNS: u32 = 640;
const BEGIN: u32 = 0;
const NAME_ENDS: u32 = 1;
const ADDRESS_ENDS: u32 = 2;
const VALUE_ENDS: u32 = 3;
/** What one value of a line is looked at for. */
const NOTHING: u32 = 0;
const NEW_RESOLVER: u32 = 1;
const NEW_AGENT: u32 = 2;
/** Of Suricata: the one or the other, by the type of the event. */
const BY_EVENT: u32 = 3;
/** Why `scan` stopped, beside NEW_RESOLVER and NEW_AGENT. */
const MENTION: u32 = 0;
const SHAPE: u32 = 3;

/** 16 bytes for an address. */
let scratch: u32 = 64;
let shape: u32 = 0;
let wanted: u32 = 0;
let separator: u8 = 0x09;
/** Separators of a whole line. */
let separators: u32 = 0;
let look: u32 = 0;
/** Column of the value looked at, or where its key is written. */
let column: u32 = 0;
let keyAt: u32 = 0;
let keyLength: u32 = 0;
let agentKeyAt: u32 = 0;
let agentKeyLength: u32 = 0;

/** Of the line `scan` stopped at. */
export let line: u32 = 0;
export let reason: u32 = 0;
/** The value that was new, without quotes. */
export let valueAt: u32 = 0;
export let valueEnd: u32 = 0;
/** Lines with anything in them that were passed over. */
export let passed: u32 = 0;

/** Sixteen times each byte: a constant of 16 bytes is made anew wherever it stands, and takes longer than to be loaded. */
const SIXTEENS: u32 = 4096;

/** Before anything else. Two threads have one memory: each has bytes of its own at `at`. */
export function own(at: u32): void {
  scratch = at;
  for (let byte: u32 = 0; byte < 256; byte++) v128.store(SIXTEENS + (byte << 4), i8x16.splat(<u8>byte));
}

@inline function sixteen(byte: u8): v128 {
  return v128.load(SIXTEENS + (<u32>byte << 4));
}

export function format(lines: u32, anywhere: u32, between: u32, count: u32): void {
  shape = lines;
  wanted = anywhere;
  separator = <u8>between;
  separators = count;
}

export function value(what: u32, number: u32, key: u32, length: u32, agent: u32, agentLength: u32): void {
  look = what;
  column = number;
  keyAt = key;
  keyLength = length;
  agentKeyAt = agent;
  agentKeyLength = agentLength;
}

/** `slots` words at `at`, and behind them a bit for each slot and key (a power of two both), all of them 0. */
export function table(which: u32, at: u32, slots: u32): void {
  store<u32>(which << 3, at);
  store<u32>(which << 3, slots - 1, 4);
}

/** Most keys are in no table: the bits, which fit the nearest cache, tell most of them. */
@inline function has(which: u32, key: u32): bool {
  const slots = load<u32>(which << 3);
  const mask = load<u32>(which << 3, 4);
  const hash = key * 0x9e3779b1;
  const bit = (hash >>> 3) & (4 * mask + 3);
  if ((load<u8>(slots + 4 * mask + 4 + (bit >>> 3)) & (1 << (bit & 7))) == 0) return false;
  return isIn(slots, mask, hash, key);
}

function isIn(slots: u32, mask: u32, hash: u32, key: u32): bool {
  let at = hash >>> 7;
  while (true) {
    const slot = load<u32>(slots + ((at & mask) << 2));
    if (slot == key) return true;
    if (slot == 0) return false;
    at++;
  }
}

function put(which: u32, key: u32): void {
  const slots = load<u32>(which << 3);
  const mask = load<u32>(which << 3, 4);
  const hash = key * 0x9e3779b1;
  let at = hash >>> 7;
  while (true) {
    const slot = load<u32>(slots + ((at & mask) << 2));
    if (slot == key) return;
    if (slot == 0) break;
    at++;
  }
  store<u32>(slots + ((at & mask) << 2), key);
  const bit = (hash >>> 3) & (4 * mask + 3);
  const byte = slots + 4 * mask + 4 + (bit >>> 3);
  store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bit & 7)));
}

@inline function isDigit(byte: u8): bool {
  return <u8>(byte - 0x30) <= 9;
}

@inline function equal(bytes: v128, byte: u8): v128 {
  return i8x16.eq(bytes, sixteen(byte));
}

@inline function inDigits(bytes: v128): v128 {
  return i8x16.le_u(i8x16.sub(bytes, sixteen(0x30)), sixteen(9));
}

/** Of letters, digits, hyphens, underscores and dots. */
@inline function inNames(bytes: v128, digits: v128): v128 {
  const letters = i8x16.le_u(i8x16.sub(v128.or(bytes, sixteen(0x20)), sixteen(0x61)), sixteen(25));
  // The hyphen and the dot lie side by side.
  const marks = i8x16.le_u(i8x16.sub(bytes, sixteen(0x2d)), sixteen(1));
  return v128.or(v128.or(letters, digits), v128.or(marks, equal(bytes, 0x5f)));
}

@inline function inIpv6(bytes: v128): v128 {
  const letters = i8x16.le_u(i8x16.sub(v128.or(bytes, sixteen(0x20)), sixteen(0x61)), sixteen(5));
  return v128.or(letters, i8x16.le_u(i8x16.sub(bytes, sixteen(0x30)), sixteen(10)));
}

@inline function wide(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64>i8x16.bitmask(a) | (<u64>i8x16.bitmask(b) << 16) | (<u64>i8x16.bitmask(c) << 32) | (<u64>i8x16.bitmask(d) << 48);
}

/** Bits `n` places behind those of this block and of the one before. */
@inline function behind(bits: u64, before: u64, n: u64): u64 {
  return (bits << n) | (before >> (64 - n));
}

@inline function highest(bits: u32): i32 {
  return 31 - <i32>clz(bits);
}

@inline function mixed(low: u64, high: u64): u32 {
  const both = (low ^ (high * 0x9e3779b97f4a7c15)) * 0xff51afd7ed558ccd;
  const key = <u32>((both ^ (both >> 29)) >> 32);
  return key == 0 ? 1 : key;
}

/** Key of those of the 16 bytes that stand behind `stop`, letters in either case. */
@inline function keyBehind(bytes: v128, stop: i32): u32 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const kept = v128.and(v128.or(bytes, i8x16.splat(0x20)), i8x16.gt_s(lanes, i8x16.splat(<i8>stop)));
  return mixed(i64x2.extract_lane(kept, 0), i64x2.extract_lane(kept, 1));
}

/** The last of the 16 bytes that is in no name; -1 when there is none. */
@inline function beforeName(bytes: v128): i32 {
  return highest(~i8x16.bitmask(inNames(bytes, inDigits(bytes))) & 0xffff);
}

function isEscape(at: u32): bool {
  return load<u8>(at) == BACKSLASH && (load<u8>(at + 1) == 0x75 || load<u8>(at + 1) == 0x78);
}

/** Puts the endings in `[from, to)` into their table, each with a newline behind it: the last two labels, or as much of them as fits. */
export function listEndings(from: u32, to: u32): void {
  for (let at = from; at < to; at++) {
    if (load<u8>(at) != NEWLINE) continue;
    const bytes = v128.load(at - 16);
    put(ENDINGS, keyBehind(bytes, beforeName(bytes)));
  }
}

/** True when the name that ends at `end` may be below a listed one. */
function isNameListed(end: u32): bool {
  const last = load<u8>(end - 1) == DOT ? end - 1 : end;
  const bytes = v128.load(last - 16);
  let stop = beforeName(bytes);
  let dots = i8x16.bitmask(equal(bytes, DOT));
  dots &= ~(1 << (highest(dots) & 31));
  stop = max(stop, highest(dots));
  if (has(ENDINGS, keyBehind(bytes, stop))) return true;
  let before = last - 16 + stop;
  if (stop < 0) while (isNamed(load<u8>(before))) before--;
  return isEscape(before) || isEscape(end);
}

/** Of a name; slow, and rarely asked. */
function isNamed(byte: u8): bool {
  return <u8>((byte | 0x20) - 0x61) <= 25 || isDigit(byte) || byte == 0x2d || byte == 0x5f || byte == DOT;
}

/** Key of the dotted quad at the end of the 16 bytes, as it is written: nobody writes one in two ways. */
@inline function quadKey(bytes: v128): u32 {
  return keyBehind(bytes, highest(~i8x16.bitmask(v128.or(inDigits(bytes), equal(bytes, DOT))) & 0xffff));
}

/** The dotted quads in `[from, to)`, each with a newline behind it. */
export function listIpv4(from: u32, to: u32): void {
  for (let at = from; at < to; at++) if (load<u8>(at) == NEWLINE) put(ADDRESSES, quadKey(v128.load(at - 16)));
}

/** The 16 bytes at `scratch`. */
export function listIpv6(): void {
  put(ADDRESSES, mixed(load<u64>(scratch), load<u64>(scratch, 8)));
}

@inline function isHex(byte: u8): bool {
  return isDigit(byte) || <u8>((byte | 0x20) - 0x61) <= 5;
}

/** True when what ends at `end` is an IPv6 address that is listed. */
function isIpv6Listed(end: u32): bool {
  let at = end;
  while (isHex(load<u8>(at - 1)) || load<u8>(at - 1) == COLON) at--;
  if (end - at < 2 || end - at > 39) return false;
  v128.store(scratch, i8x16.splat(0));
  let count: u32 = 0;
  // Groups before `::`.
  let gap: i32 = -1;
  while (at < end) {
    if (load<u8>(at) == COLON && load<u8>(at + 1) == COLON) {
      if (gap >= 0) return false;
      gap = count;
      at += 2;
      continue;
    }
    if (load<u8>(at) == COLON) at++;
    let group: u32 = 0;
    const from = at;
    for (; at < end && load<u8>(at) != COLON; at++) {
      const byte = load<u8>(at);
      group = (group << 4) | (isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57);
    }
    if (at == from || at - from > 4 || count == 8) return false;
    store<u8>(scratch + (count << 1), <u8>(group >> 8));
    store<u8>(scratch + (count << 1), <u8>group, 1);
    count++;
  }
  if (gap < 0 ? count != 8 : count > 7) return false;
  // Those behind `::` belong at the end.
  for (let back = count; gap >= 0 && count < 8 && <i32>back > gap; back--) {
    const to = scratch + ((back + 7 - count) << 1);
    store<u16>(to, load<u16>(scratch + ((back - 1) << 1)));
    store<u16>(scratch + ((back - 1) << 1), 0);
  }
  return has(ADDRESSES, mixed(load<u64>(scratch), load<u64>(scratch, 8)));
}

/** Behind the separator before column `number` of the line at `at`; 0 when it has not so many. */
function columnAt(at: u32, number: u32): u32 {
  let left = number;
  if (left == 0) return at;
  while (true) {
    const bytes = v128.load(at);
    let bits = i8x16.bitmask(equal(bytes, separator));
    const newline = i8x16.bitmask(equal(bytes, NEWLINE));
    if (newline != 0) bits &= (newline & -newline) - 1;
    const count = <u32>popcnt(bits);
    if (count >= left) {
      for (; left > 1; left--) bits &= bits - 1;
      return at + ctz(bits) + 1;
    }
    if (newline != 0) return 0;
    left -= count;
    at += 16;
  }
}

/** The same text; `length` is 8 at least. */
function isSame(a: u32, b: u32, length: u32): bool {
  const last = length - 8;
  for (let i: u32 = 0; i < last; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  return load<u64>(a + last) == load<u64>(b + last);
}

/** Where the text begins that is the value of `key` (with its quotes) in the line at `at`; 0 when there is none. `flat`: not
 * behind any object but the line itself. */
function valueOf(at: u32, key: u32, length: u32, flat: bool): u32 {
  const first = i8x16.splat(load<u8>(key, 1));
  const second = i8x16.splat(load<u8>(key, 2));
  const start = at;
  while (true) {
    const bytes = v128.load(at);
    const newline = i8x16.bitmask(equal(bytes, NEWLINE));
    const begun = v128.and(i8x16.eq(v128.load(at, 1), first), i8x16.eq(v128.load(at, 2), second));
    let quotes = i8x16.bitmask(v128.and(equal(bytes, QUOTE), begun));
    let braces = flat ? i8x16.bitmask(equal(bytes, OPEN)) : 0;
    if (at == start) braces &= ~1;
    while (quotes != 0) {
      const bit = ctz(quotes);
      if (newline != 0 && ctz(newline) < bit) return 0;
      if (braces != 0 && ctz(braces) < bit) return 0;
      quotes &= quotes - 1;
      if (!isSame(at + bit, key, length)) continue;
      let text = afterSpaces(at + bit + length);
      if (load<u8>(text) != COLON) continue;
      text = afterSpaces(text + 1);
      return load<u8>(text) == QUOTE ? text + 1 : 0;
    }
    if (newline != 0 || braces != 0) return 0;
    at += 16;
  }
}

function afterSpaces(at: u32): u32 {
  while (load<u8>(at) == 0x20) at++;
  return at;
}

/** Keeps where a value ends: before the first of these bytes, or a newline. */
function ends(at: u32, first: u8): void {
  valueAt = at;
  while (true) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(first)), equal(bytes, NEWLINE)));
    if (found != 0) {
      valueEnd = at + ctz(found);
      return;
    }
    at += 16;
  }
}

/** Key of the value that was looked at. */
function valueKey(): u32 {
  let low: u64 = 0;
  let high: u64 = valueEnd - valueAt;
  for (let at = valueAt; at < valueEnd; at += 16) {
    const left = <i32>(valueEnd - at);
    const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const kept = v128.and(v128.load(at), i8x16.lt_s(lanes, i8x16.splat(<i8>min(left, 16))));
    low = (low ^ <u64>i64x2.extract_lane(kept, 0)) * 0x9e3779b97f4a7c15;
    high = (high ^ <u64>i64x2.extract_lane(kept, 1)) * 0xc2b2ae3d27d4eb4f;
    low ^= low >> 32;
    high ^= high >> 32;
  }
  return mixed(low, high);
}

function isNew(which: u32, at: u32, last: u8): bool {
  ends(at, last);
  return !has(which, valueKey());
}

/** The resolver that was new is not; or the program that was new cannot matter. */
export function meet(): void {
  put(reason == NEW_RESOLVER ? RESOLVERS : AGENTS, valueKey());
}

/** Where `"event_type"` is written, and how long that is. */
const EVENT_KEY: u32 = 80;
const EVENT_KEY_LENGTH: u32 = 12;

function stopAtEvent(at: u32): u32 {
  const type = valueOf(at, EVENT_KEY, EVENT_KEY_LENGTH, true);
  if (type == 0) return SHAPE;
  const four = load<u32>(type);
  // aler(t), anom(aly)
  if (four == 0x72656c61 || four == 0x6d6f6e61) return SHAPE;
  // dns"
  if (four == 0x22736e64) {
    const resolver = valueOf(type, keyAt, keyLength, false);
    if (resolver == 0) return SHAPE;
    return isNew(RESOLVERS, resolver, QUOTE) ? NEW_RESOLVER : MENTION;
  }
  // http
  if (four == 0x70747468) {
    const agent = valueOf(type, agentKeyAt, agentKeyLength, false);
    return agent != 0 && load<u8>(agent) != QUOTE && isNew(AGENTS, agent, QUOTE) ? NEW_AGENT : MENTION;
  }
  return MENTION;
}

/** Why the line at `at` may matter by its beginning or by one of its values; MENTION when it may not. */
function stopAtBegin(at: u32): u32 {
  if (shape == JSON ? load<u8>(at) != OPEN : shape == TABS && isHeader(at)) return SHAPE;
  if (look == NOTHING) return MENTION;
  if (look == BY_EVENT) return stopAtEvent(at);
  const found = shape == TABS ? columnAt(at, column) : valueOf(at, keyAt, keyLength, false);
  const last = shape == TABS ? separator : QUOTE;
  if (look == NEW_AGENT) return found != 0 && load<u8>(found) != last && isNew(AGENTS, found, last) ? NEW_AGENT : MENTION;
  if (found == 0) return SHAPE;
  return isNew(RESOLVERS, found, last) ? NEW_RESOLVER : MENTION;
}

function isHeader(at: u32): bool {
  return load<u8>(at) == HASH || (load<u8>(at) <= 0x20 && load<u8>(at + 1) == HASH);
}

function isWhole(end: u32, between: u32): bool {
  if (shape == TABS) return between >= separators;
  if (shape != JSON) return true;
  const last = load<u8>(end - 1);
  return last == CLOSE || (last == RETURN && load<u8>(end - 2) == CLOSE);
}

/** Goes through the lines `[from, end)`, each with its newline, up to one that may matter: true when there is one. `begun`: what
 * its first line begins with was looked at before. */
export function scan(from: u32, end: u32, begun: bool): bool {
  return (wanted & SOME) != 0 ? scanColumns(from, end) : scanAnywhere(from, end, begun);
}

/** The same of a table, by some of its columns. */
function scanColumns(from: u32, end: u32): bool {
  line = from;
  passed = 0;
  if (from >= end) return false;
  reason = SHAPE;
  if (isHeader(from)) return true;
  // Separators of this line up to this step, or to the last place that was looked for; the next such place; and where the column
  // begins that is looked at.
  let count: u32 = 0;
  let entry = COLUMNS;
  let next = load<u32>(entry);
  let begin = from;
  // A line begins a step, so that its columns lie in the same steps as those of the line before.
  for (let at = from; at < end; ) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const newlines = wide(equal(a, NEWLINE), equal(b, NEWLINE), equal(c, NEWLINE), equal(d, NEWLINE));
    const tabs = wide(equal(a, separator), equal(b, separator), equal(c, separator), equal(d, separator));
    // Up to the end of the line.
    let left = (tabs | newlines) & (newlines ^ (newlines - 1));
    const behind = count + <u32>popcnt(left);
    for (let number = next >>> 2; number < behind; number = next >>> 2) {
      for (; count < number; count++) left &= left - 1;
      const place = at + <u32>ctz(left);
      const what = next & 3;
      if (what == BEGIN) begin = place + 1;
      else if (what == VALUE_ENDS) {
        if (isNewValue(begin, place)) return true;
      } else if (what == NAME_ENDS ? hasListedName(begin, place) : isListedAddress(place)) {
        reason = MENTION;
        return true;
      }
      entry += 4;
      next = load<u32>(entry);
    }
    count = behind;
    if (newlines == 0) {
      at += 64;
      continue;
    }
    const close = at + <u32>ctz(newlines);
    if (close > line) {
      if (count != separators + 1) return true;
      passed++;
    }
    line = at = begin = close + 1;
    if (line < end && isHeader(line)) return true;
    count = 0;
    entry = COLUMNS;
    next = load<u32>(entry);
  }
  return false;
}

/** True when the value `[from, to)` is looked at and was not met; says why. */
function isNewValue(from: u32, to: u32): bool {
  valueAt = from;
  valueEnd = to;
  if (look == NEW_AGENT ? to == from || has(AGENTS, valueKey()) : has(RESOLVERS, valueKey())) return false;
  reason = look;
  return true;
}

/** Where the text ends that a column ends with at `to`: of the last column, that of some files. */
@inline function withoutReturn(to: u32): u32 {
  return to - <u32>(load<u8>(to - 1) == RETURN);
}

/** True when what ends at `end` is a listed address. */
@inline function isListedAddress(end: u32): bool {
  const to = withoutReturn(end);
  const bytes = v128.load(to - 16);
  if (has(ADDRESSES, quadKey(bytes))) return true;
  return (wanted & IPV6) != 0 && i8x16.bitmask(equal(bytes, COLON)) != 0 && isIpv6Listed(to);
}

/** True when a name that may be listed ends in `[from, end]`. */
function hasListedName(from: u32, end: u32): bool {
  const to = withoutReturn(end);
  const length = to - from;
  if (length > 32) return hasListedEnding(from, to);
  const a = v128.load(from);
  const b = v128.load(from, 16);
  const digitsA = inDigits(a);
  const digitsB = inDigits(b);
  const kept = <u32>((<u64>1 << length) - 1);
  const names = (i8x16.bitmask(inNames(a, digitsA)) | (i8x16.bitmask(inNames(b, digitsB)) << 16)) & kept;
  const numbers = i8x16.bitmask(v128.or(digitsA, equal(a, DOT))) | (i8x16.bitmask(v128.or(digitsB, equal(b, DOT))) << 16);
  // What has nothing but numbers in it is none.
  if ((names & ~numbers) == 0 && (wanted & DIGITS) == 0) return false;
  return names == kept ? isListed(from, to) : hasListedEnding(from, to);
}

/** The same, whatever there is. */
function hasListedEnding(from: u32, to: u32): bool {
  let goesOn: u32 = 0;
  for (let at = from; at <= to; at += 16) {
    const bytes = v128.load(at);
    const left = to - at;
    const kept: u32 = left < 16 ? (1 << left) - 1 : 0xffff;
    const names = i8x16.bitmask(inNames(bytes, inDigits(bytes))) & kept;
    for (let ends = ((names << 1) | goesOn) & ~names & 0xffff; ends != 0; ends &= ends - 1)
      if (isNameListed(at + ctz(ends))) return true;
    goesOn = names >> 15;
  }
  return false;
}

/** True when the name `[from, to)`, which goes no further at either end, is below a listed one. */
@inline function isListed(from: u32, to: u32): bool {
  const last = to - <u32>(load<u8>(to - 1) == DOT);
  const bytes = v128.load(last - 16);
  const before = max(15 - <i32>(last - from), -1);
  let dots = i8x16.bitmask(equal(bytes, DOT)) & (0xffff << (before + 1));
  dots &= ~(1 << (highest(dots) & 31));
  return has(ENDINGS, keyBehind(bytes, max(before, highest(dots))));
}

/** The same wherever it stands in a line. */
function scanAnywhere(from: u32, end: u32, begun: bool): bool {
  line = from;
  passed = 0;
  if (from >= end) return false;
  if (!begun) {
    reason = stopAtBegin(from);
    if (reason != MENTION) return true;
  }
  const table = shape == TABS;
  const byName = (wanted & NAMES) != 0;
  const byDigits = (wanted & DIGITS) != 0;
  const four = (wanted & IPV4) != 0;
  const six = (wanted & IPV6) != 0;
  // Of the block before: what its last run carries on, and which of its dots may be of an address.
  let carry: u64 = 0;
  let carry4: u64 = 0;
  let carry6: u64 = 0;
  let dotsBefore: u64 = 0;
  let secondsBefore: u64 = 0;
  let colon: u64 = 0;
  // Separators up to this block, and up to this line.
  let between: u32 = 0;
  let before: u32 = 0;
  for (let at = from; at < end; at += 64) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const newlines = wide(equal(a, NEWLINE), equal(b, NEWLINE), equal(c, NEWLINE), equal(d, NEWLINE));
    const dots = wide(equal(a, DOT), equal(b, DOT), equal(c, DOT), equal(d, DOT));
    const tabs = table ? wide(equal(a, separator), equal(b, separator), equal(c, separator), equal(d, separator)) : 0;
    const digitsA = inDigits(a);
    const digitsB = inDigits(b);
    const digitsC = inDigits(c);
    const digitsD = inDigits(d);
    const digits = wide(digitsA, digitsB, digitsC, digitsD);
    let named: u64 = 0;
    if (byName) {
      const names = wide(inNames(a, digitsA), inNames(b, digitsB), inNames(c, digitsC), inNames(d, digitsD));
      // A dot added to the run of names it stands in carries to the first bit behind the run. Behind one that a digit follows
      // no name ends.
      const sum = names + (byDigits ? dots : dots & ~(digits >> 1));
      const total = sum + carry;
      carry = <u64>(sum < names) | <u64>(total < sum);
      named = total & ~names;
    }
    let quads: u64 = 0;
    if (four) {
      // The third dot of three, each one to three bytes behind the other.
      const seconds = dots & (behind(dots, dotsBefore, 2) | behind(dots, dotsBefore, 3) | behind(dots, dotsBefore, 4));
      const thirds = seconds & (behind(seconds, secondsBefore, 2) | behind(seconds, secondsBefore, 3) | behind(seconds, secondsBefore, 4));
      const runs = digits | dots;
      const sum = runs + thirds;
      const total = sum + carry4;
      carry4 = <u64>(sum < runs) | <u64>(total < sum);
      quads = total & ~runs;
      dotsBefore = dots;
      secondsBefore = seconds;
    }
    let addressed: u64 = 0;
    if (six) {
      const hex = wide(inIpv6(a), inIpv6(b), inIpv6(c), inIpv6(d));
      const colons = wide(equal(a, COLON), equal(b, COLON), equal(c, COLON), equal(d, COLON));
      // A colon behind a digit or another.
      const sum6 = hex + (colons & ((hex << 1) | colon));
      const total6 = sum6 + carry6;
      carry6 = <u64>(sum6 < hex) | <u64>(total6 < sum6);
      addressed = total6 & ~hex;
      colon = hex >> 63;
    }
    // Whole lines end with a newline: no run of theirs reaches beyond.
    const kept: u64 = at + 64 > end ? (<u64>1 << (end - at)) - 1 : ~(<u64>0);
    for (let events = (named | quads | addressed | newlines) & kept; events != 0; events &= events - 1) {
      const bit = ctz(events);
      const point = at + <u32>bit;
      const one = events & -events;
      if (
        ((named & one) != 0 && isNameListed(point)) ||
        ((quads & one) != 0 && has(ADDRESSES, quadKey(v128.load(point - 16)))) ||
        ((addressed & one) != 0 && isIpv6Listed(point))
      ) {
        reason = MENTION;
        return true;
      }
      if ((newlines & one) == 0) continue;
      const here = between + <u32>popcnt(tabs & (one - 1));
      if (point > line) {
        if (!isWhole(point, here - before)) {
          reason = SHAPE;
          return true;
        }
        passed++;
      }
      before = here;
      line = point + 1;
      if (line < end) {
        reason = stopAtBegin(line);
        if (reason != MENTION) return true;
      }
    }
    between += <u32>popcnt(tabs);
  }
  return false;
}
