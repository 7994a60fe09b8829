/** Traffic to pools as the API tells it. */
import { expect, test } from 'vitest';
import type { EgressDocument } from '../../src/api/routes/situation-documents.ts';
import type { Role } from '../../src/model/role.ts';
import { onEngine } from '../store/engine.ts';
import { DAYS, LAST_DAY, scene } from './scene.ts';

const V1 = '/api/v1';

onEngine('traffic to pools', () => {
  test('is of the last day that has any, the same by pool and by hour', async () => {
    await using s = await scene();
    const last = new Date(LAST_DAY * 86_400_000).toISOString().slice(0, 10);
    const egress = async (as: Role, more = '') =>
      (await (
        await s.ask(`${V1}/situation/egress?${DAYS}${more}`, { as })
      ).json()) as EgressDocument;
    const total = (rows: readonly { bytes_out: number | null }[]) =>
      rows.reduce((sum, { bytes_out }) => sum + (bytes_out ?? 0), 0);
    const all = await egress('analyst');
    expect(all.day).toBe(last);
    expect(total(all.rows)).toBeGreaterThan(0);
    expect(total(all.hours)).toBe(total(all.rows));
    expect(all.hours.every(({ hour }) => hour.startsWith(all.day))).toBe(true);
    const narrow = await egress('analyst', '&network_type=education');
    expect(total(narrow.hours)).toBeLessThan(total(all.hours));
    expect(total(narrow.hours)).toBe(total(narrow.rows));
    // What a viewer is not told of a pool that few use is not in its numbers.
    const few = (await egress('viewer')).rows.filter(({ hosts }) => hosts === null);
    expect(few.every(({ bytes_out, bits_in }) => bytes_out === null && bits_in === null)).toBe(
      true,
    );
  });
});
