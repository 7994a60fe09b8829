/** What is known of addresses by tables alone, each with its source. */
import { csv } from '../../lib/csv.ts';
import type { EnrichDocument } from '../../model/enrich-document.ts';
import { label } from '../../response/wording/say.ts';
import { percent } from './format.ts';
import type { Labels } from './labels.ts';
import { tame } from './text.ts';
import { heading, pairs, type View } from './view.ts';

/** All of them, ready to print. */
export function renderEnrich(view: View, untamed: readonly EnrichDocument[]): string {
  const answers = tame(untamed);
  const { enrich, unknown } = view.labels;
  const blocks = answers.map((answer) => {
    const claim = ({ type, confidence, source }: EnrichDocument['network_type']): string =>
      `${label(view.lang, 'network_types', type)}, ${percent(confidence)} (${enrich.sources[source] ?? source})`;
    const [counts, ...others] = answer.claims;
    const place = answer.place_source === '' ? unknown : placeOf(answer, enrich);
    const rows: [string, string][] = [
      [enrich.place, place],
      [
        enrich.network,
        counts === undefined
          ? (enrich.sources[answer.network_type.source] ?? unknown)
          : claim(counts),
      ],
      ...others.map((other): [string, string] => [enrich.besides, claim(other)]),
      [
        enrich.system,
        answer.asn === null ? unknown : `AS${answer.asn} ${answer.as_name ?? ''}`.trim(),
      ],
      [enrich.unit, answer.unit ?? unknown],
    ];
    const shown = answer.attribution === '' ? [] : [view.paint('dim', `  ${answer.attribution}`)];
    return [heading(view, answer.ip), ...pairs(view, rows), ...shown].join('\n');
  });
  return `\n${blocks.join('\n\n')}\n`;
}

function placeOf(answer: EnrichDocument, { sources, agreement }: Labels['enrich']): string {
  const { place_name: name, city, region, country, place_source: source } = answer;
  const { place_agreement: share } = answer;
  const told = sources[source] ?? source;
  const by = share === null ? told : `${told}; ${agreement(percent(share))}`;
  return `${city === null ? name : `${name}, ${city}`} · ${region ?? country ?? ''} (${by})`;
}

/** One row an address. */
export const enrichCsv = (answers: readonly EnrichDocument[]): string =>
  csv(
    [
      'ip',
      'country',
      'region',
      'city',
      'place_source',
      'place_agreement',
      'network_type',
      'confidence',
      'network_type_source',
      'asn',
      'as_name',
      'unit',
    ],
    answers.map((a) => [
      a.ip,
      a.country,
      a.region,
      a.city,
      a.place_source,
      a.place_agreement,
      a.network_type.type,
      a.network_type.confidence,
      a.network_type.source,
      a.asn,
      a.as_name,
      a.unit,
    ]),
  );
