/** The service as a process: sources at once, kill -9, a store that is away, lists loaded anew, status and metrics. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readConfigured } from '../../src/enrich/own-file.ts';
import { createRng } from '../../src/lib/rng.ts';
import { prefixCoverageOf } from '../../src/own-coverage.ts';
import { coverage } from '../../src/situation/coverage.ts';
import { coverageOf } from '../../src/situation/coverage-of.ts';
import { openStore } from '../../src/store/open-store.ts';
import { conn, POOL, site, start, stop, totals, until, ZEEK } from '../kit/service.ts';

const HOUR = 3_600_000;

test(
  'killed again and again while a log grows, it loses nothing and counts nothing twice',
  { timeout: 300_000 },
  async () => {
    const { folder, config, log } = site(ZEEK);
    const rng = createRng(17);
    let written = 0;
    const write = (many: number): void => {
      for (let i = 0; i < many; i++) appendFileSync(log, `${conn(written++)}\n`);
      // Half a line, whose rest comes later.
      if (rng.chance(0.5)) {
        const line = `${conn(written++)}\n`;
        appendFileSync(log, line.slice(0, 20));
        appendFileSync(log, line.slice(20));
      }
    };
    for (let kill = 0; kill < 6; kill++) {
      const running = await start(config);
      for (let burst = 0; burst < 4; burst++) {
        write(rng.between(20, 120));
        await setTimeout(rng.between(50, 700));
      }
      await stop(running, 'SIGKILL');
    }
    const last = await start(config);
    write(10);
    await until(
      last.url,
      ({ sources: [source], spool, store }) =>
        source?.behind_bytes === 0 && spool.steps === 0 && store.last_delivery !== null,
    );
    // A step more, so that what was read last is surely kept.
    await setTimeout(2500);
    await stop(last);
    expect(await totals(folder)).toEqual({ sessions: written, bytes_out: written * 300 });
  },
);

test(
  'a store that is away loses nothing: the spool holds it, and status says so',
  { timeout: 120_000 },
  async () => {
    const { folder, config, log } = site(ZEEK);
    // Another program has the store open, and lets nobody in.
    const other = await openStore({ path: join(folder, 'store'), engine: 'in-process' });
    const running = await start(config);
    for (let n = 0; n < 50; n++) appendFileSync(log, `${conn(n)}\n`);
    const away = await until(
      running.url,
      ({ spool, store }) => spool.steps > 0 && store.trouble !== '',
    );
    expect(away.healthy).toBe(false);
    expect((await fetch(`${running.url}/healthz`)).status).toBe(503);
    await other[Symbol.asyncDispose]();
    const back = await until(running.url, ({ spool, store }) => spool.steps === 0 && store.up);
    expect(back.healthy).toBe(true);
    await stop(running);
    expect(await totals(folder)).toEqual({ sessions: 50, bytes_out: 15_000 });
    expect(readdirSync(join(folder, 'spool'))).toEqual(['positions.json']);
  },
);

test(
  'the console and its API answer beside the sources, over the store that is filled',
  { timeout: 120_000 },
  async () => {
    const { config, log } = site(ZEEK);
    const running = await start(config);
    const link = /(http:\/\/[\d.:]+)\/setup#(\S+)/;
    while (!link.test(running.said())) await setTimeout(50);
    const [, url = '', secret = ''] = link.exec(running.said())!;
    const send = (path: string, body: unknown): Promise<Response> =>
      fetch(`${url}/api/v1${path}`, {
        method: 'POST',
        headers: { origin: url, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const name = { name: 'first', password: 'a long enough passphrase' };
    expect((await send('/setup', { ...name, secret })).status).toBe(204);
    const session = await send('/session', name);
    const cookie = session.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ');
    appendFileSync(log, `${conn(1)}\n`);
    await until(running.url, ({ store, spool }) => store.hosts_assessed > 0 && spool.steps === 0);
    const kinds = await fetch(`${url}/api/v1/situation/by/kind`, { headers: { cookie } });
    expect(await kinds.json()).toMatchObject({ rows: [{ hosts: 1 }] });
    // Schemas of the service are made before the API is loaded; both are described all the same.
    const described = await fetch(`${url}/api/v1/openapi.json`);
    expect(await described.json()).toMatchObject({ openapi: '3.1.0' });
    const health = await fetch(`${url}/api/v1/health`, { headers: { cookie } });
    expect(await health.json()).toMatchObject({
      service: { sources: [{ up: true, ahead_seconds: 0, unread: {} }], store: { up: true } },
      store: { problems: [] },
    });
    await stop(running);
  },
);

test(
  'one source that fails does not stop the others; lists are loaded anew; metrics tell',
  { timeout: 120_000 },
  async () => {
    const { folder, config, log } = site(
      `${ZEEK}\n  - { type: live, name: gone, interface: nosuch0 }\n  - { type: netflow, listen: 127.0.0.1:0 }`,
    );
    const running = await start(config);
    writeFileSync(join(folder, 'list.txt'), `${POOL}:3333\nmine.example.org\n`);
    running.child.kill('SIGHUP');
    appendFileSync(log, `${conn(1)}\n`);
    const status = await until(
      running.url,
      ({ sources, intel, evidence }) =>
        evidence > 0 &&
        intel.reloads > 0 &&
        (sources.find(({ name }) => name === 'gone')?.restarts ?? 0) > 0,
    );
    const by = new Map(status.sources.map((source) => [source.name, source]));
    expect(by.get('gone')).toMatchObject({ up: false });
    expect(by.get('gone')?.trouble).toMatch(/cannot be listened on/);
    expect(by.get('zeek')).toMatchObject({ up: true, phase: 'running', records: 1 });
    expect(by.get('netflow')).toMatchObject({ up: true });
    expect(status.healthy).toBe(false);
    writeFileSync(join(folder, 'list.txt'), 'x'.repeat(10));
    rmSync(join(folder, 'list.txt'));
    running.child.kill('SIGHUP');
    const refused = await until(running.url, ({ intel }) => intel.trouble !== '');
    expect(refused.intel.indicators).toEqual(status.intel.indicators);
    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    expect(metrics).toContain('davylamp_source_up{source="gone",type="live"} 0');
    expect(metrics).toContain('davylamp_source_records_total{source="zeek",type="zeek"} 1');
    expect(metrics).toContain('davylamp_source_lost_total{source="zeek",type="zeek"} 0');
    expect(metrics).toMatch(/^# TYPE davylamp_source_restarts_total counter$/m);
    await stop(running);
  },
);

test(
  'a log whose clock is two hours off is told of in status, and read',
  { timeout: 120_000 },
  async () => {
    const { config, log } = site(ZEEK);
    const running = await start(config);
    const now = Date.now() / 1000;
    await until(running.url, ({ sources: [source] }) => source?.up === true);
    // Written bit by bit, so that each look finds something that was written then.
    for (let n = 0; n < 40; n++) {
      appendFileSync(log, `${conn(n, now - 7200)}\n`);
      await setTimeout(120);
    }
    const { sources } = await until(running.url, ({ sources: [one] }) => one?.trouble !== '');
    const trouble = 'the clock of conn.log is 120 minutes behind this one';
    expect(sources).toMatchObject([{ up: true, trouble }]);
    const [sender] = sources[0]!.senders;
    expect(sender).toMatchObject({ name: 'conn.log' });
    expect(Math.abs(Number(sender!['skew_ms']) - 7_200_000)).toBeLessThan(60_000);
    const args = ['bin/davylamp.mjs', 'status', '--at', running.url];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toContain(trouble);
    expect(stdout).toMatch(/conn\.log {2}skew_ms 7,2\d\d,\d\d\d/);
    await until(running.url, ({ sources: [one] }) => one?.records === 40);
    await stop(running);
  },
);

test(
  'what sources heard is kept hour by hour over a restart, and told as coverage',
  { timeout: 120_000 },
  async () => {
    const { folder, config, log } = site(ZEEK);
    // The host is in the inner prefix, so of the outer nothing is seen, nor of what lies elsewhere.
    writeFileSync(
      join(folder, 'own.csv'),
      'prefix,unit\n10.0.0.0/16,A\n10.0.0.0/24,B\n192.0.2.0/24,C\n2001:db8::/32,D\n',
    );
    appendFileSync(config, 'prefixes: own.csv\n');
    const zeekLine = (n: number, service: string): string => {
      const cells = conn(n).split('\t');
      cells[7] = service;
      return cells.join('\t');
    };
    // One after the other, so that each is a block of its own.
    for (const [round, services] of [['ssl', 'http', '-'], ['dns']].entries()) {
      const running = await start(config);
      for (const [n, service] of services.entries()) {
        appendFileSync(log, `${zeekLine(10 * round + n, service)}\n`);
        await until(running.url, ({ sources: [one] }) => one?.records === n + 1);
      }
      const { sources } = await until(running.url, ({ store }) => store.delivered_steps > 1);
      expect(sources[0]).toMatchObject({
        clear: 1,
        opaque: services.length - 1,
        unshown: 0,
        sampling: null,
        prefixes: { seen: 1, watched: 4 },
      });
      await stop(running);
    }
    await using store = await openStore({ path: join(folder, 'store') });
    const to = (Math.floor(Date.now() / HOUR) + 1) * HOUR;
    const told = coverageOf(await store.ask(coverage, { from: to - 2 * HOUR, to }));
    expect(told).toMatchObject({ sensors_heard: 1, clear: 2, opaque: 2, hidden: 0.5 });
    const [sensor] = told.sensors;
    expect(sensor).toMatchObject({ observer: 'test', kinds: ['zeek'], inputs: 1, records: 4 });
    expect(sensor?.up).toBeGreaterThan(0);
    expect(sensor?.lag_seconds).not.toBeNull();
    const tables = [readConfigured(join(folder, 'own.csv'))];
    const seen = await prefixCoverageOf(tables, store, { from: to - 2 * HOUR, to });
    expect(seen).toEqual({
      known: 4,
      seen: 1,
      addresses: 65_536 + 256,
      addresses_seen: 256,
      share: 256 / 65_792,
      unseen: [
        { prefix: '10.0.0.0/16', unit: 'A', addresses: 65_280 },
        { prefix: '192.0.2.0/24', unit: 'C', addresses: 256 },
        { prefix: '2001:db8::/32', unit: 'D', addresses: 0 },
      ],
    });
    // Of a span that nobody looked in nothing is known: that is not 0 %, and not 100 %.
    expect(await prefixCoverageOf(tables, store, { from: 0, to: HOUR })).toMatchObject({
      seen: null,
      addresses_seen: null,
      share: null,
    });
    expect(await prefixCoverageOf([], store, { from: 0, to })).toBeUndefined();
  },
);
