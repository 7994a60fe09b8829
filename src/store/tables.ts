/** The tables of the store, made from the column tables of the model. */
import { bindingColumns, bindingKeyColumns } from '../model/binding-row.ts';
import { evidenceColumns } from '../model/evidence-row.ts';
import { heardColumns, heardKeyColumns } from '../model/heard-row.ts';
import { hostColumns, hostDocumentColumns } from '../model/host-row.ts';
import { inputColumns } from '../model/input-row.ts';
import { sightingKeyColumns } from '../model/merge-sighting.ts';
import { prefixSeenColumns } from '../model/prefix-seen-row.ts';
import { readingColumns } from '../model/reading.ts';
import { trafficColumns } from '../model/traffic-row.ts';
import { sighting } from '../model/sighting.ts';
import type { TableName } from '../model/store.ts';
import type { Columns } from '../records/columns.ts';
import { sealedLogin } from '../records/sealed-login.ts';
import { columnDefinition, type Packing } from './column-type.ts';

export interface Table {
  readonly name: TableName;
  readonly columns: Columns;
  /** Columns that the engine makes of these, by name: nobody writes, exports or hands them on. */
  readonly made?: Readonly<Record<string, string>>;
  /** Engine with its arguments: how two rows with the same key become one. */
  readonly engine: string;
  /** The key: rows equal in these columns merge. */
  readonly key: readonly string[];
  /** The `millis` column whose day is the partition; rows that merge have the same. */
  readonly day?: string;
  /** Left out: `small`. */
  readonly packing?: Packing;
  /** Settings of its own beside those of all. */
  readonly settings?: string;
}

const hostFirst = [
  'host',
  'hour',
  ...sightingKeyColumns.filter((name) => name !== 'host' && name !== 'hour'),
];

/** What is read of one host at a time lies in small granules: of each day there is one to be read. */
const FEW_ROWS = 'index_granularity = 256';

/** What a host computes by algorithm, with a number for what it is added up by; devices and hours may be missing in rows of older
 * programs. */
const WORK = `Array(Tuple(key UInt64, algorithm LowCardinality(String), device LowCardinality(String), hours Float64,
    low Float64, mid Float64, high Float64))
  MATERIALIZED arrayMap((algorithm, device, hours, low, mid, high) ->
      (cityHash64(algorithm, device, country, region), algorithm, device, hours, low, mid, high),
    rate_algorithms, arrayResize(rate_devices, length(rate_algorithms)),
    arrayResize(rate_hours, length(rate_algorithms)), rate_low, rate_mid, rate_high) CODEC(LZ4)`;

export const tables: readonly Table[] = [
  {
    name: 'sighting',
    columns: sighting,
    engine: 'AggregatingMergeTree',
    key: hostFirst,
    day: 'hour',
    settings: FEW_ROWS,
  },
  {
    name: 'evidence',
    columns: evidenceColumns,
    engine: 'ReplacingMergeTree',
    key: ['host', 'id'],
    day: 'hour',
    settings: FEW_ROWS,
  },
  {
    name: 'host',
    columns: hostColumns,
    // Numbers are counted several times faster than texts; a fingerprint holds no more than these 64 bits.
    made: {
      // Days in numbers, so that questions count them without reading lists: how many; and the last 64, a bit each, the lowest the last.
      day_count: 'UInt16 MATERIALIZED length(active_days) CODEC(LZ4)',
      recent_days: `UInt64 MATERIALIZED arrayReduce('groupBitOr', arrayMap(day ->
          bitShiftLeft(toUInt64(1), last_day - day), active_days)) CODEC(LZ4)`,
      wallet_keys:
        'Array(UInt64) MATERIALIZED arrayMap(wallet -> cityHash64(wallet), wallets) CODEC(LZ4)',
      // Lists side by side are one list of several values: its ends are read once.
      work: WORK,
    },
    engine: 'ReplacingMergeTree(assessed)',
    key: ['ip'],
    packing: 'quick',
    // One part reads without merging: a country's million rows are merged in the background within a second.
    settings: 'min_age_to_force_merge_seconds = 60, min_age_to_force_merge_on_partition_only = 1',
  },
  {
    name: 'host_document',
    columns: hostDocumentColumns,
    engine: 'ReplacingMergeTree(assessed)',
    key: ['ip'],
    // Read a few at a time: small granules in small blocks.
    settings:
      'index_granularity = 64, min_compress_block_size = 16384, max_compress_block_size = 65536',
  },
  {
    name: 'traffic',
    columns: trafficColumns,
    engine: 'ReplacingMergeTree(assessed)',
    key: ['host'],
    day: 'day',
    packing: 'quick',
  },
  {
    name: 'input',
    columns: inputColumns,
    engine: 'ReplacingMergeTree(scanned)',
    key: ['segment'],
  },
  {
    name: 'binding',
    columns: bindingColumns,
    engine: 'AggregatingMergeTree',
    key: ['ip', ...bindingKeyColumns.filter((name) => name !== 'ip')],
    day: 'time',
  },
  {
    name: 'sealed_login',
    columns: sealedLogin,
    engine: 'ReplacingMergeTree',
    key: ['host', 'id'],
    day: 'time',
    settings: FEW_ROWS,
  },
  {
    name: 'reading',
    columns: readingColumns,
    engine: 'ReplacingMergeTree(imported)',
    key: ['unit', 'from_time', 'to_time'],
  },
  {
    name: 'heard',
    columns: heardColumns,
    engine: 'AggregatingMergeTree',
    key: heardKeyColumns,
  },
  {
    name: 'prefix_seen',
    columns: prefixSeenColumns,
    engine: 'ReplacingMergeTree',
    key: ['prefix', 'observer', 'day'],
  },
];

/** An acknowledged insert is on disk, also after a power cut; a repeated insert is dropped unseen. */
const SETTINGS =
  'fsync_after_insert = 1, fsync_part_directory = 1, non_replicated_deduplication_window = 1000';

/** CREATE TABLE for a table that is not there yet, under its own or another name. */
export function createTable(table: Table, name: string = table.name): string {
  const defined = [
    ...Object.entries(table.columns).map(([field, column]) =>
      columnDefinition(field, column, table.packing ?? 'small'),
    ),
    ...Object.entries(table.made ?? {}).map(([field, made]) => `\`${field}\` ${made}`),
  ];
  return [
    `CREATE TABLE IF NOT EXISTS \`${name}\` (`,
    defined.map((d) => `  ${d}`).join(',\n'),
    `) ENGINE = ${table.engine}`,
    ...(table.day === undefined ? [] : [`PARTITION BY toYYYYMMDD(\`${table.day}\`)`]),
    `ORDER BY (${table.key.map((field) => `\`${field}\``).join(', ')})`,
    `SETTINGS ${[SETTINGS, ...(table.settings === undefined ? [] : [table.settings])].join(', ')}`,
  ].join('\n');
}
