/** How far a recommendation may go: what may be asked for, and what each step needs to be allowed. */
import type { AdviceSection } from '../../model/recommendation.ts';

/** What may be asked for, from least to most; each includes those before it. */
export const ceilings = ['check', 'name_block', 'removal', 'quarantine', 'asset'] as const;
export type Ceiling = (typeof ceilings)[number];

/** One step in every language. */
export interface Step {
  readonly en: string;
  readonly zh: string;
  /** What must be allowed for it to be shown, where that is not what its section says. */
  readonly needs?: Ceiling | undefined;
}

/** Whether `asked` may be asked for under `ceiling`. */
export const allows = (ceiling: Ceiling, asked: Ceiling): boolean =>
  ceilings.indexOf(asked) <= ceilings.indexOf(ceiling);

/** The lowest of several ceilings. */
export const lowest = (first: Ceiling, ...others: readonly (Ceiling | undefined)[]): Ceiling =>
  others.reduce<Ceiling>(
    (low, next) => (next !== undefined && allows(low, next) ? next : low),
    first,
  );

/** Sections that only look and prevent may be shown at any level; the others ask for something to be removed. */
const HARMLESS: ReadonlySet<AdviceSection> = new Set(['check', 'prevention', 'verified']);

/** What must be allowed for a step to be shown. */
export const needOf = (section: AdviceSection, { needs }: Step): Ceiling =>
  needs ?? (HARMLESS.has(section) ? 'check' : 'removal');
