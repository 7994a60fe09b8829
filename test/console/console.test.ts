/** The console as people meet it: the way in, what a page says, and that it can be read by everybody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { ROUTES } from '../api/routes.ts';
import { DAYS, LAST_DAY, PASSWORD } from '../api/scene.ts';
import { settled, type Served } from './browser.ts';
import { inConsole } from './in-console.ts';
import { PAGES } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious, where it was loaded. */
const SERIOUS = `axe.run().then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`;

inConsole('the console', suite);

function suite(given: () => Served): void {
  let s: Served;
  beforeAll(() => {
    s = given();
  });

  test('a wrong password is told, the right one opens the page that was asked for', async () => {
    const page = await s.open(undefined);
    await page.goto(`${s.url}/?${DAYS}`);
    await page.getByLabel('Name').fill('analyst');
    await page.getByLabel('Password').fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Situation' }).waitFor();
    expect(page.url()).toContain(DAYS);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
  });

  test('who is known at the identity provider comes in through it, to the page that was asked for', async () => {
    const page = await s.open(undefined);
    const signIn = page.getByRole('link', { name: 'Sign in at Campus login' });
    s.there.person = { sub: '1', preferred_username: 'guest' };
    await page.goto(`${s.url}/?${DAYS}`);
    await signIn.click();
    await page.getByText('no group of yours means a role').waitFor();
    s.there.person = { sub: '1', preferred_username: 'guest', groups: ['noc'] };
    await page.goto(`${s.url}/?${DAYS}`);
    await signIn.click();
    await page.getByText('guest · viewer').waitFor();
    expect(page.url()).toBe(`${s.url}/?${DAYS}`);
  });

  test('the page shows the number that the API answers, and opens its definition', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/?${DAYS}`);
    const answer = await s.scene.ask(`/api/v1/situation/overview?${DAYS}`, { as: 'analyst' });
    const { active } = (await answer.json()) as { active: number };
    const first = page.locator('dl > div').filter({ hasText: 'Active mining addresses' });
    await expect.poll(() => first.locator('dd').innerText()).toMatch(new RegExp(`^${active}\\b`));
    await first.getByRole('button').click();
    await page.getByText('Addresses that mined on a day of the span').first().waitFor();
  });

  test('beside the figures stands what they rest on, and what is not known is said to be so', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/?${DAYS}`);
    const line = page.getByLabel('What the numbers rest on').first();
    await line.getByText('1 of 2 sensors heard').waitFor();
    await line.getByText('Content not seen 75%').waitFor();
    await line.getByText('Sampling 1:1').waitFor();
    await page.getByRole('cell', { name: 'gone (not heard)' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'gone' });
    expect(await row.getByRole('cell', { name: 'not known' }).count()).toBeGreaterThan(3);
    await page.close();
  });

  test('hosts assessed anew change the figures by themselves, and a list says that it is older', async () => {
    const [page, list] = [await s.open('analyst'), await s.open('analyst')];
    await page.goto(`${s.url}/?${DAYS}`);
    await list.goto(`${s.url}/hosts?${DAYS}`);
    await list.getByRole('grid').waitFor();
    await Promise.all([page.getByText(/^Live/).waitFor(), list.getByText(/^Live/).waitFor()]);
    const first = page.locator('dl > div').filter({ hasText: 'Active mining addresses' });
    const active = Number((await first.locator('dd').innerText()).split(/\s/)[0]);
    const mining = s.scene.hosts.find(({ active_days: days }) => days.at(-1) === LAST_DAY)!;
    await keepHosts(s.scene.store, [{ ...mining, ip: '198.51.100.200' }], Date.now());
    await expect
      .poll(() => first.locator('dd').innerText())
      .toMatch(new RegExp(`^${active + 1}\\b`));
    await list.getByRole('button', { name: 'load the list again' }).click();
    await expect.poll(() => list.locator('h1 + b').innerText()).toBe(String(active + 1));
  });

  test('health says what is wrong, and looks the store over', async () => {
    const page = await s.open('auditor');
    await page.goto(`${s.url}/health`);
    const wrong = page.getByRole('region', { name: 'What is wrong' });
    await wrong.getByText('The source zeek receives nothing').waitFor();
    await wrong.getByText('Another process has the store open.').waitFor();
    await page.getByRole('row', { name: /netflow_lost 31/ }).waitFor();
    await page.getByRole('button', { name: 'Look the store over' }).click();
    await page.getByText('Looked over: every part reads back').waitFor();
  });

  test('keys change span, theme and language, and the address follows', async () => {
    const page = await s.open('viewer');
    await page.goto(`${s.url}/?${DAYS}`);
    await page.getByRole('heading', { name: 'Situation' }).waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2026-10-25');
    await page.keyboard.press('t');
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: '态势总览' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('最近 7 天').waitFor();
  });

  test('the chart and its table are one', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/?${DAYS}`);
    const chart = page.getByRole('region', { name: 'Active mining addresses by day' });
    await chart.getByRole('button', { name: 'As a table' }).click();
    expect(await chart.locator('tbody tr').count()).toBe(30);
  });

  test('a number of the situation leads to a list of as many hosts', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/?${DAYS}`);
    const bars = page.getByRole('region', { name: 'Network type' }).getByRole('link');
    await bars.first().waitFor();
    const count = await bars.first().locator('b').innerText();
    await bars.first().click();
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();
    expect(await page.locator('h1 + b').innerText()).toBe(count);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Why we say so' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'What to do' }).waitFor();
  });

  test('the map leads into a place, and every place to its situation', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/?${DAYS}`);
    const map = page.getByRole('region', { name: 'Where they are' });
    await map.getByRole('link', { name: /^Guangdong/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('CN-GD');
    const shown = page.getByRole('link', { name: 'place China · GD ×' });
    await shown.waitFor();
    await shown.click();
    await map.getByRole('link', { name: 'World' }).click();
    await map.getByRole('link', { name: /^Japan/ }).waitFor();
    await map.getByRole('button', { name: 'As a table' }).click();
    await map.getByRole('row', { name: /^China/ }).waitFor();
  });

  test('a user of a unit comes to the hosts of that unit, without an order', async () => {
    const page = await s.open('unit_user');
    await page.goto(s.url);
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();
    await page.getByRole('grid').waitFor();
    const units = s.scene.hosts.filter(({ unit }) => unit === s.scene.unit);
    expect(Number(await page.locator('h1 + b').innerText())).toBe(units.length);
    expect(await page.getByRole('link', { name: 'Situation' }).count()).toBe(0);
  });

  test('the field opens an address, and looks for anything else in the list', async () => {
    const page = await s.open('analyst');
    const [host] = s.scene.hosts;
    await page.goto(`${s.url}/reports`);
    await page.getByText('SHA-256 of the figures').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(`${host!.ip}\n`);
    await page.getByRole('heading', { name: host!.ip }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('hashvault\n');
    await page.getByRole('link', { name: 'words hashvault ×' }).waitFor();
    await page.getByRole('grid').waitFor();
  });

  test('a view is kept under a name, opened from anywhere by its link, and forgotten', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/hosts?${DAYS}&network_type=education`);
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: /^Views/ }).click();
    await page.getByLabel('Name of this view').fill('campus in autumn');
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('link', { name: 'campus in autumn' }).waitFor();
    const kept = page.url();
    await page.goto(`${s.url}/hosts`);
    await page.getByRole('button', { name: 'Views 1' }).click();
    await page.getByRole('link', { name: 'campus in autumn' }).click();
    await page.getByRole('link', { name: 'network type education ×' }).waitFor();
    expect(page.url()).toBe(kept);
    await page.getByRole('button', { name: 'Views 1' }).click();
    await page.getByRole('button', { name: 'Forget the view: campus in autumn' }).click();
    await page.getByText('None yet.').waitFor();
  });

  test('the palette reaches pages, actions and searches by the keyboard', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/reports`);
    await page.getByText('SHA-256 of the figures').waitFor();
    const open = () => page.keyboard.press('Control+k');
    await open();
    const options = page.getByRole('dialog', { name: 'Go, do, find' }).getByRole('option');
    // Every page of the rail and every key of the list of keys is in it.
    const shown = (await options.allInnerTexts()).join('\n');
    for (const name of await page.getByRole('navigation').getByRole('link').allInnerTexts())
      expect(shown).toContain(name);
    for (const name of ['Sign out', 'Between light and dark', 'Search hosts'])
      expect(shown).toContain(name);
    await page.keyboard.type('health');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Health' }).waitFor();
    await open();
    await page.keyboard.type('light and');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await open();
    await page.keyboard.type('hashvault');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'words hashvault ×' }).waitFor();
    await open();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/by/pool');
    const auditor = await s.open('auditor');
    await auditor.goto(s.url);
    await auditor.getByText(/^Live/).waitFor();
    await auditor.keyboard.press('Control+k');
    await auditor.keyboard.type('hosts');
    await auditor.getByText('Nothing is called that.').waitFor();
  });

  test('the palette is open again as soon as the keys for it are pressed, however it was closed', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/reports`);
    await page.getByText('SHA-256 of the figures').waitFor();
    // In one frame, as it may be with a fast hand or a slow machine.
    const pressed = (closing: string) =>
      page.evaluate<boolean>(`(async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const press = async (key, ctrlKey = false) => {
          const keys = { key, ctrlKey, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new KeyboardEvent('keydown', keys));
          await null;
        };
        const dialog = document.querySelector('dialog[aria-label="Go, do, find"]');
        await frame();
        await press('k', true);
        ${closing};
        await null;
        await press('k', true);
        await frame();
        await frame();
        return dialog.contains(document.activeElement);
      })()`);
    expect(await pressed(`await press('Enter')`)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await pressed('dialog.requestClose()')).toBe(true);
  });

  test('the palette can be read by everybody', async () => {
    for (const [language, theme] of [
      ['en', 'light'],
      ['zh', 'dark'],
    ] as const) {
      const page = await s.open('analyst', { language, theme });
      await page.goto(`${s.url}/reports`);
      await settled(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
      await page.evaluate(axe);
      expect(await page.evaluate<string[]>(SERIOUS), `${language} ${theme}`).toEqual([]);
    }
  });

  test('the description of the API has every route, and needs neither a script nor a sign-in', async () => {
    const page = await s.open(undefined);
    const answer = await page.goto(`${s.url}/api/docs`);
    expect(answer!.headers()['content-security-policy']).toContain("default-src 'self'");
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('details').count()).toBe(ROUTES.length);
    await page.getByText('/situation/overview').click();
    await page.getByRole('link', { name: 'Overview' }).first().click();
    expect(new URL(page.url()).hash).toBe('#Overview');
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByText('文档结构').waitFor();
  });

  test('a campaign leads to as many hosts', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/campaigns?from=2026-01-01&to=2026-11-24`);
    const first = page.locator('tbody tr').first();
    const hosts = await first.locator('b').innerText();
    await first.getByRole('link').click();
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();
    expect(await page.locator('h1 + b').innerText()).toBe(hosts);
  });

  test('what the hosts of a campaign share is drawn, and stands in a table; a host leads on', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/campaigns?from=2026-01-01&to=2026-11-24`);
    const first = page.locator('tbody tr').first();
    const wallet = await first.locator('code').innerText();
    const hosts = Number(await first.locator('b').innerText());
    await first.getByRole('button', { name: wallet }).click();
    const drawing = page.getByRole('group', { name: 'Graph of' });
    await drawing.waitFor();
    const links = page.locator('svg a');
    expect(await links.count()).toBeGreaterThanOrEqual(hosts);
    await page.getByRole('button', { name: 'As a table' }).click();
    const row = page.getByRole('row', { name: wallet }).first();
    expect(await row.innerText()).toContain('strong');
    await page.getByRole('button', { name: 'As a chart' }).click();
    const title = await links.first().locator('text').innerHTML();
    await links.first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(title).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  });

  test('a breakdown leads to the situation of one of its values', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/by/pool?${DAYS}`);
    const first = page.locator('tbody tr').first();
    const [name, count] = await Promise.all([
      first.getByRole('link').innerText(),
      first.locator('b').innerText(),
    ]);
    await first.getByRole('link').click();
    await page.getByRole('link', { name: `pool ${name} ×` }).waitFor();
    await page.locator('dl dd', { hasText: count }).first().waitFor();
  });

  test('a list is taken away as a file, and the auditor sees it', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/hosts?${DAYS}&network_type=education`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const text = readFileSync(await (await waiting).path(), 'utf8');
    expect(text.trimEnd().split('\n').length - 1).toBe(
      Number(await page.locator('h1 + b').innerText()),
    );
    const auditor = await s.open('auditor');
    await auditor.goto(`${s.url}/audit`);
    await auditor
      .getByRole('row', { name: /list-exported/ })
      .first()
      .waitFor();
    await auditor.getByRole('button', { name: 'Verify the chain' }).click();
    await auditor.getByText(/^Whole: \d+ entries/).waitFor();
  });

  test('units open branch by branch, and lead to what mines in one', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/units?${DAYS}`);
    const branch = page.locator('tbody tr', {
      has: page.getByText('Education authority', { exact: true }),
    });
    const told = async (cell: number) =>
      Number(await branch.getByRole('cell').nth(cell).innerText());
    const mining = await told(4);
    const answer = await s.scene.ask(`/api/v1/situation/by/sector?${DAYS}`, { as: 'analyst' });
    const { rows } = (await answer.json()) as { rows: { key: string; mining: number }[] };
    expect(mining).toBe(rows.find(({ key }) => key === 'education')!.mining);
    await page.getByRole('button', { name: 'Show the top only' }).click();
    await expect.poll(() => page.getByText(/^University/).count()).toBe(0);
    await page.getByRole('button', { name: 'Show what is below Education authority' }).click();
    await page
      .getByRole('button', { name: 'below Education authority, district 1', exact: false })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^University/ })
      .first()
      .click();
    await page.getByRole('link', { name: /^unit University .* ×/ }).waitFor();
  });

  test('an administrator hands over a table of units: first what would change, then the change', async () => {
    const page = await s.open('admin');
    await page.goto(`${s.url}/units`);
    await page.getByLabel('File').setInputFiles({
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('prefix,unit_id\n10.0.0.0/8,education\n10.0.0.0/99,health\n'),
    });
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('1 new, 0 changed, 0 gone, 0 as before').waitFor();
    await page.getByText('Line 3: prefix: 10.0.0.0/99 is no address or prefix').waitFor();
    await page.getByRole('button', { name: 'Take it in without 1 broken lines' }).click();
    await page.getByRole('heading', { name: 'This has changed' }).waitFor();
    await page.getByText('16,777,216 of 16,777,216 IPv4 addresses have a unit').waitFor();
  });

  test('an administrator makes a user, who signs in, and is shut out again', async () => {
    const page = await s.open('admin');
    await page.goto(`${s.url}/users`);
    await page.getByLabel('Name').fill('newcomer');
    await page.getByLabel('Password').fill('four words that nobody guesses');
    await page.getByLabel('Role').selectOption('viewer');
    await page.getByRole('button', { name: 'Make the user' }).click();
    const row = page.getByRole('row', { name: /^newcomer/ });
    await row.waitFor();
    const signIn = () =>
      s.scene.ask('/api/v1/session', {
        method: 'POST',
        body: { name: 'newcomer', password: 'four words that nobody guesses' },
      });
    expect((await signIn()).status).toBe(204);
    await row.getByRole('button', { name: 'Shut out' }).click();
    await row.getByRole('button', { name: 'Let in again' }).waitFor();
    expect((await signIn()).status).toBe(401);
  });

  test.each(PAGES)('$name: nothing serious for axe, nothing clipped', async ({ as, path }) => {
    // Contrast hangs on the theme and room on the language: two looks show both of each.
    for (const [language, theme] of [
      ['en', 'light'],
      ['zh', 'dark'],
    ] as const) {
      const page = await s.open(as, { width: 1280, language, theme });
      await page.goto(s.at(path), { waitUntil: 'networkidle' });
      await settled(page);
      await page.evaluate(axe);
      const serious = await page.evaluate<string[]>(SERIOUS);
      expect(serious, `${language} ${theme}`).toEqual([]);
      const clipped = await page.evaluate<
        string[]
      >(`[...document.querySelectorAll('main *:not([title])')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
          && getComputedStyle(e).display !== 'inline' && getComputedStyle(e).overflowX !== 'auto')
        .map((e) => e.outerHTML.slice(0, 120))`);
      expect(clipped, `${language} ${theme}`).toEqual([]);
      await page.context().close();
    }
  });

  test('a list opens with an order, and not before', async () => {
    const page = await s.open('case_officer');
    await page.goto(`${s.url}/hosts?${DAYS}`);
    await page.getByLabel('Number of the order').fill('B-7');
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.getByLabel('Reason').fill('the monthly list');
    await page.getByRole('button', { name: 'Open the lists' }).click();
    await page.getByRole('grid').waitFor();
  });

  test('no page has logged an error, or asked anybody but its server', () => {
    expect(s.faults).toEqual([]);
  });
}
