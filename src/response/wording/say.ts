/** Keys and values to sentences in the reader's language. */
import * as en from './en.ts';
import type { LabelGroup, Labels, SentenceLevel, Word } from './keys.ts';
import { quantity } from './quantity.ts';
import * as zh from './zh.ts';

/** Languages there are sentences in. */
export type Lang = 'en' | 'zh';

type Values = Readonly<Record<string, string | number>>;
type Sentences = Readonly<Record<string, string>>;

const labels: Readonly<Record<Lang, Labels>> = { en: en.labels, zh: zh.labels };

const sentences: Readonly<Record<Lang, Sentences>> = {
  en: allOf(en.evidence, en.change),
  zh: allOf(zh.evidence, zh.change),
};

function allOf(
  evidence: Readonly<Record<SentenceLevel, Sentences>>,
  ...others: readonly Sentences[]
): Sentences {
  return Object.assign({}, ...Object.values(evidence), ...others) as Sentences;
}

/** The sentence of a key (evidence summary or would-change) with its values put in. A key no language knows — written
 * by a newer version — comes back as it is. */
export function say(lang: Lang, key: string, detail: Values): string {
  const template = Object.hasOwn(sentences[lang], key) ? sentences[lang][key] : undefined;
  return template === undefined ? key : fill(lang, template, detail);
}

/** The level whose section holds this sentence of evidence; undefined for any other key. */
export const levelOfSentence = (key: string): SentenceLevel | undefined =>
  (Object.keys(en.evidence) as SentenceLevel[]).find((level) =>
    Object.hasOwn(en.evidence[level], key),
  );

/** The label of a word; a word no language knows comes back as it is. */
export function label<G extends LabelGroup>(lang: Lang, group: G, word: Word<G> | string): string {
  const words = labels[lang][group] as Readonly<Record<string, string>>;
  return Object.hasOwn(words, String(word)) ? (words[String(word)] ?? '') : String(word);
}

/** `{name}`, `{name:word}`, `{name@group}` (one word of it, or several), `{name!}`. */
const PLACE = /\{(\w+)(?:([:@!])([^}]*))?\}/g;

function fill(lang: Lang, template: string, values: Values): string {
  return template.replace(PLACE, (_, name: string, mark: string | undefined, rest: string) => {
    const value = values[name];
    if (value === undefined || value === '') return '?';
    switch (mark) {
      case ':':
        return `${text(lang, value)} ${rest}${Number(value) === 1 ? '' : 's'}`;
      case '@':
        return words(lang, rest as LabelGroup, String(value));
      case '!':
        return quantity(Number(value), String(values['hash_unit'] ?? 'H/s'));
      default:
        return name === 'port' ? String(value) : text(lang, value);
    }
  });
}

/** Labels of one word or of several parted by `|`; after `=` a word of a witness says why, once for all of which it says so. */
function words(lang: Lang, group: LabelGroup, value: string): string {
  const isZh = lang === 'zh';
  const entries = value.split('|').map((entry) => entry.split('='));
  const groups = Map.groupBy(entries, ([, why]) => why);
  return [...groups]
    .map(([why, of]) => {
      const said = of.map(([word = '']) => label(lang, group, word)).join(isZh ? '、' : ', ');
      if (why === undefined) return said;
      const reason = label(lang, 'witnesses', why);
      return isZh ? `${said}（${reason}）` : `${said} (${reason})`;
    })
    .join(isZh ? '；' : '; ');
}

/** Whole numbers look the same in both languages; loading ICU for them would take longer than all the sentences of a report. */
function text(lang: Lang, value: string | number): string {
  if (typeof value === 'string') return value;
  if (!Number.isSafeInteger(value)) return value.toLocaleString(lang);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
