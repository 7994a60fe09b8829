import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvLines, delimiterOf, withoutBom } from './csv-lines.ts';

const parse = (text: string, delimiter = ','): string[][] => {
  const csv = new CsvLines(delimiter, () => undefined);
  return text.split('\n').flatMap((line) => {
    const fields = csv.push(line);
    return fields === undefined ? [] : [fields];
  });
};

test.each([
  ['a,b,,c', [['a', 'b', '', 'c']]],
  ['', [['']]],
  ['"a,b","say ""hi""",c', [['a,b', 'say "hi"', 'c']]],
  ['"two\nlines",x', [['two\nlines', 'x']]],
  ['a,"b"x,c', [['a', 'bx', 'c']]],
  ['a,b"c"', [['a', 'b"c"']]],
])('%s', (text, rows) => {
  expect(parse(text)).toEqual(rows);
});

test('what is written with quotes is read as it was', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', ';') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows
        .map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      expect(parse(text)).toEqual(rows);
    }),
  );
});

test('a quote left open is passed over, and told', () => {
  let tooLong = 0;
  const csv = new CsvLines(',', () => tooLong++);
  expect(csv.push('"open')).toBeUndefined();
  expect(csv.open).toBe(true);
  const line = 'x'.repeat(1000);
  for (let i = 0; i < 1100; i++) csv.push(line);
  expect(tooLong).toBe(1);
  expect(new CsvLines(',', () => undefined).end()).toBe(false);
});

test('delimiters and byte order marks', () => {
  expect(delimiterOf('a;b;c,d')).toBe(';');
  expect(delimiterOf('"a;b;c",d')).toBe(',');
  expect(delimiterOf('a\tb')).toBe('\t');
  expect(delimiterOf('a')).toBe(',');
  expect(withoutBom('\uFEFFa')).toBe('a');
});
