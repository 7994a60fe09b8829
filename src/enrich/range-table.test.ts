/** The compiled table against a walk over the ranges it was made from. */
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { encodeRangeTable } from '../../scripts/data/range-table.ts';
import { decodeRangeTable, lookUp } from './range-table.ts';

const value = fc.constantFrom('', 'CN|CN-SC', 'DE|DE-BY', 'US|');
const rangesOf = (bits: bigint) =>
  fc
    .uniqueArray(fc.record({ start: fc.bigInt({ min: 0n, max: 2n ** bits - 1n }), value }), {
      minLength: 1,
      maxLength: 40,
      selector: ({ start }) => start,
    })
    .map((ranges) => ranges.sort((a, b) => (a.start < b.start ? -1 : 1)));

/** The first `size` bytes of an address whose leading bits are `n`. */
function address(n: bigint, size: 4 | 16): Uint8Array {
  const bits = size === 4 ? 32n : 64n;
  return Uint8Array.from({ length: size }, (_, i) =>
    BigInt(i) * 8n >= bits ? 0xff : Number((n >> (bits - 8n - BigInt(i) * 8n)) & 0xffn),
  );
}

const families = [
  ['IPv4', 32n, 1, 4],
  ['IPv6', 64n, 2, 16],
] as const;

for (const [family, bits, words, size] of families) {
  const asked = fc.bigInt({ min: 0n, max: 2n ** bits - 1n });
  test.prop([rangesOf(bits), fc.array(asked)])(
    `${family}: as a walk over the ranges says`,
    (ranges, more) => {
      const table = decodeRangeTable(encodeRangeTable(ranges, words).bytes);
      // The edges of every range, too.
      const edges = ranges.flatMap(({ start }) => [start - 1n, start, start + 1n]);
      for (const n of [...edges, ...more].filter((at) => at >= 0n && at < 2n ** bits)) {
        const found = ranges.findLast(({ start }) => start <= n)?.value ?? '';
        expect(lookUp(table, address(n, size))).toBe(found);
      }
    },
  );
}

test.prop([fc.uint8Array({ maxLength: 64 })])('bytes that are no table are refused', (bytes) => {
  expect(() => decodeRangeTable(bytes)).toThrow(RangeError);
});

test.prop([rangesOf(32n), fc.nat()])('a table cut anywhere is refused', (ranges, at) => {
  const { bytes } = encodeRangeTable(ranges, 1);
  expect(() => decodeRangeTable(bytes.subarray(0, at % bytes.length))).toThrow(RangeError);
});

test('an address of the other family is in no range', () => {
  const table = decodeRangeTable(encodeRangeTable([{ start: 0n, value: 'all' }], 1).bytes);
  expect(lookUp(table, address(1n, 4))).toBe('all');
  expect(lookUp(table, address(1n, 16))).toBe('');
});
