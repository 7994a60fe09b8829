import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from './json.ts';

const textOf = (document: unknown): string => [...jsonPieces(document)].join('');

it('is the text that JSON has for a document', () => {
  const odd = fc.constantFrom(undefined, null, new Date(0), Number.NaN, [], {}, [undefined], '\n"');
  const value = fc.oneof(fc.jsonValue(), odd, fc.array(fc.oneof(fc.jsonValue(), odd)));
  fc.assert(
    fc.property(fc.oneof(value, fc.dictionary(fc.string(), value)), (document) => {
      if (document === undefined || document instanceof Date) return;
      expect(textOf(document)).toBe(`${JSON.stringify(document, null, 2)}\n`);
    }),
  );
});

it('comes in pieces when it is long', () => {
  const document = {
    hosts: Array.from({ length: 5000 }, (_, i) => ({ ip: `${i}`, words: ['’'] })),
  };
  expect([...jsonPieces(document)].length).toBeGreaterThan(3);
  expect(textOf(document)).toBe(`${JSON.stringify(document, null, 2)}\n`);
});
