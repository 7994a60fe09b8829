/** What an application of the tests says of electricity meters, and of traffic to pools. */
import type { App } from '../../src/app-port.ts';
import { DAY_MS, dayText } from '../../src/lib/days.ts';
import { readingReason } from '../../src/response/wording/reading-text.ts';

const traffic = (bits: number, hosts: number) => ({
  hosts,
  bytes_out: bits * 450,
  bytes_in: 225_000,
  bits_out: bits,
  bits_in: 500,
});

export const electricity: Pick<App, 'importReadings' | 'compareReadings' | 'egress'> = {
  egress: async ({ days, by }) => ({
    from: dayText(days[0]),
    to: dayText(days[1]),
    by,
    course: [0, 1].map((n) => ({
      time: new Date(days[0] * DAY_MS + n * 3_600_000).toISOString(),
      ...traffic(1000 * (n + 1), 3),
    })),
    pools: [
      { pool: 'nanopool.org', ...traffic(125, 3) },
      { pool: '', ...traffic(25, 1) },
    ],
  }),
  importReadings: async () => ({
    kept: 2,
    units: 1,
    refused: [{ line: 4, reason: 'not_a_time' }],
  }),
  compareReadings: async ({ lang }) => [
    {
      unit: 'Physics',
      from: '2026-11-02T00:00:00.000Z',
      to: '2026-11-03T00:00:00.000Z',
      kwh: 280,
      estimate_kwh: { low: 49, mid: 78, high: 110 },
      excess_kwh: { low: 49.5, mid: 75, high: 95.5 },
      hosts: 3,
      agreement: 'agree',
      reason: readingReason(lang, 'excess-fits'),
    },
  ],
};
