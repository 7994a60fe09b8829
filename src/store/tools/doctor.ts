/** Looks at the server a store lives on: what it must be able to do, and what would lose or slow what it is given. Asks only. */
import { text } from 'node:stream/consumers';
import type { ClickHouseClient } from '@clickhouse/client';
import {
  doctorChecks,
  type DoctorCheck,
  type DoctorReport,
  type Finding,
  type Health,
} from '../../model/doctor.ts';
import { shardsOf, type Engine } from '../engine/engine.ts';
import type { Millis } from '../../records/columns.ts';
import { tables } from '../tables.ts';
import { OLDEST_ENGINE } from './check.ts';
import { ask, askNumber } from './ask.ts';
import { examineShards } from './shards.ts';

type Row = Readonly<Record<string, string | number>>;

/** One question and what its answer means. */
interface Check {
  readonly query: string;
  /** `now`: this program's clock when the answer came. */
  readonly judge: (rows: readonly Row[], now: Millis) => Omit<Finding, 'check'>;
}

const found = (health: Health, text = ''): Omit<Finding, 'check'> => ({ health, found: text });

/** Wrong where there is any, and which. */
const unless = (rows: readonly Row[], health: Health, say: (row: Row) => string) =>
  rows.length === 0 ? found('ok') : found(health, rows.map(say).join('; '));

const OURS = tables.map(({ name }) => `'${name}'`).join(', ');
const HERE = `database = currentDatabase() AND table IN (${OURS})`;

/** Rights everything rests on. */
const RIGHTS = ['SELECT', 'INSERT', 'CREATE TABLE', 'ALTER TABLE', 'DROP TABLE'] as const;

/** Seconds a server's clock may be off before days and leases go wrong. */
const CLOCK = { warning: 5, wrong: 60 };
const LEAST_DISK = 2_000_000_000;
const LEAST_MEMORY = 1_000_000_000;
const GB = 1e9;
/** Parts in one day's partition, from which on inserts are held up; the engine refuses them at some thousands. */
const MANY_PARTS = 300;
/** Seconds a copy may lag behind. */
const LAG = 300;

/** Checks that take more than one question. */
const talks = {
  /** `CHECK GRANT` answers for the roles of the user, too. */
  rights: async (client: ClickHouseClient): Promise<Omit<Finding, 'check'>> => {
    const missing: string[] = [];
    const [here] = await ask<{ name: string }>(client, 'SELECT currentDatabase() AS name');
    for (const right of RIGHTS) {
      const { stream } = await client.exec({
        query: `CHECK GRANT ${right} ON \`${here?.name}\`.*`,
      });
      if ((await text(stream)).trim() !== '1') missing.push(right);
    }
    return missing.length === 0 ? found('ok') : found('wrong', missing.join(', '));
  },
  /** Only copies need one. */
  keeper: async (client: ClickHouseClient): Promise<Omit<Finding, 'check'>> => {
    const copied = await askNumber(
      client,
      `SELECT count() AS n FROM system.tables WHERE database = currentDatabase() AND name IN (${OURS})
       AND startsWith(engine, 'Replicated')`,
    );
    if (copied === 0) return found('none');
    await ask(client, "SELECT count() AS n FROM system.zookeeper WHERE path = '/'");
    return found('ok');
  },
} as const;

const checks: Readonly<Record<Exclude<DoctorCheck, keyof typeof talks | 'shards'>, Check>> = {
  engine: {
    query: 'SELECT version() AS version',
    judge: ([row]) => {
      const version = String(row?.['version'] ?? '');
      return found(Number.parseInt(version, 10) < OLDEST_ENGINE ? 'wrong' : 'ok', version);
    },
  },
  clock: {
    query: 'SELECT toFloat64(now64(3)) AS seconds',
    judge: ([row], now) => {
      const off = Math.abs(Number(row?.['seconds']) - now / 1000);
      const health = off > CLOCK.wrong ? 'wrong' : off > CLOCK.warning ? 'warning' : 'ok';
      return found(health, `${off.toFixed(1)} s`);
    },
  },
  durability: {
    query: `SELECT name FROM system.tables WHERE database = currentDatabase() AND name IN (${OURS})
      AND (position(engine_full, 'fsync_after_insert = 1') = 0 OR position(engine_full, 'fsync_part_directory = 1') = 0)`,
    judge: (rows) => unless(rows, 'wrong', ({ name }) => String(name)),
  },
  inserts: {
    query: `SELECT name, value FROM system.settings
      WHERE name IN ('async_insert', 'wait_for_async_insert')`,
    judge: (rows) => {
      const value = (name: string): string =>
        String(rows.find((row) => row['name'] === name)?.['value'] ?? '');
      const early = value('async_insert') === '1' && value('wait_for_async_insert') === '0';
      return found(
        early ? 'wrong' : 'ok',
        early ? 'async_insert = 1, wait_for_async_insert = 0' : '',
      );
    },
  },
  parts: {
    query: `SELECT table, partition, count() AS n FROM system.parts WHERE active AND ${HERE}
      GROUP BY table, partition HAVING n > ${MANY_PARTS} ORDER BY n DESC LIMIT 3`,
    judge: (rows) =>
      unless(rows, 'warning', ({ table, partition, n }) => `${table} ${partition}: ${n}`),
  },
  mutations: {
    query: `SELECT table, command, latest_fail_reason FROM system.mutations
      WHERE ${HERE} AND NOT is_done AND latest_fail_reason != '' LIMIT 3`,
    judge: (rows) =>
      unless(
        rows,
        'wrong',
        ({ table, command, latest_fail_reason: why }) => `${table}: ${command}: ${why}`,
      ),
  },
  disks: {
    query: `SELECT name, toFloat64(unreserved_space) AS free, toFloat64(total_space) AS total, is_broken OR is_read_only AS broken
      FROM system.disks`,
    judge: (rows) => {
      const ill = rows.filter(({ broken }) => Number(broken) !== 0);
      const full = rows.filter(({ free }) => Number(free) < LEAST_DISK);
      const say = ({ name, free, total }: Row): string =>
        `${name}: ${(Number(free) / GB).toFixed(1)} of ${(Number(total) / GB).toFixed(1)} GB free`;
      if (ill.length > 0) return found('wrong', ill.map(say).join('; '));
      return found(full.length > 0 ? 'warning' : 'ok', rows.map(say).join('; '));
    },
  },
  memory: {
    query: `SELECT toFloat64(value) AS bytes FROM system.settings WHERE name = 'max_memory_usage'`,
    judge: ([row]) => {
      const bytes = Number(row?.['bytes'] ?? 0);
      const text = bytes === 0 ? '' : `max_memory_usage = ${(bytes / GB).toFixed(1)} GB`;
      return found(bytes !== 0 && bytes < LEAST_MEMORY ? 'warning' : 'ok', text);
    },
  },
  errors: {
    query: `SELECT name, value FROM system.errors
      WHERE name IN ('TOO_MANY_PARTS', 'NOT_ENOUGH_SPACE', 'CHECKSUM_DOESNT_MATCH', 'CORRUPTED_DATA',
        'MEMORY_LIMIT_EXCEEDED', 'TABLE_IS_READ_ONLY', 'KEEPER_EXCEPTION')
      AND last_error_time > now() - INTERVAL 1 DAY`,
    judge: (rows) => unless(rows, 'warning', ({ name, value }) => `${name} ×${value}`),
  },
  replicas: {
    query: `SELECT table, is_readonly, toInt64(absolute_delay) AS delay, toInt64(lost_part_count) AS lost
      FROM system.replicas WHERE ${HERE}`,
    judge: (rows) => {
      if (rows.length === 0) return found('none');
      const say = ({ table, is_readonly, delay, lost }: Row): string =>
        `${table}: ${Number(is_readonly) === 1 ? 'read only, ' : ''}${delay} s behind, ${lost} parts lost`;
      const wrong = rows.filter((r) => Number(r['is_readonly']) === 1 || Number(r['lost']) > 0);
      if (wrong.length > 0) return found('wrong', wrong.map(say).join('; '));
      return unless(
        rows.filter(({ delay }) => Number(delay) > LAG),
        'warning',
        say,
      );
    },
  },
  copies: {
    query: `SELECT cluster, max(replica_num) AS copies, max(shard_num) AS shards,
        (SELECT count() FROM system.tables WHERE database = currentDatabase() AND name IN (${OURS})
          AND NOT startsWith(engine, 'Replicated')) AS alone
      FROM system.clusters WHERE host_address NOT IN ('127.0.0.1', '::1') GROUP BY cluster`,
    judge: (rows) => {
      if (rows.length === 0) return found('none');
      return unless(
        rows.filter(({ copies, alone }) => Number(copies) > 1 && Number(alone) > 0),
        'warning',
        ({ cluster, copies, alone }) =>
          `${cluster}: ${copies} copies, ${alone} tables on one machine`,
      );
    },
  },
};

/** Checks of one server, and of several together. */
const isTalk = (check: DoctorCheck): check is keyof typeof talks => Object.hasOwn(talks, check);

/** Each is asked by itself: one that may not be looked at is unknown, and hides no other. */
async function look(
  client: ClickHouseClient,
  check: Exclude<DoctorCheck, 'shards'>,
): Promise<Omit<Finding, 'check'>> {
  try {
    if (isTalk(check)) return await talks[check](client);
    const { query, judge } = checks[check];
    return judge(await ask<Row>(client, query), Date.now());
  } catch (error) {
    return found('unknown', (error as Error).message.split('\n')[0]);
  }
}

/** The better ones first. */
const HEALTHS: readonly Health[] = ['none', 'ok', 'unknown', 'warning', 'wrong'];

/** What was found at every server: of the worst, and where. */
async function finding(
  engine: Engine,
  check: Exclude<DoctorCheck, 'shards'>,
): Promise<Omit<Finding, 'check'>> {
  const all: Omit<Finding, 'check'>[] = [];
  for (const { name, client } of shardsOf(engine)) {
    const at = await look(client, check);
    all.push(name === '' || at.found === '' ? at : { ...at, found: `${name}: ${at.found}` });
  }
  const health = HEALTHS[Math.max(...all.map((at) => HEALTHS.indexOf(at.health)))]!;
  const texts = all.filter((at) => at.health === health && at.found !== '');
  return found(health, texts.map((at) => at.found).join('; '));
}

/** The report, every check in its order. */
export async function examine(engine: Engine): Promise<DoctorReport> {
  const findings: Finding[] = [];
  for (const check of doctorChecks)
    findings.push({
      check,
      ...(await (check === 'shards' ? examineShards(engine) : finding(engine, check))),
    });
  const [state] = await ask<{ version: string }>(engine.client, 'SELECT version() AS version');
  return { engine_version: state?.version ?? '', findings };
}
