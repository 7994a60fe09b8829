/** The list plane: hosts by address, under an order or of one's own units. Every opening is on record. */
import { createRoute, z } from '@hono/zod-openapi';
import { hostDocument, type Telling } from '../../model/host-document.ts';
import { scanDocument } from '../../model/scan-document.ts';
import type { Host } from '../../model/host.ts';
import { comparedReading, type ComparedReading } from '../../model/reading-document.ts';
import { seenElsewhere } from '../../model/miner-document.ts';
import { record } from '../../register/audit.ts';
import { minersElsewhere } from '../../situation/elsewhere.ts';
import { falseAlarms } from '../../situation/false-alarms.ts';
import { hostCount } from '../../situation/host-count.ts';
import { hostTimeline } from '../../situation/host-timeline.ts';
import { sealedCount } from '../../situation/sealed-logins.ts';
import { hostsPage, hostSorts, listHosts, type HostsCursor } from '../../situation/hosts.ts';
import { needs, unitsOf } from '../access.ts';
import { langOf, type ApiContext, type ApiDeps, type Routes } from '../deps.ts';
import { filterOf, listFilterShape } from '../filter.ts';
import { Refused } from '../problem.ts';
import { partialMark } from '../partial.ts';
import { answer } from '../route-parts.ts';

const hostSchema = scanDocument.shape.hosts.element;

const page = z
  .object({
    total: z.number().int().describe('Hosts that match, on all pages.'),
    expected_false: z
      .object({ hosts: z.number(), per_day: z.number() })
      .describe('Of these, how many are expected not to mine, by their confidences; and a day.'),
    next: z.string().nullable().describe('Cursor of the next page; null on the last.'),
    hosts: z.array(hostSchema.omit({ evidence: true, counter_evidence: true, would_change: true })),
    ...partialMark,
  })
  .openapi('HostPage');
export type HostPageDocument = z.output<typeof page>;

const heldBy = z.object({
  first: z.string().describe('First moment of its evidence at which this holder had it.'),
  last: z.string(),
  moments: z.number().describe('Moments of its evidence that this holder answers for.'),
  holder: z
    .looseObject({
      sure: z.string(),
      kind: z.string(),
      mac: z.string(),
      hostname: z.string(),
      user: z.string().describe('Fingerprint of the account, never its name; or empty.'),
      place: z.string(),
    })
    .describe('As `davylamp who --json` tells it.'),
});

const opened = z
  .object({
    host: hostSchema,
    elsewhere: z.array(seenElsewhere).describe('Where else its miners were seen.'),
    readings: z
      .array(comparedReading)
      .describe('Meters of its unit while it mined, beside the estimate.'),
    sealed_logins: z
      .number()
      .describe('Logins kept in the clear, sealed for two people; see `/sealed/openings`.'),
    held_by: z.array(heldBy).describe('Who had the address while it was seen, in order of time.'),
    recommendation: z.unknown(),
    timeline: z.array(
      z.object({
        hour: z.iso.datetime(),
        level: z.number(),
        sessions: z.number(),
        submitted: z.number(),
        accepted: z.number(),
        bytes_out: z.number(),
        bytes_in: z.number(),
        pools: z.array(z.string()),
      }),
    ),
    ...partialMark,
  })
  .openapi('OpenedHost');

const listQuery = z.strictObject({
  ...listFilterShape,
  sort: z.enum(hostSorts).default('verdict'),
  reverse: z.stringbool().default(false),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  after: z.string().max(400).optional().describe('`next` of the page before.'),
});

const HOUR = 3_600_000;
/** How far back a host is shown hour by hour. */
const TIMELINE = 90 * 24 * HOUR;

/** A cursor as it was handed out; one that was not is refused by the store's own check. */
function cursorOf(text: string | undefined): HostsCursor | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as HostsCursor;
  } catch {
    throw new Refused(422, 'request_invalid', 'after: no cursor of ours');
  }
}

/** Ground on which a list was opened, for the record. */
export const ground = (c: ApiContext): Readonly<Record<string, unknown>> => {
  const { order } = c.var.caller;
  return order === undefined ? { own_units: true } : { order: order.number, reason: order.reason };
};

function brief(host: Host, telling: Telling) {
  const {
    evidence: _,
    counter_evidence: __,
    would_change: ___,
    ...rest
  } = hostDocument({ ...host, evidence: [], counter_evidence: [], would_change: [] }, telling);
  return rest;
}

/** A page of the list of hosts. */
const hostList: Routes = (api, deps) => {
  const { store, register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hosts',
      tags: ['hosts'],
      summary: 'A page of the list of hosts',
      middleware: needs(deps, 'list'),
      request: { query: listQuery },
      responses: answer(page, 'The page.'),
    }),
    async (c) => {
      const { sort, reverse, limit, offset, after, ...query } = c.req.valid('query');
      const { caller } = c.var;
      const filter = await filterOf(query, caller, deps.units);
      const [{ hosts: found, next }, counted, wrong] = await Promise.all([
        hostsPage(store, { ...filter, sort, reverse, limit, offset, after: cursorOf(after) }),
        store.ask(hostCount, filter),
        store.ask(falseAlarms, filter),
      ]);
      await record(register, {
        actor: caller.actor,
        action: 'list-opened',
        subject: 'hosts',
        detail: { ...ground(c), filter, offset, shown: found.length },
      });
      const telling = deps.tell(langOf(c));
      return c.json({
        total: counted[0]?.hosts ?? 0,
        expected_false: wrong[0] ?? { hosts: 0, per_day: 0 },
        next: next === null ? null : Buffer.from(JSON.stringify(next)).toString('base64url'),
        hosts: found.map((host) => brief(host, telling)),
      });
    },
  );
};

/** One host opened to its evidence, hour by hour, and what to do. */
const openedHost: Routes = (api, deps) => {
  const { store, register } = deps;
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hosts/{ip}',
      tags: ['hosts'],
      summary: 'One host opened to its evidence, hour by hour, and what to do',
      middleware: needs(deps, 'list'),
      request: { params: z.object({ ip: z.union([z.ipv4(), z.ipv6()]) }) },
      responses: answer(opened, 'The host.'),
    }),
    async (c) => {
      const { ip } = c.req.valid('param');
      const { caller } = c.var;
      const units = unitsOf(caller);
      const [host] = await listHosts(store, {
        address: ip,
        limit: 1,
        ...(units !== undefined && { units }),
      });
      // One of another unit is told of as little as one that is not there.
      if (host === undefined)
        throw new Refused(404, 'host_unknown', 'Nothing is known of this host.');
      await record(register, {
        actor: caller.actor,
        action: 'host-opened',
        subject: ip,
        detail: ground(c),
      });
      const lang = langOf(c);
      const document = hostDocument(host, deps.tell(lang));
      const timeline = await store.ask(hostTimeline, {
        host: host.ip,
        from: host.last_seen - TIMELINE,
        to: host.last_seen + HOUR,
      });
      return c.json({
        host: document,
        elsewhere: await minersElsewhere(store, host, units),
        readings: await metersOf(deps, host, lang),
        sealed_logins: (await store.ask(sealedCount, { host: host.ip }))[0]?.logins ?? 0,
        held_by: await deps.heldBy(host.ip),
        recommendation: deps.advise(document, lang),
        timeline: timeline.map(({ hour, pools, ...row }) => ({
          ...row,
          hour: new Date(hour).toISOString(),
          pools: [...pools],
        })),
      });
    },
  );
};

/** Meters of the host's unit while it mined. */
const metersOf = async (
  deps: ApiDeps,
  { unit, first_seen: from, last_seen: to }: Host,
  lang: 'en' | 'zh',
): Promise<ComparedReading[]> =>
  unit === null ? [] : await deps.readings(lang, { from, to, units: [unit] });

/** Its routes. */
export const hosts: readonly Routes[] = [hostList, openedHost];
