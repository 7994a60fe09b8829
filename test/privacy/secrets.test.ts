/** No wallet, worker or password reaches the disk in the clear: not in the store, not in its logs, not in what is printed. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { scan } from '../../src/app.ts';
import { bareSchema } from '../../src/whole-schema.ts';
import { dialects } from '../../src/lab/miner/index.ts';
import { createScene } from '../../src/lab/scene.ts';
import { writePublicKey } from '../../src/lib/joint-box.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { hasCorpus, labelledCaptures, noCorpus } from '../corpus/captures.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TABLES = ['sighting', 'evidence', 'host', 'host_document', 'input'] as const;

const public_keys = [0, 1].map(() => writePublicKey(generateKeyPairSync('x25519').publicKey));
/** Clear logins are not kept, or sealed. */
const SEALED = [false, true] as const;

/** Every cell of every table, as text. */
async function cells(store: Store, isSealed: boolean): Promise<string> {
  const rows = await Promise.all(
    [...TABLES, ...(isSealed ? ['sealed_login'] : [])].map((table) =>
      store.ask(
        {
          name: `all-${table}`,
          definition: 'Every row.',
          params: z.object({}),
          row: z.object({ row: z.string() }),
          sql: `SELECT toJSONString(tuple(*)) AS row FROM ${table}`,
        },
        {},
      ),
    ),
  );
  expect(rows.every((r) => r.length > 0)).toBe(true);
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n');
}

function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Scans into a fresh store and returns all that could hold a secret. */
async function everythingKept(
  inputs: readonly string[],
  name: string,
  isSealed: boolean,
): Promise<string> {
  const path = join(folder, `${name}-${isSealed}`);
  const result = await scan({
    inputs,
    store: { path },
    config: bareSchema.parse(isSealed ? { privacy: { sealed_evidence: { public_keys } } } : {}),
    lang: 'en',
    lenient: true,
  });
  expect(result.document.hosts.length).toBeGreaterThan(0);
  await using store = await openStore({ path });
  const kept = [await cells(store, isSealed), JSON.stringify(result)];
  return [...kept, ...filesUnder(path).map((file) => readFileSync(file, 'latin1'))].join('\n');
}

const leaked = (text: string, secrets: ReadonlySet<string> | readonly string[]): string[] =>
  [...secrets].filter((secret) => text.includes(secret));

/** Values of login-like fields anywhere in the payload. */
const FIELDS =
  /"(?:login|pass|user|worker|addr|wallet_address|site_key|rigid|api_key)"\s*:\s*"([^"]{6,})"/g;
/** Lines that log in, and the texts in their parameters. */
const LOGINS = /^[^\n]*(?:mining\.authorize|eth_submitLogin)[^\n]*$/gm;
const BASIC = /Authorization: Basic ([\w+/=]+)/g;

function secretsIn(capture: string): Set<string> {
  const values = [...capture.matchAll(FIELDS)].map(([, value = '']) => value);
  for (const [line] of capture.matchAll(LOGINS)) {
    const params = /"params"\s*:\s*\[([^\]]*)\]/.exec(line)?.[1] ?? '';
    values.push(...[...params.matchAll(/"([^"]{4,})"/g)].map(([, value = '']) => value));
  }
  for (const [, base64 = ''] of capture.matchAll(BASIC))
    values.push(base64, Buffer.from(base64, 'base64').toString());
  const parts = values.flatMap((v) => v.split(/[.+/:]/).filter((part) => part.length >= 12));
  return new Set([...values, ...parts]);
}

describe.each(SEALED)('clear logins sealed: %s', (isSealed) => {
  test('generated miners of every dialect leave no secret behind', async () => {
    const scene = createScene(5);
    const secrets: string[] = [];
    for (const [i, [name, dialect]] of Object.entries(dialects).entries()) {
      const identity = { worker: `zqworker${i}`, password: `zqpass${i}word` };
      secrets.push(identity.worker, identity.password);
      scene.miner({
        ip: `10.9.${i}.7`,
        dialect,
        server: { ip: '192.0.2.77', port: 3333 + i },
        seconds: 120,
        identity,
        name: `${name.toLowerCase()}.pool.example`,
      });
    }
    const path = join(folder, 'lab.pcap');
    scene.write(path);
    expect(leaked(readFileSync(path, 'latin1'), secrets).length).toBeGreaterThan(20);
    expect(leaked(await everythingKept([path], 'lab', isSealed), secrets)).toEqual([]);
  });

  test('the labelled corpus leaves no secret behind', async ({ skip }) => {
    skip(!hasCorpus, noCorpus);
    const captures = labelledCaptures().filter((c) => c.label !== 'benign');
    const secrets = new Set(
      captures.flatMap((c) => [...secretsIn(readFileSync(c.path, 'latin1'))]),
    );
    expect(secrets.size).toBeGreaterThan(10);
    expect(
      leaked(
        await everythingKept(
          captures.map((c) => c.path),
          'corpus',
          isSealed,
        ),
        secrets,
      ),
    ).toEqual([]);
  });
});
