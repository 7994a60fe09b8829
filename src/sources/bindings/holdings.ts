/** Who holds what since when: joins what is told of one holding in several lines, so that all rows of it bear the time it began. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import type { Millis } from '../../records/columns.ts';

/** Holdings remembered; a CGNAT has a port block for each of its customers. */
const LIMIT = 500_000;

interface Holding {
  readonly who: string;
  readonly since: Millis;
  until: Millis;
  /** When it was last told of. */
  told: Millis;
}

export class Holdings {
  /** By what is held, those longest unheard of first. */
  private readonly held = new Map<string, Holding>();
  private readonly limit: number;
  private readonly evicted: () => void;

  /** `evicted` is told of every holding let go of because there are too many. */
  constructor(evicted: () => void, limit = LIMIT) {
    this.evicted = evicted;
    this.limit = limit;
  }

  /** `who` has `what` at `at`, and unless told otherwise until `until`: since when without a break, at most `at`. */
  since(what: string, who: string, at: Millis, until: Millis, began = at): Millis {
    const before = this.held.get(what);
    const goesOn =
      before !== undefined && before.who === who && at >= before.since && at <= before.until;
    const holding = goesOn ? before : { who, since: began, until, told: -Infinity };
    if (until > holding.until) holding.until = until;
    this.held.delete(what);
    this.held.set(what, holding);
    for (let gone = forgetFirst(this.held, this.limit); gone > 0; gone--) this.evicted();
    return holding.since;
  }

  /** True when nothing was told of this holding for `every` milliseconds before `at`; from then on it was told at `at`. */
  due(what: string, at: Millis, every: Millis): boolean {
    const holding = this.held.get(what);
    if (holding === undefined || at - holding.told < every) return false;
    holding.told = at;
    return true;
  }

  /** `who` gives up `what`: since when it had it; undefined when that is not known. */
  end(what: string, who: string, at: Millis): Millis | undefined {
    const before = this.held.get(what);
    if (before === undefined || before.who !== who || at < before.since) return undefined;
    this.held.delete(what);
    return before.since;
  }
}
