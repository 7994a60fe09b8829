/** How long a conversation may be silent before it is over. */
import type { Millis } from '../../records/columns.ts';
import { flowFlag as F, type FlowTable } from './flow-table.ts';

const HOUR: Millis = 3_600_000;
const TCP = 6;
/** Of one that is read or listened to. Miners with a rare share still get jobs or keep-alives far more often. */
const READ: Millis = 2 * HOUR;
const OPEN: Millis = 900_000;
const HALF_OPEN: Millis = 120_000;
const CLOSED: Millis = 30_000;
/** Of datagrams, and of those that are listened to: a tunnel keeps itself open. */
const DATAGRAMS = { unread: 120_000, read: 900_000 } as const;

/** Nobody is forgotten sooner. */
export const LEAST_PATIENCE = CLOSED;

/** Silence after which the conversation at `slot` is over. */
export function patienceWith(table: FlowTable, slot: number): Millis {
  const flags = table.flags(slot);
  const isHeard = (flags & F.rhythm) !== 0;
  if ((table.kind(slot) & 0xff) !== TCP) return isHeard ? DATAGRAMS.read : DATAGRAMS.unread;
  const bothFins = (flags & F.fin) !== 0 && (flags & (F.fin << 1)) !== 0;
  if ((flags & F.reset) !== 0 || bothFins) return CLOSED;
  if (table.stream(slot) !== 0 || isHeard) return READ;
  return (flags & F.seen) === 0 ? HALF_OPEN : OPEN;
}
