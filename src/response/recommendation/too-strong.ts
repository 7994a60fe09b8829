/** Finds words that accuse in every text that may be shown below E3: of the texts shipped in a test, of an operator's on loading. */
import { adviceSections, type AdviceSection } from '../../model/recommendation.ts';
import { accuses } from './accuses.ts';
import { allows, needOf, type Step } from './ceiling.ts';

interface Texts {
  readonly en: string;
  readonly zh: string;
}
type Some<T> = { readonly [K in keyof T]?: T[K] | undefined };
type Parts<T> = Readonly<Record<string, T | undefined>> | undefined;

/** As much of the texts as is looked at; any part may be missing. */
export interface Looked {
  readonly levels?: Parts<Some<{ says: Texts; asks: Texts }>>;
  readonly kinds?: Parts<Some<Record<AdviceSection, readonly Step[]>>>;
  readonly networks?: Parts<Some<{ tone: Texts; extra: readonly Step[] }>>;
  readonly profiles?: Parts<{ legal_basis: Texts; answer: Texts; appeal: Texts }>;
}

/** A text that would be shown below E3 and accuses. */
export interface TooStrong {
  readonly path: string[];
  readonly words: string;
}

/** All of them. */
export function tooStrong(texts: Looked): TooStrong[] {
  const found: TooStrong[] = [];
  for (const [path, text] of shownEarly(texts))
    for (const lang of ['en', 'zh'] as const) {
      const words = accuses(lang, text[lang]);
      if (words !== undefined) found.push({ path: [...path, lang], words });
    }
  return found;
}

type Found = [string[], Texts];

function* shownEarly({ levels, kinds, networks, profiles }: Looked): Generator<Found> {
  for (const name of ['E1', 'E2']) yield* named(['levels', name], levels?.[name]);
  for (const [name, kind = {}] of Object.entries(kinds ?? {}))
    for (const section of adviceSections)
      yield* steps(['kinds', name, section], section, kind[section]);
  for (const [name, { tone, extra } = {}] of Object.entries(networks ?? {})) {
    yield* named(['networks', name], { tone });
    yield* steps(['networks', name, 'extra'], 'check', extra);
  }
  for (const [name, profile] of Object.entries(profiles ?? {}))
    yield* named(['profiles', name], profile);
}

/** The texts of a part that are texts; its other fields are passed over. */
function* named(path: string[], part: object | undefined): Generator<Found> {
  for (const [field, value] of Object.entries(part ?? {}))
    if (TEXTS.has(field) && value !== undefined) yield [[...path, field], value as Texts];
}
const TEXTS = new Set(['says', 'asks', 'tone', 'legal_basis', 'answer', 'appeal']);

function* steps(
  path: string[],
  section: AdviceSection,
  of: readonly Step[] | undefined,
): Generator<Found> {
  for (const [i, step] of (of ?? []).entries())
    if (allows('name_block', needOf(section, step))) yield [[...path, String(i)], step];
}
