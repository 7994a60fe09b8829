/** Day one of everybody the console is made for: what they look for, what they take away, and what they may not see. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { DAYS, LAST_DAY, PASSWORD } from '../api/scene.ts';
import { settled, type Served } from './browser.ts';
import { inConsole } from './in-console.ts';

inConsole('day one', suite);

/** The text of a file that a press on `name` hands over. */
async function taken(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

function suite(given: () => Served): void {
  let s: Served;
  beforeAll(() => {
    s = given();
  });

  /** Signs in as people do, by name and password. */
  async function signedIn(as: string): Promise<Page> {
    const page = await s.open(undefined);
    await page.goto(`${s.url}/?${DAYS}`);
    await page.getByLabel('Name').fill(as);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation').first().waitFor();
    return page;
  }

  /** Opens the lists as the law wants it: with a number and a reason. */
  async function openLists(page: Page, order: string): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: 'Hosts' }).click();
    await page.getByLabel('Number of the order').fill(order);
    await page.getByLabel('Reason').fill('addresses of ours in a notice');
    await page.getByRole('button', { name: 'Open the lists' }).click();
    await page.getByRole('grid').waitFor();
  }

  /** How many entries of this kind the audit log has, by the auditor's page. */
  async function audited(action: RegExp): Promise<number> {
    const page = await s.open('auditor');
    await page.goto(`${s.url}/audit`);
    await settled(page);
    return page.getByRole('row', { name: action }).count();
  }

  test('who was sent a notice finds the machine, why, and what to do, under an order', async () => {
    const opened = await audited(/order-opened/);
    const page = await signedIn('case_officer');
    await openLists(page, 'NOTICE-12');
    const named = s.scene.hosts.find(({ level }) => level === 'E4')!;
    await page.keyboard.press('/');
    await page.keyboard.type(`${named.ip}\n`);
    await page.getByRole('heading', { name: named.ip }).waitFor();
    await page.getByRole('heading', { name: 'Why we say so' }).waitFor();
    const toDo = page.locator('section', {
      has: page.getByRole('heading', { name: 'What to do', exact: true }),
    });
    await toDo.first().waitFor();
    expect((await toDo.first().innerText()).length).toBeGreaterThan(200);
    expect(await audited(/order-opened/)).toBe(opened + 1);
  });

  test('an analyst goes from the country to a province and takes the list of a unit away', async () => {
    const page = await signedIn('analyst');
    const map = page.getByRole('region', { name: 'Where they are' });
    await map.getByRole('link', { name: /^Guangdong/ }).click();
    await page.getByRole('link', { name: 'place China · GD ×' }).waitFor();
    await openLists(page, 'GD-7');
    const first = s.scene.hosts.find(
      ({ unit, verdict, active_days: days }) =>
        unit !== null && verdict === 'mining' && days.at(-1) === LAST_DAY,
    );
    await page.goto(`${s.url}/hosts?${DAYS}&unit=${encodeURIComponent(first!.unit!)}`);
    await page.getByRole('grid').waitFor();
    const shown = Number(await page.locator('h1 + b').innerText());
    const rows = linesOf(await taken(page, 'CSV'));
    expect(rows).toHaveLength(shown + 1);
    expect(rows.some((row) => row.includes(first!.ip))).toBe(true);
  });

  test('somebody on watch opens an address from anywhere by keys alone, and sees what speaks against', async () => {
    const page = await signedIn('analyst');
    await openLists(page, 'WATCH-1');
    const host = s.scene.hosts.find(({ verdict }) => verdict === 'mining')!;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(host.ip);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: host.ip }).waitFor();
    await page.getByText('What would change this').first().waitFor();
  });

  test('a regulator reads figures, the month and the wall, and meets no address on the way', async () => {
    const page = await signedIn('viewer');
    const addresses = s.scene.hosts.map(({ ip }) => ip);
    await page.goto(`${s.url}/?${DAYS}`);
    // Traffic of so few an hour is withheld: the card says so.
    const traffic = page.getByRole('region', { name: 'Traffic to pools by hour' });
    await traffic.getByText('A number so small that it would point at somebody').waitFor();
    for (const path of [`/?${DAYS}`, `/by/pool?${DAYS}`, `/units?${DAYS}`, `/wall?${DAYS}`]) {
      await page.goto(s.url + path);
      await settled(page);
      const text = await page.locator('body').innerText();
      expect(text.length, path).toBeGreaterThan(200);
      expect(
        addresses.filter((ip) => text.includes(ip)),
        path,
      ).toEqual([]);
    }
    expect(await page.getByRole('link', { name: 'Hosts', exact: true }).count()).toBe(0);
    const answer = await page.request.get(`${s.url}/api/v1/hosts`);
    expect(answer.status()).toBe(403);
  });

  test('a screen is let in by a link, shows the wall without the token in its address, and is dark once it is revoked', async () => {
    const page = await s.open('analyst');
    await page.goto(`${s.url}/settings`);
    await page.getByLabel('For what').fill('room 2');
    await page.getByLabel('May read').selectOption('wall');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const link = await page.getByRole('status').locator('code').innerText();
    const screen = await s.open(undefined);
    await screen.goto(link);
    await screen.getByText('Rising places').waitFor();
    expect(screen.url()).toBe(`${s.url}/wall`);
    await page
      .getByRole('row', { name: /^room 2/ })
      .getByRole('button')
      .click();
    await expect.poll(() => page.getByRole('row', { name: /^room 2/ }).count()).toBe(0);
    await screen.goto(`${s.url}/wall`);
    await screen.getByLabel('Password').waitFor();
    await screen.goto(link);
    await screen.getByText('This link has ended, or was revoked.').waitFor();
  });

  test('a unit sees its own machines and no others, without an order', async () => {
    const page = await signedIn('unit_user');
    await page.getByRole('grid').waitFor();
    const own = s.scene.hosts.filter(({ unit }) => unit === s.scene.unit);
    expect(Number(await page.locator('h1 + b').innerText())).toBe(own.length);
    const other = s.scene.hosts.find(({ unit }) => unit !== s.scene.unit)!;
    const answer = await page.request.get(`${s.url}/api/v1/hosts/${other.ip}`);
    expect([403, 404]).toContain(answer.status());
  });

  test('who answers for the data sees who looked, and that nothing was taken out', async () => {
    const page = await signedIn('auditor');
    await page.getByRole('navigation').getByRole('link', { name: 'Audit log' }).click();
    await page
      .getByRole('row', { name: /order-opened/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText(/^Whole: \d+ entries/).waitFor();
    expect(await page.getByRole('link', { name: 'Hosts', exact: true }).count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Privacy' }).click();
    await page.getByRole('heading', { name: 'Record of processing activities' }).waitFor();
    await page.getByRole('row', { name: /^Sightings/ }).waitFor();
    // What the configuration does not say yet stands first.
    await page
      .getByRole('region', { name: 'Still to be said' })
      .getByText('privacy.controller')
      .waitFor();
    await page.getByRole('link', { name: 'Notice', exact: true }).click();
    await page.getByRole('heading', { name: 'Notice on network monitoring' }).waitFor();
    expect(await taken(page, 'As a page (Markdown)')).toContain('# Notice on network monitoring');
  });

  test('an administrator sees people, sources and settings, and no list', async () => {
    const page = await signedIn('admin');
    await page.getByRole('navigation').getByRole('link', { name: 'Users' }).click();
    await page.getByRole('heading', { name: 'Users' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Health' }).click();
    await page.getByRole('region', { name: 'What is wrong' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await page.getByRole('link', { name: 'Hosts', exact: true }).count()).toBe(0);
  });
}
