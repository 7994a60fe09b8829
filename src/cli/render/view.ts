/** What every part of a report needs: its width, its colours and its words. */
import type { Lang } from '../../app-port.ts';
import type { Verdict } from '../../model/level.ts';
import type { Terminal } from '../terminal.ts';
import { labelsOf, type Labels } from './labels.ts';
import { cut, pad, widthOf, wrap } from './text.ts';

export interface View extends Pick<Terminal, 'width' | 'paint'> {
  readonly lang: Lang;
  readonly labels: Labels;
}

/** A view of a terminal in a language. */
export const createView = ({ width, paint }: Terminal, lang: Lang): View => ({
  width,
  paint,
  lang,
  labels: labelsOf(lang),
});

/** Colour of a verdict, the same in lists, bars and ladders. */
export function verdictStyle(verdict: Verdict): 'red' | 'yellow' | 'gray' {
  if (verdict === 'mining') return 'red';
  return verdict === 'suspected' ? 'yellow' : 'gray';
}

/** A heading of a part of a report. */
export const heading = (view: View, text: string): string => view.paint('bold', text);

/** Aligned `name  value` lines, values wrapped under themselves. */
export function pairs(view: View, rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => widthOf(name)));
  return rows.flatMap(([name, value]) =>
    wrap(value, view.width - width - 4).map(
      (line, i) => `  ${view.paint('dim', pad(i === 0 ? name : '', width))}  ${line}`,
    ),
  );
}

/** One point of a list, wrapped under itself. */
export function item(view: View, text: string): string[] {
  return wrap(text, view.width - 4).map((line, i) =>
    cut(`  ${i === 0 ? '–' : ' '} ${line}`, view.width),
  );
}
