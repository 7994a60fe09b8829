/** Why a conversation is none of the things most often taken for mining: for each class, what it hardly ever shows. */
import type { Word } from './weigh.ts';

/** Words that conversations of a class hardly ever earn (a test holds them against made ones). */
const NEVER = {
  mqtt: ['ask-pace luck', 'push-pace restarted-timer', 'odometer both', 'begins server'],
  push: ['push-alphabet one', 'push-rate seconds', 'push-rate ten-seconds', 'ask-pace luck'],
  chat: ['push-alphabet one', 'push-alphabet two', 'push-pace restarted-timer'],
  'remote-desktop': ['push-alphabet one', 'push-alphabet two', 'push-pace restarted-timer'],
  vpn: ['push-alphabet one', 'push-pace restarted-timer', 'balance told-only'],
  node: ['push-alphabet one', 'push-alphabet two', 'balance told-only', 'push-pace beat'],
  telemetry: ['push-size job', 'push-size large', 'balance told-only', 'begins server'],
  c2: ['push-size job', 'balance told-only', 'push-pace restarted-timer', 'begins server'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LookAlikeClass = keyof typeof NEVER;
export const lookAlikeClasses = Object.keys(NEVER) as readonly LookAlikeClass[];

type Said = Pick<Word, 'witness' | 'sees'>;

/** Whether what was heard is packets in a tunnel. */
export const isInTunnel = (words: readonly Said[]): boolean =>
  words.some(({ witness }) => witness === 'carriage');

/** For each class the word that rules it out; undefined where none does. A tunnel is a VPN, whatever is in it: that class is left out. */
export function ruledOut(words: readonly Said[]): ReadonlyMap<LookAlikeClass, string | undefined> {
  const seen = new Set(words.map(({ witness, sees }) => `${witness} ${sees}`));
  const asked = lookAlikeClasses.filter((name) => name !== 'vpn' || !isInTunnel(words));
  return new Map(asked.map((name) => [name, NEVER[name].find((word) => seen.has(word))]));
}

/** The same as values of a sentence: classes with the word against each, and those nothing speaks against; `none` where a list
 * is empty. */
export function lookAlikeValues(words: readonly Word[]): {
  readonly ruled_out: string;
  readonly not_ruled_out: string;
} {
  const all = [...ruledOut(words)];
  const list = (entries: readonly string[]): string =>
    entries.length === 0 ? 'none' : entries.join('|');
  return {
    ruled_out: list(all.flatMap(([name, word]) => (word === undefined ? [] : `${name}=${word}`))),
    not_ruled_out: list(all.flatMap(([name, word]) => (word === undefined ? name : []))),
  };
}
