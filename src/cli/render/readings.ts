/** Readings of electricity meters beside estimates. */
import { csv } from '../../lib/csv.ts';
import type { ComparedReading } from '../../model/reading-document.ts';
import { readingText } from '../../response/wording/reading-text.ts';
import { timeRange } from './format.ts';
import { tame, wrap } from './text.ts';
import { heading, type View } from './view.ts';

/** Readings by unit, each with what it says of the estimate. */
export function renderReadings(view: View, untamed: readonly ComparedReading[]): string {
  const readings = tame([...untamed]);
  if (readings.length === 0) return `\n${view.labels.noReadings}\n`;
  const lines = [...Map.groupBy(readings, ({ unit }) => unit)].flatMap(([unit, of]) => [
    '',
    heading(view, unit),
    ...of.flatMap((one) => readingLines(view, one)),
  ]);
  return `${lines.join('\n')}\n`;
}

/** One reading, its span before it. */
export function readingLines(view: View, one: ComparedReading): string[] {
  const { paint, width, lang } = view;
  const style = { agree: 'green', disagree: 'red', no_data: 'dim' } as const;
  return [
    `  ${paint(style[one.agreement], timeRange(one.from, one.to))}`,
    ...wrap(readingText(lang, one), width - 4).map((line) => `    ${line}`),
  ];
}

/** One row a reading. */
export const readingsCsv = (readings: readonly ComparedReading[]): string =>
  csv(
    [
      'unit',
      'from',
      'to',
      'kwh',
      'estimate_low',
      'estimate_mid',
      'estimate_high',
      'excess_mid',
      'hosts',
      'agreement',
      'reason',
    ],
    readings.map((r) => [
      r.unit,
      r.from,
      r.to,
      r.kwh,
      r.estimate_kwh?.low ?? null,
      r.estimate_kwh?.mid ?? null,
      r.estimate_kwh?.high ?? null,
      r.excess_kwh?.mid ?? null,
      r.hosts,
      r.agreement,
      r.reason,
    ]),
  );
