/** What a configuration file may say, with defaults and a sentence on everything. Reference page and editor schema
 * are generated from this. */
import { z } from 'zod';
import { databaseFields } from './enrich/databases/database.ts';
import { privacySchema } from './privacy-schema.ts';
import { rollupSchema } from './rollup-schema.ts';
import { roles } from './model/role.ts';
import { networkTypes } from './model/unit.ts';

/** What the configuration needs to know of a replaceable part. */
export interface Configurable {
  readonly type: string;
  readonly settings: z.ZodObject;
}

const secret = z
  .string()
  .regex(
    /^(env:[A-Za-z_]\w*|file:.+)$/,
    'expected env:NAME or file:/path, never the secret itself',
  );

const sizes: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
const size = z
  .union([
    z.int().min(1),
    z.string().regex(/^\d+ ?(B|KiB|MiB|GiB)$/, 'expected a size such as 256 MiB'),
  ])
  .transform((value) => {
    if (typeof value === 'number') return value;
    return Number.parseInt(value, 10) * (sizes[value.replace(/^\d+ ?/, '')] ?? 1);
  });

const store = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .optional()
      .describe('Folder of the embedded engine; `.davylamp/store` when nothing is said.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('ClickHouse server, in place of `path`.'),
    shards: z
      .array(z.url({ protocol: /^https?$/ }))
      .min(1)
      .optional()
      .describe('Of a ClickHouse cluster: a server of each shard, in place of `url`.'),
    cluster: z
      .string()
      .min(1)
      .optional()
      .describe('Name of the cluster in `remote_servers` of its servers.'),
    user: z.string().optional().describe('User at the server.'),
    password: secret.optional().describe('Password at the server: `env:NAME` or `file:/path`.'),
  })
  .refine(
    ({ path, url, shards }) => [path, url, shards].filter((x) => x !== undefined).length < 2,
    {
      message: 'takes one of path, url and shards',
    },
  )
  .refine(({ shards, cluster }) => (shards === undefined) === (cluster === undefined), {
    message: 'shards and cluster go together',
  });

const list = z.strictObject({
  path: z
    .string()
    .min(1)
    .describe('Text file: a name, address or `host:port` a line, `#` for comments.'),
  kind: z
    .enum(['pool', 'proxy', 'web-miner', 'malware', 'website', 'node'])
    .default('pool')
    .describe('What its entries are.'),
  confidence: z.int().min(0).max(100).default(70).describe('How far to believe it.'),
});

const blockFile = z.strictObject({
  coin: z.string().min(1).describe('Symbol of the coin, such as `XMR`.'),
  path: z
    .string()
    .min(1)
    .describe('Text file, a block a line: Unix seconds or milliseconds, or an ISO time in UTC.'),
});

const enrich = z
  .strictObject({
    databases: z
      .array(
        z.strictObject({
          path: z
            .string()
            .min(1)
            .describe(
              'MaxMind DB (`.mmdb`), IPDB, xdb, a list of prefixes, or names of addresses from reverse zones; told apart by their bytes.',
            ),
          name: z
            .string()
            .min(1)
            .max(40)
            .optional()
            .describe('How its answers are signed; the name of the file when not given.'),
          confidence: z
            .number()
            .min(0)
            .max(1)
            .optional()
            .describe(
              'The most that what it says of networks is believed; else as its words deserve.',
            ),
          network_type: z
            .enum(networkTypes)
            .optional()
            .describe(
              'What all addresses of a plain list are, such as `datacenter` or `vpn_proxy`.',
            ),
          fields: z
            .partialRecord(z.enum(databaseFields), z.string().min(1))
            .optional()
            .describe(
              'Where a database keeps what, when it is not found by itself: `{network_type: traits.user_type}`.',
            ),
        }),
      )
      .default([])
      .describe(
        'Databases of your own, between your prefixes and what ships; the first goes first.',
      ),
  })
  .prefault({})
  .describe('Where addresses are, and on what networks.');

const service = z
  .strictObject({
    spool: z
      .string()
      .min(1)
      .optional()
      .describe('Folder between sources and store; `.davylamp/spool` when nothing is said.'),
    spool_size: size
      .default(2 ** 30)
      .describe(
        'Bytes the spool may hold while the store is away; when it is full, files wait and live sources drop and count.',
      ),
    keep_seconds: z
      .number()
      .min(1)
      .max(600)
      .default(10)
      .describe(
        'How often what was found is written to the spool, seconds; what a crash may cost live sources.',
      ),
    sweep_seconds: z
      .number()
      .min(1)
      .max(3600)
      .default(300)
      .describe('How often detectors with a memory (rhythm, block-clock …) are asked, seconds.'),
    listen: z
      .string()
      .regex(
        /^(\[[\da-f:]+\]|[\d.]+|localhost):\d{1,5}$/i,
        'expected an address and port such as 127.0.0.1:9178',
      )
      .default('127.0.0.1:9178')
      .describe(
        'Where `/metrics`, `/healthz` and `/status` are answered. Keep it on loopback: it names hosts to nobody, but counts to everybody.',
      ),
  })
  .prefault({})
  .describe('The service, `davylamp run`.');

const response = z
  .strictObject({
    profile: z
      .string()
      .min(1)
      .default('standard')
      .describe(
        'Policy that recommendations follow: `standard`, `careful`, `ordered`, or one of your own.',
      ),
    recommendations: z
      .string()
      .min(1)
      .optional()
      .describe(
        'YAML with texts of your own, which replace those shipped where they say something.',
      ),
  })
  .prefault({})
  .describe('What to do about a host.');

const energy = z
  .strictObject({
    grid: z
      .record(z.string(), z.number().min(0).max(3))
      .superRefine((grid, context) => {
        for (const key of Object.keys(grid))
          if (!/^(\*|[A-Z]{2}(-[A-Z\d]{1,3})?)$/.test(key))
            context.addIssue({
              code: 'custom',
              path: [key],
              message: 'expected *, a country (CN) or a region (CN-SC)',
            });
      })
      .default({})
      .describe(
        'Kilograms of CO2e that a kilowatt-hour stands for, by country (`CN`) or region (`CN-SC`), `*` for the rest; before the yearly means shipped.',
      ),
  })
  .prefault({})
  .describe('What mining burns.');

const register = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .optional()
      .describe('SQLite file of the register; `.davylamp/register.db` when nothing is said.'),
    url: secret
      .optional()
      .describe(
        'PostgreSQL in its place: `env:NAME` or `file:/path` with `postgres://user:password@host/database`.',
      ),
  })
  .prefault({})
  .describe('Users, sessions, orders and the audit log.');

/** Tells an `address:port` that only this machine can reach. */
export const isLoopback = (listen: string): boolean => /^(127\.|\[::1\]|localhost:)/i.test(listen);

/** Of a person's browser and of this program: nothing secret goes in the clear. */
const isProtected = (url: string): boolean =>
  url.startsWith('https://') || isLoopback(url.replace(/^http:\/\//, ''));

const provider = z
  .strictObject({
    name: z.string().min(1).max(60).default('OpenID').describe('As people call it: on the button.'),
    issuer: z
      .url()
      .refine(isProtected, 'expected https (http on this machine only)')
      .describe('Its address; `/.well-known/openid-configuration` is read below it.'),
    client_id: z.string().min(1).describe('What it knows this program as.'),
    client_secret: secret
      .optional()
      .describe('`env:NAME` or `file:/path`; a client without one is a public one.'),
    scope: z.string().min(1).default('openid profile').describe('What is asked for.'),
    name_claim: z
      .string()
      .min(1)
      .default('preferred_username')
      .describe('Claim that is the name of the user here.'),
    role_claim: z.string().min(1).default('groups').describe('Claim that tells the role.'),
    roles: z
      .record(z.string(), z.enum(roles))
      .refine((map) => Object.keys(map).length > 0, 'name at least one')
      .describe('Role by value of that claim: who has none of these values is refused.'),
    units_claim: z
      .string()
      .min(1)
      .default('units')
      .describe('Claim with the units of a unit user.'),
  })
  .describe(
    'Identity provider (OpenID Connect) where people sign in, beside users of the register.',
  );

const api = z
  .strictObject({
    served_by_run: z
      .boolean()
      .default(true)
      .describe(
        '`davylamp run` answers console and API, too; a collector may leave them to another.',
      ),
    listen: z
      .string()
      .regex(
        /^(\[[\da-f:]+\]|[\d.]+|localhost):\d{1,5}$/i,
        'expected an address and port such as 127.0.0.1:8480',
      )
      .default('127.0.0.1:8480')
      .describe('Where console and API are answered. Beyond loopback only behind TLS.'),
    maps: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Folder of a map pack of your own, in place of the one shipped: `pack.json`, `world.json` and a file a country, TopoJSON by ISO 3166 code.',
      ),
    provider: provider.optional(),
    behind_tls: z
      .boolean()
      .default(false)
      .describe('A proxy in front speaks TLS: cookies are sent over TLS only.'),
  })
  .refine(({ listen, behind_tls }) => behind_tls || isLoopback(listen), {
    path: ['listen'],
    message:
      'is heard beyond this machine: put a proxy that speaks TLS in front and set behind_tls',
  })
  .prefault({})
  .describe('Console and API.');

const memory = z
  .strictObject({
    flows: z
      .int()
      .min(1024)
      .default(1_000_000)
      .describe('Conversations followed at once; more, and the oldest is closed and counted.'),
    reassembly_bytes: size
      .default(256 * 2 ** 20)
      .describe('Bytes waiting for a missing segment, over all conversations.'),
  })
  .prefault({})
  .describe('Bounds on memory.');

/** What every source takes beside its own settings. */
const sourceHead = {
  name: z
    .string()
    .min(1)
    .optional()
    .describe('Its name in status and metrics; its type when not given.'),
  observer: z
    .string()
    .min(1)
    .optional()
    .describe('The sensor its records come from; the `observer` of the file when not given.'),
};

/** A list of sources, each with the settings of its type. */
function sourceList(sources: readonly Configurable[]) {
  const [first, ...others] = sources.map(({ type, settings }) =>
    settings.safeExtend({ type: z.literal(type).describe('Type of the source.'), ...sourceHead }),
  );
  const entry = first === undefined ? z.never() : z.discriminatedUnion('type', [first, ...others]);
  return z
    .array(entry)
    .default([])
    .superRefine((list, context) => {
      const seen = new Set<string>();
      for (const [i, entry] of list.entries()) {
        const { type, name = type } = entry as { readonly type: string; readonly name?: string };
        if (seen.has(name))
          context.addIssue({
            code: 'custom',
            path: [i, 'name'],
            message: `there is a source named ${name} already; give each its own name`,
          });
        seen.add(name);
      }
    })
    .describe('What the service reads, all at once; see [sources](sources.md).');
}

/** The schema, with the settings of the given detectors and sources. */
export function configSchema(detectors: readonly Configurable[], sources: readonly Configurable[]) {
  const settings = Object.fromEntries(
    detectors.map(({ type, settings: s }) => [type, z.strictObject(s.shape).prefault({})]),
  );
  return z.strictObject({
    observer: z
      .string()
      .min(1)
      .default('local')
      .describe('Name of this sensor, kept with everything it sees.'),
    store: store
      .prefault({})
      .describe('Where sightings are kept. `--store` and DAVYLAMP_STORE go before it.'),
    intel: z
      .strictObject({
        lists: z.array(list).default([]).describe('Lists of your own, beside those shipped.'),
        blocks: z
          .array(blockFile)
          .default([])
          .describe(
            'When blocks of a coin arrived: with them conversations nobody can read are told by the blocks they follow. Miners in the clear on the same network tell it, too.',
          ),
      })
      .prefault({})
      .describe('Intelligence: which names and addresses mean mining.'),
    prefixes: z
      .string()
      .min(1)
      .optional()
      .describe(
        'CSV of your own prefixes with place, network type and unit; goes before every table.',
      ),
    enrich,
    sources: sourceList(sources),
    service,
    detectors: z
      .strictObject(settings)
      .prefault({})
      .describe('Settings of detectors, each under its name.'),
    energy,
    register,
    api,
    rollup: rollupSchema(secret),
    response,
    privacy: privacySchema,
    memory,
    lang: z
      .enum(['en', 'zh'])
      .default('en')
      .describe('Language of reports. `--lang` goes before it.'),
    secret: secret
      .optional()
      .describe(
        'Key for the fingerprints of wallets and workers: `env:NAME` or `file:/path`. Without it a key is made and kept beside the store.',
      ),
  });
}

/** A configuration with its defaults filled in. */
export type Config = z.output<ReturnType<typeof configSchema>>;
