/** Names of what the store keeps as codes: places, kinds of network, verdicts. A code without a name is shown as it is. */
import type { Messages } from './en.ts';
import type { Language } from './format.ts';

const countries = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh-CN', { type: 'region' }),
};

/** A country (`CN`), or a region of it (`CN-SC`), which keeps its ISO 3166-2 code. */
export function placeName(code: string, language: Language): string {
  const [country = '', region] = code.split('-');
  if (!/^[A-Z]{2}$/.test(country)) return code;
  const name = countries[language].of(country) ?? country;
  return region === undefined ? name : `${name} · ${region}`;
}

/** The name in the dictionary, else the code; the empty code is what is not known. */
export function nameOf(code: string, names: Readonly<Record<string, string>>, words: Messages) {
  return code === '' ? words.unknown : (names[code] ?? code);
}
