/** Events of MISP as JSON (MISP core format): one event, a list of them, or a search answer. Hosts are the attributes that are
 * sources (`ip-src`, `ip-src|port`); where all of an event or object went to one place, that is where they went. Sightings of such
 * an attribute are notices of their own; a sighting that it is a false positive is none. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { parseTime } from '../../lib/local-time.ts';
import type { Millis } from '../../records/columns.ts';
import { claimKind } from './claim.ts';
import { parse } from './intelmq.ts';
import type { NoticeDraft, NoticeReader, NoticeSink } from './reader.ts';
import { hostAndPort, target } from './table.ts';

const text = z.union([z.string(), z.number()]).transform(String).default('').catch('');
const list = <T extends z.ZodType>(of: T) => z.array(of).default([]).catch([]);
const organisation = z.object({ name: text }).default({ name: '' }).catch({ name: '' });
const tags = list(z.object({ name: text })).transform((all) => all.map(({ name }) => name));

const sighting = z.object({
  date_sighting: text,
  /** 0 seen, 1 a false positive, 2 expired. */
  type: text,
  source: text,
  Organisation: organisation,
});
const attribute = z.object({
  type: text,
  value: text,
  uuid: text,
  timestamp: text,
  first_seen: text,
  last_seen: text,
  Tag: tags,
  Sighting: list(sighting),
});
const event = z.object({
  uuid: text,
  info: text,
  date: text,
  timestamp: text,
  Orgc: organisation,
  Tag: tags,
  Attribute: list(attribute),
  Object: list(z.object({ Attribute: list(attribute) })),
});
type Attribute = z.output<typeof attribute>;
type Event = z.output<typeof event>;

const SOURCES: ReadonlySet<string> = new Set(['ip-src', 'ip-src|port']);
const TARGETS: ReadonlySet<string> = new Set([
  'ip-dst',
  'ip-dst|port',
  'domain',
  'hostname',
  'hostname|port',
  'domain|ip',
  'url',
]);

/** Where the attributes of one event or object went, if that is one place: an address, a name, or both. */
function place(attributes: readonly Attribute[]): ReturnType<typeof target> {
  const values = attributes
    .filter(({ type }) => TARGETS.has(type))
    .flatMap(({ type, value }) =>
      type === 'domain|ip' ? value.split('|') : [value.replace('|', ':')],
    );
  const distinct = [...new Set(values)];
  const addresses = distinct.filter((v) => hostAndPort(v).ip !== '');
  const names = distinct.filter((v) => !addresses.includes(v));
  if (addresses.length > 1 || names.length > 1) return target([], [], '');
  return target(addresses, names, '');
}

const firstTime = (...texts: readonly string[]): Millis | undefined =>
  texts.map((t) => parseTime(t, 0)).find((t) => t !== undefined);

type Shared = Required<Pick<NoticeDraft, 'time' | 'sender'>> & Omit<NoticeDraft, 'ip'>;

/** One source of an event, and each of its sightings. */
function handAttribute(one: Attribute, shared: Shared, sink: NoticeSink): void {
  const [ip = '', port] = one.value.split('|');
  if (isIP(ip) === 0) return sink.unread('notice_without_address');
  const time = firstTime(one.last_seen, one.first_seen, one.timestamp) ?? shared.time;
  const base = { ...shared, ip, port: Number(port ?? 0) || 0, time, reference: one.uuid };
  sink.row(base);
  for (const seen of one.Sighting) handSighting(seen, base, sink);
}

function handSighting(
  { type, source, date_sighting, Organisation }: z.output<typeof sighting>,
  base: Shared & Pick<NoticeDraft, 'ip'>,
  sink: NoticeSink,
): void {
  if (type !== '' && type !== '0') return sink.unread('notice_withdrawn_by_sighting');
  const sender = Organisation.name || source || base.sender;
  sink.row({ ...base, time: firstTime(date_sighting) ?? base.time, sender });
}

function handEvent(e: Event, written: Millis, sink: NoticeSink): void {
  const groups = [e.Attribute, ...e.Object.map((o) => o.Attribute)];
  for (const attributes of groups) {
    const where = place(attributes);
    for (const one of attributes) {
      if (!SOURCES.has(one.type)) continue;
      const shared = {
        ...where,
        time: firstTime(e.date, e.timestamp) ?? written,
        sender: e.Orgc.name || 'misp',
        claim: e.info.slice(0, 120),
        claim_kind: claimKind(e.info, ...e.Tag, ...one.Tag),
      };
      handAttribute(one, shared, sink);
    }
  }
}

/** True for the beginning of such a document. */
export const isMisp = (head: string): boolean =>
  /^\s*[[{]/.test(head) && /"(?:Event|Attribute|Orgc)"\s*:/.test(head);

export const readMisp: NoticeReader = (document, { written }, sink) => {
  const root = parse(document);
  const answer = (root as { response?: unknown } | undefined)?.response ?? root;
  const many = Array.isArray(answer) ? answer : [answer];
  for (const one of many) {
    const inner = (one as { Event?: unknown } | null | undefined)?.Event ?? one;
    const parsed = event.safeParse(inner);
    if (parsed.success) handEvent(parsed.data, written, sink);
    else sink.unread('notice_malformed');
  }
};
