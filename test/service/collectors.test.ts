/** Several collectors, each with a spool of its own, that report to one store: what both saw merges, nothing is lost or doubled. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Status } from '../../src/model/status.ts';
import { conn, CONN_HEAD, HOST, site, START, start, stop, totals, until } from '../kit/service.ts';

const [SHARED, OF_A, OF_B] = [40, 30, 20];

/** Everything was read, kept and delivered. */
const settled = ({ sources, spool, store }: Status): boolean =>
  sources.every(({ behind_bytes }) => behind_bytes === 0) &&
  spool.steps === 0 &&
  store.last_delivery !== null;

/** Configuration of a collector beside that of the site: its own observer, spool and log, and the log that both read. */
function collector(folder: string, config: string, name: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'conn.log'), CONN_HEAD);
  const path = join(folder, `${name}.yaml`);
  const own = readFileSync(config, 'utf8')
    .replace('observer: test', `observer: ${name}`)
    .replace('spool: spool', `spool: spool-${name}`)
    .replace('path: register.db', `path: register-${name}.db`);
  writeFileSync(path, own);
  return path;
}

test(
  'two collectors into one store, one beside the other, one killed',
  { timeout: 300_000 },
  async () => {
    const { folder, config, log } = site(
      '  - { type: zeek, name: both, paths: [conn.log], follow: true }\n  - { type: zeek, name: own, paths: [OWN/conn.log], follow: true }',
    );
    const [a, b] = ['a', 'b'].map((name) => {
      const path = collector(folder, config, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace('OWN', name));
      return path;
    }) as [string, string];
    const write = (to: string, from: number, many: number, hoursAgo: number): void => {
      for (let n = from; n < from + many; n++)
        appendFileSync(to, `${conn(n, START - hoursAgo * 3600)}\n`);
    };
    const own = (name: string): string => join(folder, name, 'conn.log');

    // Whoever comes first has the embedded store; the other joins it.
    const first = await start(a);
    write(log, 0, SHARED / 2, 0);
    write(own('a'), 0, OF_A, 1);
    await until(first.url, settled);
    const second = await start(b);
    const half = Math.floor(OF_B / 2);
    write(own('b'), 0, half, 2);
    write(log, SHARED / 2, SHARED / 2, 0);
    await until(second.url, settled);
    await until(first.url, settled);
    await setTimeout(2500);
    write(own('b'), half, OF_B - half, 2);
    await stop(second, 'SIGKILL');
    await stop(first);

    // What the killed one had kept, and what it reads again, is delivered by the next; the first begins anew beside it.
    const again = await start(b);
    await until(again.url, settled);
    await setTimeout(2500);
    await stop(again);
    const once = await start(a);
    await until(once.url, ({ sources }) => sources.every(({ behind_bytes }) => behind_bytes === 0));
    await setTimeout(2500);
    await stop(once);

    const sum = (sessions: number) => ({ sessions, bytes_out: sessions * 300 });
    expect(await totals(folder, 'a')).toEqual(sum(SHARED + OF_A));
    expect(await totals(folder, 'b')).toEqual(sum(SHARED + OF_B));
    // A host is told of what both sensors saw once.
    const args = ['bin/davylamp.mjs', 'hosts', '-c', a, '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      hosts: [{ ip: HOST, sessions: SHARED + OF_A + OF_B }],
    });
  },
);
