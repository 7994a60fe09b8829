/** What is measured of the console, in the browser that shows it. */
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page, Response } from '@playwright/test';
import * as inPage from './in-page.ts';
import type { Site } from './site.ts';

/** One reading: by the clock, or in the unit of its measure; and milliseconds of the page's main thread. */
export interface Reading {
  readonly value: number;
  readonly cpu_ms: number;
}

/** A first view, with what it loaded. */
export interface FirstView extends Reading {
  /** Scripts, compressed by gzip. */
  readonly script_bytes: number;
}

async function opened(browser: Browser, { url, cookie: [name, value] }: Site) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, close: () => context.close() };
}

/** Milliseconds that the main thread has worked. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Milliseconds from asking for the page to the first number of the situation. */
const firstNumber = (page: Page): Promise<number> => page.evaluate<number>(inPage.firstNumber);

/** From asking for the page, signed in and with nothing kept by the browser, to its numbers. */
export async function firstView(browser: Browser, site: Site): Promise<FirstView> {
  const { page, cdp, close } = await opened(browser, site);
  const scripts: Promise<Buffer>[] = [];
  const count = (response: Response): void => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  };
  page.on('response', count);
  const before = await worked(cdp);
  await page.goto(site.url, { waitUntil: 'commit' });
  const value = await firstNumber(page);
  const cpu = (await worked(cdp)) - before;
  page.off('response', count);
  const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  await close();
  return { value, cpu_ms: cpu, script_bytes: bytes.reduce((all, one) => all + one, 0) };
}

/** A filter that was changed. */
export interface Filtered extends Reading {
  /** Of the page's main thread, until the whole page has followed. */
  readonly whole_ms: number;
  /** The server's answer to the same question, asked without a browser. */
  readonly server_ms: number;
}

/** Presses keys that choose spans never asked before, each to the repaint of the first number. */
export async function filters(browser: Browser, site: Site): Promise<Filtered[]> {
  const { page, cdp, close } = await opened(browser, site);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await firstNumber(page);
  const readings: Filtered[] = [];
  for (const key of ['1', '2', '4']) {
    const before = await worked(cdp);
    const value = await page.evaluate<number>(inPage.press(key));
    const cpu_ms = (await worked(cdp)) - before;
    await page.waitForTimeout(STILL_MS);
    const whole_ms = (await worked(cdp)) - before;
    const server_ms = await answered(site, new URL(page.url()).search);
    readings.push({ value, cpu_ms, whole_ms, server_ms });
  }
  await close();
  return readings;
}

/** Long enough for all that follows a filter. */
const STILL_MS = 2000;

/** Milliseconds of the server's answer to the overview. */
async function answered({ url, cookie }: Site, search: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${url}/api/v1/situation/overview${search}`, {
    headers: { cookie: cookie.join('=') },
  });
  await answer.arrayBuffer();
  return performance.now() - start;
}

/** A scrolled list: frames a second, and main thread a frame. */
export interface Scrolled extends Reading {
  /** How long nineteen frames of twenty took at most. */
  readonly p95_ms: number;
}

/** The list scrolled, and a bare page of text scrolled likewise: what this machine draws at most. */
export interface ScrolledBoth {
  readonly list: Scrolled;
  readonly bare: Scrolled;
  /** Rows that were loaded. */
  readonly rows: number;
}

/** Loads rows until there are so many, then scrolls through all of them for `seconds`, `runs` times in turn with a bare page. */
export async function scroll(
  browser: Browser,
  site: Site,
  {
    rows,
    seconds,
    runs,
  }: { readonly rows: number; readonly seconds: number; readonly runs: number },
): Promise<ScrolledBoth[]> {
  const [list, bare] = [await opened(browser, site), await opened(browser, site)];
  await list.page.goto(`${site.url}/hosts`, { waitUntil: 'commit' });
  await list.page.getByRole('grid').waitFor();
  const loaded = await list.page.evaluate<number>(inPage.load(rows));
  const size = await list.page.evaluate<[number, number]>(inPage.gridSize);
  await bare.page.evaluate(inPage.bare(loaded, size));
  const readings: ScrolledBoth[] = [];
  for (let run = 0; run < runs; run++)
    readings.push({
      rows: loaded,
      bare: await scrolled(bare, seconds),
      list: await scrolled(list, seconds),
    });
  await Promise.all([list.close(), bare.close()]);
  return readings;
}

async function scrolled(
  { page, cdp }: Pick<Awaited<ReturnType<typeof opened>>, 'page' | 'cdp'>,
  seconds: number,
): Promise<Scrolled> {
  await page.bringToFront();
  const before = await worked(cdp);
  const frames = await page.evaluate<number[]>(inPage.scroll(seconds));
  const cpu = (await worked(cdp)) - before;
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    value: frames.length / seconds,
    cpu_ms: cpu / frames.length,
    p95_ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}
