/** Two instances and the wire between them: a parent that serves behind TLS, and one below that hands its counts up. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as app from '../../src/app.ts';
import { keepHosts } from '../../src/keep.ts';
import { countryHosts } from '../../src/lab/country.ts';
import { DAY_MS, dayOf } from '../../src/lib/days.ts';
import { postJson } from '../../src/lib/https-post.ts';
import type { ReconciledList, RollupDocument, RollupReport } from '../../src/model/rollup.ts';
import { canonical } from '../../src/response/bulletin/seal.ts';
import { newKeys, signatureOf } from '../../src/response/rollup/sign.ts';
import { openStore } from '../../src/store/open-store.ts';
import { run } from '../cli/run.ts';
import { missing } from '../kit/debian.ts';
import { startProgram } from '../kit/program.ts';
import { onEngine } from '../store/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-rollup-'));
const at = (name: string): string => join(folder, name);
const below = (...args: string[]) => run(['rollup', ...args, '-c', at('below.yaml')], { app });
const above = (...args: string[]) => run(['rollup', ...args, '-c', at('above.yaml')], { app });

/** So many months before this one, as `2026-10`. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months))
    .toISOString()
    .slice(0, 7);
}
const month = monthBefore(1);
const LAST_DAY = dayOf(Date.parse(`${monthBefore(0)}-01`)) - 1;
const country = { seed: 4, hosts: 600, lastDay: LAST_DAY, days: 60, units: 5 };
const hosts = [...countryHosts(country)];
/** An instance that reports by hand. */
const other = newKeys();

let parent: ChildProcess;
let front: ReturnType<typeof createServer>;
let url: URL;
let ca: string;
const why = missing('openssl');

/** What speaks TLS in front of an instance, as a proxy does. */
async function tlsFront(port: number): Promise<void> {
  const cert = { key: readFileSync(at('tls.key')), cert: readFileSync(at('tls.crt')) };
  front = createServer(cert, (asked, answer) => {
    const { method, url: path, headers } = asked;
    const inner = request({ port, host: '127.0.0.1', method, path, headers }, (said) => {
      answer.writeHead(said.statusCode ?? 500, said.headers);
      said.pipe(answer);
    });
    asked.pipe(inner);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  url = new URL(`https://127.0.0.1:${(front.address() as AddressInfo).port}/api/v1/rollups`);
}

async function serveParent(): Promise<number> {
  parent = startProgram(['serve', '-c', at('above.yaml')]);
  let said = '';
  for (const stream of [parent.stdout, parent.stderr])
    stream?.on('data', (text) => (said += String(text)));
  for (;;) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
    if (parent.exitCode !== null) throw new Error(said);
    await setTimeout(50);
  }
}

beforeAll(async () => {
  if (why !== undefined) return;
  execFileSync(
    'openssl',
    [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=above'.split(
        ' ',
      ),
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      '-keyout',
      at('tls.key'),
      '-out',
      at('tls.crt'),
    ],
    { stdio: 'pipe' },
  );
  ca = readFileSync(at('tls.crt'), 'utf8');
  writeFileSync(at('below.yaml'), 'store: { path: below/store }\nregister: { path: below.db }\n');
  const made = await below('key', at('rollup.pem'));
  const children = [
    { name: 'sichuan', key: made.out.trim() },
    { name: 'gansu', key: other.publicKey },
    { name: 'silent', key: newKeys().publicKey },
  ];
  mkdirSync(at('above'));
  writeFileSync(
    at('above.yaml'),
    JSON.stringify({
      store: { path: 'above/store' },
      register: { path: 'above.db' },
      api: { listen: '127.0.0.1:0' },
      rollup: { children },
    }),
  );
  await tlsFront(await serveParent());
  writeFileSync(
    at('below.yaml'),
    `store: { path: below/store }
register: { path: below.db }
rollup: { name: sichuan, key: 'file:rollup.pem', parent: '${url.origin}', ca: tls.crt }
`,
  );
  await using store = await openStore({ path: at('below/store') });
  await keepHosts(store, hosts, 1);
}, 120_000);
afterAll(async () => {
  front?.close();
  if (parent?.kill()) await once(parent, 'close');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const listed = async (of = month): Promise<RollupDocument & { status: number }> => {
  const { out, status } = await above('list', of, '--json');
  return { ...(JSON.parse(out) as RollupDocument), status };
};
const post = async (report: RollupReport, pem: string, change = report) => {
  const authorization = `Ed25519 ${signatureOf(report, pem)}`;
  const answer = await postJson(url, canonical(change), { authorization }, ca);
  return { ...answer, said: JSON.parse(answer.text) as Record<string, unknown> };
};
const drafted = async (of = month): Promise<RollupReport> =>
  (JSON.parse((await below('send', of, '--dry-run')).out) as { report: RollupReport }).report;
const pem = (): string => readFileSync(at('rollup.pem'), 'utf8');
/** As made so many milliseconds later. */
const later = (report: RollupReport, ms: number): RollupReport => ({
  ...report,
  made: new Date(Date.parse(report.made) + ms).toISOString(),
});
const totalOf = (rows: RollupReport['by']['place']): number =>
  rows.reduce((sum, { hosts: n }) => sum + (n ?? 0), 0);

onEngine('rollup', () => {
  test(
    'counts are handed up over TLS, never a host, and small numbers stay below',
    { timeout: 120_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      const draft = await drafted();
      const active = hosts.filter(({ active_days }) =>
        active_days.some((day) => day > LAST_DAY - Number(draft.to.slice(8)) && day <= LAST_DAY),
      );
      expect(draft.totals.active).toBe(active.length);
      const text = canonical(draft);
      for (const { ip, unit, wallets } of active)
        for (const inside of [ip, unit, ...wallets]) expect(text).not.toContain(`"${inside}"`);
      // A region of few hosts is withheld, and where it is one alone another with it.
      const places = Map.groupBy(active, ({ place }) => place.region ?? place.country ?? '');
      const few = [...places].filter(([, { length }]) => length < 5).map(([key]) => key);
      expect(few.length).toBeGreaterThan(1);
      for (const { key, hosts: told } of draft.by.place)
        expect(told).toBe(few.includes(key) ? null : places.get(key)!.length);
      expect(totalOf(draft.by.kind)).toBeLessThanOrEqual(active.length);
      expect((await below('send', month)).out).toBe('Handed up.\n');
      const { status, instances, totals, by, differs } = await listed();
      expect([status, differs]).toEqual([0, []]);
      expect(instances.map(({ instance, made }) => [instance, made === null])).toEqual([
        ['gansu', true],
        ['sichuan', false],
        ['silent', true],
      ]);
      expect(totals['active']).toEqual({ hosts: active.length, withheld: 0 });
      expect(by['place']!.find(({ key }) => key === few[0])).toMatchObject({
        hosts: null,
        withheld: 1,
      });
    },
  );

  test(
    'a changed report takes the place of the one before, a replay changes nothing, an older one is refused',
    { timeout: 60_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      const first = later(await drafted(), 0);
      const second = later({ ...first, totals: { ...first.totals, gone: 12_345 } }, 1);
      expect((await post(first, pem())).said).toEqual({ status: 'replaced' });
      expect((await post(second, pem())).said).toEqual({ status: 'replaced' });
      expect((await listed()).totals['gone']).toEqual({ hosts: 12_345, withheld: 0 });
      // What came once may come again, in any order.
      for (const again of [first, second, first])
        expect((await post(again, pem())).said).toEqual({ status: 'known' });
      const forged = { ...second, totals: { ...second.totals, gone: 1 } };
      for (const stale of [forged, later(forged, -1000)])
        expect(await post(stale, pem())).toMatchObject({
          status: 409,
          said: { code: 'rollup_refused' },
        });
      expect((await listed()).totals['gone']).toEqual({ hosts: 12_345, withheld: 0 });
      expect((await listed()).instances[1]).toMatchObject({ instance: 'sichuan', replaced: 2 });
    },
  );

  test(
    'nobody reports for another: wrong key, changed on the way, unknown, unsigned, another authority',
    { timeout: 60_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      const report = later(await drafted(), 5000);
      const before = await listed();
      const tampered = { ...report, totals: { ...report.totals, active: 1 } };
      for (const refused of [
        await post(report, other.privatePem),
        await post(report, pem(), tampered),
        await post({ ...report, instance: 'nobody' }, pem()),
        await postJson(url, canonical(report), { authorization: 'Ed25519 x' }, ca),
        await postJson(
          url,
          canonical(report),
          { authorization: 'Bearer dl_01234567890123456789' },
          ca,
        ),
      ])
        expect(refused).toMatchObject({
          status: 401,
          text: expect.stringContaining('signature_invalid') as string,
        });
      const unvouched = readFileSync(at('below.yaml'), 'utf8').replace(', ca: tls.crt', '');
      writeFileSync(at('unvouched.yaml'), unvouched);
      const sent = await run(['rollup', 'send', month, '-c', at('unvouched.yaml')], { app });
      expect(sent).toMatchObject({
        status: 5,
        err: expect.stringContaining('self-signed') as string,
      });
      expect(await listed()).toEqual(before);
    },
  );

  test(
    'a month that is not over and a clock that is ahead are refused, a late report is told as such',
    { timeout: 60_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      const now = await below('send', monthBefore(0));
      expect(now).toMatchObject({
        status: 5,
        err: expect.stringContaining('is not over') as string,
      });
      const ahead = later(await drafted(), DAY_MS);
      expect(await post(ahead, pem())).toMatchObject({
        status: 422,
        said: { code: 'rollup_refused' },
      });
      const old = monthBefore(3);
      expect((await below('send', old)).status).toBe(0);
      const { instances } = await listed(old);
      expect(instances[1]).toMatchObject({ instance: 'sichuan', late: true });
      expect((await above('list', old)).out).toContain('late: ');
      expect((await above('list', old, '--lang', 'zh')).out).toContain('迟报');
    },
  );

  test(
    'figures that mean something else are named and not added; the others are',
    { timeout: 60_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      const theirs = 'Sessions with a pool.';
      const draft = await drafted();
      const report = {
        ...draft,
        instance: 'gansu',
        definitions: { ...draft.definitions, change: theirs },
      };
      const { 'by-coin': _, ...rest } = report.definitions as Record<string, string>;
      expect((await post({ ...report, definitions: rest }, other.privatePem)).status).toBe(200);
      const { status, differs, totals, by } = await listed();
      expect(status).toBe(7);
      expect(differs.map(({ figure, instance, theirs: said }) => [figure, instance, said])).toEqual(
        [
          ['change', 'gansu', theirs],
          ['by-coin', 'gansu', ''],
        ],
      );
      expect(totals['active']).toEqual({ hosts: draft.totals.active, withheld: 0 });
      const [pool] = draft.by.pool;
      expect(by['pool']!.find(({ key }) => key === pool!.key)).toEqual({
        key: pool!.key,
        hosts: 2 * pool!.hosts!,
        withheld: 0,
      });
      const [coin] = draft.by.coin;
      expect(by['coin']!.find(({ key }) => key === coin!.key)).toMatchObject({
        hosts: coin!.hosts,
      });
      const { out } = await above('list', month);
      expect(out).toContain(theirs);
      expect((await above('list', month, '--csv')).out).toContain(
        `by_pool,${pool!.key},${2 * pool!.hosts!},0\r\n`,
      );
    },
  );

  test(
    'lists handed down reconcile with what is reported back, or it is said why not',
    { timeout: 60_000 },
    async ({ skip }) => {
      if (why !== undefined) return skip(why);
      for (const [list, n] of [
        ['DL-1', 10],
        ['DL-2', 10],
        ['DL-3', 10],
        ['DL-4', 10],
      ] as const)
        expect((await above('hand-down', 'sichuan', list, String(n))).status).toBe(0);
      expect((await above('hand-down', 'nowhere', 'DL-1', '1')).status).toBe(1);
      writeFileSync(
        at('answers.csv'),
        'list_id,received,confirmed,cured,refuted,open\nDL-1,10,4,3,2,1\nDL-2,9,9,0,0,0\nDL-3,10,1,1,1,1\nDL-9,5,5,0,0,0\n',
      );
      expect((await below('send', month, '--answers', at('answers.csv'))).status).toBe(0);
      const { out, status } = await above('reconcile', '--json');
      expect(status).toBe(7);
      const { lists } = JSON.parse(out) as { lists: ReconciledList[] };
      expect(lists.map(({ list_id, verdict }) => `${list_id} ${verdict}`)).toEqual([
        'DL-1 reconciles',
        'DL-2 received_differs',
        'DL-3 outcomes_differ',
        'DL-4 not_reported',
        'DL-9 never_handed',
      ]);
      expect((await above('reconcile', '--lang', 'zh')).out).toContain('处置数之和不符');
      writeFileSync(
        at('answers.csv'),
        'list_id,received,confirmed,cured,refuted,open\nDL-1,ten,0,0,0,0\n',
      );
      expect(await below('send', month, '--answers', at('answers.csv'))).toMatchObject({
        status: 2,
        err: expect.stringContaining('answers.csv:2: received') as string,
      });
    },
  );
});
