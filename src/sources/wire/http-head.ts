/** Heads of HTTP/1 requests and responses: where they end, what they say, and how the body that follows is framed. */
import type { HttpRequest, HttpResponse } from './mining/tracker.ts';

const LF = 10;
const CR = 13;

/** Just after the blank line that ends a head, or -1. Line feeds alone are accepted: some pools write them so. */
export function headEnd(b: Uint8Array, start: number, end: number): number {
  for (let at = b.indexOf(LF, start); at >= 0 && at < end; at = b.indexOf(LF, at + 1)) {
    if (at + 1 < end && b[at + 1] === LF) return at + 2;
    if (at + 2 < end && b[at + 1] === CR && b[at + 2] === LF) return at + 3;
  }
  return -1;
}

function headers(lines: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
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

/** Reads a request head; undefined when it is none. */
export function parseRequest(head: string): HttpRequest | undefined {
  const lines = head.split(/\r?\n/);
  const match = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(lines[0]!);
  if (match === null) return undefined;
  return { method: match[1]!, target: match[2]!, headers: headers(lines) };
}

/** Reads a response head; undefined when it is none. */
export function parseResponse(head: string): HttpResponse | undefined {
  const lines = head.split(/\r?\n/);
  const match = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(lines[0]!);
  return match === null ? undefined : { status: Number(match[1]), headers: headers(lines) };
}

/** How long the body is: bytes, in chunks, or until the connection closes; undefined when the length is nonsense. */
export type Framing = number | 'chunked' | 'close';

export function framingOf(
  fields: Readonly<Record<string, string>>,
  otherwise: 0 | 'close',
): Framing | undefined {
  if (/\bchunked\b/i.test(fields['transfer-encoding'] ?? '')) return 'chunked';
  const length = fields['content-length'];
  if (length === undefined) return otherwise;
  // A repeated header has been joined; equal values are harmless.
  const values = new Set(length.split(/\s*,\s*/));
  const [value = ''] = values;
  return values.size === 1 && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** Host and port out of `host:port`, `[v6]:port` or a host alone; lower case. */
export function hostPort(text: string, otherwise: number): { host: string; port: number } {
  const match = /^(?:\[([^\]]*)\]|([^:]*)|(.*?))(?::(\d{1,5}))?$/.exec(text.toLowerCase());
  const host = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replace(/\.$/, '');
  const port = Number(match?.[4] ?? otherwise);
  return { host, port: port <= 0xffff ? port : otherwise };
}
