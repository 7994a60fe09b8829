import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { cut, cutMiddle, pad, visible, widthOf, wrap } from './text.ts';

test('Chinese takes two columns', () => {
  expect(pad('矿池', 6)).toBe('矿池  ');
  expect(cut('挖矿主机', 5)).toBe('挖矿…');
  expect(wrap('监测发现该主机与矿池建立连接，疑似挖矿。', 12)).toEqual([
    '监测发现该主',
    '机与矿池建立',
    '连接，疑似挖',
    '矿。',
  ]);
  expect(wrap('about 6.53 kH/s (95 %: 5.24 kH/s)', 14)).toEqual([
    'about',
    '6.53 kH/s',
    '(95 %:',
    '5.24 kH/s)',
  ]);
  expect(cutMiddle('stratum+tcp.eu1.pool.example:3333', 16)).toBe('stratum+…le:3333');
});

test('nothing from the wire can move the cursor or turn text round', () => {
  expect(visible('a\u001b[2Jb\rc\u202ed')).toBe('a\\u001b[2Jb\\u000dc\\u202ed');
});

const text = fc.string({
  unit: fc.constantFrom('a', 'bc', ' ', '矿', '，', '\u0301', '👩‍💻'),
  maxLength: 60,
});

test.prop([text, fc.integer({ min: 2, max: 40 })])(
  'wrapping keeps every letter and fits the width',
  (s, width) => {
    const lines = wrap(s, width);
    expect(lines.join('').replaceAll(/\s/g, '')).toBe(s.replaceAll(/\s/g, ''));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  },
);

test.prop([text, fc.integer({ min: 2, max: 40 })])(
  'cut and padded text is exactly as wide',
  (s, width) => {
    expect(widthOf(pad(cut(s, width), width))).toBe(width);
  },
);
