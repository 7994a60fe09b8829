import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../intel/feed.ts';
import { Matcher } from '../../intel/matcher.ts';
import { formatIpv4 } from '../../lib/ip-address.ts';
import type { Intel } from '../../model/indicator.ts';
import { intelOf } from '../../../test/kit/intel.ts';
import { NameBook } from '../wire/name-book.ts';
import { ipv4At, Mentions } from './mentions.ts';

/** Intelligence as it is loaded, of these values. */
function loaded(values: readonly string[]): Intel {
  const matcher = new Matcher(0, () => false);
  const like = intelOf({ names: { x: { match: 'suffix' } }, endpoints: { 'x:1': {} } });
  for (const value of values) {
    const isName = /[a-z]/i.test(value) && !value.includes(':');
    const { indicator } = isName ? like.name('x')! : like.endpoint('x', 1)!;
    matcher.add(entryOf({ ...indicator, value }));
  }
  return {
    ...like,
    name: (hostname) => matcher.name(hostname),
    address: (ip) => matcher.address(ip),
    listed: () => matcher.listed,
  };
}

const label = fc.stringMatching(/^[a-z0-9_-]{1,4}$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const found = (mentions: Mentions, text: string): boolean => {
  const bytes = Buffer.from(`pool.org ${text} pool.org`);
  return mentions.name(bytes, 9, bytes.length - 9);
};

describe('names', () => {
  it('are never passed over when they are listed, whatever stands around them', () => {
    const around = fc.constantFrom(
      '',
      '\t',
      '"',
      ',',
      ' ',
      '\\/',
      '://',
      ':3333',
      'CN=',
      '*.',
      '.',
      '1.2.3.4,',
    );
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.option(name),
        around.filter((text) => !/\w$/.test(text)),
        around.filter((text) => !/^[*\w]/.test(text)),
        fc.boolean(),
        (listed, below, before, after, upper) => {
          const intel = loaded(listed);
          const text = (below === null ? '' : `${below}.`) + listed[0]!;
          const mentions = new Mentions(intel, new NameBook());
          const written = upper ? text.toUpperCase() : text;
          if (intel.name(text) !== undefined)
            expect(found(mentions, before + written + after)).toBe(true);
        },
      ),
    );
  });

  it('are passed over when they are not, with numbers, versions and addresses', () => {
    const mentions = new Mentions(loaded(['pool.org', 'xmr.pool.net']), new NameBook());
    for (const text of [
      '',
      'pool.com',
      'pool.org.example',
      'mypool.org',
      '1.5',
      'Mozilla/5.0',
      '192.0.2.1',
      '..',
      'org',
    ])
      expect([text, found(mentions, text)]).toEqual([text, false]);
    for (const text of [
      'Pool.ORG.',
      'a.pool.net',
      '"http:\\/\\/pool.org\\/"',
      '\\u0070ool.org',
      'a,pool.org',
    ])
      expect([text, found(mentions, text)]).toEqual([text, true]);
  });

  it('are all looked at where lists cannot be seen, or name a whole domain', () => {
    const { listed: _, ...unseen } = loaded(['pool.org']);
    for (const intel of [unseen, loaded(['pool'])])
      expect(found(new Mentions(intel, new NameBook()), 'www.example.com')).toBe(true);
  });
});

describe('addresses', () => {
  it('reads a dotted quad, and only one', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const text = Buffer.from(`9${formatIpv4(number)}9`);
        expect(ipv4At(text, 1, text.length - 1)).toBe(number);
      }),
    );
    for (const text of [
      '',
      '1.2.3',
      '1.2.3.',
      '.1.2.3',
      '1.2.3.256',
      '1.2.3.4.5',
      '1.2..3',
      '1.2.3.a',
      '::1',
      '300.1.1.1',
    ])
      expect([text, ipv4At(Buffer.from(text), 0, text.length)]).toEqual([text, undefined]);
  });

  it('finds those listed, in whatever form, and those a listed name was answered with', () => {
    const names = new NameBook();
    const mentions = new Mentions(loaded(['203.0.113.7', '0.0.0.0', '2001:db8::1']), names);
    const knows = (text: string): boolean => mentions.address(Buffer.from(text), 0, text.length);
    expect(
      ['203.0.113.7', '0.0.0.0', '2001:db8::1', '2001:0DB8:0:0:0:0:0:0001'].map(knows),
    ).toEqual([true, true, true, true]);
    expect(['203.0.113.8', '2001:db8::2', '198.51.100.9'].map(knows)).toEqual([
      false,
      false,
      false,
    ]);
    names.learn('10.0.0.1', '198.51.100.9', 'pool.org', true);
    names.learn('10.0.0.1', '198.51.100.10', 'example.org', false);
    expect(['198.51.100.9', '198.51.100.10'].map(knows)).toEqual([true, false]);
  });
});
