/** The record of processing and the notice: whole, true to the configuration, and safe to hand on. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as app from '../../src/app.ts';
import { writePublicKey } from '../../src/lib/joint-box.ts';
import type { ProcessingRecord } from '../../src/model/processing.ts';
import { tables } from '../../src/store/tables.ts';
import { run } from '../cli/run.ts';
import { fakeApp } from '../cli/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'davylamp-privacy-'));
const file = join(folder, 'davylamp.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

async function told(yaml: string, ...args: string[]): Promise<string> {
  writeFileSync(file, yaml);
  const { status, out, err } = await run(['privacy', ...args, '--config', file], { app });
  expect([status, err]).toEqual([0, '']);
  return out;
}
const record = async (yaml: string, lang = 'en') =>
  JSON.parse(await told(yaml, 'record', '--format', 'json', '--lang', lang)) as ProcessingRecord;

const WHOLE = `
observer: border
store: { url: 'https://davylamp:hunter2@clickhouse.example.org:8443/x' }
register: { url: 'file:${join(folder, 'register.url')}' }
secret: env:DAVYLAMP_KEY
api:
  behind_tls: true
  listen: 0.0.0.0:8480
  provider:
    issuer: https://login.example.org/realms/campus
    client_id: davylamp
    roles: { soc: analyst }
privacy:
  controller: University of Example
  contact: abuse@example.org
  data_protection: privacy@example.org
  legal_basis: Art. 6(1)(f) GDPR
  recipients: ['CERT | <b>Example</b>: [hosts](javascript:x)']
  retention: { sighting: 30, evidence: 90, traffic: 60, binding: 7 }
sources:
  - { type: zeek, paths: [/var/log/zeek], name: border-zeek }
`;
writeFileSync(join(folder, 'register.url'), 'postgres://davylamp:hunter3@pg.example.org/register');

describe.each(['en', 'zh'] as const)('in %s', (lang) => {
  test('of a bare configuration says what is still to be said', async () => {
    const { missing, categories, places } = await record('', lang);
    expect(missing.map(({ setting }) => setting)).toEqual([
      'privacy.controller',
      'privacy.contact',
      'privacy.data_protection',
      'privacy.legal_basis',
      'privacy.retention.sighting',
      'privacy.retention.evidence',
      'privacy.retention.traffic',
      'privacy.retention.binding',
    ]);
    expect(categories.every(({ keep_days }) => keep_days === null)).toBe(true);
    expect(places[0]).toMatch(lang === 'en' ? /on this machine/ : /本机/);
    const page = await told('', 'record', '--lang', lang);
    expect(page).toContain('privacy.legal_basis');
    expect(await told('', 'notice', '--lang', lang)).not.toContain('privacy.legal_basis');
  });

  test('says what is configured, and no password', async () => {
    const whole = await record(WHOLE, lang);
    expect(whole.missing).toEqual([]);
    expect(whole.sources).toEqual([{ name: 'border-zeek', type: 'zeek' }]);
    const kept = Object.fromEntries(whole.categories.map((c) => [c.name, c.keep_days]));
    expect(kept).toMatchObject({ sighting: 30, evidence: 90, binding: 7, host: null });
    for (const document of ['record', 'notice'] as const) {
      const page = await told(WHOLE, document, '--lang', lang);
      for (const text of ['University of Example', 'abuse@example.org', '30', '90'])
        expect(page).toContain(text);
      expect(page).not.toMatch(/hunter|<b>|(?<!\\)\]\(|undefined|null/);
    }
    const page = await told(WHOLE, 'record', '--lang', lang);
    for (const host of ['clickhouse.example.org', 'pg.example.org', 'login.example.org'])
      expect(page).toContain(host);
    expect(JSON.stringify(whole)).not.toContain('hunter');
  });

  test('leaves no table of the store out', async () => {
    const { categories } = await record('', lang);
    // A document is the assessment as a whole; an input names files and sensors; prefixes are the operator's.
    const ofPeople = tables
      .map(({ name }) => name)
      .filter((n) => !['host_document', 'input', 'heard', 'prefix_seen'].includes(n));
    expect(categories.map(({ name }) => name)).toEqual(expect.arrayContaining(ofPeople));
  });
});

test('measures change with the configuration', async () => {
  const bare = await record('');
  const whole = await record(WHOLE);
  expect(bare.measures.join()).toMatch(/beside the store.*on this machine only/);
  expect(whole.measures.join()).toMatch(/kept by the operator.*over TLS only/);
});

test('sealed evidence is told where it is switched on, with a term that is missing', async () => {
  const [a, b] = [0, 1].map(() => writePublicKey(generateKeyPairSync('x25519').publicKey));
  const sealed = (more: string) =>
    record(`privacy: { sealed_evidence: { public_keys: ['${a}', '${b}'] } ${more} }`);
  const of = ({ categories }: ProcessingRecord) =>
    categories.find(({ name }) => name === 'sealed_login')!.kept;
  expect(of(await record(''))).toMatch(/switched off/);
  const on = await sealed('');
  expect(of(on)).toMatch(/no term/);
  expect(on.missing.map(({ setting }) => setting)).toContain('privacy.retention.sealed_login');
  expect(on.measures.join()).toMatch(/two people/);
  const termed = await sealed(', retention: { sealed_login: 90 }');
  expect(of(termed)).toMatch(/90 days/);
  expect(termed.missing.map(({ setting }) => setting)).not.toContain(
    'privacy.retention.sealed_login',
  );
});

test('terms of the configuration are what a prune without a table goes by', async () => {
  const fake = fakeApp();
  const prune = (...args: string[]) =>
    run(['store', 'prune', ...args, '--config', file, '--store', '/s', '--json'], { app: fake });
  writeFileSync(file, WHOLE);
  const { out } = await prune();
  expect(JSON.parse(out)).toMatchObject({
    deletions: [
      { table: 'sighting' },
      { table: 'evidence' },
      { table: 'traffic' },
      { table: 'binding' },
    ],
  });
  expect(JSON.parse((await prune('binding')).out)).toMatchObject({ table: 'binding' });
  expect((await prune('--keep-days', '3')).status).toBe(1);
  writeFileSync(file, '');
  expect((await prune()).status).toBe(1);
});
