/** What an application of the tests says of electricity meters. */
import type { App } from '../../src/app-port.ts';
import { readingReason } from '../../src/response/wording/reading-text.ts';

export const electricity: Pick<App, 'importReadings' | 'compareReadings'> = {
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
