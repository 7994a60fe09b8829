/** Bindings as they are kept: what identifies one, and how two tellings of the same one merge. */
import { binding, type Binding } from '../records/binding.ts';
import { mergerOf, type Merge } from './merge-row.ts';

/** All that is not listed identifies. What was learnt later holds beside what was learnt before, in whatever order it comes. */
const learnt = {
  seen_time: 'max',
  expires_time: 'max',
  end_time: 'max',
  hostname: 'longest',
  place: 'longest',
  segment: 'longest',
} as const satisfies Partial<Record<keyof Binding, Merge>>;

type Learnt = typeof learnt;
type Kept = {
  readonly [N in keyof typeof binding]: (typeof binding)[N] & {
    readonly merge: N extends keyof Learnt ? Learnt[N] : 'key';
  };
};

export const bindingColumns = Object.fromEntries(
  Object.entries(binding).map(([name, column]) => [
    name,
    { ...column, merge: (learnt as Partial<Record<string, Merge>>)[name] ?? 'key' },
  ]),
) as Kept;

export const {
  keyColumns: bindingKeyColumns,
  keyOf: bindingKey,
  merge: mergeBindings,
} = mergerOf(bindingColumns);

/** Rows to keep of a batch: copies of one key merged, so that a busy lease is one row. */
export function bindingRows(bindings: readonly Binding[]): Binding[] {
  const rows = new Map<string, Binding>();
  for (const row of bindings) {
    const key = bindingKey(row);
    const before = rows.get(key);
    rows.set(key, before === undefined ? row : mergeBindings(before, row));
  }
  return [...rows.values()];
}
