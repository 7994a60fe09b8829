/** One message as dialects read it: JSON taken apart, with the request it answers and, for HTTP, the head it came under. */
import type { Millis } from '../../../records/columns.ts';
import type { Side } from '../stream.ts';
import { isObject, textOf, type Json } from './shapes.ts';
import type { HttpRequest, HttpResponse } from './tracker.ts';

/** What a request was for; says how its answer is to be read. */
export type Purpose = 'hello' | 'login' | 'work' | 'share' | 'report' | 'other';

/** A request that waits for its answer. */
export interface Request {
  readonly id: string;
  readonly method: string;
  readonly purpose: Purpose;
  readonly side: Side;
  /** Number of the share, for `share`; undefined for one sent again. */
  readonly share: number | undefined;
}

export interface Message {
  readonly side: Side;
  readonly time: Millis;
  readonly json: Json;
  /** The JSON id as text; '' for none or null. */
  readonly id: string;
  readonly method: string;
  /** `params` of a request or notification. */
  readonly params: unknown;
  /** `result` of an answer; undefined where there is none or it is null. */
  readonly result: unknown;
  readonly error: unknown;
  /** An answer: it has a result or an error, or nothing but an id, and no method. */
  readonly isAnswer: boolean;
  /** The request this answers, when it was seen; set once it is looked up. */
  request: Request | undefined;
  /** Head of an HTTP request, or of the response. */
  readonly http: HttpRequest | undefined;
  readonly response: HttpResponse | undefined;
  /** Word before the tilde, of Xatum. */
  readonly word: string;
}

/** Most objects read out of one text: more are no conversation. */
const MAX_OBJECTS = 64;

/** The JSON objects in a text: one, several behind one another, or a batch array. `broken` tells that some text was none. */
export function jsonObjects(text: string): { readonly objects: readonly Json[]; broken: boolean } {
  // A failed attempt costs a stack trace: what cannot be an object is not tried.
  if (!text.includes('{')) return { objects: [], broken: true };
  const whole = parse(text.includes('\0') ? text.replaceAll('\0', ' ') : text);
  if (isObject(whole)) return { objects: [whole], broken: false };
  if (whole !== undefined) return listed(whole);
  const objects: Json[] = [];
  let broken = false;
  for (const piece of pieces(text)) {
    const value = parse(piece);
    if (value === undefined) broken = true;
    else objects.push(...listed(value).objects);
    if (objects.length >= MAX_OBJECTS) break;
  }
  return { objects, broken: broken || objects.length === 0 };
}

function listed(value: unknown): { readonly objects: readonly Json[]; broken: boolean } {
  const objects = (Array.isArray(value) ? value : [value]).filter(isObject).slice(0, MAX_OBJECTS);
  return { objects, broken: objects.length === 0 };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Cuts a text where its outermost braces or brackets close; those in strings do not count. By characters: texts that only begin
 * like JSON are long. */
function* pieces(text: string): Generator<string> {
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') {
      if (depth++ === 0) from = at;
    } else if ((char === '}' || char === ']') && depth > 0 && --depth === 0) {
      yield text.slice(from, at + 1);
    }
  }
}

/** Where the string that begins at `start` ends; `start` where it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\' && isLineEnd(text[++at])) return start;
  }
  return start;
}

/** What no backslash may stand before. */
const isLineEnd = (char: string | undefined): boolean =>
  char === undefined || char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029';

/** The id as text, so that 1 and "1" are the same request. */
const idOf = ({ id }: Json): string =>
  typeof id === 'string' || typeof id === 'number' ? `${id}` : '';

/** An id and nothing else: EthereumStratum 2.0 (EIP-1571) says yes by it. */
const isBare = (json: Json): boolean =>
  idOf(json) !== '' && Object.keys(json).every((key) => key === 'id' || key === 'jsonrpc');

/** Lays one JSON object out as a message. */
export function messageOf(
  json: Json,
  origin: Pick<Message, 'side' | 'time'> & Partial<Pick<Message, 'http' | 'response' | 'word'>>,
): Message {
  const method = textOf(json['method']);
  return {
    side: origin.side,
    time: origin.time,
    json,
    id: idOf(json),
    method,
    params: json['params'],
    result: json['result'] ?? undefined,
    error: json['error'] ?? undefined,
    isAnswer: method === '' && ('result' in json || 'error' in json || isBare(json)),
    request: undefined,
    http: origin.http,
    response: origin.response,
    word: origin.word ?? '',
  };
}
