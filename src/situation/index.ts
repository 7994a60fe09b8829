/** Every question that has a definition people read: what the reference is made from. */
import type { Query } from '../model/store.ts';
import { activity } from './activity.ts';
import { campaigns } from './campaigns.ts';
import { change } from './change.ts';
import { changes } from './changes.ts';
import { coverage } from './coverage.ts';
import { dimensions } from './dimensions.ts';
import { egress, egressByDay, egressByHour } from './egress.ts';
import { energy } from './energy.ts';
import { falseAlarms } from './false-alarms.ts';
import { frequency } from './frequency.ts';
import { hashRate } from './hash-rate.ts';
import { hostCount } from './host-count.ts';
import { hostTimeline } from './host-timeline.ts';
import { pageOfHosts } from './hosts.ts';
import { inputs } from './inputs.ts';
import { linkCounts } from './links.ts';
import { minerCount } from './miner-count.ts';
import { overview } from './overview.ts';
import { prefixesSeen } from './prefixes-seen.ts';
import { readings } from './readings.ts';
import { rollup } from './rollup.ts';
import { trend } from './trend.ts';

/** A question by its name and meaning alone. */
export type Question = Pick<Query<never, unknown>, 'name' | 'definition'>;

export const questions: readonly Question[] = [
  activity,
  overview,
  change,
  changes,
  trend,
  ...Object.values(dimensions),
  campaigns,
  linkCounts,
  minerCount,
  readings,
  frequency,
  hashRate,
  energy,
  egress,
  egressByHour,
  egressByDay,
  pageOfHosts,
  hostCount,
  falseAlarms,
  hostTimeline,
  coverage,
  prefixesSeen,
  inputs,
  rollup,
];
