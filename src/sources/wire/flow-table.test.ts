import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FlowTable } from './flow-table.ts';

const end = fc.record({
  address: fc.integer({ min: -4, max: 4 }),
  port: fc.integer({ min: 65_533, max: 65_535 }),
});

test('finds, makes and removes like a Map keyed by both ends in canonical order', () => {
  const step = fc.record({
    a: end,
    b: end,
    kind: fc.constantFrom(0x406, 0x411, 0x606),
    remove: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const table = new FlowTable(1000);
      const model = new Map<string, number>();
      for (const { a, b, kind, remove } of steps) {
        const [x, y] = [a, b].toSorted((p, q) => p.address - q.address || p.port - q.port);
        const key = JSON.stringify([x, y, kind]);
        const slot = table.find(a.address, a.port, b.address, b.port, kind, 1);
        expect(table.isNew).toBe(!model.has(key));
        if (model.has(key)) expect(slot).toBe(model.get(key));
        model.set(key, slot);
        expect(table.port(slot, table.side)).toBe(a.port);
        expect(table.address(slot, table.side)).toBe(a.address);
        expect(table.kind(slot)).toBe(kind);
        if (remove) {
          table.remove(slot);
          model.delete(key);
        }
        expect(table.size).toBe(model.size);
      }
    }),
  );
});

test('grows to its maximum, says when it is full, and offers the one longest silent', () => {
  const table = new FlowTable(20_000);
  for (let i = 0; i < 20_000; i++) {
    expect(table.full).toBe(false);
    const slot = table.find(i, 1, -i, 2, 0x406, i);
    table.count(slot, table.side, 100, 60, 1000 + i);
  }
  expect(table.full).toBe(true);
  const victim = table.victim();
  expect(table.lastTime(victim)).toBe(1000);
  table.remove(victim);
  expect(table.full).toBe(false);
  const again = table.find(19_999, 1, -19_999, 2, 0x406, 1);
  expect(table.isNew).toBe(false);
  expect(table.bytes(again, table.side)).toBe(100);
  expect(table.payload(again, table.side)).toBe(60);
});
