/** The service as a process, for tests: a site with its configuration, what Zeek writes there, and how the service is. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { statusDocument, type Status } from '../../src/model/status.ts';
import type { Sighting } from '../../src/model/sighting.ts';
import type { Asking } from '../../src/model/store.ts';
import { hostSightings } from '../../src/situation/host-sightings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startProgram } from './program.ts';

const folders: string[] = [];
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

export const HOST = '10.0.0.5';
export const POOL = '203.0.113.10';
/** Seconds: the beginning of this hour. */
export const START = Math.floor(Date.now() / 3_600_000) * 3600;

const HEADER = [
  '#separator \\x09',
  '#set_separator\t,',
  '#empty_field\t(empty)',
  '#unset_field\t-',
  '#path\tconn',
  '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes',
];

/** Head of a conn.log. */
export const CONN_HEAD = `${HEADER.join('\n')}\n`;

/** A conversation with the pool as Zeek writes it, the `n`th after `start` (seconds). */
export const conn = (n: number, start = START): string =>
  [
    start + n * 0.01,
    `C${n}`,
    HOST,
    40_000 + (n % 20_000),
    POOL,
    3333,
    'tcp',
    '-',
    '1.0',
    100,
    200,
    'SF',
    'ShADadFf',
    5,
    300,
    5,
    400,
  ].join('\t');

/** A folder with a configuration of these sources and an empty conn.log. */
export function site(sources: string): {
  readonly folder: string;
  readonly config: string;
  readonly log: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-run-'));
  folders.push(folder);
  const log = join(folder, 'conn.log');
  writeFileSync(log, CONN_HEAD);
  writeFileSync(join(folder, 'list.txt'), `${POOL}:3333\n`);
  const config = join(folder, 'davylamp.yaml');
  writeFileSync(
    config,
    `observer: test
store: { path: store }
intel: { lists: [{ path: list.txt }] }
sources:
${sources}
service: { spool: spool, keep_seconds: 1, sweep_seconds: 1, listen: 127.0.0.1:0 }
api: { listen: 127.0.0.1:0 }
register: { path: register.db }
`,
  );
  return { folder, config, log };
}

/** Follows the conn.log of the site. */
export const ZEEK = '  - { type: zeek, paths: [conn.log], follow: true }';

/** A service that runs. */
export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it said so far. */
  readonly said: () => string;
}

/** Starts `davylamp run` and waits until it answers. */
export async function start(config: string, env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = startProgram(['run', '-c', config], env);
  child.stdout!.resume();
  let said = '';
  child.stderr!.on('data', (text) => (said += String(text)));
  for (;;) {
    const url = /(http:\/\/[\d.:]+)\/status/.exec(said)?.[1];
    if (url !== undefined) return { child, url, said: () => said };
    if (child.exitCode !== null) throw new Error(said);
    await setTimeout(50);
  }
}

const statusAt = async (url: string): Promise<Status> =>
  statusDocument.parse(await (await fetch(`${url}/status`)).json());

/** Asks for the status until it is so. */
export async function until(url: string, is: (status: Status) => boolean): Promise<Status> {
  for (;;) {
    const status = await statusAt(url);
    if (is(status)) return status;
    await setTimeout(200);
  }
}

export async function stop({ child }: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  child.kill(signal);
  await once(child, 'close');
}

/** Sessions and bytes of the host, over all that the store has of an observer, or of every one. */
export async function totals(
  folder: string,
  observer?: string,
): Promise<{ sessions: number; bytes_out: number }> {
  await using store = await openStore({ path: join(folder, 'store') });
  // Asked before the store is closed.
  return await totalsIn(store, observer);
}

/** As `totals`, of a store that is open. */
export async function totalsIn(
  store: Asking,
  observer?: string,
): Promise<{ sessions: number; bytes_out: number }> {
  const rows = (await store.ask(hostSightings, { hosts: [HOST] })) as readonly Sighting[];
  return rows
    .filter(({ detector }) => detector === 'pool-contact')
    .filter((row) => observer === undefined || row.observer === observer)
    .reduce(
      (sum, row) => ({
        sessions: sum.sessions + row.sessions,
        bytes_out: sum.bytes_out + row.bytes_out,
      }),
      { sessions: 0, bytes_out: 0 },
    );
}
