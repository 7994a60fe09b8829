/** The console in Debian's Chromium, over a real API on a made-up country, on loopback. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { chromium, type Browser, type Page } from '@playwright/test';
import { createApi } from '../../src/api/api.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import type { Role } from '../../src/model/role.ts';
import { LAST_DAY, scene, type Scene } from '../api/scene.ts';
import { nothingHeard } from '../../src/model/heard-row.ts';
import { createProvider } from '../../src/register/provider.ts';
import { CHROMIUM, noChromium } from '../kit/debian.ts';
import {
  identityProvider,
  providerOptions,
  type IdentityProvider,
} from '../kit/identity-provider.ts';
import { aStatus } from '../kit/status.ts';

/** Why the browser cannot be used here; undefined when it can. Root gets it installed. */
export const noBrowser = noChromium();

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly language?: 'en' | 'zh';
  readonly theme?: 'light' | 'dark';
}

/** The served console, and the browser that looks at it. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  readonly scene: Scene;
  /** The identity provider where people may sign in. */
  readonly there: IdentityProvider;
  /** A page of somebody signed in, or of nobody; what goes wrong in it is collected in `faults`. */
  readonly open: (as: Role | undefined, look?: Look) => Promise<Page>;
  /** Closes all that are open: what nobody looks at any more would ask on and on. */
  readonly closePages: () => Promise<void>;
  /** Address of a page, where `HOST` stands for one of the hosts, `UNREAD` for one whose conversations nobody could read. */
  readonly at: (path: string) => string;
  /** Errors of pages, and requests that left this host. */
  readonly faults: string[];
}

/** Waits for what the page is about: code and answers come one after the other, with pauses between. */
export const settled = (page: Page): Promise<void> =>
  page
    .locator('h1')
    .first()
    .waitFor()
    .then(() => page.waitForLoadState('networkidle'));

/** Serves and starts; console/dist has to be built. */
export async function served(options: Partial<ApiDeps> = {}): Promise<Served> {
  const made = await scene(options);
  await made.ask('/api/v1/orders', {
    as: 'analyst',
    method: 'POST',
    body: { number: 'A-1', reason: 'to look at the console', hours: 1 },
  });
  const heard = { observer: 'campus', source: 'tap', stretch: 'a', kind: 'live' };
  const hour = LAST_DAY * 86_400_000;
  await made.store.append('heard', 'campus', [
    {
      ...nothingHeard({ ...heard, hour }),
      clear: 10,
      opaque: 30,
      sampling: 1,
      first_time: hour,
      last_time: hour,
    },
    {
      ...nothingHeard({ ...heard, observer: 'gone', hour: hour - 40 * 86_400_000 }),
      last_time: hour - 40 * 86_400_000,
    },
  ]);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const there = await identityProvider([`${url}/api/v1/session/provider/callback`]);
  const api = createApi({
    ...made.deps,
    consoleDir: resolve('console/dist'),
    status: () => aStatus,
    provider: createProvider(providerOptions(there.issuer)),
  });
  const answer = getRequestListener(api.fetch);
  server.on('request', (request, response) => void answer(request, response));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const faults: string[] = [];
  // One of those that are told of hour by hour, with all that can be known.
  const shown = made.hosts.find(({ hash_rate }) => hash_rate.length > 0)!;
  const unread = made.hosts.find(({ evidence }) => evidence.some(({ sample }) => sample !== null))!;
  return {
    url,
    scene: made,
    faults,
    there,
    at: (path) => url + path.replace('HOST', shown.ip).replace('UNREAD', unread.ip),
    open: (as, look = {}) => openPage({ browser, made, url, there, faults }, as, look),
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await there[Symbol.asyncDispose]();
      await made[Symbol.asyncDispose]();
    },
  };
}

interface Parts {
  readonly browser: Browser;
  readonly made: Scene;
  readonly url: string;
  readonly there: IdentityProvider;
  readonly faults: string[];
}

async function openPage(
  { browser, made, url, there, faults }: Parts,
  as: Role | undefined,
  { width = 1440, language = 'en', theme = 'light' }: Look,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: Math.max(900, (width * 9) / 16) },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
  });
  if (as !== undefined) {
    const [name, value] = made.cookies.get(as)!.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => {
    // Being told that one is not signed in, or needs an order, is how the way in is found.
    const expected = /status of 40[13]/.test(message.text());
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOurs = [url, there.issuer].some((one) => request.url().startsWith(one));
    if (!isOurs) faults.push(`request: ${request.url()}`);
  });
  return page;
}
