/** What instances handed up: who reported, the sums, what was not added and why; and lists against what came back. */
import { csv } from '../../lib/csv.ts';
import type { ReconciledList, RollupDocument } from '../../model/rollup.ts';
import { label } from '../../response/wording/say.ts';
import { placeName } from '../../response/wording/place-name.ts';
import { count, dateTime } from './format.ts';
import { layOut, type TableColumn } from './table.ts';
import { tame } from './text.ts';
import { heading, item, type View } from './view.ts';

/** Rows shown of each breakdown. */
const SHOWN = 10;

type Sum = RollupDocument['totals'][string];

/** `≥ 1,234` where somebody withheld a part. */
const sumText = ({ hosts, withheld }: Sum): string => {
  if (hosts === null) return '–';
  return withheld > 0 ? `≥ ${count(hosts)}` : count(hosts);
};

const table = (
  view: View,
  columns: readonly TableColumn[],
  rows: readonly string[][],
): string[] => {
  const laid = layOut(columns, rows, view.width - 2);
  return [view.paint('dim', laid.header), ...laid.lines].map((line) => `  ${line}`);
};

/** The month, ready to print. */
export function renderRollup(view: View, untamed: RollupDocument): string {
  const found = tame(untamed);
  const { rollup: words } = view.labels;
  const rows = found.instances.map((one) => [
    one.instance,
    one.received === null ? words.missing : dateTime(one.received),
    one.late ? words.late(one.days_after ?? 0) : '',
    one.received === null || one.active === null ? '–' : count(one.active),
    one.received === null ? '–' : count(one.sensors),
    one.replaced === 0 ? '' : count(one.replaced),
  ]);
  return [
    '',
    heading(view, `${words.title} ${found.from} – ${found.to}`),
    ...table(
      view,
      [
        { title: words.instance, min: 10 },
        { title: words.received, min: 10 },
        { title: '', optional: true },
        { title: words.active, align: 'right' },
        { title: words.sensors, align: 'right', optional: true },
        { title: words.replaced, align: 'right', optional: true },
      ],
      rows,
    ),
    ...sums(view, found),
    ...notAdded(view, found),
    '',
    `  ${words.means}`,
    '',
  ].join('\n');
}

function sums(view: View, { totals, by }: RollupDocument): string[] {
  const { rollup: words } = view.labels;
  const parts = Object.entries(by).filter(([, rows]) => rows.length > 0);
  return [
    '',
    heading(view, words.sums),
    ...Object.entries(totals).map(
      ([name, sum]) =>
        `  ${words.totals[name as keyof typeof words.totals] ?? name}: ${sumText(sum)}`,
    ),
    ...parts.flatMap(([name, rows]) => [
      '',
      ...table(
        view,
        [
          { title: words.by[name as keyof typeof words.by] ?? name, min: 20 },
          { title: words.hosts, align: 'right' },
        ],
        rows.slice(0, SHOWN).map(({ key, ...sum }) => [keyText(view, name, key), sumText(sum)]),
      ),
    ]),
  ];
}

function keyText({ lang, labels }: View, dimension: string, key: string): string {
  if (key === '') return labels.unknown;
  if (dimension === 'place') return placeName(key, lang);
  if (dimension === 'network_type') return label(lang, 'network_types', key as never);
  return key;
}

function notAdded(view: View, { differs }: RollupDocument): string[] {
  if (differs.length === 0) return [];
  const { rollup: words } = view.labels;
  return [
    '',
    heading(view, words.notAdded),
    ...differs.flatMap(({ figure, instance, ours, theirs }) => [
      ...item(view, `${instance}: ${figure}`),
      ...item(view, `  ${words.ours} ${ours}`),
      ...item(view, `  ${words.theirs} ${theirs === '' ? words.noDefinition : theirs}`),
    ]),
  ];
}

/** Lists, ready to print. */
export function renderReconciled(view: View, untamed: readonly ReconciledList[]): string {
  const lists = tame(untamed);
  const { rollup: words } = view.labels;
  if (lists.length === 0) return `\n  ${words.noLists}\n`;
  const some = (n: number | null): string => (n === null ? '–' : count(n));
  const laid = table(
    view,
    [
      { title: words.instance, min: 10 },
      { title: words.list, min: 8 },
      { title: words.handed, align: 'right' },
      { title: words.back, align: 'right' },
      { title: words.confirmed, align: 'right', optional: true },
      { title: words.cured, align: 'right', optional: true },
      { title: words.refuted, align: 'right', optional: true },
      { title: words.open, align: 'right', optional: true },
      { title: '', min: 10 },
    ],
    lists.map((one) => [
      one.instance,
      one.list_id,
      some(one.handed),
      some(one.received),
      some(one.confirmed),
      some(one.cured),
      some(one.refuted),
      some(one.open),
      words.verdicts[one.verdict],
    ]),
  );
  return `\n${laid.join('\n')}\n`;
}

/** Sums as rows: figure, key, hosts, withheld. */
export const rollupCsv = ({ totals, by }: RollupDocument): string =>
  csv(
    ['figure', 'key', 'hosts', 'withheld'],
    [
      ...Object.entries(totals).map(([name, { hosts, withheld }]) => [name, '', hosts, withheld]),
      ...Object.entries(by).flatMap(([name, rows]) =>
        rows.map(({ key, hosts, withheld }) => [`by_${name}`, key, hosts, withheld]),
      ),
    ],
  );

const FIELDS = [
  'instance',
  'list_id',
  'handed',
  'received',
  'confirmed',
  'cured',
  'refuted',
  'open',
  'verdict',
] as const;

/** Lists as rows. */
export const reconcileCsv = (lists: readonly ReconciledList[]): string =>
  csv(
    FIELDS,
    lists.map((list) => FIELDS.map((name) => list[name])),
  );
