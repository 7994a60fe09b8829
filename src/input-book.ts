/** The inputs of a run as they are read: what each held, and of which of the operator's prefixes something was seen in it. */
import { PrefixWatch, rowsSeen, spaceOf } from './enrich/prefix-watch.ts';
import type { Input } from './model/input-row.ts';
import type { PrefixSeen } from './model/prefix-seen-row.ts';
import type { OwnTable } from './model/unit.ts';
import { contentsSince, type Contents, type Counts, type SourceDeps } from './sources/source.ts';

export interface InputBook extends Required<Pick<SourceDeps, 'seeing' | 'inputRead'>> {
  /** All of it, once nothing more is read. */
  readonly finish: () => {
    readonly inputs: readonly Input[];
    readonly seen: readonly PrefixSeen[];
  };
}

/** Tables are taken as they are valid at `now`. */
export function createInputBook(
  counts: Counts,
  observer: string,
  tables: readonly OwnTable[],
  now: number,
): InputBook {
  const inputs: Input[] = [];
  const seen: PrefixSeen[] = [];
  const contents = contentsSince(counts);
  const watch = new PrefixWatch(spaceOf(tables, now));
  // What is seen in an input goes to the day that it ends on.
  const note = (): void => {
    const { last_time: last = 0 } = inputs.at(-1) ?? {};
    if (last > 0) seen.push(...rowsSeen(watch, observer, last));
    watch.clear();
  };
  return {
    seeing: watch,
    inputRead: (read) => {
      inputs.push({ ...read, ...contents(), observer, scanned: Date.now() });
      note();
    },
    finish: () => {
      note();
      // Conversations that were open to the end count with the last input.
      return { inputs: withRest(inputs, contents()), seen };
    },
  };
}

function withRest(inputs: readonly Input[], rest: Contents): readonly Input[] {
  const last = inputs.at(-1);
  if (last === undefined) return inputs;
  const whole = {
    ...last,
    flows: last.flows + rest.flows,
    clear: last.clear + rest.clear,
    opaque: last.opaque + rest.opaque,
    unshown: last.unshown + rest.unshown,
  };
  return [...inputs.slice(0, -1), whole];
}
