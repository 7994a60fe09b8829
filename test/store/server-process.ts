/** What runs in a test's server: the engine's command-line program, listening as ClickHouse does, on HTTP and its own protocol. */
import { DataType, load, open } from 'ffi-rs';

const [library = '', config = ''] = process.argv.slice(2);
const args = [
  'clickhouse-local',
  `--config-file=${config}`,
  '--input-format=LineAsString',
  '--query=SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP; SELECT count() FROM table FORMAT Null',
];

open({ library: 'chdb', path: library });
load({
  library: 'chdb',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [args.length, args],
});
