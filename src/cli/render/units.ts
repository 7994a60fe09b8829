/** Units as a tree with the hosts that stand in it, what an import did, and what does not fit. */
import type { ImportedUnits } from '../../app-port.ts';
import { csv } from '../../lib/csv.ts';
import type { PrefixHistory, UnitsDocument } from '../../model/unit-document.ts';
import { count, dateTime } from './format.ts';
import { layOut } from './table.ts';
import { tame } from './text.ts';
import { heading, item, pairs, type View } from './view.ts';

/** Rows shown of what may be long. */
const SHOWN = 20;

/** The tree, ready to print. */
export function renderUnits(view: View, untamed: UnitsDocument): string {
  const tree = tame(untamed);
  const { labels } = view;
  const { units: words } = labels;
  if (tree.units.length === 0 && tree.undescribed.length === 0) return `\n  ${words.none}\n`;
  const table = layOut(
    [
      { title: labels.unit, min: 20 },
      { title: words.sector, min: 8, optional: true },
      { title: words.prefixes, align: 'right', optional: true },
      { title: words.addresses, align: 'right', optional: true },
      { title: words.mining, align: 'right', style: (text) => view.paint('red', text) },
      { title: words.suspected, align: 'right', style: (text) => view.paint('yellow', text) },
    ],
    [
      ...tree.units.map((unit) => [
        `${'  '.repeat(unit.depth)}${unit.name}`,
        unit.sector,
        some(unit.prefixes),
        some(unit.addresses),
        some(unit.below?.mining),
        some(unit.below?.suspected),
      ]),
      ...tree.undescribed.map(({ name, mining, suspected }) => [
        `${name} (${words.undescribed})`,
        '',
        '',
        '',
        some(mining),
        some(suspected),
      ]),
      ...(tree.without_unit === null
        ? []
        : [
            [
              words.without,
              '',
              '',
              '',
              some(tree.without_unit.mining),
              some(tree.without_unit.suspected),
            ],
          ]),
    ],
    view.width - 2,
  );
  const lines = [view.paint('dim', table.header), ...table.lines].map((line) => `  ${line}`);
  return `\n${[...lines, '', ...spaceLines(view, tree)].join('\n')}\n`;
}

const some = (n: number | undefined): string => (n === undefined || n === 0 ? '' : count(n));

function spaceLines(view: View, { space, problems, overlaps }: UnitsDocument): string[] {
  const { units: words } = view.labels;
  const left = space.addresses - space.with_unit;
  const left6 = space.networks - space.networks_with_unit;
  return [
    ...pairs(view, [
      [words.space, words.covered(count(space.with_unit), count(space.addresses), count(left))],
      ...(space.networks === 0
        ? []
        : [
            [
              words.space6,
              words.covered(count(space.networks_with_unit), count(space.networks), count(left6)),
            ] as [string, string],
          ]),
    ]),
    ...(problems.length + overlaps.length === 0
      ? []
      : [`  ${words.look(problems.length, overlaps.length)}`]),
  ];
}

/** Overlaps and problems, ready to print. */
export function renderProblems(view: View, untamed: UnitsDocument): string {
  const tree = tame(untamed);
  const { units: words, moreRows } = view.labels;
  const rest = (n: number): string[] =>
    n > SHOWN ? [view.paint('dim', `  ${moreRows(n - SHOWN)}`)] : [];
  const { problems, overlaps } = tree;
  const sections = [
    spaceLines(view, { ...tree, problems: [], overlaps: [] }),
    problems.length === 0
      ? [`  ${words.sound}`]
      : [
          heading(view, words.problems),
          ...problems
            .slice(0, SHOWN)
            .flatMap(({ problem, subject }) => item(view, `${words.problem[problem]}: ${subject}`)),
          ...rest(problems.length),
        ],
    overlaps.length === 0
      ? []
      : [
          heading(view, words.overlaps),
          ...overlaps
            .slice(0, SHOWN)
            .flatMap(({ prefix, unit, inside, of }) =>
              item(view, words.overlap(prefix, unit || words.nobody, inside, of)),
            ),
          ...rest(overlaps.length),
        ],
  ];
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What an import did. */
export function renderImport(view: View, untamed: ImportedUnits): string {
  const done = tame(untamed);
  const { units: words, moreRows } = view.labels;
  const { new: fresh, changed, same } = done.units;
  const rows: [string, string][] = [
    [words.units, words.changes(fresh, changed, 0, same)],
    [
      words.prefixes,
      words.changes(
        done.prefixes.new,
        done.prefixes.changed,
        done.prefixes.retired,
        done.prefixes.same,
      ),
    ],
  ];
  if (done.hosts_moved !== null) rows.push([words.hosts, words.moved(done.hosts_moved)]);
  if (done.unused.length > 0) rows.push([words.unused, done.unused.join(', ')]);
  const refused = done.refused
    .slice(0, SHOWN)
    .flatMap(({ where, reason }) => item(view, `${where}: ${reason}`));
  if (done.refused.length > SHOWN)
    refused.push(view.paint('dim', `  ${moreRows(done.refused.length - SHOWN)}`));
  const title = done.dry ? words.wouldImport(done.source) : words.imported(done.source);
  return `\n${[
    heading(view, title),
    ...pairs(view, rows),
    ...(refused.length === 0 ? [] : ['', heading(view, words.refused), ...refused]),
  ].join('\n')}\n`;
}

/** What was said of an address through time. */
export function renderHistory(view: View, what: string, untamed: readonly PrefixHistory[]): string {
  const history = tame(untamed);
  const { units: words } = view.labels;
  if (history.length === 0) return `\n  ${words.noHistory(what)}\n`;
  const span = (from: string | null, to: string | null): string =>
    `${from === null ? '…' : dateTime(from)} – ${to === null ? '…' : dateTime(to)}`;
  const table = layOut(
    [
      { title: words.prefix },
      { title: view.labels.unit, min: 10 },
      { title: words.valid, min: 10 },
      { title: words.said, min: 10 },
      { title: words.source, optional: true },
    ],
    history.map((row) => [
      row.prefix,
      row.unit_id || words.nobody,
      row.valid_from === null && row.valid_to === null
        ? words.always
        : span(row.valid_from, row.valid_to),
      span(row.recorded, row.retired),
      row.source,
    ]),
    view.width - 2,
  );
  return `\n${[view.paint('dim', table.header), ...table.lines].map((line) => `  ${line}`).join('\n')}\n`;
}

/** One row a unit. */
export const unitsCsv = ({ units }: UnitsDocument): string =>
  csv(
    'id name parent depth sector contact prefixes addresses hosts mining suspected'.split(' '),
    units.map((unit) => [
      unit.id,
      unit.name,
      unit.parent,
      unit.depth,
      unit.sector,
      unit.contact,
      unit.prefixes,
      unit.addresses,
      unit.below?.hosts ?? null,
      unit.below?.mining ?? null,
      unit.below?.suspected ?? null,
    ]),
  );

/** One row a statement. */
export const historyCsv = (history: readonly PrefixHistory[]): string =>
  csv(
    'prefix unit_id network_type region city policy valid_from valid_to source recorded retired'.split(
      ' ',
    ),
    history.map((row) => [
      row.prefix,
      row.unit_id,
      row.network_type,
      row.region,
      row.city,
      row.policy,
      row.valid_from,
      row.valid_to,
      row.source,
      row.recorded,
      row.retired,
    ]),
  );
