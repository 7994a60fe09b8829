/** Pictures of every page in both languages and themes at three widths, into test/out/console: made to be looked at.
 * `npm run screenshots -- host situation` makes those of some pages. */
import { buildConsole, isCurrent } from '../../scripts/console.ts';
import { PAGES } from './pages.ts';
import { served, settled } from './browser.ts';

const names = process.argv.slice(2);
const wanted = PAGES.filter(({ name }) => names.length === 0 || names.includes(name));
if (!isCurrent()) await buildConsole();
await using site = await served();
for (const language of ['en', 'zh'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const width of [1280, 1440, 1920])
      for (const { name, as, path } of wanted) {
        const page = await site.open(as, { width, language, theme });
        await page.goto(site.at(path), { waitUntil: 'networkidle' });
        await settled(page);
        const file = `test/out/console/${name}.${language}.${theme}.${width}.png`;
        await page.screenshot({ path: file, fullPage: true });
        await page.context().close();
        console.log(file);
      }
