import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test('places in both languages, codes where there is no name', () => {
  expect(
    ['', 'CN', 'CN-SC', 'CN-GX', 'DE-BY', 'US-ZZ', 'HK'].map((c) => placeName(c, 'en')),
  ).toEqual([
    'unknown',
    'China',
    'Sichuan, China',
    'Guangxi, China',
    'Bavaria, Germany',
    'ZZ, United States',
    'Hong Kong SAR China',
  ]);
  expect(['', 'CN', 'CN-SC', 'DE-BY'].map((c) => placeName(c, 'zh'))).toEqual([
    '未知',
    '中国',
    '四川',
    'Bavaria, 德国',
  ]);
});
