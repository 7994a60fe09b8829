/** Miners behind an address, each with where else it was seen. */
import type { MinerDocument, SeenElsewhere } from '../../model/miner-document.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import { reappearanceText } from '../../response/wording/miner-text.ts';
import { count, timeRange } from './format.ts';
import { wrap } from './text.ts';
import { heading, type View } from './view.ts';

const SHOWN = 12;

/** Its lines; nothing where there is one miner of which nothing more is known. */
export function minerLines(
  view: View,
  { miners, miners_at_once }: HostDocument,
  elsewhere: readonly SeenElsewhere[],
): string[] {
  const { labels, paint } = view;
  const [only] = miners;
  if (only === undefined) return [];
  const plain = miners.length === 1 && miners_at_once <= 1;
  if (plain && only.machines.length === 0 && elsewhere.length === 0) return [];
  const machines = elsewhere.filter(({ id }) => id === '');
  const rest = miners.length - SHOWN;
  return [
    heading(view, labels.miners(count(miners.length), count(miners_at_once))),
    ...miners
      .slice(0, SHOWN)
      .flatMap((miner) => [
        ...minerLine(view, miner),
        ...elsewhereLines(
          view,
          miner.id === '' ? [] : elsewhere.filter(({ id }) => id === miner.id),
        ),
      ]),
    ...(rest > 0 ? [paint('dim', `  ${labels.moreRows(rest)}`)] : []),
    ...elsewhereLines(view, machines),
  ];
}

function minerLine({ labels, paint, width }: View, m: MinerDocument): string[] {
  const name = m.id === '' ? labels.noLogin : m.id;
  const parts = [
    m.worker === '' ? '' : labels.worker(m.worker),
    m.agents.join(', '),
    m.tls.join(', '),
    m.endpoints.join(', '),
    m.at_once > 1 ? labels.atOnce(count(m.at_once)) : '',
    m.machines.join(', '),
    timeRange(m.first_seen, m.last_seen),
  ].filter((part) => part !== '');
  const [first = '', ...rest] = wrap(parts.join(' · '), width - 18);
  return [
    `  ${paint('bold', name.padEnd(14))}  ${first}`,
    ...rest.map((line) => `${' '.repeat(18)}${line}`),
  ];
}

function elsewhereLines(view: View, seen: readonly SeenElsewhere[]): string[] {
  const { labels, lang, paint, width } = view;
  const rest = seen.length - SHOWN;
  const lines = seen.slice(0, SHOWN).flatMap((one) => {
    const unit = one.unit === null ? '' : ` (${one.unit})`;
    const other = one.other_unit ? `${labels.otherUnit} ` : '';
    const text = `→ ${one.ip}${unit} ${other}${timeRange(one.first_seen, one.last_seen)}: ${reappearanceText(lang, one.how)}`;
    return wrap(text, width - 6).map((line, i) =>
      i === 0 ? `      ${line}` : `        ${paint('dim', line)}`,
    );
  });
  return [...lines, ...(rest > 0 ? [paint('dim', `      ${labels.moreRows(rest)}`)] : [])];
}
