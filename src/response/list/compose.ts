/** A list from its hosts: each with what to do about it and by when, under one head. */
import { createHash } from 'node:crypto';
import type { Recommendation } from '../../model/recommendation.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import { dueAt } from '../recommendation/recommend.ts';
import type { ListEntry, ListHead } from './columns.ts';
import type { List } from './formats.ts';

/** Hosts of one list; a file larger than that nobody opens. */
export const MOST_IN_LIST = 100_000;

export interface ListWish extends Pick<ListHead, 'order_no' | 'purpose' | 'cut'> {
  /** Days after which the list may no longer be kept. */
  readonly days: number;
}

/** Composes it; what it is called by covers order, cut, time and hosts. */
export function composeList(
  hosts: readonly HostDocument[],
  advise: (host: HostDocument) => Recommendation,
  { days, ...wish }: ListWish,
  now: number,
): List {
  const entries = hosts.map((host): ListEntry => {
    const advice = advise(host);
    const due = advice.clock === null ? null : new Date(dueAt(advice.clock, now)).toISOString();
    return { host, advice, due };
  });
  const made = new Date(now).toISOString();
  const content = JSON.stringify([wish.order_no, wish.cut, made, hosts.map(({ ip }) => ip)]);
  const digest = createHash('sha256').update(content).digest('hex');
  return {
    head: {
      list_id: `L${made.slice(0, 10).replaceAll('-', '')}-${digest.slice(0, 8)}`,
      ...wish,
      made,
      expires: new Date(now + days * 86_400_000).toISOString(),
      handling: 'TLP:AMBER',
    },
    entries,
  };
}
