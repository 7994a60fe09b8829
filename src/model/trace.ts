/** What one conversation leaves of a miner: enough to tell it from others behind the same address, and to know it again. Kept as
 * text, a set of which merges by union like everything else of a sighting. */
import type { Ip, Millis } from '../records/columns.ts';

export interface Trace {
  readonly start: Millis;
  readonly end: Millis;
  /** Port of the miner; 0 when unknown. */
  readonly port: number;
  /** Fingerprints; empty when not seen. */
  readonly wallet: string;
  readonly worker: string;
  /** `wallet`, `account`, `donate-proxy`, `site-key`, `unknown`, or empty. */
  readonly login: string;
  /** Name of the program as sent; empty when not seen. */
  readonly agent: string;
  /** JA4 or JA3 of how it opened TLS; empty when not seen. */
  readonly tls: string;
}

/** A trace, and where it led. */
export interface PlacedTrace extends Trace {
  readonly peer_ip: Ip;
  readonly peer_port: number;
  /** Name of the endpoint, or its address. */
  readonly peer: string;
}

/** One text per trace; the same trace gives the same. */
export const traceText = (t: Trace): string =>
  JSON.stringify([
    Math.round(t.start),
    Math.round(t.end),
    t.port,
    t.wallet,
    t.worker,
    t.login,
    t.agent,
    t.tls,
  ]);

/** The trace of a text that `traceText` made. */
export function traceOf(text: string): Trace {
  const [start, end, port, wallet, worker, login, agent, tls] = JSON.parse(text) as [
    number,
    number,
    number,
    ...string[],
  ];
  return {
    start,
    end,
    port,
    wallet: wallet ?? '',
    worker: worker ?? '',
    login: login ?? '',
    agent: agent ?? '',
    tls: tls ?? '',
  };
}
