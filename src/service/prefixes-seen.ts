/** Of which of the operator's prefixes each source sees something, day by day, for the store. */
import { PrefixWatch, rowsSeen, spaceOf } from '../enrich/prefix-watch.ts';
import { dayOf } from '../lib/days.ts';
import type { PrefixSeen } from '../model/prefix-seen-row.ts';
import type { OwnTable } from '../model/unit.ts';
import type { Running } from './feed.ts';

/** Watches of all sources. The tables they look by may change; what is seen goes to the day of the newest record. */
export class PrefixesSeen {
  private space: ReturnType<typeof spaceOf>;
  private readonly watches = new Map<string, PrefixWatch>();
  private readonly days = new Map<string, number>();

  constructor(tables: readonly OwnTable[], now = Date.now()) {
    this.space = spaceOf(tables, now);
  }

  /** The watch of a source. */
  of(source: string): PrefixWatch {
    const watch = this.watches.get(source) ?? new PrefixWatch(this.space);
    this.watches.set(source, watch);
    return watch;
  }

  use(tables: readonly OwnTable[], now = Date.now()): void {
    this.space = spaceOf(tables, now);
    for (const watch of this.watches.values()) watch.use(this.space);
  }

  /** What was seen since the last call, for the first time on its day. */
  take(sources: readonly Pick<Running, 'plan'>[], now = Date.now()): PrefixSeen[] {
    return sources.flatMap(({ plan: { name, observer, counts } }) => {
      const watch = this.of(name);
      const time = counts.newest > 0 ? counts.newest : now;
      const rows = rowsSeen(watch, observer, time);
      const day = dayOf(time);
      const before = this.days.get(name) ?? day;
      if (before !== day) watch.clear();
      this.days.set(name, day);
      return rows;
    });
  }
}
