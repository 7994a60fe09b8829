/** What every part of a report needs: its width, its colours and its words. */
import type { Lang } from '../../app-port.ts';
import type { Verdict } from '../../model/level.ts';
import type { Terminal } from '../terminal.ts';
import { labelsOf, type Labels } from './labels.ts';

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
