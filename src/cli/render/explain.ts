/** One host opened to its evidence: ladder, facts, time line, protocol lines, what speaks against, what would change it, and what
 * to do. */
import type { ExplainedHost } from '../../app-port.ts';
import type { LevelName } from '../../model/level.ts';
import type { EvidenceDocument, HostDocument } from '../../model/scan-document.ts';
import { burnText } from '../../response/wording/burn-text.ts';
import { label } from '../../response/wording/say.ts';
import { adviceLines } from './advice.ts';
import { track } from './bar.ts';
import { count, dateTime, percent, rateInterval, rateMid, timeRange } from './format.ts';
import { endpointText } from './host-list.ts';
import { placeName } from '../../response/wording/place-name.ts';
import { cut, pad, tame, widthOf, wrap } from './text.ts';
import { readingLines } from './readings.ts';
import { linkLines } from './links.ts';
import { minerLines } from './miners.ts';
import { heldByLines } from './who.ts';
import { heading, item, pairs, verdictStyle, type View } from './view.ts';

const RUNGS: readonly LevelName[] = ['E5', 'E4', 'E3', 'E2', 'E1'];
const LINES = 12;
/** Rows of the screen one protocol line may take. */
const LINE_ROWS = 3;

/** The whole explanation, ready to print. */
export function renderExplain(view: View, untamed: ExplainedHost): string {
  const host = tame(untamed);
  const parts = [
    header(view, host),
    ladder(view, host),
    facts(view, host),
    heldByLines(view, host.held_by),
    readingsOf(view, host),
    minerLines(view, host, host.elsewhere),
    host.links === null ? [] : linkLines(view, host.links),
    timeline(view, host),
    protocol(view, host),
    against(view, host),
    wouldChange(view, host),
    adviceLines(view, host.recommendation),
  ].filter((lines) => lines.length > 0);
  return `\n${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function header(view: View, host: HostDocument): string[] {
  const { labels, paint, lang } = view;
  const { type, confidence, source } = host.network_type;
  const region = placeName(host.place.region ?? host.place.country ?? '', lang);
  const place = host.place.city === null ? region : `${host.place.city}, ${region}`;
  const network = label(lang, 'network_types', type);
  const sure = source === '' ? '' : ` (${labels.sureOf(percent(confidence), source)})`;
  const rows: [string, string][] = [
    [labels.where, `${place} · ${network}${sure}${host.asn === null ? '' : ` · AS${host.asn}`}`],
    ...(host.unit === null ? [] : [[labels.unit, host.unit] as [string, string]]),
    [
      labels.seen,
      `${timeRange(host.first_seen, host.last_seen)} · ${labels.activeHours(host.active_hours)}`,
    ],
  ];
  const verdict = paint(
    ['bold', verdictStyle(host.verdict)],
    `${host.level} ${label(lang, 'verdicts', host.verdict)}`,
  );
  const kind = label(lang, 'kinds', host.kind);
  return [
    `${paint('bold', host.ip)}  ${verdict}  ${percent(host.confidence)}  ${paint('dim', kind)}`,
    ...pairs(view, rows),
  ];
}

function ladder(view: View, host: HostDocument): string[] {
  const width = Math.max(...RUNGS.map((rung) => widthOf(label(view.lang, 'levels', rung))));
  return [
    heading(view, view.labels.ladder),
    ...RUNGS.flatMap((r) => rungLines(view, host, r, width)),
  ];
}

/** One rung: its reasons, or that it has none; one below the level reached needs none of its own. */
function rungLines(view: View, host: HostDocument, rung: LevelName, width: number): string[] {
  const { labels, paint, lang } = view;
  const name = `${rung}  ${pad(label(lang, 'levels', rung), width)}`;
  const reasons = new Set(
    host.evidence.filter(({ level }) => level === rung).map((e) => sentenceOf(e)),
  );
  if (reasons.size === 0) {
    const why = rung < host.level ? labels.noneOfOwn : labels.notReached;
    return [paint('dim', `  ○ ${name}  ${why}`)];
  }
  const indent = 2 + 2 + 2 + width + 4;
  const [first = '', ...rest] = [...reasons].flatMap((text) => wrap(text, view.width - indent));
  return [
    `  ${paint(verdictStyle(host.verdict), '●')} ${paint('bold', name)}  ${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
  ];
}

function facts(view: View, host: HostDocument): string[] {
  const { labels } = view;
  const { fact } = labels;
  const { submitted, accepted, rejected } = host.shares;
  const sealed = (values: readonly string[]): string =>
    values.length === 0 ? '' : `${values.join(', ')} ${labels.fingerprints}`;
  const rows: [string, string][] = [
    [fact.dialect, host.dialects.join(', ')],
    [fact.coin, host.coins.join(', ')],
    [fact.algorithm, host.algorithms.join(', ')],
    [fact.agent, host.agents.join(', ')],
    [fact.endpoint, host.endpoints.map(endpointText).join(', ')],
    [fact.via, host.via.filter((via) => via !== 'tcp').join(', ')],
    [fact.sessions, host.sessions > 0 ? count(host.sessions) : ''],
    [
      fact.shares,
      submitted > 0 ? labels.sharesDetail(count(submitted), count(accepted), count(rejected)) : '',
    ],
    [
      fact.hash_rate,
      host.hash_rate
        .map((r) => labels.rateWithInterval(rateMid(r), rateInterval(r), r.algorithm))
        .join('; '),
    ],
    [fact.burns, host.burns.map((burn) => burnText(view.lang, burn)).join('; ')],
    [fact.leaning, host.leaning_signs.join('; ')],
    [fact.wallet, sealed(host.wallets)],
    [fact.worker, sealed(host.workers)],
    [fact.proxy, host.proxy_signs.map((sign) => label(view.lang, 'signs', sign)).join(', ')],
    [labels.saysOfItself, selfDescription(host)],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return known.length === 0 ? [] : [heading(view, labels.facts), ...pairs(view, known)];
}

/** What an infected machine wrote of itself into its password field. */
function selfDescription(host: HostDocument): string {
  const said = host.evidence.flatMap(({ attribution }) => attribution ?? []).at(0);
  if (said === undefined) return '';
  const { internal_ip, hostname, user, cores, cpu } = said;
  return [internal_ip, hostname, user, cpu, cores > 0 ? `×${cores}` : '']
    .filter((s) => s !== '')
    .join(' · ');
}

const byTime = (a: { time: string | null }, b: { time: string | null }): number =>
  (a.time ?? '').localeCompare(b.time ?? '');

function timeline(view: View, host: HostDocument): string[] {
  const { labels, paint } = view;
  const timed = host.evidence.filter((e) => e.time !== null && e.end_time !== null).sort(byTime);
  if (timed.length === 0) return [];
  const times = timed.flatMap((e) => [Date.parse(e.time ?? ''), Date.parse(e.end_time ?? '')]);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const name = Math.max(...timed.map(({ detector }) => widthOf(detector)));
  const width = view.width - name - 7 - 28;
  const lines = timed.slice(0, LINES).map((e) => {
    const from = Date.parse(e.time ?? '');
    const { before, on, after } = track(from, Date.parse(e.end_time ?? ''), start, end, width);
    const bar = paint('dim', before) + paint(verdictStyle(host.verdict), on) + paint('dim', after);
    return `  ${e.level} ${pad(e.detector, name)}  ${bar}  ${dateTime(e.time)}`;
  });
  const rest = timed.length - lines.length;
  const more = rest > 0 ? [paint('dim', `  ${labels.moreRows(rest)}`)] : [];
  return [heading(view, labels.timeline), ...lines, ...more];
}

function protocol(view: View, host: HostDocument): string[] {
  const lines = host.evidence.flatMap((e) => e.lines).sort(byTime);
  if (lines.length === 0) return [];
  const { labels, paint } = view;
  const shown = lines.slice(0, LINES).flatMap(({ time, direction, text }) => {
    const at = paint('dim', time === null ? ' '.repeat(12) : time.slice(11, 23));
    const arrow = direction === 'out' ? '→' : '←';
    const wrapped = wrap(text, view.width - 18);
    const kept = wrapped.slice(0, LINE_ROWS);
    if (kept.length < wrapped.length)
      kept.push(`${cut(kept.pop() ?? '', view.width - 19).replace(/…$/, '')}…`);
    return kept.map((line, i) => `  ${i === 0 ? `${at} ${arrow}` : ' '.repeat(14)}  ${line}`);
  });
  const rest = lines.length - LINES;
  return [
    `${heading(view, labels.protocol)}  ${paint('dim', labels.protocolKey)}`,
    ...shown,
    ...(rest > 0 ? [paint('dim', `  ${labels.moreRows(rest)}`)] : []),
  ];
}

function against(view: View, host: HostDocument): string[] {
  const title = heading(view, view.labels.against);
  if (host.counter_evidence.length === 0) return [title, `  ${view.labels.nothingAgainst}`];
  return [title, ...host.counter_evidence.flatMap((e) => item(view, sentenceOf(e)))];
}

const sentenceOf = (e: EvidenceDocument): string => `${e.summary} [${e.detector}]`;

function wouldChange(view: View, host: HostDocument): string[] {
  if (host.would_change.length === 0) return [];
  return [
    heading(view, view.labels.wouldChange),
    ...host.would_change.flatMap((text) => item(view, text)),
  ];
}

/** Meters of the host's unit while it mined. */
const readingsOf = (view: View, { readings, unit }: ExplainedHost): string[] =>
  readings.length === 0
    ? []
    : [
        heading(view, view.labels.readings(unit ?? '')),
        ...readings.slice(-LINES).flatMap((one) => readingLines(view, one)),
      ];
