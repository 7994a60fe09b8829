/** Witnesses of what surrounds a conversation: its port and its opening. */
import type { Witness } from '../witness.ts';

const WEB: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
/** Ports on which one well-known service is at home that speaks little and long. */
const SERVICES: ReadonlySet<number> = new Set([
  22, 25, 53, 110, 123, 143, 161, 389, 445, 465, 500, 514, 587, 636, 853, 993, 995, 1194, 1433,
  1883, 3306, 3389, 3478, 4222, 4500, 5044, 5060, 5222, 5223, 5228, 5432, 5671, 5672, 5938, 6379,
  6514, 6667, 6697, 8333, 8883, 9092, 10_051, 18_080, 30_303, 51_820,
]);

/** What kind of port a server is at. */
export const portKind = (at: number): 'web' | 'service' | 'other' =>
  WEB.has(at) ? 'web' : SERVICES.has(at) ? 'service' : 'other';

export const port: Witness = {
  name: 'port',
  about:
    'The port of the server. Pools hide on 443 or sit on ports of their own; services that live long on a quiet connection have theirs.',
  sees: ['web', 'service', 'other'],
  look: (view) => portKind(view.port),
};

export const carriage: Witness = {
  name: 'carriage',
  about:
    'Whether its messages are packets of what a tunnel carries, which is known by their acknowledgements. A tunnel has a port of its own and opens as tunnels do, whatever is said in it.',
  sees: ['tunnel'],
  look: ({ inTunnel }) => (inTunnel ? 'tunnel' : undefined),
};

export const opening: Witness = {
  name: 'opening',
  about:
    'How the client opened TLS. Mining programs are built on OpenSSL and often name no server; browsers and most programs do. Where nobody saw it open (lists of packets by exporters, a capture begun later), a silent miner and a page that is kept up to date look alike, and more is asked of the other witnesses.',
  sees: ['openssl', 'unnamed', 'named', 'unseen'],
  look: (view) => (view.opening === '' ? 'unseen' : view.opening),
};
