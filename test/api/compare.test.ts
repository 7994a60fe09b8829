/** A breakdown that compares counts the span before in the same pass, and as it is counted alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEngine } from '../store/engine.ts';
import { DAYS, scene, type Scene } from './scene.ts';

interface Row {
  readonly key: string;
  readonly hosts: number;
  readonly before?: number;
}

onEngine('a breakdown that compares', () => {
  let s: Scene;
  beforeAll(async () => {
    s = await scene();
  });
  afterAll(async () => {
    await s[Symbol.asyncDispose]();
  });

  test.each(['place', 'pool'])('by %s: as the spans are counted one by one', async (by) => {
    const rows = async (query: string): Promise<Row[]> => {
      const answer = await s.ask(`/api/v1/situation/by/${by}?${query}`, { as: 'analyst' });
      return ((await answer.json()) as { rows: Row[] }).rows;
    };
    const now = await rows(DAYS);
    const past = await rows('from=2026-09-25&to=2026-10-24');
    const before = new Map(past.map(({ key, hosts }) => [key, hosts]));
    expect(past.length).toBeGreaterThan(3);
    expect(await rows(`${DAYS}&compare=true`)).toEqual(
      now.map((row) => expect.objectContaining({ ...row, before: before.get(row.key) ?? 0 })),
    );
  });
});
