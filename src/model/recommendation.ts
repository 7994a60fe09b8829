/** What to do about a host, as people read it: base text of its kind, changed by its network, gated by its level of evidence. */

/** Kinds of finding that need different doing. */
export const adviceKinds = [
  'malware',
  'browser',
  'asic',
  'gpu',
  'insider',
  'cloud',
  'iot',
  'relay',
  'lawful',
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** Kinds of network that are told in different ways. */
export const adviceNetworks = [
  'residential',
  'enterprise_line',
  'datacenter',
  'education',
  'government',
  'mobile',
  'cloud',
  'unknown',
] as const;
export type AdviceNetwork = (typeof adviceNetworks)[number];

/** Whether somebody with rights on the machine runs it, or an intruder does. */
export const routes = ['hijacked', 'owner_run', 'undecided'] as const;
export type Route = (typeof routes)[number];

/** Parts of the advice, in the order they are shown. */
export const adviceSections = [
  'first_step',
  'check',
  'keep',
  'removal',
  'root_cause',
  'prevention',
  'do_not',
  'verified',
] as const;
export type AdviceSection = (typeof adviceSections)[number];

export type Urgency = 'at_once' | 'soon' | 'normal' | 'none';

/** Time to answer in. */
export interface Clock {
  readonly amount: number;
  readonly unit: 'hours' | 'working_days';
}

/** Ready to show, in one language. Texts that do not apply are empty. */
export interface Recommendation {
  /** `K1.E4.residential.hijacked.standard`: with `version` it names these texts for good. */
  readonly id: string;
  readonly version: string;
  readonly kind: AdviceKind;
  readonly kind_name: string;
  readonly kind_because: string;
  readonly network: AdviceNetwork;
  readonly route: Route;
  readonly route_name: string;
  readonly headline: string;
  /** What may be said at this level. */
  readonly says: string;
  readonly asks: string;
  /** Owner-run or hijacked, from E3 on. */
  readonly route_says: string;
  readonly urgency: Urgency;
  /** Null when nothing is asked. */
  readonly clock: Clock | null;
  readonly clock_text: string;
  readonly who_acts: string;
  readonly tone: string;
  readonly steps: Readonly<Record<AdviceSection, readonly string[]>>;
  /** What this kind of network needs beside the steps. */
  readonly network_steps: readonly string[];
  readonly answer: string;
  readonly appeal: string;
  readonly legal_basis: string;
}
