/** Every page of the console can be read by everybody. */
import { beforeAll, expect, test } from 'vitest';
import { serious } from './axe.ts';
import { settled, type Served } from './browser.ts';
import { inConsole } from './in-console.ts';
import { PAGES } from './pages.ts';

inConsole('pages that everybody can read', suite);

function suite(given: () => Served): void {
  let s: Served;
  beforeAll(() => {
    s = given();
  });

  test.each(PAGES)('$name: nothing serious for axe, nothing clipped', async ({ as, path }) => {
    // Contrast hangs on the theme and room on the language: two looks show both of each.
    for (const [language, theme] of [
      ['en', 'light'],
      ['zh', 'dark'],
    ] as const) {
      const page = await s.open(as, { width: 1280, language, theme });
      await page.goto(s.at(path));
      await settled(page);
      expect(await serious(page), `${language} ${theme}`).toEqual([]);
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
      expect(await serious(page), `${language} ${theme}`).toEqual([]);
    }
  });
}
