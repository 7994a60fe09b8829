/** `npm run bench:store -- campus`: the service of a campus whole: 10,000 mining hosts of sixty days in its store, every one of them
 * heard again and assessed anew, console and API asked meanwhile. Prints the peak memory of all its processes together. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { countryHosts } from '../../src/lab/country.ts';
import { dayOf } from '../../src/lib/days.ts';
import { silentLog } from '../../src/lib/log.ts';
import type { Status } from '../../src/model/status.ts';
import { openRegister } from '../../src/register/register.ts';
import { createUser } from '../../src/register/users.ts';
import { clientStore } from '../../src/store/client-store.ts';
import { openChild } from '../../src/store/engine/child.ts';
import { migrate } from '../../src/store/migrate.ts';
import { fillHosts, fillSightings } from './fill.ts';

/** What all processes of the campus profile may take together, MiB. */
const GOAL = 2048;
const STATUS = '127.0.0.1:29978';
const API = '127.0.0.1:29979';
const POOL = 'pool.campus-bench.example';
const WHO = { name: 'bench', password: 'only for this benchmark' };

const CONFIG = `store: { path: store }
intel: { lists: [{ path: list.txt }] }
sources:
  - { type: dns-log, paths: [queries.log], follow: true, format: dnsmasq }
service: { spool: spool, listen: ${STATUS}, keep_seconds: 5 }
api: { listen: ${API} }
register: { path: register.db }
`;

/** Questions of the first pages and of lists. */
const PATHS = [
  ...['overview', 'trend', 'by/place', 'by/unit', 'by/pool', 'units', 'energy', 'frequency'].map(
    (name) => `/situation/${name}`,
  ),
  '/hosts?limit=500',
  '/situation/campaigns',
];

async function status(): Promise<Status | undefined> {
  try {
    return (await (await fetch(`http://${STATUS}/status`)).json()) as Status;
  } catch {
    return undefined;
  }
}

/** A process and all its children, by /proc. */
function family(pid: number): number[] {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const children = tasks.flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '),
  );
  return [pid, ...children.filter((text) => text !== '').flatMap((text) => family(Number(text)))];
}

/** Peak resident MiB of each process, by its own count; their sum is at least what they took together at any moment. */
const peaks = (pid: number): number[] =>
  family(pid).map((one) => {
    const kib = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1];
    return Math.round(Number(kib) / 1024);
  });

async function fill(folder: string, hosts: number): Promise<void> {
  const country = { seed: 1, hosts, lastDay: dayOf(Date.now()), days: 60, units: 200 };
  await using engine = await openChild({ path: join(folder, 'store'), log: silentLog });
  await migrate(engine.client);
  await using store = clientStore(engine, silentLog);
  await fillHosts(store, country);
  await fillSightings(engine.client, country);
  await using register = await openRegister({ path: join(folder, 'register.db') });
  await createUser(register, { ...WHO, role: 'analyst' });
}

/** Every host asks for a listed name now. */
function queriesOf(hosts: number): string {
  const now = new Date();
  const month = now.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  const day = String(now.getUTCDate()).padStart(2);
  const time = now.toISOString().slice(11, 19);
  let text = '';
  for (const { ip } of countryHosts({
    seed: 1,
    hosts,
    lastDay: dayOf(Date.now()),
    days: 60,
    units: 200,
  }))
    text += `${month} ${day} ${time} dnsmasq[7]: query[A] ${POOL} from ${ip}\n`;
  return text;
}

async function signedIn(): Promise<(path: string) => Promise<void>> {
  const origin = `http://${API}`;
  const send = (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const cookie = (await send('/session', WHO)).headers.getSetCookie()[0]!.split(';')[0]!;
  await send('/orders', { number: 'bench', reason: 'to measure memory', hours: 12 }, cookie);
  return async (path) => {
    const answer = await fetch(`${origin}/api/v1${path}`, { headers: { cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  };
}

/** Runs it; prints what was found, and returns the exit status: 1 when the goal is missed. */
export async function campus(hosts: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-campus-'));
  const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
  try {
    await fill(folder, hosts);
    say(`${hosts} hosts kept`);
    const log = join(folder, 'queries.log');
    writeFileSync(log, '');
    writeFileSync(join(folder, 'list.txt'), `${POOL}\n`);
    const config = join(folder, 'davylamp.yaml');
    writeFileSync(config, CONFIG);
    const main = join(import.meta.dirname, '../../bin/davylamp.mjs');
    const child = spawn(process.execPath, [main, 'run', '-c', config], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    try {
      while ((await status()) === undefined) {
        if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
        await sleep(200);
      }
      const ask = await signedIn();
      appendFileSync(log, queriesOf(hosts));
      let asked = 0;
      for (let assessed = 0; assessed < hosts;) {
        // The API takes twenty requests a second of one caller.
        await Promise.all([...PATHS.map(ask), sleep(1000)]);
        asked += PATHS.length;
        assessed = (await status())?.store.hosts_assessed ?? 0;
      }
      const all = peaks(child.pid!);
      const together = all.reduce((sum, mib) => sum + mib, 0);
      process.stdout.write(
        `${hosts} hosts, all assessed anew, ${asked} questions asked meanwhile; peak memory of ${all.length} processes together ${together} MiB (${all.join(' + ')}): goal ${GOAL} MiB ${together <= GOAL ? 'held' : 'missed'}\n`,
      );
      return together <= GOAL ? 0 : 1;
    } finally {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((ended) => child.once('close', ended));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
