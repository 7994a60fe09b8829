/** Plain questions of the store's care, outside the situation. */
import type { ClickHouseClient } from '@clickhouse/client';
import { AppError } from '../../model/error.ts';

/** Rows of an answer; 64-bit numbers come as text. Throws `store_failed`. */
export async function ask<T>(client: ClickHouseClient, query: string): Promise<T[]> {
  try {
    const answer = await client.query({ query, format: 'JSONEachRow' });
    return await answer.json<T>();
  } catch (error) {
    throw new AppError('store_failed', (error as Error).message.split('\n')[0], error);
  }
}

/** The one number of an answer. */
export async function askNumber(client: ClickHouseClient, query: string): Promise<number> {
  const [row] = await ask<{ n: string }>(client, `SELECT toUInt64(n) AS n FROM (${query})`);
  return Number(row?.n ?? 0);
}
