/** What instances handed up, added where it means the same, and lists handed down against what was reported back. */
import { dayOf, dayOfText } from '../lib/days.ts';
import { isoTime } from '../lib/iso-time.ts';
import {
  rollupDimensions,
  type HandedDown,
  type KeptReport,
  type ListAnswer,
  type ReconciledList,
  type RollupDocument,
  type RollupReport,
} from '../model/rollup.ts';
import { change } from './change.ts';
import { dimensions } from './dimensions.ts';

/** What the sums mean. */
export const rollup = {
  name: 'rollup',
  definition:
    'Counts of a month as instances handed them up, added over those whose definition of the figure is ours word by word; others are named and left out. An address that two instances saw counts twice. Where an instance withheld a small number, the sum is the least there can be. The report an instance made last counts.',
};

/** Later than so many days after its month a report is late. */
const LATE_DAYS = 10;

type Sum = RollupDocument['totals'][string];
const NOTHING: Sum = { hosts: null, withheld: 0 };
const plus = ({ hosts, withheld }: Sum, more: number | null): Sum =>
  more === null ? { hosts, withheld: withheld + 1 } : { hosts: (hosts ?? 0) + more, withheld };

/** Reports whose figures of this question may be added; the others go to `differs`. */
function alike(
  { name, definition }: { readonly name: string; readonly definition: string },
  reports: readonly RollupReport[],
  differs: RollupDocument['differs'],
): readonly RollupReport[] {
  return reports.filter(({ instance, definitions: { [name]: theirs = '' } }) => {
    if (theirs === definition) return true;
    differs.push({ figure: name, instance, ours: definition, theirs });
    return false;
  });
}

function sumOfRows(
  rows: Iterable<RollupReport['by']['place'][number]>,
): RollupDocument['by'][string] {
  const sums = new Map<string, Sum>();
  for (const { key, hosts } of rows) sums.set(key, plus(sums.get(key) ?? NOTHING, hosts));
  return [...sums]
    .map(([key, sum]) => ({ key, ...sum }))
    .sort((a, b) => (b.hosts ?? 0) - (a.hosts ?? 0) || (a.key < b.key ? -1 : 1));
}

export interface RollupParts {
  /** First and last day of the month, as texts. */
  readonly from: string;
  readonly to: string;
  /** Who is expected to report. */
  readonly children: readonly string[];
  /** The latest of each instance for this month. */
  readonly kept: readonly KeptReport[];
  readonly handed: readonly HandedDown[];
  /** Latest reports of any month, the oldest first: what lists came to. */
  readonly all: readonly RollupReport[];
}

/** The document of a month. */
export function rollupOf({ from, to, children, kept, handed, all }: RollupParts): RollupDocument {
  const reports = kept.map(({ report }) => report);
  const differs: RollupDocument['differs'] = [];
  const totals: Record<string, Sum> = {};
  for (const { totals: told } of alike(change, reports, differs))
    for (const [name, hosts] of Object.entries(told))
      totals[name] = plus(totals[name] ?? NOTHING, hosts);
  const by = Object.fromEntries(
    rollupDimensions.map((name) => [
      name,
      sumOfRows(alike(dimensions[name], reports, differs).flatMap((report) => report.by[name])),
    ]),
  );
  return {
    from,
    to,
    definition: rollup.definition,
    instances: instancesOf(to, children, kept),
    totals,
    by,
    differs,
    lists: reconcile(handed, all),
  };
}

function instancesOf(
  to: string,
  children: readonly string[],
  kept: readonly KeptReport[],
): RollupDocument['instances'] {
  const came = new Map(kept.map((one) => [one.report.instance, one]));
  return [...new Set([...children, ...came.keys()])].sort().map((instance) => {
    const { report, received, replaced } = came.get(instance) ?? {};
    const days = received === undefined ? null : dayOf(received) - dayOfText(to) - 1;
    return {
      instance,
      made: report?.made ?? null,
      received: received === undefined ? null : isoTime(received),
      days_after: days,
      late: days !== null && days > LATE_DAYS,
      replaced: replaced ?? 0,
      active: report?.totals.active ?? null,
      sensors: report?.sensors ?? 0,
    };
  });
}

const NO_ANSWER = { received: null, confirmed: 0, cured: 0, refuted: 0, open: 0 } as const;

/** Every list that was handed down or reported back, each by the latest report that names it. */
export function reconcile(
  handed: readonly HandedDown[],
  reports: readonly RollupReport[],
): ReconciledList[] {
  const keyOf = (instance: string, id: string): string => `${instance}\n${id}`;
  const answers = new Map<string, ListAnswer>();
  for (const { instance, lists } of reports)
    for (const answer of lists) answers.set(keyOf(instance, answer.list_id), answer);
  const counts = new Map(handed.map((one) => [keyOf(one.instance, one.list_id), one.hosts]));
  return [...new Set([...counts.keys(), ...answers.keys()])].sort().map((key) => {
    const [instance = '', list_id = ''] = key.split('\n');
    const answer = answers.get(key);
    const count = counts.get(key) ?? null;
    const verdict = verdictOf(count, answer);
    return { instance, list_id, handed: count, ...(answer ?? NO_ANSWER), verdict };
  });
}

function verdictOf(
  handed: number | null,
  answer: ListAnswer | undefined,
): ReconciledList['verdict'] {
  if (answer === undefined) return 'not_reported';
  if (handed === null) return 'never_handed';
  const { received, confirmed, cured, refuted, open } = answer;
  if (received !== handed) return 'received_differs';
  return confirmed + cured + refuted + open === received ? 'reconciles' : 'outcomes_differ';
}
