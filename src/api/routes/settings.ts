/** What the configuration says: to be read, for the file decides. */
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../access.ts';
import type { Routes } from '../deps.ts';
import { answer } from '../route-parts.ts';

const document = z
  .object({
    observer: z.string(),
    lang: z.enum(['en', 'zh']),
    store: z.enum(['embedded', 'server', 'cluster']),
    register: z.enum(['sqlite', 'postgresql']),
    listen: z.string(),
    behind_tls: z.boolean(),
    provider: z
      .object({ name: z.string(), issuer: z.string(), roles: z.record(z.string(), z.string()) })
      .nullable()
      .describe('Where people sign in beside the register.'),
    policy: z.object({
      profile: z.string(),
      own_texts: z.boolean().describe('Recommendations of your own replace those that ship.'),
    }),
    grid: z
      .record(z.string(), z.number())
      .describe('Own kilograms of CO2e a kilowatt-hour, by place; before the yearly means.'),
    sources: z.array(z.object({ type: z.string(), name: z.string() })),
    lists: z.array(z.object({ file: z.string(), kind: z.string(), confidence: z.number() })),
    block_coins: z.array(z.string()).describe('Coins whose block times a file tells.'),
    own_maps: z.boolean(),
    own_prefixes: z.boolean(),
    databases: z
      .array(z.object({ name: z.string(), network_type: z.string().nullable() }))
      .describe('Of addresses, your own, in the order they are asked.'),
    detectors: z.array(
      z.object({
        name: z.string(),
        settings: z.array(z.object({ key: z.string(), value: z.string(), about: z.string() })),
      }),
    ),
    data: z
      .array(
        z.object({
          name: z.string(),
          title: z.string(),
          date: z.string(),
          rows: z.number(),
          sources: z.array(
            z.object({
              name: z.string(),
              url: z.string(),
              version: z.string(),
              licence: z.string(),
              attribution: z.string(),
            }),
          ),
        }),
      )
      .describe('Data that ship, with origin, date and licence.'),
  })
  .openapi('Settings');
export type SettingsDocument = z.output<typeof document>;

/** What holds. */
const settingsRoute: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/settings',
      tags: ['health'],
      summary: 'What the configuration says, and the data that ship; never a secret',
      middleware: needs(deps, 'health'),
      responses: answer(document),
    }),
    (c) => c.json(deps.settings),
  );
};

/** Its routes. */
export const settings: readonly Routes[] = [settingsRoute];
