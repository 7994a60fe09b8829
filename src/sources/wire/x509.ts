/** Names a certificate is for, by a walk over its DER just deep enough to find them. */
import { latin1, u16, utf8 } from './bytes.ts';

const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const OCTET_STRING = 0x04;
const EXTENSIONS = 0xa3;
const VERSION = 0xa0;
const DNS_NAME = 0x82;
/** Content of the object identifiers 2.5.4.3 (common name) and 2.5.29.17 (subject alternative name). */
const COMMON_NAME = [0x55, 0x04, 0x03];
const ALTERNATIVE_NAME = [0x55, 0x1d, 0x11];
/** More names than this tell of a shared front, not of a server. */
const MAX_NAMES = 128;

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Element at `at`, wholly inside `end`; undefined where there is none. */
function elementAt(b: Uint8Array, at: number, end: number): Element | undefined {
  if (at + 2 > end) return undefined;
  const tag = b[at]!;
  let length = b[at + 1]!;
  let start = at + 2;
  if (length >= 0x80) {
    const bytes = length & 0x7f;
    if (bytes === 0 || bytes > 3 || start + bytes > end) return undefined;
    length = 0;
    for (let i = 0; i < bytes; i++) length = (length << 8) | b[start + i]!;
    start += bytes;
  }
  return start + length > end ? undefined : { tag, start, end: start + length };
}

function children(b: Uint8Array, parent: Element): Element[] {
  const found: Element[] = [];
  for (let at = parent.start; ;) {
    const element = elementAt(b, at, parent.end);
    if (element === undefined) return found;
    found.push(element);
    at = element.end;
  }
}

const isObject = (b: Uint8Array, element: Element | undefined, id: readonly number[]): boolean =>
  element?.tag === OBJECT_ID &&
  element.end - element.start === id.length &&
  id.every((byte, i) => b[element.start + i] === byte);

/** Common name and DNS names of the certificate in `b[start, end)`, lower case, each once. */
export function certificateNames(b: Uint8Array, start: number, end: number): string[] {
  const certificate = elementAt(b, start, end);
  const body = certificate && elementAt(b, certificate.start, certificate.end);
  if (body?.tag !== SEQUENCE) return [];
  const fields = children(b, body);
  // Version is optional; serial number, algorithm, issuer and validity come before the subject.
  const subject = fields[fields[0]?.tag === VERSION ? 5 : 4];
  const extensions = fields.find(({ tag }) => tag === EXTENSIONS);
  const names = new Set<string>();
  if (subject?.tag === SEQUENCE) commonNames(b, subject, names);
  if (extensions !== undefined) alternativeNames(b, extensions, names);
  return [...names].map((name) => name.toLowerCase()).filter((name) => name !== '');
}

function commonNames(b: Uint8Array, subject: Element, names: Set<string>): void {
  for (const attribute of children(b, subject).flatMap((set) => children(b, set))) {
    const [id, value] = children(b, attribute);
    if (value !== undefined && isObject(b, id, COMMON_NAME)) names.add(textOf(b, value));
  }
}

function alternativeNames(b: Uint8Array, wrapper: Element, names: Set<string>): void {
  const list = elementAt(b, wrapper.start, wrapper.end);
  if (list === undefined) return;
  for (const extension of children(b, list)) {
    const parts = children(b, extension);
    const value = parts[parts.length - 1];
    if (value?.tag !== OCTET_STRING || !isObject(b, parts[0], ALTERNATIVE_NAME)) continue;
    const inside = elementAt(b, value.start, value.end);
    if (inside === undefined) continue;
    for (const { tag, start, end } of children(b, inside)) {
      if (tag === DNS_NAME && names.size < MAX_NAMES) names.add(latin1(b, start, end));
    }
  }
}

/** BMPString has two bytes a character; the others read as UTF-8. */
function textOf(b: Uint8Array, { tag, start, end }: Element): string {
  if (tag !== 0x1e) return utf8(b, start, end);
  let text = '';
  for (let at = start; at + 2 <= end; at += 2) text += String.fromCharCode(u16(b, at));
  return text;
}
