/** The language and theme that the person at the screen chose: kept in this browser, at first as the system has them. */
import type { Language } from '../i18n/format.ts';

export type Theme = 'light' | 'dark';

/** What can be chosen. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
}

/** A kept choice, when it is one of those there are; a browser that keeps nothing has none. */
function kept<T extends string>(key: string, choices: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(key);
    return choices.find((choice) => choice === value) ?? otherwise;
  } catch {
    return otherwise;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that refuses storage asks again next time; nothing else depends on it.
  }
}

/** What was chosen before. */
export const chosen = (): Choices => ({
  language: kept('language', ['en', 'zh'], navigator.language.startsWith('zh') ? 'zh' : 'en'),
  theme: kept(
    'theme',
    ['light', 'dark'],
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  ),
});

/** Gives the document its language and theme, and keeps them. */
export function choose({ language, theme }: Choices): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.dataset['theme'] = theme;
  keep('language', language);
  keep('theme', theme);
}
