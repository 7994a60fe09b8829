/** Traffic to pools: a line an hour or day with all pools together, then the pools over the whole span. */
import { csv } from '../../lib/csv.ts';
import type { EgressDocument } from '../../model/egress-document.ts';
import { quantity } from '../../response/wording/quantity.ts';
import { bar } from './bar.ts';
import { count } from './format.ts';
import { layOut, type TableColumn } from './table.ts';
import { tame } from './text.ts';
import { heading, type View } from './view.ts';

const BAR = 24;
/** Pools named; the rest stands in the JSON. */
const POOLS = 12;

type Traffic = Pick<EgressDocument['pools'][number], 'hosts' | 'bits_out' | 'bits_in'>;

/** The report. */
export function renderEgress(view: View, untamed: EgressDocument): string {
  const { labels, paint } = view;
  const words = labels.egress;
  const { course, pools, from, to, by } = tame(untamed);
  const title = `${heading(view, words.title)}  ${paint('dim', from === to ? from : `${from} – ${to}`)}`;
  if (course.length === 0) return `\n${title}\n${words.none}\n`;
  const most = Math.max(...course.map(both));
  const columns = [right(words.hosts), right(words.out), right(words.back)];
  const steps = course.map(({ time, ...row }) => [
    by === 'day' ? time.slice(0, 10) : time.slice(0, 16).replace('T', ' '),
    ...cellsOf(row),
    bar(both(row) / most, BAR),
  ]);
  const named = pools
    .slice(0, POOLS)
    .map(({ pool, ...row }) => [pool || labels.unknown, ...cellsOf(row)]);
  return [
    '',
    title,
    ...tableOf(view, [{ title: words.time }, ...columns, { title: '' }], steps),
    '',
    heading(view, words.pools),
    ...tableOf(view, [{ title: words.pool, min: 12, middle: true }, ...columns], named),
    ...(pools.length > POOLS ? [`  +${count(pools.length - POOLS)}`] : []),
    '',
  ].join('\n');
}

const both = ({ bits_out, bits_in }: Traffic): number => bits_out + bits_in;
const cellsOf = ({ hosts, bits_out, bits_in }: Traffic): string[] => [
  count(hosts),
  quantity(bits_out, 'bit/s'),
  quantity(bits_in, 'bit/s'),
];
const right = (title: string): TableColumn => ({ title, align: 'right' });

function tableOf(view: View, columns: readonly TableColumn[], rows: string[][]): string[] {
  const { header, lines } = layOut(columns, rows, view.width - 2);
  return [view.paint('dim', `  ${header}`), ...lines.map((line) => `  ${line}`.trimEnd())];
}

/** One line an hour or day. */
export const egressCsv = ({ course }: EgressDocument): string =>
  csv(
    ['time', 'hosts', 'bytes_out', 'bytes_in', 'bits_out', 'bits_in'],
    course.map((r) => [r.time, r.hosts, r.bytes_out, r.bytes_in, r.bits_out, r.bits_in]),
  );
