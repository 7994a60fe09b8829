/** The configuration file of the engine child: one loopback port, one user, small memory, few threads, its own log. */

export interface EngineConfig {
  /** Directory of the store, absolute. */
  readonly path: string;
  /** The file this text goes to; it holds the users, too. */
  readonly config: string;
  readonly port: number;
  /** Password of the user and, at the same time, the only path HTTP requests are answered under. */
  readonly secret: string;
}

/** User the program asks as. */
export const ENGINE_USER = 'davylamp';
export const engineLogFile = 'engine.log';

const escapeXml = (text: string): string =>
  text.replace(/[<>&'"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Well within 2 GB, and no more threads than a small machine has. */
const limits = `  <max_server_memory_usage>1600000000</max_server_memory_usage>
  <max_concurrent_queries>32</max_concurrent_queries>
  <mark_cache_size>67108864</mark_cache_size>
  <index_mark_cache_size>16777216</index_mark_cache_size>
  <mmap_cache_size>0</mmap_cache_size>
  <background_pool_size>2</background_pool_size>
  <background_schedule_pool_size>4</background_schedule_pool_size>
  <background_common_pool_size>2</background_common_pool_size>
  <background_fetches_pool_size>1</background_fetches_pool_size>
  <background_move_pool_size>1</background_move_pool_size>
  <background_buffer_flush_schedule_pool_size>1</background_buffer_flush_schedule_pool_size>
  <background_distributed_schedule_pool_size>1</background_distributed_schedule_pool_size>
  <background_message_broker_schedule_pool_size>1</background_message_broker_schedule_pool_size>
  <shutdown_wait_unfinished>2</shutdown_wait_unfinished>
  <merge_tree>
    <number_of_free_entries_in_pool_to_execute_mutation>1</number_of_free_entries_in_pool_to_execute_mutation>
    <number_of_free_entries_in_pool_to_lower_max_size_of_merge>1</number_of_free_entries_in_pool_to_lower_max_size_of_merge>
    <number_of_free_entries_in_pool_to_execute_optimize_entire_partition>1</number_of_free_entries_in_pool_to_execute_optimize_entire_partition>
  </merge_tree>
  <profiles>
    <default>
      <max_threads>2</max_threads>
      <max_threads_min_free_memory_per_thread>0</max_threads_min_free_memory_per_thread>
      <max_insert_threads>1</max_insert_threads>
      <max_memory_usage>1000000000</max_memory_usage>
      <max_bytes_before_external_group_by>400000000</max_bytes_before_external_group_by>
      <max_bytes_before_external_sort>400000000</max_bytes_before_external_sort>
    </default>
    <waiting><max_threads>1</max_threads></waiting>
  </profiles>
  <quotas><default/></quotas>`;

/** The engine's own session starts as `default` without a password. That user may only start the listener and wait on
 * standard input, and HTTP answers under the secret path alone. */
const users = (secret: string): string => `  <users>
    <${ENGINE_USER}>
      <password>${secret}</password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
      <access_management>0</access_management>
    </${ENGINE_USER}>
    <default>
      <no_password/>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>waiting</profile>
      <quota>default</quota>
      <grants>
        <query>GRANT SYSTEM LISTEN ON *.*</query>
        <query>GRANT CREATE ARBITRARY TEMPORARY TABLE ON *.*</query>
        <query>GRANT TABLE ENGINE ON File</query>
      </grants>
    </default>
  </users>`;

/** The text of the file. */
export function engineConfig({ path, config, port, secret }: EngineConfig): string {
  const dir = escapeXml(path);
  return `<clickhouse>
  <path>${dir}/data/</path>
  <users_config>${escapeXml(config)}</users_config>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${port}</http_port>
  <http_handlers>
    <rule>
      <url>/${secret}</url>
      <handler><type>dynamic_query_handler</type><query_param_name>query</query_param_name></handler>
    </rule>
  </http_handlers>
  <log-level>warning</log-level>
  <logger><log>${dir}/${engineLogFile}</log><size>10M</size><count>2</count></logger>
${limits}
${users(secret)}
</clickhouse>
`;
}
