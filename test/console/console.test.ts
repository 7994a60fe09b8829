/** The console as people meet it: the way in, what a page says, and that it can be read by everybody. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildConsole, isCurrent } from '../../scripts/console.ts';
import { DAYS, PASSWORD } from '../api/scene.ts';
import { onEngine } from '../store/engine.ts';
import { noBrowser, served, type Served } from './browser.ts';
import { PAGES } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (noBrowser === undefined) onEngine('the console', suite);
else test('the console', ({ skip }) => skip(noBrowser));

function suite(): void {
  let s: Served;
  beforeAll(async () => {
    if (!isCurrent()) await buildConsole();
    s = await served();
  });
  afterAll(async () => {
    await s[Symbol.asyncDispose]();
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

  test('keys change span, theme and language, and the address follows', async () => {
    const page = await s.open('viewer');
    await page.goto(`${s.url}/?${DAYS}`);
    await page.getByRole('heading', { name: 'Situation' }).waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2026-10-26');
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

  test.each(PAGES)('$name: nothing serious for axe, nothing clipped', async ({ as, path }) => {
    for (const language of ['en', 'zh'] as const)
      for (const theme of ['light', 'dark'] as const) {
        const page = await s.open(as, { width: 1280, language, theme });
        await page.goto(s.at(path), { waitUntil: 'networkidle' });
        await page.evaluate(axe);
        const serious = await page.evaluate<string[]>(`axe.run().then(({ violations }) => violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))`);
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
