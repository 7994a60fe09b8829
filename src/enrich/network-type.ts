/** What kind of network an autonomous system is, and how far that may be believed. */
import type { NetworkType, NetworkTypeName } from '../model/host.ts';
import type { AutonomousSystem } from './tables.ts';

export const unknownType: NetworkType = { type: 'unknown', confidence: 0, source: '' };

const TYPES: Readonly<Record<string, NetworkTypeName>> = {
  fixed: 'residential',
  mobile: 'mobile',
  edu: 'education',
  gov: 'government',
  hosting: 'datacenter',
  vpn: 'vpn_proxy',
  transit: 'transit',
  enterprise: 'enterprise_line',
};
/** Carriers hold homes, leased lines and data centres in one system: their type is a guess about one address. */
const MIXED_CARRIER_LIMIT = 0.6;

/** By the system's type. The table says `enterprise` only where somebody looked: a company's name alone makes no leased line. */
export function networkTypeOf(system: AutonomousSystem | undefined): NetworkType {
  const type = system === undefined ? undefined : TYPES[system.type];
  if (system === undefined || type === undefined) return unknownType;
  const limit = system.type === 'fixed' || system.type === 'transit' ? MIXED_CARRIER_LIMIT : 1;
  return { type, confidence: Math.min(system.confidence, limit), source: 'as-type' };
}
