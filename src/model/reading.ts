/** Readings of electricity meters: what a unit took in a span, all of it, mining or not. A second witness beside the estimate. */
import { columns, type Row } from '../records/columns.ts';

export const readingColumns = columns({
  unit: { is: 'text', doc: 'Responsible unit, named as hosts bear it.' },
  from_time: { is: 'millis', doc: 'When the span began.' },
  to_time: { is: 'millis', doc: 'When it ended, not included.' },
  kwh: { is: 'real', doc: 'Kilowatt-hours taken in it.' },
  imported: { is: 'millis', doc: 'When it was imported; of one unit and span the latest counts.' },
});
export type Reading = Row<typeof readingColumns>;

/** What a meter says of an estimate. */
export const agreements = ['agree', 'disagree', 'no_data'] as const;
export type Agreement = (typeof agreements)[number];

/** Why: words of response/wording/reading-text.ts. */
export type ReadingReason =
  | 'whole-reading'
  | 'excess-fits'
  | 'below-estimate'
  | 'excess-below'
  | 'excess-above'
  | 'unread-miners'
  | 'no-baseline'
  | 'no-estimate';
