/** The configuration: defaults, the worked example, and what is said of mistakes. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '../../src/config-file.ts';
import { configSchema } from '../../src/config-schema.ts';
import { issueLine, loadConfig, readConfig, resolveSecret, storeTarget } from '../../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'davylamp.yaml');
  writeFileSync(path, text);
  return path;
}

const schema = configSchema(
  [
    { type: 'stratum', settings: z.strictObject({ min_jobs: z.int().min(1).default(2) }) },
    { type: 'pool-contact', settings: z.strictObject({}) },
  ],
  [
    {
      type: 'logs',
      settings: z.strictObject({ paths: z.array(z.string()), follow: z.boolean().default(false) }),
    },
    { type: 'wire', settings: z.strictObject({ interface: z.string() }) },
  ],
);

/** Everything wrong with a configuration, as the user sees it. */
const mistakes = (text: string): string[] =>
  parseConfig(text, schema).issues.map((issue) => issueLine('f.yaml', issue));

test('nothing said means the defaults', () => {
  expect(parseConfig('', schema).value).toMatchInlineSnapshot(`
    {
      "api": {
        "behind_tls": false,
        "listen": "127.0.0.1:8480",
        "served_by_run": true,
      },
      "detectors": {
        "pool-contact": {},
        "stratum": {
          "min_jobs": 2,
        },
      },
      "energy": {
        "grid": {},
      },
      "enrich": {
        "databases": [],
      },
      "intel": {
        "blocks": [],
        "lists": [],
      },
      "lang": "en",
      "memory": {
        "flows": 1000000,
        "reassembly_bytes": 268435456,
      },
      "observer": "local",
      "privacy": {
        "recipients": [],
        "retention": {},
      },
      "register": {},
      "response": {
        "profile": "standard",
      },
      "rollup": {
        "children": [],
      },
      "service": {
        "keep_seconds": 10,
        "listen": "127.0.0.1:9178",
        "spool_size": 1073741824,
        "sweep_seconds": 300,
      },
      "sources": [],
      "store": {},
    }
  `);
});

test('the worked example is valid, and its paths start at its own folder', async () => {
  const { config, issues } = await readConfig('config/davylamp.yaml', {});
  expect(issues).toEqual([]);
  expect(config).toMatchObject({
    observer: 'campus-border',
    store: { path: resolve('.davylamp/store') },
    prefixes: resolve('config/prefixes.csv'),
    intel: { lists: [{ path: resolve('config/pools.txt'), kind: 'pool', confidence: 80 }] },
    memory: { flows: 500_000, reassembly_bytes: 128 * 2 ** 20 },
  });
});

describe('mistakes are told with line, key and what was meant', () => {
  test.each([
    ['observr: a', 'f.yaml:1: observr: unknown key; did you mean observer?'],
    ['\n\nmemory:\n  flow: 1', 'f.yaml:4: memory.flow: unknown key; did you mean flows?'],
    ['memory:\n  flows: many', 'f.yaml:2: memory.flows: expected number, received string'],
    [
      'detectors:\n  stratum:\n    min_job: 3',
      'f.yaml:3: detectors.stratum.min_job: unknown key; did you mean min_jobs?',
    ],
    [
      'detectors:\n  stratun: {}',
      'f.yaml:2: detectors.stratun: unknown key; did you mean stratum?',
    ],
    ['lang: fr', 'f.yaml:1: lang: expected one of "en"|"zh"'],
    [
      'intel:\n  lists:\n    - path: a\n    - kind: pool',
      'f.yaml:4: intel.lists.1.path: expected string, received undefined',
    ],
    ['store: { path: a, url: "http://b" }', 'f.yaml:1: store: takes one of path, url and shards'],
    ['store: { shards: ["http://b"] }', 'f.yaml:1: store: shards and cluster go together'],
    [
      'secret: hunter2',
      'f.yaml:1: secret: expected env:NAME or file:/path, never the secret itself',
    ],
    [
      'memory: { reassembly_bytes: 12 MB }',
      'f.yaml:1: memory.reassembly_bytes: expected a size such as 256 MiB',
    ],
    [
      'api:\n  listen: 0.0.0.0:80',
      'f.yaml:2: api.listen: is heard beyond this machine: put a proxy that speaks TLS in front and set behind_tls',
    ],
    [
      'energy: { grid: { china: 0.5 } }',
      'f.yaml:1: energy.grid.china: expected *, a country (CN) or a region (CN-SC)',
    ],
    ['- a', 'f.yaml:1: expected object, received array'],
  ])('%j', (text, message) => {
    expect(mistakes(text)).toEqual([message]);
  });

  test('all of them, in the order of the file', () => {
    expect(mistakes('lang: fr\nobservr: a\nmemory: { flows: 1 }')).toMatchInlineSnapshot(`
      [
        "f.yaml:1: lang: expected one of "en"|"zh"",
        "f.yaml:2: observr: unknown key; did you mean observer?",
        "f.yaml:3: memory.flows: Too small: expected number to be >=1024",
      ]
    `);
  });

  test('what is no YAML', () => {
    expect(mistakes('a: [1, 2\nb: 3')[0]).toMatch(/^f\.yaml:\d: not YAML: /);
    expect(mistakes('lang: en\nlang: zh')[0]).toMatch(/^f\.yaml:2: not YAML: .*unique/);
  });
});

describe('loading', () => {
  test('the first mistake ends the program; check shows the rest', async () => {
    const path = file('lang: fr\nobservr: a');
    await expect(loadConfig(path, {})).rejects.toThrow(
      expect.objectContaining({
        code: 'config_invalid',
        message: expect.stringContaining(`${path}:1: lang`) as string,
      }),
    );
    await expect(loadConfig(path, {})).rejects.toThrow('(and 1 more: davylamp check)');
    await expect(loadConfig(join(folder, 'none.yaml'), {})).rejects.toThrow(
      expect.objectContaining({ code: 'config_missing' }),
    );
  });

  test('DAVYLAMP_CONFIG names the file, --config goes before it', async () => {
    const path = file('observer: a');
    expect((await loadConfig(undefined, { DAVYLAMP_CONFIG: path })).observer).toBe('a');
    expect((await loadConfig(path, { DAVYLAMP_CONFIG: join(folder, 'none.yaml') })).observer).toBe(
      'a',
    );
    expect((await loadConfig(undefined, {})).observer).toBe('local');
  });

  test('option, then environment, then file, then default say where the store is', async () => {
    const configured = await loadConfig(
      file('store: { url: "https://ch:8443", user: u, password: env:P }'),
      {},
    );
    const env = { P: 's3cret ', DAVYLAMP_STORE: '/e' };
    expect(storeTarget('/o', env, configured)).toEqual({ path: '/o' });
    expect(storeTarget(undefined, env, configured)).toEqual({ path: '/e' });
    expect(storeTarget(undefined, { P: 's3cret ' }, configured)).toEqual({
      url: 'https://ch:8443',
      user: 'u',
      password: 's3cret',
    });
    const cluster = await loadConfig(
      file('store: { shards: ["https://a", "https://b"], cluster: lamps, user: u }'),
      {},
    );
    expect(storeTarget(undefined, {}, cluster)).toEqual({
      shards: ['https://a', 'https://b'],
      cluster: 'lamps',
      user: 'u',
    });
    expect(storeTarget('/o', {}, cluster)).toEqual({ path: '/o' });
    expect(storeTarget(undefined, {}, await loadConfig(file(''), {}))).toEqual({
      path: resolve('.davylamp/store'),
    });
  });

  test('secrets come from the environment or a file, and must be there', async () => {
    const path = join(folder, 'key');
    writeFileSync(path, 'k3y\n');
    expect(resolveSecret('env:KEY', { KEY: 'k3y' })).toBe('k3y');
    expect(resolveSecret(`file:${path}`, {})).toBe('k3y');
    expect(() => resolveSecret('env:KEY', {})).toThrow('env:KEY: the variable is not set.');
    expect(() => resolveSecret(`file:${path}.none`, {})).toThrow('cannot be read');
    const { secret } = await loadConfig(file('secret: file:key'), {});
    expect(secret).toBe(`file:${path}`);
  });
});

test('every shipped configuration is valid, and says what it reads', async () => {
  const files = readdirSync('config').filter((name) => name.endsWith('.yaml'));
  const found = await Promise.all(
    files.map(async (name) => {
      const { config, issues } = await readConfig(join('config', name), {});
      return [name, issues, config?.sources.map(({ type }) => type)];
    }),
  );
  expect(found).toEqual([
    ['campus-span.yaml', [], ['live', 'dns-log', 'binding']],
    ['davylamp.yaml', [], []],
    ['isp-ipfix-dnstap.yaml', [], ['netflow', 'sflow', 'dnstap', 'binding']],
    ['suricata-shop.yaml', [], ['suricata', 'notice']],
    ['zeek-shop.yaml', [], ['zeek']],
  ]);
});

test('mistakes in sources name their line, the type they belong to, and two of one name', () => {
  const text =
    'sources:\n  - type: logs\n    paths: [a]\n    folow: true\n  - type: logs\n    paths: [b]\n  - type: nosuch';
  expect(mistakes(text)).toMatchInlineSnapshot(`
    [
      "f.yaml:4: sources.0.folow: unknown key; did you mean follow?",
      "f.yaml:7: sources.2.type: Invalid discriminator value. Expected 'logs' | 'wire'",
    ]
  `);
});
