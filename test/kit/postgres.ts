/** A PostgreSQL server of a test's own, from Debian: made in a scratch folder, on a Unix socket, gone with the test. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missing } from './debian.ts';

const ROOT = '/usr/lib/postgresql';

/** Folder of the server's programs; they are not on the path. */
function programs(): string | undefined {
  const [newest] = existsSync(ROOT) ? readdirSync(ROOT).sort().reverse() : [];
  const bin = join(ROOT, newest ?? '', 'bin');
  return newest !== undefined && existsSync(join(bin, 'initdb')) ? bin : undefined;
}

/** Why there can be none here; undefined when there can. */
export function noPostgres(): string | undefined {
  if (programs() !== undefined) return undefined;
  missing('postgresql');
  return programs() === undefined ? 'PostgreSQL is not installed' : undefined;
}

export interface Postgres extends Disposable {
  readonly url: string;
}

/** Starts it. The server refuses root, who starts it as `nobody`. */
export function startPostgres(): Postgres {
  const bin = programs()!;
  const folder = mkdtempSync(join(tmpdir(), 'dl-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const as = (program: string, args: readonly string[]): void => {
    const command = [join(bin, program), ...args];
    const root = process.getuid?.() === 0;
    const [first, ...rest] = root ? ['runuser', '-u', 'nobody', '--', ...command] : command;
    execFileSync(first!, rest, { stdio: 'pipe', cwd: folder });
  };
  as('initdb', ['-D', data, '-U', 'davylamp', '-A', 'trust', '--no-sync', '-E', 'UTF8']);
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c fsync=off`;
  as('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://davylamp@localhost/postgres?host=${encodeURIComponent(folder)}`,
    [Symbol.dispose]: () => {
      as('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      spawnSync('rm', ['-rf', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
