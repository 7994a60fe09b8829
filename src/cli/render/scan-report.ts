/** What a scan ends with: what was read, the situation, the hosts with reasons, what could not be read, what next. */
import type { ScanResult } from '../../app-port.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import { bytes, count, duration, timeRange } from './format.ts';
import { expectedFalse, renderHosts } from './host-list.ts';
import { renderSituation, renderTotals } from './situation.ts';
import { tame, widthOf, wrap } from './text.ts';
import { heading, type View } from './view.ts';

export interface ScanReport extends ScanResult {
  readonly seconds: number;
  /** False with --no-store: nothing to explain from afterwards. */
  readonly kept: boolean;
  readonly interrupted: boolean;
  /** Most hosts to list. */
  readonly top: number;
}

/** The whole report, ready to print. */
export function renderScan(view: View, untamed: ScanReport): string {
  const report = tame(untamed);
  const { hosts } = report.document;
  const parts = [header(view, report)];
  if (hosts.length === 0) parts.push([`  ${view.labels.nothingFound}`]);
  else {
    parts.push([...renderSituation(view, report.situation), '', ...definition(view)]);
    parts.push(hostPart(view, hosts, report.top));
  }
  const unread = unreadPart(view, report);
  if (unread.length > 0) parts.push(unread);
  if (hosts.length > 0) parts.push(nextPart(view, report));
  return `\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const definition = ({ labels, paint, width }: View): string[] =>
  wrap(labels.definition, width - 2).map((line) => paint('dim', `  ${line}`));

function header(view: View, report: ScanReport): string[] {
  const { labels, paint } = view;
  const { counts, hosts } = report.document;
  const read = [
    ...(counts.files > 0 ? [labels.files(counts.files, count(counts.files))] : []),
    bytes(counts.bytes),
    ...(counts.records > 0 ? [labels.records(counts.records, count(counts.records))] : []),
    ...(counts.packets > 0 || counts.records === 0
      ? [
          labels.packets(counts.packets, count(counts.packets)),
          labels.flows(counts.flows, count(counts.flows)),
        ]
      : []),
    duration(report.seconds),
  ].join(' · ');
  const of = (verdict: HostDocument['verdict']): number =>
    hosts.filter((h) => h.verdict === verdict).length;
  const totals = { mining: of('mining'), suspected: of('suspected'), context: of('context') };
  const summary = `  ${renderTotals(view, totals)}`;
  const seen = paint('dim', spanOf(hosts));
  const fits = widthOf(`${summary}   ${seen}`) <= view.width;
  return [
    `${heading(view, 'Davylamp')}  ${read}`,
    ...(report.interrupted ? [paint('yellow', labels.interrupted)] : []),
    '',
    ...(seen === '' ? [summary] : fits ? [`${summary}   ${seen}`] : [summary, `  ${seen}`]),
  ];
}

/** From the first to the last sign of any host. */
function spanOf(hosts: readonly HostDocument[]): string {
  const from = hosts.flatMap(({ first_seen }) => first_seen ?? []).sort();
  const to = hosts.flatMap(({ last_seen }) => last_seen ?? []).sort();
  return from.length === 0 ? '' : timeRange(from[0] ?? null, to.at(-1) ?? null);
}

function hostPart(view: View, hosts: readonly HostDocument[], top: number): string[] {
  const shown = hosts.slice(0, top);
  const rest = hosts.length - shown.length;
  return [
    heading(view, view.labels.hostsTitle),
    ...renderHosts(view, shown),
    ...expectedFalse(view, expectedOf(hosts)),
    ...(rest > 0 ? [view.paint('dim', `  ${view.labels.moreHosts(count(rest))}`)] : []),
  ];
}

/** As the question `false-alarms` reckons it over a store. */
function expectedOf(all: readonly HostDocument[]): { hosts: number; per_day: number } {
  const told = all.filter(({ verdict }) => verdict !== 'context');
  const times = told.flatMap(({ first_seen, last_seen }) => [first_seen, last_seen]);
  const sorted = times
    .flatMap((time) => (time === null ? [] : [Date.parse(time)]))
    .sort((a, b) => a - b);
  const days = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / DAY;
  const hosts = told.reduce((sum, { confidence }) => sum + 1 - confidence, 0);
  return { hosts, per_day: hosts / Math.max(1, days) };
}

const DAY = 86_400_000;
const FILES_SHOWN = 3;

function unreadPart(view: View, { document, broken, unknown }: ScanReport): string[] {
  const reasons = Object.entries(document.counts.unread)
    .filter(([, n]) => n > 0)
    .sort(([, a], [, b]) => b - a);
  if (reasons.length === 0 && broken.length === 0) return [];
  const text = reasons.map(([reason, n]) => `${reason} ${count(n)}`).join(' · ');
  return [
    heading(view, view.labels.unreadTitle),
    ...broken
      .flatMap(({ file, at, reason }) =>
        wrap(view.labels.brokenAt(file, count(at), reason), view.width - 2),
      )
      .map((line) => view.paint('yellow', `  ${line}`)),
    ...unknownFiles(view, unknown),
    ...wrap(text, view.width - 2).map((line) => `  ${line}`),
  ];
}

function unknownFiles({ labels, width }: View, unknown: readonly string[]): string[] {
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, FILES_SHOWN);
  const text = labels.unknownFiles(shown.join(', '), unknown.length - shown.length, unknown.length);
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

function nextPart(view: View, { document, kept }: ScanReport): string[] {
  const { labels, paint } = view;
  const ip = document.hosts[0]?.ip ?? '';
  if (!kept) return [paint('dim', labels.nextStore)];
  const command = `${heading(view, labels.next)}  ${paint('bold', labels.nextExplain(ip))}`;
  const why = paint('dim', labels.nextExplainWhy);
  return widthOf(`${command}  ${why}`) <= view.width ? [`${command}  ${why}`] : [command];
}
