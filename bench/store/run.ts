/** `npm run bench:store`: makes a country, keeps it, and asks what the console asks while more arrives. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ClickHouseClient } from '@clickhouse/client';
import type { CountryOptions } from '../../src/lab/country.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Store } from '../../src/model/store.ts';
import { clientStore } from '../../src/store/client-store.ts';
import { openChild } from '../../src/store/engine/child.ts';
import { migrate } from '../../src/store/migrate.ts';
import { writeBlock } from '../write-docs.ts';
import { campus } from './campus.ts';
import { fillHosts, fillSightings, liveBatches } from './fill.ts';
import { kills } from './kills.ts';
import { compared, duckdb, rawSightings, sqlite, type Peer } from './peers.ts';
import { consoleQueries, type Asked } from './queries.ts';
import { storePage, textOf, type Timed } from './report.ts';

const USAGE = `Usage: npm run bench:store -- [options]
       npm run bench:store -- kills [--runs N]     kills the engine N (100) times while rows arrive
       npm run bench:store -- campus [--hosts N]   memory of the whole service with 10,000 hosts

  --small        20,000 hosts in place of 1,000,000
  --hosts N      as many hosts
  --seed N       seed of the country (default 1)
  --runs N       times each question is asked warm (default 40)
  --no-peers     without DuckDB, SQLite and the raw sightings
  --json         print the report as JSON
  --write        put the ratios into docs/how-to/benchmark.md
`;

const tenths = (n: number): number => Math.round(n * 10) / 10;
const rank = (sorted: readonly number[], share: number): number =>
  tenths(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function warm(
  name: string,
  work: () => Promise<unknown>,
  runs: number,
): Promise<Omit<Timed, 'cold_ms'>> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await timed(work));
  times.sort((a, b) => a - b);
  return { name, p50_ms: rank(times, 0.5), p95_ms: rank(times, 0.95) };
}

/** Rows a second that the store takes on its own, and then a steady stream until `stop`. */
class Ingest {
  rows = 0;
  private stopped = false;
  private readonly batches: Generator<object[]>;
  private readonly store: Store;

  constructor(store: Store, country: CountryOptions) {
    this.store = store;
    this.batches = liveBatches(country, 1000);
  }

  async rate(batches: number): Promise<number> {
    const before = this.rows;
    const ms = await timed(async () => {
      for (let i = 0; i < batches; i++) await this.append();
    });
    return Math.round((this.rows - before) / (ms / 1000));
  }

  /** A thousand rows a second. */
  async stream(): Promise<void> {
    while (!this.stopped) {
      await this.append();
      await sleep(1000);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async append(): Promise<void> {
    const next = this.batches.next();
    if (next.done === true) return;
    await this.store.append('sighting', `live-${this.rows}`, next.value);
    this.rows += next.value.length;
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Peak resident memory of the engine, our only child; 0 where /proc does not tell. */
function engineMemory(): number {
  try {
    const [pid] = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The load brings months in minutes, whose merges months would have spread: what is asked afterwards waits for their end. */
async function settled(client: ClickHouseClient): Promise<void> {
  for (;;) {
    const answer = await client.query({
      query: 'SELECT toUInt32(count()) AS merges FROM system.merges',
      format: 'JSONEachRow',
    });
    const [row] = await answer.json<{ merges: number }>();
    if (row?.merges === 0) return;
    await sleep(1000);
  }
}

async function comparison(
  peers: readonly Peer[],
  runs: number,
): Promise<(Timed & { peer: string })[]> {
  const all: (Timed & { peer: string })[] = [];
  for (const peer of peers)
    for (const name of compared) {
      const ask = peer.ask[name];
      if (ask === undefined) continue;
      const cold_ms = tenths(await timed(ask));
      all.push({ peer: peer.name, cold_ms, ...(await warm(name, ask, runs)) });
    }
  return all;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      small: { type: 'boolean', default: false },
      hosts: { type: 'string' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '40' },
      'no-peers': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const hosts = Number(values.hosts ?? (values.small ? 20_000 : 1_000_000));
  const runs = Number(values.runs);
  const country = { seed: Number(values.seed), hosts, lastDay: 20_780, days: 60, units: 5000 };
  const out = join(import.meta.dirname, '../out');
  const path = join(out, 'country');
  mkdirSync(out, { recursive: true });
  rmSync(path, { recursive: true, force: true });
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const log = silentLog;

  let sightings: number;
  {
    await using engine = await openChild({ path, log });
    await migrate(engine.client);
    await using store = clientStore(engine, log);
    say(`  hosts kept in ${Math.round((await timed(() => fillHosts(store, country))) / 1000)} s`);
    const since = performance.now();
    sightings = await fillSightings(engine.client, country);
    say(`  ${sightings} sightings made in ${Math.round((performance.now() - since) / 1000)} s`);
    await engine.client.command({ query: 'OPTIMIZE TABLE host FINAL' });
  }

  await using engine = await openChild({ path, log });
  await using store = clientStore(engine, log);
  const asked: readonly Asked[] = consoleQueries(country);
  const cold = new Map<string, number>();
  for (const { name, ask } of asked) cold.set(name, tenths(await timed(() => ask(store))));
  const ingest = new Ingest(store, country);
  const ingest_rows_per_s = await ingest.rate(100);
  await settled(engine.client);
  const streaming = ingest.stream();
  const queries: Timed[] = [];
  for (const { name, ask } of asked)
    queries.push({
      ...(await warm(name, () => ask(store), runs)),
      cold_ms: cold.get(name) ?? 0,
    });
  ingest.stop();
  await streaming;
  const rss_bytes = engineMemory();
  const disk_bytes = sizeOf(path);
  const peers = values['no-peers']
    ? []
    : [rawSightings(engine.client, country), await duckdb(out, country), sqlite(out, country)];
  const others = await comparison(peers, Math.min(runs, 5));
  for (const peer of peers) peer.close();

  const report = {
    schema: 1,
    seed: country.seed,
    sightings,
    hosts,
    ingest_rows_per_s,
    disk_bytes,
    rss_bytes,
    queries,
    peers: others,
  };
  if (values.write) writeBlock('store', storePage(report, asked));
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else process.stdout.write(textOf(report, asked));
  await engine[Symbol.asyncDispose]();
  rmSync(path, { recursive: true, force: true });
  return 0;
}

const [what, , number] = process.argv.slice(2);
process.exitCode = await (what === 'kills'
  ? kills(Number(number ?? 100))
  : what === 'campus'
    ? campus(Number(number ?? 10_000))
    : main());
