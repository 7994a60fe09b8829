/** The sentences that documents are worded with, in one language. */
import type { Telling } from '../../model/host-document.ts';
import { placeName } from './place-name.ts';
import { label, say, type Lang } from './say.ts';

/** Of evidence, and of what would change a verdict. */
export const sentences = (lang: Lang): Omit<Telling, 'burns'> => ({
  evidence: ({ summary, detail }) => say(lang, summary, detail),
  wouldChange: (key) => say(lang, key, {}),
  place: (code) => placeName(code, lang),
  sign: (word) => label(lang, 'signs', word),
});
