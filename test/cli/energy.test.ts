/** `davylamp energy` over an application that knows one reading. */
import { describe, expect, test } from 'vitest';
import { fakeApp } from './fixtures.ts';
import { run } from './run.ts';

const app = fakeApp();

describe('energy', () => {
  test('takes in readings, and says what each bad line lacks', async () => {
    const { out, status } = await run(['energy', 'import', 'readings.csv'], { app });
    expect(status).toBe(2);
    expect(out).toMatchInlineSnapshot(`
      "
      Readings taken in: 2, units: 1.
        line 4: not_a_time
      "
    `);
  });

  test('lays them beside the estimates, in both languages and as CSV', async () => {
    expect((await run(['energy', 'compare'], { app })).out).toMatchInlineSnapshot(`
      "
      Physics
        2026-11-02 00:00:00 – 2026-11-03 00:00:00 UTC
          280 kWh by the meter; agrees with 78.0 kWh (49.0 kWh to 110 kWh): what it counted beyond
          readings without mining is about what the mining seen takes
      "
    `);
    expect((await run(['energy', 'compare', '--lang', 'zh'], { app })).out).toContain('相符');
    const csv = await run(['energy', 'compare', '--csv', '--unit', 'Physics'], { app });
    expect(csv.out).toMatchInlineSnapshot(`
      "unit,from,to,kwh,estimate_low,estimate_mid,estimate_high,excess_mid,hosts,agreement,reason
      Physics,2026-11-02T00:00:00.000Z,2026-11-03T00:00:00.000Z,280,49,78,110,75,3,agree,what it counted beyond readings without mining is about what the mining seen takes
      "
    `);
  });
});
