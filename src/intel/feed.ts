/** The contract of a feed: all the indicators it holds now. What is gone from it has expired. */
import type { Indicator } from '../model/indicator.ts';

export interface Feed {
  readonly name: string;
  readonly read: () => Iterable<Indicator>;
}
