/** What runs in the engine child: hands the whole process to the engine's command-line program, which listens on loopback
 * HTTP until its standard input ends. The parent holds the other end, so the child cannot outlive it, however it dies. */
import { DataType, load, open } from 'ffi-rs';

const [library = '', config = ''] = process.argv.slice(2);
const args = [
  'clickhouse-local',
  `--config-file=${config}`,
  '--input-format=LineAsString',
  '--query=SYSTEM START LISTEN HTTP; SELECT count() FROM table FORMAT Null',
];

open({ library: 'chdb', path: library });
load({
  library: 'chdb',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [args.length, args],
});
