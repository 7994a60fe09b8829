/** The graph of what hosts share over the API: under an order, on record, within the units of whoever asks. */
import { expect, test } from 'vitest';
import { readAudit } from '../../src/register/audit.ts';
import { onEngine } from '../store/engine.ts';
import { scene } from './scene.ts';

const V1 = '/api/v1';

onEngine('the graph over the API', () => {
  test('what hosts share is walked under an order, on record, in both languages', async () => {
    await using fresh = await scene();
    const wallet = [...Map.groupBy(fresh.hosts, (h) => h.wallets[0] ?? '')].find(
      ([name, of]) => name !== '' && of.length > 1,
    )!;
    const path = `${V1}/graph/wallet/${encodeURIComponent(wallet[0])}?steps=1`;
    expect((await fresh.ask(path, { as: 'analyst' })).status).toBe(403);
    await fresh.ask(`${V1}/orders`, {
      as: 'analyst',
      method: 'POST',
      body: { number: 'A-18', reason: 'campaign', hours: 2 },
    });
    const walked = (await (await fresh.ask(`${path}&lang=zh`, { as: 'analyst' })).json()) as {
      nodes: { kind: string; value: string; why: string; hosts: number }[];
      edges: unknown[];
    };
    expect(walked.nodes[0]).toMatchObject({ kind: 'wallet', hosts: wallet[1].length });
    expect(walked.nodes[0]!.why).toContain('钱包');
    const hosts = walked.nodes.filter(({ kind }) => kind === 'host').map(({ value }) => value);
    expect(hosts.sort()).toEqual(wallet[1].map(({ ip }) => ip).sort());
    const [last] = await readAudit(fresh.deps.register, { limit: 1 });
    expect(last).toMatchObject({
      action: 'graph-walked',
      subject: `wallet:${wallet[0]}`,
      detail: { order: 'A-18', hosts: hosts.length },
    });
    // A unit's user walks among the unit's hosts.
    const own = fresh.hosts.find((h) => h.unit === fresh.unit && h.verdict === 'mining')!;
    const mine = await fresh.ask(`${V1}/graph/host/${own.ip}?steps=6`, { as: 'unit_user' });
    const units = ((await mine.json()) as { nodes: { kind: string; unit: string | null }[] }).nodes
      .filter(({ kind }) => kind === 'host')
      .map(({ unit }) => unit);
    expect([...new Set(units)]).toEqual([fresh.unit]);
    const foreign = fresh.hosts.find((h) => h.unit !== fresh.unit && h.verdict === 'mining')!;
    const refused = await fresh.ask(`${V1}/graph/host/${foreign.ip}`, { as: 'unit_user' });
    expect(refused.status).toBe(404);
  });
});
