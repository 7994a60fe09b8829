import { expect, test } from 'vitest';
import type { Rhythm } from '../records/rhythm.ts';
import { trainMemory } from './memory.ts';

interface Train {
  readonly row: Rhythm;
  readonly observer: string;
  readonly times: number[];
  readonly silences: number[];
  said: number;
}

const row = {
  flow_id: 'f',
  segment: 's',
  times: [1],
  sizes: [2],
  hello: 'named',
  greeting: [400],
} as unknown as Rhythm;
const begun = (of: Rhythm, observer: string): Train => ({
  row: of,
  observer,
  times: [],
  silences: [],
  said: Number.NEGATIVE_INFINITY,
});

test('a train comes back as it was; what an older program did not keep is as in a new one', () => {
  const kept = trainMemory('a', new Map([['f', { ...begun(row, 'north'), times: [1, 2] }]]), begun);
  const [entry] = JSON.parse(JSON.stringify([...kept.save()])) as [[string, object]];
  const { silences: _, ...older } = entry[1] as Train;
  const { hello: __, greeting: ___, ...olderRow } = older.row;
  const trains = new Map<string, Train>();
  const { load } = trainMemory('a', trains, begun);
  const cut = { ...row, times: [], sizes: [], packets: [], lasted: [] };
  load(['f', older]);
  expect(trains.get('f')).toEqual({ ...begun(cut, 'north'), times: [1, 2] });
  load(['f', { ...older, row: olderRow }]);
  expect(trains.get('f')?.row).toEqual({ ...cut, hello: '', greeting: [] });
});
