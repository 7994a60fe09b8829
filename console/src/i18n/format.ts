/** Numbers, days and times as each language writes them. Days are UTC, as they are counted. */
export type Language = 'en' | 'zh';

/** How one language writes values. */
export interface Format {
  readonly number: (value: number) => string;
  /** Share of one: 6.2 %. */
  readonly share: (value: number) => string;
  /** Share of one, with its sign: +6.2 %. */
  readonly change: (share: number) => string;
  /** Day of a moment (Unix milliseconds, UTC). */
  readonly day: (moment: number) => string;
  /** Minute of a moment (Unix milliseconds, UTC). */
  readonly minute: (moment: number) => string;
  /** Time of day of a moment, to the minute, and to the second. */
  readonly clock: (moment: number) => string;
  readonly second: (moment: number) => string;
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const make = (language: Language): Format => {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const change = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const minute = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    change: (value) => change.format(value),
    day: (moment) => day.format(moment),
    minute: (moment) => minute.format(moment),
    clock: (moment) => new Date(moment).toISOString().slice(11, 16),
    second: (moment) => new Date(moment).toISOString().slice(11, 19),
  };
};

const formats = new Map<Language, Format>();

/** The format of a language; made when it is first read, for making one takes as long as drawing a page. */
export function languageOf(language: Language): Format {
  let format = formats.get(language);
  if (format === undefined) formats.set(language, (format = make(language)));
  return format;
}
