/** Every format of bindings in the syntax its program writes: what is read, and that nothing can break it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindingOf, type Binding } from '../../records/binding.ts';
import type { BindingSink } from './format.ts';
import { formatOf, formats } from './formats.ts';
import { samples } from './samples.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

interface Read {
  readonly rows: Partial<Binding>[];
  readonly unread: readonly string[];
}

/** Only what says something. */
function told(binding: Binding): Partial<Binding> {
  const entries = Object.entries(binding).filter(
    ([name, value]) => value !== '' && value !== 0 && name !== 'prefix_length',
  );
  const width = binding.ip.includes(':') ? 128 : 32;
  const bits = binding.prefix_length === width ? {} : { prefix_length: binding.prefix_length };
  const times = entries.map(([name, value]) =>
    typeof value === 'number' && name.endsWith('time')
      ? [name, new Date(value).toISOString()]
      : [name, value],
  );
  return { ...Object.fromEntries(times), ...bits } as Partial<Binding>;
}

function read(name: string, inputs: readonly (readonly string[])[], untimed?: number): Read {
  const rows: Partial<Binding>[] = [];
  const unread: string[] = [];
  const sink: BindingSink = {
    row: (draft) => rows.push(told(bindingOf(draft))),
    unread: (reason) => unread.push(reason),
    user: (user) => (user === '' ? '' : `u:${user.length}`),
  };
  const format = formats.find((one) => one.name === name)!;
  const make = format.create(sink, {
    clock: { now: () => NOW, offset: 0 },
    untimed: () => untimed,
  });
  for (const lines of inputs) {
    const reader = make();
    for (const line of lines) reader.line(line);
    reader.end();
  }
  return { rows, unread };
}

describe.each(samples)('$name: $what', ({ name, text, untimed }) => {
  const lines = text.split('\n');

  test('is read', () => {
    expect(read(name, [lines], untimed)).toMatchSnapshot();
  });

  test('is told by its beginning', () => {
    expect(formatOf(text)?.name).toBe(name);
  });

  test('cut short anywhere, gives no other rows before the cut', () => {
    const whole = read(name, [lines], untimed).rows;
    for (let cut = 0; cut < lines.length; cut++) {
      const { rows } = read(name, [lines.slice(0, cut)], untimed);
      expect(whole.slice(0, rows.length)).toEqual(rows);
    }
  });
});

describe.each(formats.map(({ name }) => name))('%s', (name) => {
  test('takes any lines', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (lines) => {
        for (const row of read(name, [lines], NOW).rows) expect(row.ip).not.toBe('');
      }),
    );
  });

  test('takes its own lines damaged', () => {
    const own = samples.filter((s) => s.name === name).flatMap(({ text }) => text.split('\n'));
    const damaged = fc
      .tuple(fc.constantFrom(...own), fc.nat(), fc.nat(8), fc.string({ maxLength: 4 }))
      .map(([line, at, gone, put]) => {
        const from = at % (line.length + 1);
        return line.slice(0, from) + put + line.slice(from + gone);
      });
    fc.assert(
      fc.property(fc.array(damaged, { maxLength: 30 }), (lines) => {
        const { rows } = read(name, [own.slice(0, 1).concat(lines)], NOW);
        for (const row of rows) expect(row.kind).not.toBe('');
      }),
    );
  });
});

test('what began in one file ends in the next', () => {
  const [allocated = '', released = ''] = samples
    .find(({ what }) => what === 'port blocks, as sentences')!
    .text.split('\n')
    .filter((line) => / (?:allocates|releases) /.test(line));
  const { rows } = read('nat-juniper', [[allocated], [released]]);
  expect(rows).toHaveLength(2);
  expect(rows[1]!.time).toBe(rows[0]!.time);
  expect(rows[1]!.end_time).not.toBe(rows[0]!.time);
});

test('no format claims prose', () => {
  expect(formatOf('Dear all,\nplease find attached the report.\n')).toBeUndefined();
  expect(formatOf('')).toBeUndefined();
});
