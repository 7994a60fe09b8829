/** The choices of the person at the screen, and the words and formats that follow from them, for every component. */
import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { en, type Messages } from '../i18n/en.ts';
import { languageOf, type Format, type Language } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';
import { choose, chosen, type Choices, type Theme } from './choices.ts';

/** The choices, the words and the format that follow from them, and how to change them. */
export interface Preferences extends Choices {
  readonly words: Messages;
  readonly format: Format;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const words: Readonly<Record<Language, Messages>> = { en, zh };

const context = createContext<Preferences | undefined>(undefined);

/** Gives the preferences to all below, and the document its language and theme. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => chosen().language);
  const [theme, setTheme] = useState<Theme>(() => chosen().theme);
  useLayoutEffect(() => choose({ language, theme }), [language, theme]);
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
