/** The situation as bars, four dimensions in two columns: solid for mining, shaded for suspected, light for context. */
import {
  dimensions,
  type Dimension,
  type Situation,
  type SituationRow,
} from '../../model/situation.ts';
import { segments } from './bar.ts';
import { count } from './format.ts';
import { labelOr } from './labels.ts';
import { placeName } from '../../response/wording/place-name.ts';
import { cut, pad, widthOf } from './text.ts';
import { heading, type View } from './view.ts';

const ROWS = 6;
const GAP = 4;
const LABEL = 20;
const NUMBERS = 9;

/** Lines of the situation; empty dimensions are left out. */
export function renderSituation(view: View, situation: Situation): string[] {
  const full = dimensions.filter((d) => situation[d].length > 0);
  const twoColumns = view.width >= 80;
  const width = twoColumns ? Math.floor((view.width - 2 - GAP) / 2) : view.width - 2;
  const blocks = full.map((d) => renderDimension(view, d, situation[d], width));
  const lines: string[] = [];
  for (let i = 0; i < blocks.length; i += twoColumns ? 2 : 1) {
    const left = blocks[i] ?? [];
    const right = twoColumns ? (blocks[i + 1] ?? []) : [];
    if (i > 0) lines.push('');
    for (let row = 0; row < Math.max(left.length, right.length); row++)
      lines.push(`  ${pad(left[row] ?? '', width)}${' '.repeat(GAP)}${right[row] ?? ''}`.trimEnd());
  }
  return lines;
}

function renderDimension(
  view: View,
  dimension: Dimension,
  rows: readonly SituationRow[],
  width: number,
): string[] {
  const { labels } = view;
  const shown = rows.slice(0, rows.length > ROWS ? ROWS - 1 : ROWS);
  const names = shown.map((row) => nameOf(view, dimension, row));
  const label = Math.min(LABEL, Math.max(...names.map(widthOf)));
  const most = Math.max(...shown.map(({ hosts }) => hosts));
  const space = Math.max(3, width - label - NUMBERS - 4);
  const lines = shown.map((row, i) => {
    const bar = hostBar(view, row, most, space);
    return `${pad(cut(names[i] ?? '', label), label)}  ${bar}  ${numbers(view, row)}`;
  });
  const title = heading(view, labels.dimensions[dimension]);
  const rest = rows.length - shown.length;
  return [title, ...lines, ...(rest > 0 ? [view.paint('dim', labels.moreRows(rest))] : [])];
}

function nameOf({ lang, labels }: View, dimension: Dimension, row: SituationRow): string {
  if (row.label !== undefined) return row.label;
  if (row.key === '') return labels.unknown;
  if (dimension === 'by_place') return placeName(row.key, lang);
  if (dimension === 'by_network_type') return labelOr(labels.networkTypes, row.key);
  return row.key;
}

function hostBar(view: View, row: SituationRow, most: number, space: number): string {
  const context = row.hosts - row.mining - row.suspected;
  const parts = [row.mining, row.suspected, context];
  const [a = 0, b = 0, c = 0] = segments(parts, most, space);
  return (
    view.paint('red', '█'.repeat(a)) +
    view.paint('yellow', '▒'.repeat(b)) +
    view.paint('gray', '░'.repeat(c)) +
    ' '.repeat(Math.max(0, space - a - b - c))
  );
}

/** Mining, suspected and context hosts as `12·3·1`, aligned on the right. */
function numbers(view: View, row: SituationRow): string {
  const context = row.hosts - row.mining - row.suspected;
  const text = [row.mining, row.suspected, context].map(count).join(' · ');
  return view.paint('bold', pad(text, NUMBERS, 'right'));
}

/** What the bars' shades mean, with the totals: `█ 12 mining   ▒ 3 suspected   ░ 1 context only`. */
export function renderTotals(
  view: View,
  totals: { readonly mining: number; readonly suspected: number; readonly context: number },
): string {
  const { paint, labels } = view;
  const part = (n: number, mark: string, style: 'red' | 'yellow' | 'gray', word: string): string =>
    `${paint(style, mark)} ${paint(n > 0 ? 'bold' : 'dim', count(n))} ${word}`;
  return [
    part(totals.mining, '█', 'red', labels.tally.mining),
    part(totals.suspected, '▒', 'yellow', labels.tally.suspected),
    part(totals.context, '░', 'gray', labels.tally.context),
  ].join('   ');
}
