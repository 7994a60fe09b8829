/** What the benchmark of the store says: on the terminal, and in its page. */
import { cpus } from 'node:os';
import { markdown } from '../markdown.ts';
import type { Asked } from './queries.ts';

/** Milliseconds of warm answers, and of the first after a start. */
export interface Timed {
  readonly name: string;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly cold_ms: number;
}

export interface StoreReport {
  readonly sightings: number;
  readonly hosts: number;
  readonly ingest_rows_per_s: number;
  readonly disk_bytes: number;
  readonly rss_bytes: number;
  readonly queries: readonly Timed[];
  readonly peers: readonly (Timed & { readonly peer: string })[];
}

/** Milliseconds that nineteen in twenty answers stay under: the first page of a list, and any other question. */
const LIST_MS = 50;
const QUESTION_MS = 100;

function limitsOf(asked: readonly Asked[]): (name: string) => number {
  const lists = new Set(asked.filter(({ isList }) => isList === true).map(({ name }) => name));
  return (name) => (lists.has(name) ? LIST_MS : QUESTION_MS);
}

export function textOf(report: StoreReport, asked: readonly Asked[]): string {
  const { queries, peers } = report;
  const limitOf = limitsOf(asked);
  const line = (name: string, p50: string, p95: string, cold: string, rest = ''): string =>
    `${name.padEnd(26)}${p50.padStart(9)}${p95.padStart(9)}${cold.padStart(9)}  ${rest}`.trimEnd();
  const held = ({ name, p95_ms }: Timed): string => {
    const limit = limitOf(name);
    return p95_ms < limit ? `under ${limit}` : `over ${limit}`;
  };
  const own = new Map(queries.map((q) => [q.name, q.p50_ms]));
  return [
    `${report.hosts} hosts, ${report.sightings} sightings; ${(report.disk_bytes / 1e9).toFixed(2)} GB on disk, engine's peak memory ${Math.round(report.rss_bytes / 2 ** 20)} MiB,`,
    `${report.ingest_rows_per_s} rows a second taken; asked while 1,000 rows a second arrive; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
    '',
    line('question', 'p50 ms', 'p95 ms', 'cold ms'),
    ...queries.map((q) => line(q.name, `${q.p50_ms}`, `${q.p95_ms}`, `${q.cold_ms}`, held(q))),
    '',
    ...peers.map((q) =>
      line(
        `${q.peer}: ${q.name}`.slice(0, 40),
        `${q.p50_ms}`,
        `${q.p95_ms}`,
        `${q.cold_ms}`,
        `${(q.p50_ms / (own.get(q.name) ?? Infinity)).toFixed(1)} × ours`,
      ),
    ),
    '',
  ].join('\n');
}

/** Ratios alone: each question against its limit, each peer against ours. */
export function storePage(report: StoreReport, asked: readonly Asked[]): string {
  const { hosts, sightings, queries, peers } = report;
  const limitOf = limitsOf(asked);
  const own = new Map(queries.map(({ name, p50_ms }) => [name, p50_ms]));
  const names = [...new Set(peers.map(({ peer }) => peer))];
  const ratio = (peer: string, name: string): string => {
    const asker = peers.find((other) => other.peer === peer && other.name === name);
    const ours = own.get(name);
    return asker === undefined || ours === undefined ? '' : `${(asker.p50_ms / ours).toFixed(1)} ×`;
  };
  const share = ({ name, p95_ms }: Timed): number => p95_ms / limitOf(name);
  const late = queries.filter((query) => share(query) >= 1);
  return [
    `${hosts.toLocaleString('en')} hosts, ${(sightings / 1e6).toFixed(1)} million sightings; ${(report.disk_bytes / 1e9).toFixed(1)} GB on disk, the engine's peak memory ${Math.round(report.rss_bytes / 2 ** 20)} MiB. ` +
      `${queries.length - late.length} of ${queries.length} questions within their limit.`,
    markdown([
      ['Question', '19 in 20, of the limit', ...names],
      ...queries.map((query) => [
        query.name,
        `${Math.round(share(query) * 100)} %`,
        ...names.map((peer) => ratio(peer, query.name)),
      ]),
    ]),
  ].join('\n\n');
}
