/** Exports over a socket: whole and in order, however slowly they are read, and never taken for whole when they are not. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApi } from '../../src/api/api.ts';
import { apiServer } from '../../src/api/server.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import { byAddress } from '../../src/lib/ip-address.ts';
import type { Role } from '../../src/model/role.ts';
import type { Store } from '../../src/model/store.ts';
import { readAudit } from '../../src/register/audit.ts';
import { onEngine } from '../store/engine.ts';
import { LAST_DAY, scene, type Scene } from './scene.ts';

/** Some tens of megabytes: far more than sockets hold on their way. */
const HOSTS = 16_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the process holds that is not garbage, bytes. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

onEngine('exports', () => {
  let s: Scene;
  let server: ReturnType<typeof apiServer>;
  let asked = 0;
  let broken: Error | undefined;
  const faults: unknown[] = [];

  beforeAll(async () => {
    s = await scene();
    const country = { seed: 3, hosts: HOSTS, lastDay: LAST_DAY, days: 60, units: 20 };
    await keepHosts(s.store, [...countryHosts(country)].slice(s.hosts.length), 1);
    const counting: Store['ask'] = (query, params) => {
      asked++;
      if (broken !== undefined) throw broken;
      return s.store.ask(query, params);
    };
    const onFault = (error: unknown): number => faults.push(error);
    server = apiServer(createApi({ ...s.deps, store: { ...s.store, ask: counting }, onFault }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await s[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    for (const as of ['analyst', 'case_officer'] as const)
      await s.ask('/api/v1/orders', {
        as,
        method: 'POST',
        body: { number: 'A-17', reason: 'monthly clean-up', hours: 2 },
      });
  });

  const open = (path: string, as: Role = 'analyst'): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const headers = { cookie: s.cookies.get(as)! };
      const from = request(
        { host: '127.0.0.1', port, path: `/api/v1/exports/${path}`, headers },
        resolve,
      );
      from.on('error', reject).end();
    });
  const whole = async (path: string, as?: Role): Promise<string> =>
    (await (await open(path, as)).toArray()).join('');
  const lines = async (path: string, as?: Role) =>
    (await whole(path, as))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ip: string; unit: string; side: string });
  /** How the last export ended, once it has. */
  const ending = async () => {
    for (;;) {
      // One that was broken off before may end late: all that began have to have ended.
      const told = await readAudit(s.deps.register, { limit: 1000 });
      const ended = told.filter(({ action }) => action === 'export-ended');
      const begun = told.filter(({ action }) => action === 'list-exported');
      if (begun.length > 0 && ended.length === begun.length) return ended[0]!.detail;
      await sleep(20);
    }
  };

  test('every host and every reason comes once, by address, as CSV and line by line', async () => {
    const hosts = await lines('hosts?format=ndjson');
    expect(hosts).toHaveLength(HOSTS);
    const order = hosts.map(({ ip }) => ip);
    expect(order).toEqual([...new Set(order)].sort(byAddress));
    expect(Object.keys(hosts[0]!)).not.toContain('evidence');
    const table = (await whole('hosts?lang=zh')).split('\r\n');
    expect(table[0]).toMatch(/^\uFEFFip,level,verdict,/);
    expect(table.slice(1, -1).map((row) => row.split(',')[0])).toEqual(order);
    const some = await lines('evidence?format=ndjson&level=E4');
    const reasons = s.hosts.find(({ level }) => level === 'E4')!;
    expect(some.filter(({ ip }) => ip === reasons.ip)).toHaveLength(
      reasons.evidence.length + reasons.counter_evidence.length,
    );
    expect(await ending()).toMatchObject({ order: 'A-17', whole: true });
  });

  test('a unit takes its own hosts and no others, and who sees figures only takes none', async () => {
    for (const what of ['hosts?format=ndjson', 'hosts?format=ndjson&unit=education'])
      for (const { unit } of await lines(what, 'unit_user')) expect(unit).toBe(s.unit);
    expect((await lines('hosts?format=ndjson', 'unit_user')).length).toBeGreaterThan(1);
    expect((await open('hosts', 'viewer')).statusCode).toBe(403);
  });

  test('who reads slowly is waited for: nothing is read ahead, and nothing is held', async () => {
    const before = held();
    asked = 0;
    const answer = await open('hosts?format=ndjson');
    let last;
    do {
      last = asked;
      await sleep(300);
    } while (asked !== last);
    const stopped = asked;
    let [bytes, chunks, most, rows] = [0, 0, 0, 0];
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      rows += chunk.toString('latin1').split('\n').length - 1;
      if (++chunks % 25 === 0) most = Math.max(most, held() - before);
    }
    expect(rows).toBe(HOSTS);
    expect(bytes).toBeGreaterThan(10e6);
    expect(stopped).toBeLessThan(asked / 2);
    expect(most).toBeLessThan(bytes / 3);
    expect(await ending()).toMatchObject({ hosts: HOSTS, whole: true });
  });

  test('there is an end to how many run at once, and room again when one ends', async () => {
    const all: IncomingMessage[] = [];
    while (all.at(-1)?.statusCode !== 429) {
      expect(all.length).toBeLessThan(100);
      all.push(await open('hosts?format=ndjson'));
    }
    for (const answer of all) answer.destroy();
    for (;;) {
      const again = await open('hosts?address=203.0.113.0/24');
      if (again.statusCode === 200) break;
      expect(again.statusCode).toBe(429);
      await sleep(50);
    }
    await ending();
  });

  test('who goes away stops it', async () => {
    asked = 0;
    const answer = await open('evidence?format=ndjson');
    await once(answer, 'readable');
    answer.destroy();
    const { hosts, whole: isWhole } = await ending();
    expect([isWhole, (hosts as number) < HOSTS]).toEqual([false, true]);
    const last = asked;
    await sleep(300);
    expect(asked).toBe(last);
  });

  test.each([
    ['the store fails', () => (broken = new Error('the disk is gone'))],
    ['who asks is signed out', () => s.deps.register.deleteFrom('session').execute()],
  ])('where %s it breaks off, and is not taken for a whole one', async (_, fail) => {
    const answer = await open('evidence?format=ndjson', 'case_officer');
    await once(answer, 'readable');
    await fail();
    await expect(answer.toArray()).rejects.toThrow('aborted');
    expect(await ending()).toMatchObject({ whole: false });
    expect(faults.splice(0)).toEqual(broken === undefined ? [] : [broken]);
    broken = undefined;
  });
});
