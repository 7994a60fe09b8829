/** Heads of HTTP/1 requests and responses: where they end, what they say, and how the body that follows is framed. */
import type { HttpHead, HttpRequest, HttpResponse } from './mining/tracker.ts';

const LF = 10;
const CR = 13;
const COLON = 0x3a;
const LENGTH = /^\d{1,15}$/;

/** Just after the blank line that ends a head, or -1. Line feeds alone are accepted: some pools write them so. */
export function headEnd(b: Uint8Array, start: number, end: number): number {
  for (let at = b.indexOf(LF, start); at >= 0 && at < end; at = b.indexOf(LF, at + 1)) {
    if (at + 1 < end && b[at + 1] === LF) return at + 2;
    if (at + 2 < end && b[at + 1] === CR && b[at + 2] === LF) return at + 3;
  }
  return -1;
}

/** A head whose headers are looked up where they stand: of most only a few are asked for, once. */
class Head implements HttpHead {
  private readonly text: string;
  private all: Record<string, string> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get headers(): Readonly<Record<string, string>> {
    return (this.all ??= headersOf(this.text));
  }

  /** What `headers` has under a name, which is lower case and letters and hyphens only. */
  header(name: string): string | undefined {
    const { text } = this;
    let value: string | undefined;
    for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
      const colon = at + name.length;
      if (text.codePointAt(colon) !== COLON || !isNamed(text, at, name)) continue;
      const found = text.slice(colon + 1, endOfLine(text, colon)).trim();
      value = value === undefined ? found : `${value}, ${found}`;
    }
    return value;
  }
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** The text has this name at `at`, in whatever case. */
function isNamed(text: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = text.codePointAt(at + i)!;
    const wanted = name.codePointAt(i)!;
    if (code !== wanted && (code < 0x41 || code > 0x5a || code + 32 !== wanted)) return false;
  }
  return true;
}

function headersOf(head: string): Record<string, string> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  const lines = head.split(/\r?\n/);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = fields[name];
    fields[name] = before === undefined ? value : `${before}, ${value}`;
  }
  return fields;
}

export class RequestHead extends Head implements HttpRequest {
  readonly method: string;
  readonly target: string;

  constructor(text: string, method: string, target: string) {
    super(text);
    this.method = method;
    this.target = target;
  }
}

export class ResponseHead extends Head implements HttpResponse {
  readonly status: number;

  constructor(text: string, status: number) {
    super(text);
    this.status = status;
  }
}

/** Reads a request head; undefined when it is none. */
export function parseRequest(head: string): RequestHead | undefined {
  const match = /^([A-Z]+) (\S+) HTTP\/1\.[01]\r?\n/.exec(head);
  return match === null ? undefined : new RequestHead(head, match[1]!, match[2]!);
}

/** Reads a response head; undefined when it is none. */
export function parseResponse(head: string): ResponseHead | undefined {
  const match = /^HTTP\/1\.[01] (\d{3})(?: |\r?\n)/.exec(head);
  return match === null ? undefined : new ResponseHead(head, Number(match[1]));
}

/** How long the body is: bytes, in chunks, or until the connection closes; undefined when the length is nonsense. */
export type Framing = number | 'chunked' | 'close';

export function framingOf(
  head: RequestHead | ResponseHead,
  otherwise: 0 | 'close',
): Framing | undefined {
  const coding = head.header('transfer-encoding');
  if (coding !== undefined && /\bchunked\b/i.test(coding)) return 'chunked';
  const length = head.header('content-length');
  if (length === undefined) return otherwise;
  if (LENGTH.test(length)) return Number(length);
  // A repeated header has been joined; equal values are harmless.
  const values = new Set(length.split(/\s*,\s*/));
  const [value = ''] = values;
  return values.size === 1 && LENGTH.test(value) ? Number(value) : undefined;
}

/** Host and port out of `host:port`, `[v6]:port` or a host alone; lower case. */
export function hostPort(text: string, otherwise: number): { host: string; port: number } {
  const match = /^(?:\[([^\]]*)\]|([^:]*)|(.*?))(?::(\d{1,5}))?$/.exec(text.toLowerCase());
  const host = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/\.$/, '');
  const port = Number(match?.[4] ?? otherwise);
  return { host, port: port <= 0xffff ? port : otherwise };
}
