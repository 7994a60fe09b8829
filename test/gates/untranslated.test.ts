/** No text of a Chinese dictionary is left in English: whatever is written in Latin letters there is a name of this list. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { zh as consoleZh } from '../../console/src/i18n/zh.ts';
import { zh as labelsZh } from '../../src/cli/render/labels.zh.ts';
import { privacyTexts } from '../../src/response/privacy/record.ts';
import { definitionsZh } from '../../src/response/wording/definitions-zh.ts';
import * as wordingZh from '../../src/response/wording/zh.ts';

/** Names that Chinese text has as they are. */
const NAMES = new Set(
  [
    // Products and makers.
    'Davylamp ClickHouse PostgreSQL SQLite Docker Kubernetes Jenkins Redis OpenSSL GeoLite2 City DB-IP systemd cron',
    // Protocols, formats, algorithms.
    'TLS QUIC DNS HTTP SSH RDP VPN NAT NTP MQTT DHCP RADIUS 802.1X X IP IPv4 IPv6 AS API CSV XLSX JSON Markdown Cookie Authorization Bearer',
    'HMAC-SHA256 SHA-256 argon2id nonce SIEM',
    // Standards, units, levels.
    'ISO UTC CO2e E1 E2 E3 E4 E5 U bit s GB',
    // Files, keys and words that a machine knows under these names.
    'ld.so.preload rc.local refused.jsonl davylamp.yaml Ctrl-C',
    'ALTER TABLE MODIFY SETTING KILL MUTATION SYSTEM RESTORE REPLICA Keeper ReplicatedMergeTree',
  ].flatMap((names) => names.split(' ')),
);

/** What is typed as it stands: commands of the program, settings, what is put in. */
const TYPED = [
  /davylamp( [a-z]+)*( FILE)?/g,
  /--[a-z-]+( N)?/g,
  /\b([a-z]+(\.[a-z]+(_[a-z]+)*)+|[a-z]+(_[a-z]+)+)\b/g,
  // Commands that stand without the name of the program.
  /\b(watch|run|explain|hosts|prefix|units|store (export|import))\b/g,
  /\$?\{[^}]*\}/g,
];

/** Words of a text that no list allows. */
function leftInEnglish(text: string): string[] {
  // Without a Chinese word around it, what looks like a command may be a text.
  const typed = /[\u4E00-\u9FFF]|^davylamp /.test(text) ? TYPED : [];
  const rest = typed.reduce((left, one) => left.replaceAll(one, ' '), text);
  return (rest.match(/[A-Za-z][A-Za-z0-9.-]*/g) ?? [])
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => !NAMES.has(word));
}

/** Every text of a dictionary; one that is put together is made of sevens. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsOf(madeBy(value as (...of: unknown[]) => unknown));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What a text may be made of: a number, a text, or something that has whatever is asked of it. */
const SEVENS: readonly unknown[] = [7, '7', new Proxy({}, { get: () => '7' })];

function madeBy(make: (...of: unknown[]) => unknown): unknown {
  for (const seven of SEVENS)
    try {
      const made = make(...Array.from({ length: make.length }, () => seven));
      if (!String(made).includes('undefined')) return made;
    } catch {
      // It is made of something else.
    }
  throw new Error(`made of what? ${String(make)}`);
}

/** Literals of a source but for its keys. */
const literals = (source: string): string[] =>
  [...source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1(:?)/g)].flatMap(([, , text = '', key]) =>
    key === '' ? [text] : [],
  );

/** What a source with both languages in it says in Chinese. */
const chinesePart = (file: string): string | undefined =>
  /^( *)zh: \{\n[\s\S]*?^\1\}/m.exec(readFileSync(file, 'utf8'))?.[0];

const dictionaries: readonly (readonly [string, readonly string[]])[] = [
  ['console', textsOf(consoleZh)],
  ['wording', textsOf({ ...wordingZh })],
  ['definitions', textsOf(definitionsZh)],
  ['privacy', textsOf(privacyTexts('zh'))],
  ['command line', textsOf(labelsZh)],
  ['recommendations', chineseOf(parse(readFileSync('data/recommendations.yaml', 'utf8')))],
  ...globSync('src/response/{wording,recommendation}/*.ts').flatMap((file) => {
    const part = chinesePart(file);
    return part === undefined ? [] : [[file, literals(part)] as const];
  }),
];

/** Texts under every `zh` of a document. */
function chineseOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : chineseOf(inner),
  );
}

test('every dictionary is read', () => {
  const names = dictionaries.map(([name]) => name);
  for (const one of ['burn', 'graph', 'miner', 'reading'])
    expect(names).toContain(`src/response/wording/${one}-text.ts`);
  for (const [name, texts] of dictionaries)
    expect([name, texts.some((text) => /[\u4E00-\u9FFF]/.test(text))]).toEqual([name, true]);
});

test('a text left in English is found', () => {
  expect(leftInEnglish('在 davylamp serve 中查看 {endpoint}，TLS')).toEqual([]);
  expect(leftInEnglish('Show hosts')).toEqual(['Show', 'hosts']);
  expect(textsOf({ a: '一', of: (n: string) => `${n} left`, more: ['二'] })).toEqual([
    '一',
    '7 left',
    '二',
  ]);
  expect(literals(`key: 'Left as it was', 'a-key': "另一个"`)).toEqual([
    'Left as it was',
    '另一个',
  ]);
});

test.each(dictionaries)('%s has none', (_, texts) => {
  const found = texts.flatMap((text) => leftInEnglish(text).map((word) => `${word}: ${text}`));
  expect(found).toEqual([]);
});
