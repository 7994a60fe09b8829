/** Which end of a conversation is the client, and how that is known: by the handshake, the exporter's word, intelligence, what
 * has been a server before, ports, or who was first. */
import { forgetFirst } from '../../lib/bounded-map.ts';
import type { Initiator } from '../../records/flow.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import type { Intel } from '../../model/indicator.ts';
import { tcpFlag } from './flow-part.ts';

/** One end, with what it sent. */
export interface End {
  readonly ip: Ip;
  readonly port: number;
  readonly flags: number;
  /** First record of what it sent; Infinity when there was none. */
  readonly start: Millis;
}

export interface Settled {
  /** Which of the two ends is the client. */
  readonly client: 0 | 1;
  readonly how: Initiator;
}

const MAX_SERVERS = 65_536;
/** Ports above 1023 that servers are often at; miners' pools are known by intelligence and by having served before. */
const SERVICES: ReadonlySet<number> = new Set([
  1080, 1194, 1433, 1521, 1723, 1883, 3128, 3306, 3389, 4500, 5060, 5222, 5228, 5432, 5671, 5672,
  6379, 6443, 6667, 8000, 8080, 8333, 8443, 8883, 8888, 9000, 9042, 9092, 9200, 11211, 18080, 27017,
  30303, 51820,
]);
const SYSTEM_PORTS = 1024;
/** Where Linux begins to give out ports; others begin higher. */
const EPHEMERAL = 32_768;

/** How unlike a server's port it is. */
export function portRank(port: number): number {
  if (port < SYSTEM_PORTS) return 0;
  if (SERVICES.has(port)) return 1;
  return port < EPHEMERAL ? 2 : 3;
}

export class InitiatorJudge {
  private readonly intel: Intel;
  /** Ends that a handshake showed to be servers; the longest unused go. */
  private readonly servers = new Map<string, true>();

  constructor(intel: Intel) {
    this.intel = intel;
  }

  /** `stated` is who the writer of the record says is the client. */
  settle(a: End, b: End, stated?: 0 | 1): Settled {
    const shown = this.byHandshake(a, b);
    if (shown !== undefined) {
      this.remember(shown.client === 0 ? b : a);
      return shown;
    }
    if (stated !== undefined) return { client: stated, how: 'exporter' };
    return this.byKnowledge(a, b) ?? byShape(a, b);
  }

  private byHandshake(a: End, b: End): Settled | undefined {
    const [opens, answers] = [a, b].map(({ flags }) => ({
      syn: (flags & tcpFlag.syn) !== 0,
      ack: (flags & tcpFlag.ack) !== 0,
    }));
    // A SYN without any acknowledgement is the first packet of an opener that got no further.
    if (opens!.syn && !opens!.ack) return { client: 0, how: 'syn' };
    if (answers!.syn && !answers!.ack) return { client: 1, how: 'syn' };
    // Both records begin with their handshake packet, so the earlier one is the SYN.
    if (!opens!.syn || !answers!.syn || a.start === b.start) return undefined;
    return { client: a.start < b.start ? 0 : 1, how: 'syn' };
  }

  private byKnowledge(a: End, b: End): Settled | undefined {
    const listed = [a, b].map(({ ip, port }) => this.intel.endpoint(ip, port) !== undefined);
    if (listed[0] !== listed[1]) return { client: listed[0] ? 1 : 0, how: 'intel' };
    const known = [a, b].map(({ ip }) => this.intel.address(ip));
    if (known[0] !== known[1]) return { client: known[0] ? 1 : 0, how: 'intel' };
    const served = [a, b].map(({ ip, port }) => this.servers.has(`${ip} ${port}`));
    if (served[0] !== served[1]) return { client: served[0] ? 1 : 0, how: 'service' };
    return undefined;
  }

  private remember({ ip, port }: End): void {
    const key = `${ip} ${port}`;
    this.servers.delete(key);
    this.servers.set(key, true);
    forgetFirst(this.servers, MAX_SERVERS);
  }
}

/** By ports of different kinds, else by who was first, else the lower port serves. */
function byShape(a: End, b: End): Settled {
  const difference = portRank(a.port) - portRank(b.port);
  if (difference !== 0) return { client: difference > 0 ? 0 : 1, how: 'port' };
  const seen = Number.isFinite(a.start) && Number.isFinite(b.start);
  if (seen && a.start !== b.start) return { client: a.start < b.start ? 0 : 1, how: 'first' };
  return { client: a.port < b.port ? 1 : 0, how: 'guess' };
}
