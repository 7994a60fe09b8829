/** Sealed logins in the console: asked for on the page of a host, granted on that of the audit log, by two people. */
import { generateKeyPairSync } from 'node:crypto';
import type { Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { bareSchema } from '../../src/whole-schema.ts';
import { writePublicKey } from '../../src/lib/joint-box.ts';
import { sealingOf } from '../../src/sealing.ts';
import { serious } from './axe.ts';
import { settled, type Served } from './browser.ts';
import { inConsole } from './in-console.ts';

inConsole('sealed logins in the console', (given) => {
  let s: Served;
  beforeAll(async () => {
    s = given();
    const public_keys = [0, 1].map(() => writePublicKey(generateKeyPairSync('x25519').publicKey));
    const seal = sealingOf(bareSchema.parse({ privacy: { sealed_evidence: { public_keys } } }))!;
    const host = s.at('HOST').slice(s.url.length);
    const about = {
      time: Date.UTC(2026, 10, 24),
      session_id: '00112233aabbccdd',
      wallet: 'w:1',
      worker: '',
    };
    const clear = { login: 'somebody', wallet: 'somebody', worker: '' };
    await s.scene.store.append('sealed_login', 'one', [seal(clear, { ...about, host })]);
    await s.scene.ask('/api/v1/orders', {
      as: 'case_officer',
      method: 'POST',
      body: { number: 'A-1', reason: 'to look at the console', hours: 1 },
    });
  });

  const hostPage = async (as: 'analyst' | 'case_officer'): Promise<Page> => {
    const page = await s.open(as);
    await page.goto(s.at('/hosts/HOST'));
    await settled(page);
    return page;
  };

  test('are asked for by one, granted by another, and both see what is next', async () => {
    const asks = await hostPage('case_officer');
    const card = asks.getByRole('region', { name: 'Sealed logins' });
    await card.getByText('One login of this host is kept in the clear').waitFor();
    await card.getByText('Ask for an opening').click();
    await card.getByLabel('Order number').fill('C-9');
    await card.getByLabel('What the clear text is needed for').fill('asked for by the court');
    expect(await serious(asks)).toEqual([]);
    await card.getByRole('button', { name: 'Ask' }).click();
    await card.getByText('waits for a decision').waitFor();
    expect(await card.getByRole('button', { name: /Grant/ }).count()).toBe(0);

    const decides = await s.open('auditor');
    await decides.goto(`${s.url}/audit`);
    const row = decides.getByRole('row', { name: /asked for by the court/ });
    await row.getByText('waits for a decision').waitFor();
    expect(await serious(decides)).toEqual([]);
    await row.getByRole('button', { name: 'Grant what case_officer asked for' }).click();
    await row.getByText(/davylamp sealed release [0-9a-f]{16}/).waitFor();
    await decides.getByRole('cell', { name: 'sealed-granted' }).waitFor();
    expect(await serious(decides)).toEqual([]);

    await asks.reload();
    await card.getByText('granted', { exact: true }).waitFor();
    await card.getByText(/davylamp sealed open [0-9a-f]{16}/).waitFor();
  });

  test('are not shown to who may not ask, nor a request where there is none', async () => {
    const page = await hostPage('analyst');
    await page.getByRole('heading', { name: 'What to do' }).waitFor();
    expect(await page.getByText('Sealed logins').count()).toBe(0);
  });

  test('in Chinese, dark and narrow there is nothing serious for axe', async () => {
    const page = await s.open('auditor', { language: 'zh', theme: 'dark', width: 1280 });
    await page.goto(`${s.url}/audit`);
    await page.getByRole('heading', { name: '密封登录的开封申请' }).waitFor();
    await page.getByRole('cell', { name: '批准开封' }).waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
