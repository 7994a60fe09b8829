/** Events of IntelMQ as JSON, one a line or a list of them (IntelMQ data format 3.x: `source.ip`, `time.source`,
 * `classification.identifier`, `feed.name` …); nested as its file output may write them, or flat. Accounts are not read. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { parseTime } from '../../lib/local-time.ts';
import { claimKind } from './claim.ts';
import type { NoticeReader, NoticeSink } from './reader.ts';
import { target } from './table.ts';

const text = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);

const event = z.object({
  'source.ip': text,
  'source.port': text,
  'destination.ip': text,
  'destination.port': text,
  'destination.fqdn': text,
  'destination.url': text,
  'time.source': text,
  'time.observation': text,
  'classification.taxonomy': text,
  'classification.type': text,
  'classification.identifier': text,
  'malware.name': text,
  'protocol.application': text,
  'event_description.text': text,
  'feed.provider': text,
  'feed.name': text,
  'feed.accuracy': text,
  'extra.event_id': text,
  'extra.tag': text,
});

/** `{source: {ip}}` as `{'source.ip'}`; two levels are all there are. */
function flat(value: object): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    found[name] = inner;
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [deep, v] of Object.entries(inner as object)) found[`${name}.${deep}`] = v;
  }
  return found;
}

function hand(value: unknown, written: number, sink: NoticeSink): void {
  if (typeof value !== 'object' || value === null) return sink.unread('notice_malformed');
  const e = event.parse(flat(value));
  const of = (name: keyof typeof e): string => e[name] ?? '';
  const ip = of('source.ip');
  if (isIP(ip) === 0) return sink.unread('notice_without_address');
  const claim = [of('classification.identifier'), of('malware.name')].filter((s) => s !== '');
  const accuracy = Number(of('feed.accuracy'));
  sink.row({
    ip,
    port: Number(of('source.port')) || 0,
    time: parseTime(of('time.source') || of('time.observation'), 0) ?? written,
    ...target(
      [of('destination.ip')],
      [of('destination.fqdn'), of('destination.url')],
      of('destination.port'),
    ),
    sender: of('feed.provider') || of('feed.name') || 'intelmq',
    claim: (claim.join(' ') || of('classification.type')).slice(0, 120),
    claim_kind: claimKind(
      ...claim,
      of('classification.type'),
      of('protocol.application'),
      of('extra.tag'),
      of('event_description.text'),
    ),
    ...(accuracy > 0 && accuracy <= 100 && { confidence: Math.round(accuracy) }),
    reference: of('extra.event_id'),
  });
}

/** True for a document or first line that is such an event. */
export const isIntelmq = (head: string): boolean =>
  /^\s*\[?\s*\{/.test(head) && /"(?:source\.ip|classification\.type|feed\.name)"\s*:/.test(head);

export const readIntelmq: NoticeReader = (document, { written }, sink) => {
  if (document.trimStart().startsWith('[')) {
    const list = parse(document);
    if (!Array.isArray(list)) return sink.unread('notice_malformed');
    for (const one of list) hand(one, written, sink);
    return;
  }
  for (const line of document.split('\n')) if (line.trim() !== '') hand(parse(line), written, sink);
};

/** Undefined for what is no JSON. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
