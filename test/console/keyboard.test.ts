/** The console by the keyboard: its keys, the field and the palette. */
import { beforeAll, expect, test } from 'vitest';
import { DAYS } from '../api/scene.ts';
import type { Served } from './browser.ts';
import { inConsole } from './in-console.ts';

inConsole('the console by the keyboard', suite);

function suite(given: () => Served): void {
  let s: Served;
  beforeAll(() => {
    s = given();
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
}
