/** What the person at the screen chose: language and theme, kept in this browser, at first as the system has them. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en, type Messages } from '../i18n/en.ts';
import { languageOf, type Format, type Language } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';

export type Theme = 'light' | 'dark';

/** The choices, the words and the format that follow from them, and how to change them. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Messages;
  readonly format: Format;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const words: Readonly<Record<Language, Messages>> = { en, zh };

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

const context = createContext<Preferences | undefined>(undefined);

/** Gives the preferences to all below, and the document its language and theme. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    kept('language', ['en', 'zh'], navigator.language.startsWith('zh') ? 'zh' : 'en'),
  );
  const [theme, setTheme] = useState<Theme>(() =>
    kept(
      'theme',
      ['light', 'dark'],
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['theme'] = theme;
    keep('language', language);
    keep('theme', theme);
  }, [language, theme]);
  const value = useMemo(
    () => ({
      language,
      theme,
      words: words[language],
      format: languageOf(language),
      setLanguage,
      setTheme,
    }),
    [language, theme],
  );
  return <context.Provider value={value}>{children}</context.Provider>;
}

/** The preferences, below their provider. */
export function usePreferences(): Preferences {
  const value = useContext(context);
  if (value === undefined) throw new Error('usePreferences is used outside its provider');
  return value;
}
