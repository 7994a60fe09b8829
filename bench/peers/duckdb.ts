/** Asks DuckDB for one value and prints it: `SQL`. */
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const answer = await connection.runAndReadAll(process.argv[2] ?? '');
process.stdout.write(`${String(answer.getRows())}\n`);
