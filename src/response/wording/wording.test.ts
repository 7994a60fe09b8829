import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as en from './en.ts';
import { quantity } from './quantity.ts';
import { label, levelOfSentence, say, type Lang } from './say.ts';
import * as zh from './zh.ts';

const languages = { en, zh };
const langs: readonly Lang[] = ['en', 'zh'];

/** `[key, English, Chinese]` of all sentences of a kind. */
const pairs = (a: object, b: object): [key: string, a: string, b: string][] =>
  Object.entries(a).map(([key, text]) => [
    key,
    text as string,
    (b as Record<string, string>)[key] ?? '',
  ]);

const allPairs = [
  ...Object.keys(en.evidence).flatMap((level) =>
    pairs(en.evidence[level as 'E1'], zh.evidence[level as 'E1']),
  ),
  ...pairs(en.change, zh.change),
];

const values = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

test.each(allPairs)('%s says the same things in both languages', (_, english, chinese) => {
  expect(chinese).not.toBe('');
  expect(values(chinese)).toEqual(values(english));
  expect(chinese).toMatch(/[\u4e00-\u9fff].*[。]$/);
  expect(english).toMatch(/^[A-Z{].*\.$/);
});

test('both languages have the same keys and labels', () => {
  const keysOf = (value: object): unknown =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === 'object' ? keysOf(inner) : '',
      ]),
    );
  expect(keysOf({ ...zh })).toEqual(keysOf({ ...en }));
});

/** What may not be said below a level: it accuses, or claims what was not seen. */
const tooMuch = {
  /** Below E4: that work was done. */
  E4: [
    /carried out/i,
    /\bis mining\b/i,
    /\bmines\b/i,
    /\bmined\b/i,
    /进行了挖矿/,
    /正在挖矿/,
    /挖矿行为/,
  ],
  /** Below E3: that a session was seen. */
  E3: [/session was set up/i, /\bsessions? of\b/i, /建立了挖矿会话/],
  /** Below E5: that a machine was identified. */
  E5: [/identified/i, /已确认挖矿/],
  /** At any level: guilt. */
  any: [/illegal|criminal|guilty|offen[cs]e|\bthief\b|steal/i, /违法|犯罪|非法|盗/],
} as const;

const levels = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;

describe.each(langs)('in %s', (lang) => {
  const refuse = (level: string, text: string): void => {
    for (const [floor, words] of Object.entries(tooMuch)) {
      if (floor !== 'any' && level >= floor) continue;
      for (const word of words) expect(text).not.toMatch(word);
    }
  };

  test.each(levels)('no sentence of %s says more than its level', (level) => {
    for (const text of Object.values(languages[lang].evidence[level])) refuse(level, text);
  });

  test('an indicator for mining is always said to be perhaps harmless', () => {
    const harmless = { en: /can be harmless/, zh: /可能无害/ }[lang];
    for (const [key, text] of Object.entries(languages[lang].evidence.E1))
      if (/^pool-(contact|name)\./.test(key)) expect(text).toMatch(harmless);
  });
});

test('every key that code names has a sentence', () => {
  const root = join(import.meta.dirname, '../..');
  const files = ['detectors', 'sightings'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const heads = [...new Set(allPairs.map(([key]) => key.split('.')[0]))].join('|');
  const named = files.flatMap((text) =>
    [...text.matchAll(new RegExp(`'((?:${heads})\\.[a-z-]+)'`, 'g'))].map(([, key = '']) => key),
  );
  const known = new Set(allPairs.map(([key]) => key));
  expect(named.filter((key) => !known.has(key))).toEqual([]);
  const spoken = new Set([...named, 'pool.site', 'pool.node']);
  const unspoken = [...known].filter((key) => !spoken.has(key));
  expect(unspoken).toEqual([]);
});

test('values are put in as people read them', () => {
  const detail = {
    endpoint: 'pool.example.org:3333',
    dialect: 'cryptonote',
    accepted: 1234,
    rate: 8213,
    rate_low: 7100,
    rate_high: 9444,
    hash_unit: 'H/s',
  };
  expect(say('en', 'stratum.work-rate', detail)).toBe(
    'Mining was carried out at pool.example.org:3333 (cryptonote): 1,234 accepted shares, about 8.21 kH/s (95 %: 7.10 kH/s to 9.44 kH/s).',
  );
  expect(say('zh', 'stratum.work-rate', detail)).toBe(
    '在 pool.example.org:3333 进行了挖矿（cryptonote）：1,234 个份额被接受，算力约 8.21 kH/s（95 %：7.10 kH/s 至 9.44 kH/s）。',
  );
  expect(say('en', 'stratum.work', { ...detail, accepted: 1 })).toContain(': 1 accepted share.');
  expect(say('en', 'pool-name.dns', { name: 'c2.test', kind: 'malware' })).toBe(
    'Asked DNS for c2.test, a name on the list of mining malware; this can be harmless.',
  );
  expect(say('zh', 'pool-name.dns', { name: 'p.test', kind: 'pool' })).toBe(
    '查询了域名 p.test，该域名在矿池名单中；可能无害。',
  );
});

test('what nobody knows is shown as it is, and never thrown', () => {
  expect(say('en', 'from.the-future', {})).toBe('from.the-future');
  expect(say('en', 'constructor', {})).toBe('constructor');
  expect(label('zh', 'kinds', 'martian')).toBe('martian');
  expect(say('en', 'stratum.work', {})).toBe('Mining was carried out at ? (?): ?.');
});

test('levels of sentences are those of their section', () => {
  expect(levelOfSentence('stratum.work')).toBe('E4');
  expect(levelOfSentence('pool-name.dns')).toBe('E1');
  expect(levelOfSentence('change.contact')).toBeUndefined();
});

test.each([
  [0, 'H/s', '0 H/s'],
  [0.5, 'g/s', '0.50 g/s'],
  [520, 'H/s', '520 H/s'],
  [999.9, 'H/s', '1.00 kH/s'],
  [12_400, 'Sol/s', '12.4 kSol/s'],
  [230e12, 'H/s', '230 TH/s'],
])('%d %s is %s', (value, unit, expected) => {
  expect(quantity(value, unit)).toBe(expected);
});
