/** What would raise, lower or overturn a verdict: keys of sentences in response/wording. */
import type { MiningKind } from '../model/level.ts';
import type { Fused } from './fuse.ts';

/** Keys in the order they are read: first what would raise, then what would lower it. */
export function wouldChange(fused: Fused, kind: MiningKind): string[] {
  return [...raises(fused), ...lowers(fused, kind)];
}

function raises({ level, verdict, prober }: Fused): string[] {
  if (verdict === 'context') return ['change.contact'];
  if (prober) return ['change.share-by-prober'];
  if (verdict === 'suspected') return ['change.session', 'change.second-witness'];
  if (level < 3) return ['change.session'];
  if (level === 3) return ['change.accepted-share', 'change.authorised-probe'];
  return level === 4 ? ['change.authorised-probe'] : [];
}

function lowers({ level, verdict, counted, others, prober }: Fused, kind: MiningKind): string[] {
  const keys: string[] = [];
  const has = (basis: string): boolean => others.some((s) => s.basis === basis);
  if (verdict === 'context') return kind === 'node' ? ['change.node-confirmed'] : [];
  if (prober) keys.push('change.prober-named');
  keys.push(...weak(level, counted));
  if (has('node')) keys.push('change.node-confirmed');
  if (has('shared-address')) keys.push('change.shared-address');
  if (level === 2 && counted.some((s) => s.basis === 'shape')) keys.push('change.shape-explained');
  if (kind === 'proxy') keys.push('change.proxy-clients');
  if (level >= 2) keys.push('change.address-shared');
  if (level >= 3) keys.push('change.approved');
  return keys;
}

/** What could be wrong with contacts, and with what others report. */
function weak(level: Fused['level'], counted: Fused['counted']): string[] {
  const reported = counted.some((s) => s.basis === 'report');
  const seen = counted.some((s) => s.basis !== 'report');
  return [
    ...(level === 1 && seen ? ['change.visit', 'change.list-wrong'] : []),
    ...(level <= 2 && reported ? ['change.report-wrong'] : []),
  ];
}
