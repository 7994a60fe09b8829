/** Labels by language, and names of places from the runtime's own tables. */
import type { Lang } from '../../app-port.ts';
import { en, type Labels } from './labels.en.ts';
import { zh } from './labels.zh.ts';

export type { Labels } from './labels.en.ts';

const byLang: Readonly<Record<Lang, Labels>> = { en, zh };

/** The labels of a language. */
export const labelsOf = (lang: Lang): Labels => byLang[lang];

/** `CN` → `China`; `CN-SC` → `China, SC`; empty → the word for unknown. */
export function placeName(code: string, lang: Lang): string {
  if (code === '') return byLang[lang].unknown;
  const [country = '', region] = code.split('-');
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
  const name = /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country;
  return region === undefined ? name : `${name}, ${region}`;
}

/** A label where there is one for this word, else the word itself. */
export const labelOr = (labels: Readonly<Record<string, string>>, word: string): string =>
  labels[word] ?? word;
