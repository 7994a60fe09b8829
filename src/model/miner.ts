/** Miners behind an address: told apart by what they log in with, and known again at another address by the same. */
import { isoTime } from '../lib/iso-time.ts';
import type { MinerDocument } from './miner-document.ts';
import type { Millis } from '../records/columns.ts';

/** One miner of one host. */
export interface Miner {
  /** `m:` and 12 hex digits of wallet and worker: the same at every address. Empty where no login was seen. */
  readonly id: string;
  readonly wallet: string;
  readonly worker: string;
  readonly agents: readonly string[];
  /** How it opened TLS. */
  readonly tls: readonly string[];
  readonly endpoints: readonly string[];
  /** Conversations that were told apart. */
  readonly sessions: number;
  /** Most of them at the same time: machines that go by the same name, or one machine several times. */
  readonly at_once: number;
  /** Machines that had the address at those times: hardware addresses, accounts, or addresses behind a translator. */
  readonly machines: readonly string[];
  readonly first_seen: Millis;
  readonly last_seen: Millis;
}

/** A miner as documents have it. */
export const toMinerDocument = (m: Miner): MinerDocument => ({
  ...m,
  agents: [...m.agents],
  tls: [...m.tls],
  endpoints: [...m.endpoints],
  machines: [...m.machines],
  first_seen: isoTime(m.first_seen),
  last_seen: isoTime(m.last_seen),
});

/** How a miner of one host shows at another address. */
export const reappearances = ['same-machine', 'moved', 'same-name'] as const;
export type Reappearance = (typeof reappearances)[number];

/** How what was seen of one miner at two addresses goes together; undefined when it does not. */
export function reappearance(here: Miner, there: Miner): Reappearance | undefined {
  if (here.machines.some((one) => isMachine(one) && there.machines.includes(one)))
    return 'same-machine';
  if (here.id === '' || here.id !== there.id) return undefined;
  const apart = here.last_seen < there.first_seen || there.last_seen < here.first_seen;
  return apart && here.at_once <= 1 && there.at_once <= 1 ? 'moved' : 'same-name';
}

/** Whether it names a machine or an account: an address behind a translator is anybody's. */
export const isMachine = (text: string): boolean =>
  /^(?:[\da-f]{2}(?::[\da-f]{2}){5}|u:)/.test(text);
