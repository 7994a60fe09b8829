/** What to do about a host: what it is taken for, who acts by when, and the steps. */
import { adviceSections, type Recommendation } from '../../model/recommendation.ts';
import { heading, item, pairs, type View } from './view.ts';
import { wrap } from './text.ts';

/** Lines of the advice. */
export function adviceLines(view: View, advice: Recommendation): string[] {
  const { advice: words } = view.labels;
  const { kind_name, kind_because, route_says, asks, clock_text, who_acts, tone } = advice;
  const facts: [string, string][] = [
    [words.taken_as, `${kind_name} (${words.because(kind_because)})`],
    [words.leaning, route_says],
    [words.answer_in, clock_text],
    [words.who_acts, asks === '' ? '' : `${who_acts}. ${tone}`],
  ];
  return [
    heading(view, words.title),
    ...[advice.headline, asks]
      .filter((text) => text !== '')
      .flatMap((text) => wrap(text, view.width - 2).map((line) => `  ${line}`)),
    ...pairs(
      view,
      facts.filter(([, value]) => value !== ''),
    ),
    ...adviceSections.flatMap((name) => steps(view, words.sections[name], advice.steps[name])),
    ...steps(view, words.network, advice.network_steps),
  ];
}

function steps(view: View, title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [`  ${view.paint('bold', title)}`, ...texts.flatMap((text) => item(view, text))];
}
