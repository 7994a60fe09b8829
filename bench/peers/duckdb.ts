/** Asks DuckDB one question on an empty database and prints the answer: `SQL`. */
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const answer = await connection.runAndReadAll(process.argv[2] ?? '');
process.stdout.write(`DuckDB ${String(answer.getRows())}\n`);
