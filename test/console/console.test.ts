/** The console as people meet it: the way in, what a page says, and where it leads. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { keepHosts } from '../../src/keep.ts';
import { ROUTES } from '../api/routes.ts';
import { DAYS, LAST_DAY, PASSWORD } from '../api/scene.ts';
import type { Served } from './browser.ts';
import { inConsole } from './in-console.ts';

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

  test('a host found in a tunnel says so, and names no endpoint where it mines', async () => {
    const host = s.scene.hosts.findLast(({ endpoints }) => endpoints.length > 0)!;
    const hidden = { ...host, via: ['tunnel'], endpoints: [] };
    await keepHosts(s.scene.store, [hidden], Date.now());
    const page = await s.open('analyst');
    await page.goto(`${s.url}/hosts/${host.ip}?${DAYS}`);
    await page.getByText('Wrapped in').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Wrapped in\s+tunnel/);
    expect(text).not.toContain('Contacted');
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
}
