/** Looks at the shards of a cluster together: whether each answers, and whether rows lie where they are looked for. */
import type { Finding } from '../../model/doctor.ts';
import { shardedBy } from '../engine/cluster.ts';
import type { Engine } from '../engine/engine.ts';
import { tables } from '../tables.ts';
import { ask, askNumber } from './ask.ts';

/** Where a row belongs: the shard whose turn it is, by the weights of all. */
async function placeOf(engine: Engine, cluster: string): Promise<string> {
  const shards = await ask<{ n: number; weight: number }>(
    engine.client,
    `SELECT shard_num AS n, any(shard_weight) AS weight FROM system.clusters
     WHERE cluster = '${cluster}' GROUP BY shard_num ORDER BY shard_num`,
  );
  const turns = shards.flatMap(({ n, weight }) => Array.from({ length: weight }, () => n));
  return `[${turns.join(', ')}]`;
}

/** Tables with rows on a shard that is not theirs: they would count twice. */
async function misplaced(engine: Engine, cluster: string): Promise<string[]> {
  const turns = await placeOf(engine, cluster);
  const wrong: string[] = [];
  for (const table of tables) {
    const rows = await askNumber(
      engine.client,
      `SELECT count() AS n FROM ${table.name}
       WHERE ${turns}[cityHash64(${shardedBy(table)}) % length(${turns}) + 1] != _shard_num`,
    );
    if (rows > 0) wrong.push(`${table.name}: ${rows} rows on another shard`);
  }
  return wrong;
}

/** `none` where there is no cluster. */
export async function examineShards(engine: Engine): Promise<Omit<Finding, 'check'>> {
  const { shards, cluster } = engine;
  if (shards === undefined || cluster === undefined) return { health: 'none', found: '' };
  try {
    const away: string[] = [];
    for (const { name, client } of shards)
      if (!(await client.ping({ select: true })).success) away.push(`${name} does not answer`);
    const wrong = away.length > 0 ? away : await misplaced(engine, cluster);
    return wrong.length > 0
      ? { health: 'wrong', found: wrong.join('; ') }
      : { health: 'ok', found: shards.map(({ name }) => name).join(', ') };
  } catch (error) {
    return { health: 'wrong', found: (error as Error).message.split('\n')[0] ?? '' };
  }
}
