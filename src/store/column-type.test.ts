import { describe, expect, test } from 'vitest';
import type { MergeColumn } from '../model/sighting.ts';
import type { Column } from '../records/columns.ts';
import { columnType, columnWriter } from './column-type.ts';
import { createTable, tables } from './tables.ts';

const written = (is: Column['is'], value: unknown): unknown =>
  columnWriter({ is, doc: '' })(value as never);

describe('a value the engine would refuse becomes the nearest it takes', () => {
  test.each([
    ['uint', -3, 0],
    ['uint', 2.6, 3],
    ['uint', Number.NaN, 0],
    ['millis', -1, 0],
    ['millis', Number.NaN, 0],
    ['millis', 1e20, 7_258_118_400_000_000],
    ['millis', 1_700_000_000_123.456, 1_700_000_000_123_456],
    ['text', 'a\ud800', 'a\ufffd'],
    ['texts', ['\udc00'], ['\ufffd']],
    ['json', undefined, 'null'],
  ] as const)('%s %s', (is, value, expected) => {
    expect(written(is, value)).toEqual(expected);
  });
});

test('merges become aggregate functions of the engine', () => {
  const types = (['key', 'max', 'min', 'union', 'longest'] as const).map((merge) => {
    const is = ({ union: 'texts', longest: 'text' } as const)[merge as 'union'] ?? 'uint';
    return columnType({ is, merge, doc: '' } as MergeColumn);
  });
  expect(types).toMatchInlineSnapshot(`
    [
      "UInt64",
      "SimpleAggregateFunction(max, UInt64)",
      "SimpleAggregateFunction(min, UInt64)",
      "SimpleAggregateFunction(groupUniqArrayArray, Array(String))",
      "SimpleAggregateFunction(max, Tuple(UInt32, String))",
    ]
  `);
});

test('the table of hosts: the latest assessment of an address is the one that counts', () => {
  const host = tables.find((table) => table.name === 'host')!;
  expect(createTable(host)).toMatchInlineSnapshot(`
    "CREATE TABLE IF NOT EXISTS \`host\` (
      \`ip\` IPv6 CODEC(LZ4),
      \`assessed\` DateTime64(6, 'UTC') CODEC(LZ4),
      \`level\` UInt8 CODEC(T64, LZ4),
      \`verdict\` Enum8('mining' = 1, 'suspected' = 2, 'context' = 3) CODEC(LZ4),
      \`kind\` Enum8('miner' = 1, 'hijacked' = 2, 'browser' = 3, 'proxy' = 4, 'pool' = 5, 'node' = 6, 'prober' = 7, 'research' = 8, 'visitor' = 9, 'unknown' = 10) CODEC(LZ4),
      \`confidence\` Float64 CODEC(LZ4),
      \`leaning\` LowCardinality(String) CODEC(LZ4),
      \`coins\` Array(LowCardinality(String)) CODEC(LZ4),
      \`algorithms\` Array(LowCardinality(String)) CODEC(LZ4),
      \`dialects\` Array(LowCardinality(String)) CODEC(LZ4),
      \`pools\` Array(LowCardinality(String)) CODEC(LZ4),
      \`country\` LowCardinality(String) CODEC(LZ4),
      \`region\` LowCardinality(String) CODEC(LZ4),
      \`place\` LowCardinality(String) CODEC(LZ4),
      \`city\` LowCardinality(String) CODEC(LZ4),
      \`network_type\` LowCardinality(String) CODEC(LZ4),
      \`asn\` UInt32 CODEC(T64, LZ4),
      \`unit\` LowCardinality(String) CODEC(LZ4),
      \`sector\` LowCardinality(String) CODEC(LZ4),
      \`policy\` LowCardinality(String) CODEC(LZ4),
      \`sessions\` UInt64 CODEC(T64, LZ4),
      \`submitted\` UInt64 CODEC(T64, LZ4),
      \`accepted\` UInt64 CODEC(T64, LZ4),
      \`rejected\` UInt64 CODEC(T64, LZ4),
      \`active_hours\` UInt32 CODEC(T64, LZ4),
      \`active_days\` Array(UInt16) CODEC(LZ4),
      \`first_day\` UInt16 CODEC(T64, LZ4),
      \`last_day\` UInt16 CODEC(T64, LZ4),
      \`rate_algorithms\` Array(LowCardinality(String)) CODEC(LZ4),
      \`rate_low\` Array(Float64) CODEC(LZ4),
      \`rate_mid\` Array(Float64) CODEC(LZ4),
      \`rate_high\` Array(Float64) CODEC(LZ4),
      \`rate_hours\` Array(Float64) CODEC(LZ4),
      \`rate_devices\` Array(LowCardinality(String)) CODEC(LZ4),
      \`wallets\` Array(String) CODEC(LZ4),
      \`accounts\` Array(String) CODEC(LZ4),
      \`agents\` Array(LowCardinality(String)) CODEC(LZ4),
      \`endpoints\` Array(String) CODEC(LZ4),
      \`endpoint_pools\` Array(LowCardinality(String)) CODEC(LZ4),
      \`machines\` Array(String) CODEC(LZ4),
      \`miners\` Array(String) CODEC(LZ4),
      \`first_seen\` DateTime64(6, 'UTC') CODEC(LZ4),
      \`last_seen\` DateTime64(6, 'UTC') CODEC(LZ4),
      \`search\` String CODEC(LZ4),
      \`day_count\` UInt16 MATERIALIZED length(active_days) CODEC(LZ4),
      \`recent_days\` UInt64 MATERIALIZED arrayReduce('groupBitOr', arrayMap(day ->
              bitShiftLeft(toUInt64(1), last_day - day), active_days)) CODEC(LZ4),
      \`wallet_keys\` Array(UInt64) MATERIALIZED arrayMap(wallet -> cityHash64(wallet), wallets) CODEC(LZ4),
      \`work\` Array(Tuple(key UInt64, algorithm LowCardinality(String), device LowCardinality(String), hours Float64,
        low Float64, mid Float64, high Float64))
      MATERIALIZED arrayMap((algorithm, device, hours, low, mid, high) ->
          (cityHash64(algorithm, device, country, region), algorithm, device, hours, low, mid, high),
        rate_algorithms, arrayResize(rate_devices, length(rate_algorithms)),
        arrayResize(rate_hours, length(rate_algorithms)), rate_low, rate_mid, rate_high) CODEC(LZ4)
    ) ENGINE = ReplacingMergeTree(assessed)
    ORDER BY (\`ip\`)
    SETTINGS fsync_after_insert = 1, fsync_part_directory = 1, non_replicated_deduplication_window = 1000, min_age_to_force_merge_seconds = 60, min_age_to_force_merge_on_partition_only = 1"
  `);
});
