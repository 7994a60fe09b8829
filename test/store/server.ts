/** ClickHouse servers of a cluster on this machine, from the engine that comes with npm: each a process with a folder of its own,
 * that speaks HTTP and the native protocol and knows the others by `remote_servers`. */
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findLibrary } from '../../src/store/engine/library.ts';

export const CLUSTER = 'lamps';
const USER = 'davylamp';
const PASSWORD = 'secret of the test';

export interface Server {
  /** With user, password and database. */
  readonly url: string;
  /** As a machine that is gone. */
  readonly kill: () => Promise<void>;
  /** Unless it runs. */
  readonly start: () => Promise<void>;
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  await Promise.all(servers.map((server) => once(server, 'close')));
  return ports;
}

const configOf = (
  folder: string,
  file: string,
  http: number,
  own: number,
  all: readonly number[],
): string => `<clickhouse>
  <path>${folder}/data/</path>
  <users_config>${file}</users_config>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${own}</tcp_port>
  <remote_servers><${CLUSTER}>${all
    .map(
      (port) => `
    <shard><replica><host>127.0.0.1</host><port>${port}</port><user>${USER}</user><password>${PASSWORD}</password></replica></shard>`,
    )
    .join('')}
  </${CLUSTER}></remote_servers>
  <log-level>warning</log-level>
  <logger><log>${folder}/server.log</log></logger>
  <max_server_memory_usage>1600000000</max_server_memory_usage>
  <mark_cache_size>67108864</mark_cache_size>
  <profiles><default><max_threads>2</max_threads></default></profiles>
  <quotas><default/></quotas>
  <users>
    <${USER}><password>${PASSWORD}</password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></${USER}>
    <default><no_password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
  </users>
</clickhouse>
`;

/** Starts servers, one of each shard, with an empty database; they are gone when disposed of. */
export async function startServers(
  shards: number,
): Promise<AsyncDisposable & { readonly servers: readonly Server[] }> {
  const library = findLibrary();
  const root = mkdtempSync(join(tmpdir(), 'davylamp-servers-'));
  const ports = await freePorts(2 * shards);
  const native = ports.slice(shards);
  const running: (ChildProcess | undefined)[] = [];
  const kill = async (n: number): Promise<void> => {
    const process = running[n];
    if (process === undefined) return;
    running[n] = undefined;
    process.kill('SIGKILL');
    await once(process, 'close');
  };
  const servers = native.map((own, n): Server => {
    const http = ports[n]!;
    const folder = join(root, `${n + 1}`);
    const file = join(root, `${n + 1}.xml`);
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(file, configOf(folder, file, http, own, native));
    return {
      url: `http://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${http}/lamp`,
      kill: () => kill(n),
      start: async () => {
        if (running[n] !== undefined) return;
        const program = join(import.meta.dirname, 'server-process.ts');
        running[n] = spawn(process.execPath, [program, library, file], {
          cwd: folder,
          stdio: ['pipe', 'ignore', 'ignore'],
          env: {},
        });
        await withDatabase(http);
      },
    };
  });
  await Promise.all(servers.map((server) => server.start()));
  return {
    servers,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      rmSync(root, { recursive: true, maxRetries: 3 });
    },
  };
}

/** Waits for a server, and makes its database where it has none. */
async function withDatabase(http: number): Promise<void> {
  const client = createClient({
    url: `http://127.0.0.1:${http}`,
    username: USER,
    password: PASSWORD,
    log: { level: ClickHouseLogLevel.OFF },
  });
  while (!(await client.ping({ select: true })).success) await sleep(50);
  await client.command({ query: 'CREATE DATABASE IF NOT EXISTS lamp ENGINE = Atomic' });
  await client.close();
}
