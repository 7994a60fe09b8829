/** How right tables are, as a page and as CSV. */
import { csv } from '../../lib/csv.ts';
import type { Agreement, MeasureDocument } from '../../model/measure-document.ts';
import { placeName } from '../../response/wording/place-name.ts';
import { label } from '../../response/wording/say.ts';
import { count, percent } from './format.ts';
import { layOut, type TableColumn } from './table.ts';
import { heading, type View } from './view.ts';

/** Countries shown on the page; the document has all. */
const SHOWN = 15;

type Named = readonly [string, Agreement];

/** The page. */
export function renderMeasure(view: View, measured: MeasureDocument): string {
  const { measure } = view.labels;
  const { labels, drawn, addresses, country, region, network_type } = measured;
  const typeName = (type: string): string => label(view.lang, 'network_types', type);
  const blocks = [
    [
      heading(view, measure.title(labels, count(addresses), drawn === 'random')),
      ...table(view, [
        [measure.country, country],
        [measure.region, region],
        [measure.network, network_type],
      ]),
    ],
    section(
      view,
      measure.regions,
      measured.regions
        .slice(0, SHOWN)
        .map((one): Named => [placeName(one.country, view.lang), one]),
    ),
    section(
      view,
      measure.types,
      measured.network_types.map((one): Named => [typeName(one.type), one]),
    ),
    measured.confusion.length === 0
      ? []
      : [
          heading(view, measure.confusion),
          ...measured.confusion
            .slice(0, SHOWN)
            .map(
              ({ labelled, told, addresses: n }) =>
                `  ${count(n).padStart(8)}  ${measure.takenFor(typeName(labelled), typeName(told))}`,
            ),
        ],
    section(
      view,
      measure.stated,
      measured.stated.map((one): Named => [`${percent(one.from)} – ${percent(one.to)}`, one]),
      measure.statedHint,
    ),
  ];
  return `\n${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const section = (view: View, title: string, rows: readonly Named[], hint = ''): string[] =>
  rows.length === 0
    ? []
    : [
        heading(view, title),
        ...table(view, rows),
        ...(hint === '' ? [] : [view.paint('dim', `  ${hint}`)]),
      ];

function table(view: View, rows: readonly Named[]): string[] {
  const columns = view.labels.measure.columns.map((title, i): TableColumn => ({
    title,
    align: i === 0 ? 'left' : 'right',
  }));
  const cells = rows.map(([name, one]) => [
    name,
    count(one.labelled),
    count(one.told),
    count(one.right),
    one.share === null ? '–' : percent(one.share),
    one.low === null || one.high === null ? '' : `${percent(one.low)} – ${percent(one.high)}`,
  ]);
  const { header, lines } = layOut(columns, cells, view.width - 2);
  return [`  ${view.paint('dim', header)}`, ...lines.map((line) => `  ${line}`)];
}

/** A row an agreement. */
export const measureCsv = (measured: MeasureDocument): string =>
  csv(
    ['of', 'name', 'labelled', 'told', 'right', 'share', 'low', 'high'],
    [
      ['country', '', measured.country] as const,
      ['region', '', measured.region] as const,
      ['network_type', '', measured.network_type] as const,
      ...measured.regions.map((one) => ['region', one.country, one] as const),
      ...measured.network_types.map((one) => ['network_type', one.type, one] as const),
      ...measured.stated.map((one) => ['stated', `${one.from}-${one.to}`, one] as const),
    ].map(([of, name, one]) => [
      of,
      name,
      one.labelled,
      one.told,
      one.right,
      one.share,
      one.low,
      one.high,
    ]),
  );
