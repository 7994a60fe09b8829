/** The matcher against the plainest reading of its rules. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Indicator, MatchMode } from '../model/indicator.ts';
import { aged } from './ageing.ts';
import { entryOf } from '../../test/kit/intel.ts';
import { Matcher } from './matcher.ts';

const DAY = 86_400_000;

const indicator = (given: Partial<Indicator>): Indicator => ({
  id: 'test',
  type: 'domain',
  kind: 'pool',
  value: '',
  port: 0,
  match: 'host',
  feed: 'test',
  pool: '',
  coins: [],
  algorithms: [],
  confidence: 80,
  valid_from: null,
  last_seen: null,
  dual_use: false,
  origin: '',
  licence: '',
  ...given,
});

const entry = (given: Partial<Indicator>) => entryOf(indicator(given));

/** Few labels, so that names often lie below one another. */
const label = fc.constantFrom('a', 'b', 'pool', 'xmr', 'x-y');
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));
const modes: readonly MatchMode[] = ['host', 'suffix', 'suffix+evidence', 'site'];
const listed = fc.uniqueArray(fc.record({ value: name, match: fc.constantFrom(...modes) }), {
  maxLength: 12,
  selector: ({ value }) => value,
});

test.prop([listed, name])(
  'a name: itself, else the closest name above that covers it',
  (all, asked) => {
    const matcher = new Matcher(0, () => false);
    for (const one of all) matcher.add(entry(one));
    const covers = all
      .filter(({ value, match }) => {
        if (value === asked) return true;
        return match.startsWith('suffix') && asked.endsWith(`.${value}`);
      })
      .sort((a, b) => b.value.length - a.value.length);
    const found = matcher.name(asked);
    expect(found?.indicator.value).toBe(covers[0]?.value);
    expect(found?.confidence).toBe(
      covers.length === 0 ? undefined : covers[0]!.value === asked ? 80 : 72,
    );
  },
);

test.prop([fc.string()])('any text may be asked for', (text) => {
  const matcher = new Matcher(0, () => false);
  matcher.add(entry({ value: 'pool.example', match: 'suffix' }));
  const found = matcher.name(text);
  expect(found === undefined || /pool\.example\.?$/i.test(text)).toBe(true);
});

test('a host long unseen is believed like its pool', () => {
  const matcher = new Matcher(4000 * DAY, () => false);
  matcher.add(entry({ value: 'xmr.pool.example', pool: 'Exact', last_seen: 0 }));
  expect(matcher.name('xmr.pool.example')).toMatchObject({ confidence: 10, guard: 'stale' });
  matcher.add(entry({ value: 'pool.example', match: 'suffix', pool: 'Brand' }));
  expect(matcher.name('xmr.pool.example')).toMatchObject({
    confidence: 80,
    guard: '',
    indicator: { pool: 'Exact', match: 'host' },
  });
});

test('a port that is listed says more than the address alone', () => {
  const matcher = new Matcher(0, () => false);
  matcher.add(entry({ type: 'ip', value: '192.0.2.1' }));
  matcher.add(entry({ type: 'endpoint', value: '192.0.2.1', port: 3333 }));
  expect(matcher.endpoint('192.0.2.1', 3333)).toMatchObject({ confidence: 80, guard: '' });
  expect(matcher.endpoint('192.0.2.1', 22)).toMatchObject({
    confidence: 40,
    guard: 'port-unknown',
  });
});

test.each([
  ['name', {}, 365],
  ['name seen for ten years', { valid_from: -3650 * DAY }, 3650],
  ['address', { type: 'endpoint' }, 60],
  ['malware address', { type: 'endpoint', kind: 'malware' }, 120],
] as const)('half of what a %s can lose is lost in its half-life', (_, given, days) => {
  const one = indicator({ ...given, last_seen: 0, confidence: 90 });
  expect(aged(one, 0)).toEqual({ confidence: 90, stale: false });
  expect(aged(one, days * DAY)).toEqual({ confidence: 50, stale: false });
  expect(aged(one, days * 2 * DAY)).toEqual({ confidence: 30, stale: true });
  expect(aged(one, days * 99 * DAY)).toEqual({ confidence: 10, stale: true });
});
