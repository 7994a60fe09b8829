/** Bindings kept and asked: the store answers as the bindings in memory do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindingRows } from '../../src/model/binding-row.ts';
import { whoHad, type Traced } from '../../src/model/who-had.ts';
import { bindingOf } from '../../src/records/binding.ts';
import { trace } from '../../src/situation/who-had.ts';
import { openStore } from '../../src/store/open-store.ts';
import { anyBinding, anyQuestion, BINDINGS_START } from '../kit/bindings.ts';
import { onEngine, scratch } from './engine.ts';

const ask = { port: 0, protocol_num: 0, peer_ip: '', peer_port: 0 };

onEngine('bindings', () => {
  test('the store answers as whoHad does, rows merged or not', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    const sample = fc.sample(anyBinding, { numRuns: 400, seed: 7 });
    // Twice, and in portions: copies merge.
    for (const [i, rows] of [sample, sample.slice(0, 100), sample.toReversed()].entries())
      await store.append('binding', `part-${i}`, rows);
    const questions = fc.sample(anyQuestion, { numRuns: 60, seed: 8 });
    const merged = bindingRows(sample);
    for (const question of questions) {
      const found = await trace(store, question, 1);
      const expected = whoHad(merged, question);
      expect(found.map(({ behind: _, ...holder }) => holder)).toEqual(expected);
    }
  });

  test('behind a translator behind a translator', async () => {
    using dir = scratch();
    await using store = await openStore({ path: dir.path });
    const time = BINDINGS_START;
    const mac = '02:00:00:00:00:01';
    await store.append('binding', 'all', [
      bindingOf({
        kind: 'nat',
        ip: '198.51.100.1',
        time,
        port_first: 1024,
        port_last: 2047,
        inner_ip: '100.64.0.9',
      }),
      bindingOf({
        kind: 'nat',
        ip: '198.51.100.1',
        time,
        port_first: 2048,
        port_last: 4095,
        inner_ip: '100.64.0.8',
      }),
      bindingOf({
        kind: 'radius',
        ip: '100.64.0.9',
        time,
        user: 'u:0011223344556677',
        place: 'bras-2',
      }),
      bindingOf({ kind: 'nat', ip: '100.64.0.9', time, inner_ip: '192.168.1.5' }),
      bindingOf({
        kind: 'dhcp',
        ip: '192.168.1.5',
        time,
        mac,
        hostname: 'rig-07',
        expires_time: time + 3_600_000,
      }),
    ]);
    const names = (found: readonly Traced[]): unknown[] =>
      found.map(({ binding: b, behind }) => [
        b.inner_ip || b.hostname || b.place,
        ...names(behind),
      ]);
    const found = await trace(store, { ...ask, ip: '198.51.100.1', port: 1500, time: time + 1000 });
    expect(names(found)).toEqual([['100.64.0.9', ['bras-2'], ['192.168.1.5', ['rig-07']]]]);
    expect(await trace(store, { ...ask, ip: '198.51.100.1', port: 9, time })).toEqual([]);
    expect(await trace(store, { ...ask, ip: 'nonsense', time })).toEqual([]);
  });
});
