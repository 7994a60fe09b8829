/** Certificates with a listed name, by what other logs call them, and the conversations in which they were shown. Bounded; the
 * oldest go. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import type { Intel } from '../../model/indicator.ts';

const MAX_CERTIFICATES = 65_536;

export class Certificates {
  private readonly intel: Intel;
  private readonly shown = new Set<string>();
  private readonly names = new Map<string, readonly string[]>();

  constructor(intel: Intel) {
    this.intel = intel;
  }

  get size(): number {
    return this.names.size;
  }

  has(id: string): boolean {
    return this.names.has(id);
  }

  /** True the first time that a certificate is told of in any of these conversations: two logs tell of each. */
  isNews(uids: readonly string[]): boolean {
    const news = uids.every((uid) => !this.shown.has(uid));
    for (const uid of uids) this.shown.add(uid);
    forgetFirst(this.shown, MAX_CERTIFICATES);
    return news;
  }

  learn(ids: readonly string[], names: readonly string[]): void {
    if (!names.some((name) => this.intel.name(name.replace(/^\*\./, '')) !== undefined)) return;
    for (const id of ids) {
      this.names.delete(id);
      this.names.set(id, names);
      forgetFirst(this.names, MAX_CERTIFICATES);
    }
  }

  /** Names of the server's own certificate, the first of a chain. */
  namesOf([leaf]: readonly string[]): readonly string[] {
    return (leaf === undefined ? undefined : this.names.get(leaf)) ?? [];
  }
}
