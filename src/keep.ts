/** Keeps what was folded: always in memory for the run's own report, and in the store when there is one. */
import { createHash } from 'node:crypto';
import { BindingBook } from './enrich/binding.ts';
import { evidenceRow } from './model/evidence-row.ts';
import type { Evidence } from './model/evidence.ts';
import { heardIn } from './model/heard-row.ts';
import { hostDocumentRow, hostRow } from './model/host-row.ts';
import type { Host, Locate } from './model/host.ts';
import { inputRow, type Input } from './model/input-row.ts';
import { worstFirst } from './model/situation.ts';
import { mergeSightings, sightingKey } from './model/merge-sighting.ts';
import type { Sighting } from './model/sighting.ts';
import type { Store, TableName } from './model/store.ts';
import { trafficRows, type TrafficRow } from './model/traffic-row.ts';
import type { Ip, Millis } from './records/columns.ts';
import type { PrefixSeen } from './model/prefix-seen-row.ts';
import type { Folded } from './pipeline.ts';
import { whoHad } from './model/who-had.ts';
import { assess } from './sightings/assess.ts';
import type { WhoHad } from './sightings/miner-identity.ts';

export interface Keeper {
  readonly keep: (folded: Folded) => Promise<void>;
  /** Assesses every host of this run by what the run itself saw, worst first. */
  readonly hosts: () => Host[];
  /** As `hosts`, of those about whom something was kept since the last call. */
  readonly changed: () => Host[];
  /** Distinct hosts so far. */
  readonly size: () => number;
  /** Stores the inputs read, of which prefixes something was seen in them, and the assessments of all hosts touched, each by everything the store knows of it. */
  readonly finish: (inputs: readonly Input[], seen: readonly PrefixSeen[]) => Promise<void>;
}

const ROWS_PER_BATCH = 20_000;

export function createKeeper(store: Store | undefined, locate: Locate['locate']): Keeper {
  const sightings = new Map<string, Sighting>();
  const evidence = new Map<string, Evidence>();
  const touched = new Touched();
  const news = new Set<Ip>();
  const book = new BindingBook();
  const who: WhoHad = (question) => book.who(question);

  const remember = (folded: Folded): void => {
    for (const s of folded.sightings) {
      const key = sightingKey(s);
      const before = sightings.get(key);
      sightings.set(key, before === undefined ? s : mergeSightings(before, s));
      touched.add(s);
      news.add(s.host);
    }
    for (const e of folded.evidence) evidence.set(e.id, e);
    for (const binding of folded.bindings) book.add(binding);
  };

  const assessAll = (ips: Iterable<Ip>): Host[] => {
    const sightingsOf = Map.groupBy(sightings.values(), (s) => s.host);
    const evidenceOf = Map.groupBy(evidence.values(), (e) => e.host);
    return [...ips]
      .map((ip) => assessed(ip, sightingsOf.get(ip) ?? [], evidenceOf.get(ip) ?? [], locate, who))
      .sort(worstFirst);
  };

  return {
    size: () => touched.size,
    keep: async (folded) => {
      remember(folded);
      if (store === undefined) return;
      await append(store, 'sighting', folded.sightings);
      await append(store, 'evidence', folded.evidence.map(evidenceRow));
      await append(store, 'binding', folded.bindings);
      await append(store, 'sealed_login', folded.sealed_logins);
    },
    hosts: () => assessAll(touched.keys()),
    changed: () => {
      const hosts = assessAll(news);
      news.clear();
      return hosts;
    },
    finish: async (inputs, seen) => {
      if (store === undefined) return;
      await assessHosts(store, touched, locate);
      await append(store, 'input', inputs.map(inputRow));
      await append(store, 'heard', inputs.map(heardIn));
      await append(store, 'prefix_seen', seen);
    },
  };
}

/** The assessment of a host, that stands where it was when last seen: addresses change hands. */
function assessed(
  ip: Ip,
  sightings: readonly Sighting[],
  evidence: readonly Evidence[],
  locate: Locate['locate'],
  who: WhoHad,
): Host {
  const last = sightings.reduce((max, { last_seen }) => Math.max(max, last_seen), 0);
  return assess(ip, sightings, evidence, locate(ip, last), who);
}

/** Hosts of which something new was sighted, each with the earliest hour of it. */
export class Touched extends Map<Ip, Millis> {
  add({ host, hour }: Pick<Sighting, 'host' | 'hour'>): void {
    const before = this.get(host);
    if (before === undefined || hour < before) this.set(host, hour);
  }
}

/** Assesses hosts by everything the store knows of each, and stores that; and their traffic, from the hour on that is new. */
export async function assessHosts(
  store: Store,
  touched: ReadonlyMap<Ip, Millis>,
  locate: Locate['locate'],
): Promise<void> {
  const { hostKnowledge } = await import('./situation/host-knowledge.ts');
  const now = await assessingTime(store);
  let batch: Host[] = [];
  let traffic: TrafficRow[] = [];
  const keep = async (): Promise<void> => {
    await append(store, 'traffic', traffic);
    await keepHosts(store, batch, now);
    batch = [];
    traffic = [];
  };
  for await (const { ip, sightings, evidence, bindings } of hostKnowledge(store, touched.keys())) {
    const who: WhoHad = (question) => whoHad(bindings, question);
    batch.push(assessed(ip, sightings, evidence, locate, who));
    for (const row of trafficRows(sightings, now, touched.get(ip) ?? 0)) traffic.push(row);
    if (batch.length >= ROWS_PER_BATCH) await keep();
  }
  await keep();
}

/** The time of an assessment made now. The latest counts, so it is later than every one before it, also where the clock was set
 * back since. */
export async function assessingTime(store: Store): Promise<Millis> {
  const { newestAssessment } = await import('./situation/changes.ts');
  const now = Date.now();
  const [newest] = await store.ask(newestAssessment, { since: now });
  return newest === undefined ? now : newest.assessed + 1;
}

/** Stores assessments made at `assessed`; the documents first, so that no listed host lacks its own. */
export async function keepHosts(
  store: Store,
  hosts: readonly Host[],
  assessed: Millis,
): Promise<void> {
  await append(
    store,
    'host_document',
    hosts.map((host) => hostDocumentRow(host, assessed)),
  );
  await append(
    store,
    'host',
    hosts.map((host) => hostRow(host, assessed)),
  );
}

/** Appends in batches named by their content: the same rows again are the same batch. */
export async function append(
  store: Store,
  table: TableName,
  rows: readonly object[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS_PER_BATCH) {
    const batch = rows.slice(i, i + ROWS_PER_BATCH);
    const id = createHash('sha256').update(JSON.stringify(batch)).digest('hex').slice(0, 32);
    await store.append(table, `${table}-${id}`, batch);
  }
}
