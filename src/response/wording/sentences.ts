/** The sentences that documents are worded with, in one language. */
import type { Sentences } from '../../model/scan-document.ts';
import { say, type Lang } from './say.ts';

/** Of evidence, and of what would change a verdict. */
export const sentences = (lang: Lang): Sentences => ({
  evidence: ({ summary, detail }) => say(lang, summary, detail),
  wouldChange: (key) => say(lang, key, {}),
});
