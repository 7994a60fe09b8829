/** What strangers write (a program's name, a worker, a DNS name, a unit, a note) stands on every page as text, and never as part of it:
 * nothing of it is tried to run, and nobody else is asked. */
import { beforeAll, expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import type { Host } from '../../src/model/host.ts';
import { importOwn } from '../../src/register/units.ts';
import { DAYS, PASSWORD } from '../api/scene.ts';
import { settled, type Served } from './browser.ts';
import { inConsole } from './in-console.ts';
import { PAGES } from './pages.ts';

const EVIL = `"'><img src=x onerror=pwned()><svg onload=pwned()>`;
/** Anything that became of it but text. */
const GROWN = 'img[src="x"], [onerror], [onload], script:not([src])';

inConsole('what strangers write', suite);

/** A host whose every word was chosen by its miner, or by whoever named its unit. */
const hostile = (host: Host): Host => ({
  ...host,
  agents: [EVIL],
  workers: [EVIL],
  via: [EVIL],
  unit: EVIL,
  sector: EVIL,
  endpoints: host.endpoints.map((e) => ({ ...e, name: EVIL, pool: EVIL })),
  miners: host.miners.map((miner) => ({ ...miner, worker: EVIL, agents: [EVIL] })),
  evidence: host.evidence.map((e) => ({
    ...e,
    peer: { ...e.peer, name: EVIL, pool: EVIL },
    detail: Object.fromEntries(
      Object.entries(e.detail).map(([k, v]) => [k, typeof v === 'string' ? EVIL : v]),
    ),
    lines: [{ time: e.time, direction: 'out', text: EVIL }],
  })),
});

function suite(given: () => Served): void {
  let s: Served;
  let host: Host;
  beforeAll(async () => {
    s = given();
    const { scene: made } = s;
    const post = (path: string, as: 'analyst' | 'admin', body: object) =>
      made.ask(`/api/v1/${path}`, { as, method: 'POST', body });
    const plain = made.hosts.filter(
      ({ evidence, miners, level }) => level > 'E3' && evidence.length > 0 && miners.length > 0,
    );
    const all = plain.slice(0, 6).map(hostile);
    host = all[0]!;
    await keepHosts(made.store, all, 9);
    await importOwn(made.deps.register, {
      source: EVIL,
      table: {
        units: [
          {
            id: EVIL,
            name: EVIL,
            parent: '',
            sector: EVIL,
            contact: EVIL,
            valid_from: null,
            valid_to: null,
          },
        ],
        prefixes: [],
      },
      actor: EVIL,
    });
    const answers = await Promise.all([
      post('orders', 'analyst', { number: EVIL, reason: EVIL, hours: 1 }),
      post('me/views', 'analyst', {
        name: EVIL,
        query: `text=${encodeURIComponent(EVIL)}`,
        days: 7,
      }),
      post('users', 'admin', { name: EVIL, password: PASSWORD, role: 'viewer' }),
      // A name that never was one is in the audit log, too.
      made.ask('/api/v1/session', { method: 'POST', body: { name: EVIL, password: 'x' } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
  });

  /** Pages on which it must be read, so that its absence elsewhere says something. */
  const SHOWN = new Set(['hosts', 'host', 'breakdown', 'units', 'audit', 'users']);

  test.each(PAGES.map(({ name, as, path }) => [name, as, path] as const))(
    '%s shows it as text',
    async (name, as, path) => {
      const page = await s.open(as);
      await page.goto(s.url + path.replace(/HOST|UNREAD/, host.ip));
      await settled(page);
      expect(await page.locator(GROWN).count()).toBe(0);
      const text = await page.locator('body').innerText();
      expect([name, !SHOWN.has(name) || text.includes(EVIL)]).toEqual([name, true]);
    },
  );

  test('views, search and the palette show it as text', async () => {
    const page = await s.open('analyst');
    await page.goto(
      `${s.url}/hosts?${DAYS}&text=${encodeURIComponent(EVIL)}&unit=${encodeURIComponent(EVIL)}`,
    );
    await settled(page);
    await page.getByRole('button', { name: /^Views/ }).click();
    await page.getByRole('link', { name: EVIL, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option').filter({ hasText: EVIL }).first().waitFor();
    expect(await page.locator(GROWN).count()).toBe(0);
  });

  test('a list to print shows it as text', async () => {
    const page = await s.open('analyst');
    const answer = await s.scene.ask(`/api/v1/lists/unit?format=html&address=${host.ip}`, {
      as: 'analyst',
    });
    await page.setContent(await answer.text());
    expect(await page.locator(GROWN).count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain(EVIL);
  });
}
