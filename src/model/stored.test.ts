import { expect, test } from 'vitest';
import { stored } from './stored.ts';

test.each([
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::18.52.0.1', '::1234:1'],
  ['::255.255.0.1', '::ffff:1'],
  ['::1', '::1'],
  ['2001:db8::7', '2001:db8::7'],
])('the engine’s %s is %s', (text, plain) => {
  expect(stored.ip.parse(text)).toBe(plain);
});
