/** What every language must have: the keys of the English sentences and labels, with any text. */
import type { change, evidence, labels } from './en.ts';

/** The same keys, free text. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

export type EvidenceSentences = Texts<typeof evidence>;
export type ChangeSentences = Texts<typeof change>;
export type Labels = Texts<typeof labels>;

/** A level that has sentences. */
export type SentenceLevel = keyof typeof evidence;
/** Groups of labels. */
export type LabelGroup = keyof typeof labels;
/** What a word of this group may be. */
export type Word<G extends LabelGroup> = keyof (typeof labels)[G];
