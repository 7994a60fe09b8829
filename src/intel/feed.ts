/** The contract of an intelligence feed: indicators out of a file. What a feed fetches, it fetches into a file first, so that
 * loading needs no network and a file carried in by hand does as well. */
import type { z } from 'zod';
import type { Component } from '../lib/component.ts';
import type { Indicator, Refused } from '../model/indicator.ts';

/** What an indicator is found by. Thousands are loaded and few are ever found: the rest is read of those. */
export interface Entry extends Pick<Indicator, 'type' | 'value' | 'port' | 'match'> {
  readonly whole: () => Indicator;
}

export interface Feed {
  /** All it holds now, not aged. Lines that cannot be used are handed to `refuse`; an unreadable file throws AppError. */
  readonly read: (refuse: (line: Omit<Refused, 'feed'>) => void) => Iterable<Entry>;
}
export interface FeedDeps {
  /** Name under which its indicators go. */
  readonly name: string;
  /** Folder of the data shipped with the program. */
  readonly dataDir: string;
}

/** Keeps the literal types of a feed's definition. */
export const defineFeed = <const Type extends string, Settings extends z.ZodObject>(
  feed: Component<Type, Settings, FeedDeps, Feed>,
): Component<Type, Settings, FeedDeps, Feed> => feed;
