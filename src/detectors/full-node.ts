/** Peer-to-peer traffic of a coin's own network: a node or wallet, which is not mining by itself. */
import { z } from 'zod';
import type { Ip } from '../records/columns.ts';
import type { Flow } from '../records/flow.ts';
import { defineDetector } from './detector.ts';
import { evidence, hourOf, peerText } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

/** Protocols of coin networks, as Flow.app names them. */
const PROTOCOLS: ReadonlySet<string> = new Set(['bitcoin-p2p', 'monero-p2p', 'devp2p']);
/** Ports of coin networks: Bitcoin, Monero, Ethereum, Kaspa, p2pool. */
const PORTS: ReadonlySet<number> = new Set([8333, 18080, 30303, 16111, 37888, 37889]);
const LIMIT = 50_000;

export const fullNode = defineDetector({
  type: 'full-node',
  about:
    'Reads flows that speak a coin network’s own protocol, or that reach many peers on its port in an hour: context, since a node or wallet is not mining by itself.',
  settings: z.strictObject({
    peers: z
      .int()
      .min(2)
      .default(8)
      .describe('Distinct peers on a port of a coin network that make a node.'),
  }),
  create: ({ peers: enough }) => {
    const peersOf = new Map<string, Set<Ip>>();
    /** True in the very flow that brings the host to enough distinct peers in an hour. */
    const becomesNode = (row: Flow): boolean => {
      if (!PORTS.has(row.dst_port) || row.payload_in === 0) return false;
      const key = [row.src_ip, row.dst_port, hourOf(row.start_time)].join();
      const peers = recall(peersOf, key, () => new Set<Ip>(), LIMIT);
      if (peers.size >= enough || peers.has(row.dst_ip)) return false;
      return peers.add(row.dst_ip).size === enough;
    };
    return {
      *detect({ flow, observer }) {
        for (const row of flow) {
          const spoken = PROTOCOLS.has(row.app);
          if (!spoken && !becomesNode(row)) continue;
          const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
          yield evidence(
            {
              time: row.start_time,
              end_time: row.end_time,
              host: row.src_ip,
              peer,
              detector: 'full-node',
              level: 1,
              basis: 'node',
              stance: 'context',
              confidence: spoken ? 90 : 60,
              summary: spoken ? 'full-node.protocol' : 'full-node.peers',
              detail: {
                endpoint: peerText(peer),
                ...(spoken ? { protocol: row.app } : { peers: enough, port: row.dst_port }),
              },
              observer,
              segment: row.segment,
            },
            row.src_port,
            row.start_time,
          );
        }
      },
    };
  },
});
