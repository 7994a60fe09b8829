/** Labels by language. */
import type { Lang } from '../../app-port.ts';
import { en, type Labels } from './labels.en.ts';
import { zh } from './labels.zh.ts';

export type { Labels } from './labels.en.ts';

const byLang: Readonly<Record<Lang, Labels>> = { en, zh };

/** The labels of a language. */
export const labelsOf = (lang: Lang): Labels => byLang[lang];

/** A label where there is one for this word, else the word itself. */
export const labelOr = (labels: Readonly<Record<string, string>>, word: string): string =>
  labels[word] ?? word;
