/** The page of what instances below handed up. */
import { expect, test } from 'vitest';
import { daysOfMonth } from '../../src/bulletin.ts';
import { handDown, keepReport } from '../../src/register/rollups.ts';
import { canonical } from '../../src/response/bulletin/seal.ts';
import { reportOf } from '../../src/rollup.ts';
import { inConsole } from './in-console.ts';

/** The month that ended last, as the page begins with. */
function lastMonth(now = new Date()): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1)).toISOString().slice(0, 7);
}

inConsole('the page of roll-ups', (given) => {
  test('says who reported, what is added and what is not, and which lists reconcile', async () => {
    const s = given();
    const { store, deps } = s.scene;
    const page = await s.open('analyst');
    await page.goto(`${s.url}/rollup`);
    await page.getByText('No instance below is known here').waitFor();

    const outcome = { confirmed: 4, cured: 3, refuted: 2, open: 1 };
    const report = await reportOf(store, daysOfMonth(lastMonth()), {
      instance: 'north',
      made_by: 'test',
      lists: [
        { list_id: 'L-1', received: 10, ...outcome },
        { list_id: 'L-2', received: 9, ...outcome },
      ],
      now: Date.now(),
    });
    const differing = { ...report, definitions: { ...report.definitions, 'by-pool': 'Pools.' } };
    const text = canonical(differing);
    // As it came, two days after the month.
    const came = Date.parse(report.to) + 3 * 86_400_000;
    await keepReport(deps.register, differing, { text, signature: 's' }, came);
    for (const list_id of ['L-1', 'L-2', 'L-3'])
      await handDown(deps.register, { instance: 'north', list_id, hosts: 10 });

    await page.reload();
    await page.getByRole('heading', { name: '1 of 1 instances reported' }).waitFor();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await row('north').first().getByText('✓ reported').waitFor();
    const active = report.totals.active!.toLocaleString('en-GB');
    await row('Active').getByRole('cell', { name: active, exact: true }).first().waitFor();
    await page.getByRole('heading', { name: 'Not added' }).waitFor();
    await row('by-pool').getByRole('cell', { name: 'Pools.' }).waitFor();
    await page.getByRole('heading', { name: '1 of 3 lists handed down reconcile' }).waitFor();
    expect(await row('L-1').innerText()).toContain('✓ reconciles');
    expect(await row('L-2').innerText()).toContain('▲ another number came');
    expect(await row('L-3').innerText()).toContain('▲ not reported back');
    // Of pools nothing is added; of places all is.
    await page.getByLabel('By').selectOption('pool');
    expect(await page.getByRole('table').nth(2).getByRole('row').count()).toBe(1);
    await page.getByLabel('By').selectOption('place');
    expect(await page.getByRole('table').nth(2).getByRole('row').count()).toBeGreaterThan(5);
  });
});
