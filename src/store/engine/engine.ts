/** A running ClickHouse engine behind the one client, however it is run. */
import {
  ClickHouseLogLevel,
  type ClickHouseClient,
  type ClickHouseClientConfigOptions,
} from '@clickhouse/client';

/** A server that holds rows. */
export interface Shard {
  /** Host and port, for people; empty where there is one only. */
  readonly name: string;
  readonly client: ClickHouseClient;
}

export interface Engine extends AsyncDisposable {
  readonly client: ClickHouseClient;
  /** Of a cluster: the servers that rows lie on, each a store of its own. Left out: the client's alone. */
  readonly shards?: readonly Shard[];
  /** Its name. */
  readonly cluster?: string;
  /** Of a cluster: makes tables on servers that did not answer at opening. Throws nothing. */
  readonly prepare?: () => Promise<void>;
  /** Resolves when the engine answers again after a failure; throws an AppError when it will not. */
  readonly ready: () => Promise<void>;
}

/** Settings of every request. Asynchronous inserts would acknowledge before the data is on disk. */
export const requestSettings = {
  async_insert: 0,
  output_format_json_quote_64bit_integers: 1,
  date_time_output_format: 'unix_timestamp',
  max_execution_time: 120,
} as const satisfies ClickHouseClientConfigOptions['clickhouse_settings'];

/** Options of the client, the same for every engine. */
export const clientOptions = {
  application: 'davylamp',
  request_timeout: 150_000,
  max_open_connections: 8,
  clickhouse_settings: requestSettings,
  /** Long lists of hosts do not fit into a URL. */
  use_multipart_params_auto: true,
  /** What fails is told by the store. */
  log: { level: ClickHouseLogLevel.OFF },
} as const satisfies ClickHouseClientConfigOptions;

/** The servers that rows lie on. */
export const shardsOf = ({ shards, client }: Engine): readonly Shard[] =>
  shards ?? [{ name: '', client }];
