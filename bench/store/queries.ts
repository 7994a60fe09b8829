/** What the console asks, each as its page does. */
import type { CountryOptions } from '../../src/lab/country.ts';
import type { Query, Store } from '../../src/model/store.ts';
import { activity } from '../../src/situation/activity.ts';
import { campaigns } from '../../src/situation/campaigns.ts';
import { change } from '../../src/situation/change.ts';
import { dimensions } from '../../src/situation/dimensions.ts';
import { egress, egressByHour } from '../../src/situation/egress.ts';
import { energy } from '../../src/situation/energy.ts';
import { falseAlarms } from '../../src/situation/false-alarms.ts';
import { frequency } from '../../src/situation/frequency.ts';
import { hostCount } from '../../src/situation/host-count.ts';
import { hashRate } from '../../src/situation/hash-rate.ts';
import { hostTimeline } from '../../src/situation/host-timeline.ts';
import { listHosts } from '../../src/situation/hosts.ts';
import { overview } from '../../src/situation/overview.ts';
import { trend } from '../../src/situation/trend.ts';

export interface Asked {
  readonly name: string;
  /** A page of the list of hosts: held to a sharper limit. */
  readonly isList?: true;
  readonly ask: (store: Store) => Promise<readonly unknown[]>;
}

/** Every question, over the last thirty days. */
export function consoleQueries({ lastDay }: CountryOptions): readonly Asked[] {
  const month = [lastDay - 29, lastDay] as const;
  const before = [lastDay - 59, lastDay - 30] as const;
  const asked = <P extends Record<string, unknown>, A>(
    name: string,
    query: Query<P, A>,
    params: object,
  ): Asked => ({ name, ask: (store) => store.ask(query, query.params.parse(params)) });
  const list = (name: string, params: Parameters<typeof listHosts>[1]): Asked => ({
    name,
    isList: true,
    ask: (store) => listHosts(store, { limit: 50, ...params }),
  });
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  const now = lastDay * DAY + DAY - 1;
  const today = { from: lastDay * DAY, to: lastDay * DAY + DAY };
  return [
    asked('activity', activity, { now }),
    asked('overview', overview, { active: month }),
    asked('change', change, { days: month, before }),
    asked('trend', trend, { days: [before[0], lastDay] }),
    asked('trend by network type', trend, { days: [before[0], lastDay], by: 'network_type' }),
    asked('trend by place', trend, { days: [before[0], lastDay], by: 'place' }),
    asked('trend of a province', trend, { days: [before[0], lastDay], place: 'CN-JS' }),
    ...Object.entries(dimensions).map(([name, query]) =>
      asked(`by ${name}`, query, { active: month }),
    ),
    asked('by unit in a province', dimensions.unit, { active: month, place: 'CN-JS' }),
    asked('campaigns', campaigns, { active: month }),
    asked('hash rate', hashRate, { active: month }),
    asked('energy', energy, { active: month }),
    asked('false alarms', falseAlarms, { active: month }),
    asked('egress of an hour', egress, { from: today.from, to: today.from + HOUR }),
    asked('egress of a day', egress, today),
    asked('egress hour by hour', egressByHour, today),
    asked('egress of a province', egress, { ...today, place: 'CN-JS' }),
    asked('frequency', frequency, { active: month }),
    asked('count', hostCount, { verdict: ['mining'], active: month }),
    list('hosts, worst first', {}),
    list('hosts, newest first', { sort: 'last_seen' }),
    list('hosts of a filter', { sort: 'last_seen', place: 'CN-JS', network_type: 'education' }),
    list('hosts, page 200', { sort: 'last_seen', offset: 10_000 }),
    list('one host', { address: '10.0.4.5', limit: 1 }),
    asked('one host, hour by hour', hostTimeline, {
      host: '10.0.4.5',
      from: month[0] * DAY,
      to: today.to,
    }),
  ];
}
