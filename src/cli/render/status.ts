/** How the service is, on one screen: what is wrong first, then every source, spool, store and lists. */
import type { Status } from '../../model/status.ts';
import { bytes, count, dateTime, duration, percent } from './format.ts';
import { layOut, type TableColumn } from './table.ts';
import { wrap } from './text.ts';
import { heading, type View } from './view.ts';

type Source = Status['sources'][number];

/** Senders named in full; more are only counted. */
const SENDERS = 8;
const REASONS = 6;

/** The whole report, ready to print. */
export function renderStatus(view: View, status: Status): string {
  const parts = [
    header(view, status),
    sourcesPart(view, status.sources),
    ...status.sources.map((source) => details(view, source)).filter((lines) => lines.length > 0),
    tail(view, status),
  ];
  return `\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header(view: View, { healthy, started, version }: Status): string[] {
  const { labels, paint } = view;
  const state = healthy ? paint('green', labels.well) : paint(['bold', 'red'], labels.unwell);
  return [
    `${heading(view, labels.serviceTitle)}  ${version}  ${state}  ${paint('dim', labels.serviceSince(dateTime(started)))}`,
  ];
}

const stateOf = ({ labels }: View, { phase, up }: Source): string =>
  phase === 'running' && !up ? labels.notUp : labels.phases[phase];

const isWell = ({ up, phase }: Source): boolean => up || phase === 'done';

function sourcesPart(view: View, sources: readonly Source[]): string[] {
  const { labels, paint } = view;
  const { sourceColumns: titles } = labels;
  const state: TableColumn['style'] = (text, row) =>
    paint(isWell(sources[row]!) ? 'green' : ['bold', 'red'], text);
  const columns: TableColumn[] = [
    { title: titles.name, style: (text) => paint('bold', text) },
    { title: titles.phase, style: state },
    { title: titles.records, align: 'right' },
    { title: titles.rate, align: 'right' },
    { title: titles.lag, align: 'right' },
    { title: titles.lost, align: 'right' },
    { title: titles.at, min: 12, middle: true },
  ];
  const rows = sources.map((source) => [
    source.name,
    stateOf(view, source),
    count(source.records || source.packets),
    count(source.records_per_second),
    source.lag_seconds === null ? '–' : labels.ago(duration(source.lag_seconds)),
    count(source.lost),
    source.at,
  ]);
  const { header: head, lines } = layOut(columns, rows, view.width - 2);
  return [
    heading(view, labels.sourcesTitle),
    paint('dim', `  ${head}`),
    ...lines.map((line) => `  ${line}`),
  ];
}

/** What went wrong with a source, what was lost, and whom it hears. */
function details(view: View, source: Source): string[] {
  const { labels, paint, width } = view;
  const { name, trouble, unread, senders } = source;
  const reasons = Object.entries(unread).sort(([, a], [, b]) => b - a);
  const lines = [
    ...contentLines(view, source),
    ...(trouble === '' ? [] : wrap(trouble, width - 2).map((line) => paint('yellow', `  ${line}`))),
    ...wrap(
      reasons
        .slice(0, REASONS)
        .map(([reason, n]) => `${reason} ${count(n)}`)
        .join(' · '),
      width - 2,
    )
      .filter((line) => line !== '')
      .map((line) => `  ${line}`),
    ...senders.slice(0, SENDERS).flatMap((sender) => senderLines(view, sender)),
    ...(senders.length > SENDERS ? [`  +${count(senders.length - SENDERS)}`] : []),
  ];
  if (lines.length === 0) return [];
  const title = senders.length > 0 ? labels.sendersOf(name, count(senders.length)) : name;
  return [heading(view, title), ...lines];
}

/** Of how many conversations the content is seen, how many packets are looked at, and of how many prefixes anything was seen; nothing
 * where none of it can be said. */
function contentLines(
  { labels, width }: View,
  { clear, opaque, unshown, sampling, prefixes }: Source,
): string[] {
  const all = clear + opaque + unshown;
  if (all === 0 && sampling === null && prefixes === null) return [];
  const share = (part: number): string => (all === 0 ? labels.unknown : percent(part / all));
  const told = [
    labels.contents(share(clear), share(opaque), share(unshown)),
    labels.sampling(sampling === null ? labels.unknown : `1:${count(sampling)}`),
    ...(prefixes === null
      ? []
      : [labels.prefixesSeen(count(prefixes.seen), count(prefixes.watched))]),
  ];
  return wrap(told.join(' · '), width - 2).map((line) => `  ${line}`);
}

/** `192.0.2.1  records 12,000 · lost 3`, zeros left out. */
function senderLines(view: View, { name, ...facts }: Source['senders'][number]): string[] {
  const told = Object.entries(facts)
    .filter(([, value]) => value !== 0 && value !== '')
    .map(([key, value]) => `${key} ${typeof value === 'number' ? count(value) : value}`);
  return wrap(`${name}  ${told.join(' · ')}`, view.width - 2).map((line) => `  ${line}`);
}

function tail(view: View, { spool, store, intel, ...status }: Status): string[] {
  const { labels, paint } = view;
  const indicators = Object.values(intel.indicators).reduce((sum, n) => sum + n, 0);
  const age = duration(spool.oldest_seconds ?? 0);
  const waiting =
    spool.steps === 0
      ? labels.spoolEmpty
      : labels.spoolSteps(count(spool.steps), bytes(spool.bytes), bytes(spool.max_bytes), age);
  const takes = labels.storeUp(count(store.delivered_rows), count(store.hosts_assessed));
  const rows: [string, string][] = [
    [labels.spoolTitle, spool.full ? paint('red', labels.spoolFull) : waiting],
    ...(spool.damaged > 0
      ? [['', paint('yellow', labels.spoolDamaged(count(spool.damaged)))] as [string, string]]
      : []),
    ...(spool.refused > 0
      ? [['', paint('yellow', labels.spoolRefused(count(spool.refused)))] as [string, string]]
      : []),
    [
      labels.storeTitle,
      store.trouble === '' ? (store.up ? takes : labels.storeIdle) : paint('red', store.trouble),
    ],
    [labels.intelTitle, labels.intelText(count(indicators), dateTime(intel.loaded))],
    ...(intel.trouble === '' ? [] : [['', paint('yellow', intel.trouble)] as [string, string]]),
    ['', labels.memoryText(bytes(status.memory_bytes), count(status.evidence))],
  ];
  return rows.map(([title, text]) => `${paint('bold', title.padEnd(6))}  ${text}`);
}
