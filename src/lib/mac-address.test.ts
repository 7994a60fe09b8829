import { expect, test } from 'vitest';
import { columnsOf } from './header-names.ts';
import { macOfDuid, parseMac } from './mac-address.ts';

test.each([
  '00:1b:21:33:44:55',
  '00-1B-21-33-44-55',
  '001b.2133.4455',
  '001b-2133-4455',
  '001B21334455',
  '0:1b:21:33:44:55',
])('%s', (text) => {
  expect(parseMac(text)).toBe('00:1b:21:33:44:55');
});

test.each(['', '+49301234567', '00:1b:21:33:44', '00:1b-21:33:44:55', 'xx:1b:21:33:44:55'])(
  '"%s" is none',
  (text) => {
    expect(parseMac(text)).toBeUndefined();
  },
);

test('the hardware address in a DHCP identifier', () => {
  expect(macOfDuid('00:01:00:01:32:99:61:7a:c6:43:e1:dc:b3:6b')).toBe('c6:43:e1:dc:b3:6b');
  expect(macOfDuid('00030001c643e1dcb36b')).toBe('c6:43:e1:dc:b3:6b');
  expect(macOfDuid('00:02:00:00:00:09:0c:c0:84')).toBeUndefined();
});

test('columns by their names, each for one field', () => {
  const found = columnsOf(['Src_IP', '目的 IP', 'port', 'PORT'], {
    source: ['src ip', '源IP'],
    target: ['目的IP'],
    port: ['Port'],
    other: ['port'],
  });
  expect(Object.fromEntries(found)).toEqual({ source: [0], target: [1], port: [2] });
});
