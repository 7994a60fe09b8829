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
      \`ip\` IPv6 CODEC(ZSTD(1)),
      \`assessed\` DateTime64(6, 'UTC') CODEC(DoubleDelta, ZSTD(1)),
      \`level\` UInt64 CODEC(ZSTD(1)),
      \`verdict\` LowCardinality(String) CODEC(ZSTD(1)),
      \`kind\` LowCardinality(String) CODEC(ZSTD(1)),
      \`confidence\` Float64 CODEC(ZSTD(1)),
      \`coins\` Array(LowCardinality(String)) CODEC(ZSTD(1)),
      \`algorithms\` Array(LowCardinality(String)) CODEC(ZSTD(1)),
      \`dialects\` Array(LowCardinality(String)) CODEC(ZSTD(1)),
      \`pools\` Array(LowCardinality(String)) CODEC(ZSTD(1)),
      \`country\` LowCardinality(String) CODEC(ZSTD(1)),
      \`region\` LowCardinality(String) CODEC(ZSTD(1)),
      \`network_type\` LowCardinality(String) CODEC(ZSTD(1)),
      \`asn\` UInt64 CODEC(ZSTD(1)),
      \`unit\` LowCardinality(String) CODEC(ZSTD(1)),
      \`sessions\` UInt64 CODEC(ZSTD(1)),
      \`submitted\` UInt64 CODEC(ZSTD(1)),
      \`accepted\` UInt64 CODEC(ZSTD(1)),
      \`rejected\` UInt64 CODEC(ZSTD(1)),
      \`active_hours\` UInt64 CODEC(ZSTD(1)),
      \`active_days\` Array(UInt16) CODEC(ZSTD(1)),
      \`first_seen\` DateTime64(6, 'UTC') CODEC(DoubleDelta, ZSTD(1)),
      \`last_seen\` DateTime64(6, 'UTC') CODEC(DoubleDelta, ZSTD(1)),
      \`search\` String CODEC(ZSTD(1))
    ) ENGINE = ReplacingMergeTree(assessed)
    ORDER BY (\`ip\`)
    SETTINGS fsync_after_insert = 1, fsync_part_directory = 1, non_replicated_deduplication_window = 1000, min_age_to_force_merge_seconds = 60, min_age_to_force_merge_on_partition_only = 1"
  `);
});
