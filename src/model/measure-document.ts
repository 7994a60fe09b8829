/** How often tables are right of addresses that somebody else knows. */
import type { NetworkTypeName } from './host.ts';

/** Of the addresses that were labelled with something: how many the tables told at all, and of those how many rightly. */
export interface Agreement {
  readonly labelled: number;
  readonly told: number;
  readonly right: number;
  /** `right` of `told`, with its 95 % interval (Wilson), 0–1; null where nothing was told. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface MeasureDocument {
  readonly schema: 1;
  /** What was held against the tables: a file. */
  readonly labels: string;
  /** `rows` of a labelled table, or addresses drawn at random and told by a database. */
  readonly drawn: 'rows' | 'random';
  readonly addresses: number;
  readonly country: Agreement;
  readonly region: Agreement;
  readonly network_type: Agreement;
  /** Regions by the labelled country, most addresses first. */
  readonly regions: readonly ({ readonly country: string } & Agreement)[];
  /** Network types by the labelled type. */
  readonly network_types: readonly ({ readonly type: NetworkTypeName } & Agreement)[];
  /** What was taken for what, most often first. */
  readonly confusion: readonly {
    readonly labelled: NetworkTypeName;
    readonly told: NetworkTypeName;
    readonly addresses: number;
  }[];
  /** Network types by the confidence stated: where `share` lies below it, too much is promised. */
  readonly stated: readonly ({ readonly from: number; readonly to: number } & Agreement)[];
}
