/** A host that serves miners and is itself one elsewhere: a proxy or relay, behind which stand all its clients (E3). */
import { z } from 'zod';
import { noFacts, type Evidence } from '../model/evidence.ts';
import type { Ip } from '../records/columns.ts';
import type { Mining } from '../records/mining.ts';
import { defineDetector } from './detector.ts';
import { evidence, hourOf, peerText } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

const LIMIT = 50_000;

export const proxy = defineDetector({
  type: 'proxy',
  about:
    'Reads mining sessions for an address that serves some and holds one itself: E3, a proxy or relay behind which all its clients stand.',
  settings: z.strictObject({}),
  create: () => {
    /** The first session served by an address, and the first it held itself. */
    const served = new Map<Ip, Mining>();
    const held = new Map<Ip, Mining>();
    const said = new Map<string, true>();

    function* say(server: Ip, observer: string): Generator<Evidence> {
      const inner = served.get(server);
      const outer = held.get(server);
      if (inner === undefined || outer === undefined) return;
      const key = [server, hourOf(outer.start_time), outer.segment].join();
      if (said.has(key)) return;
      recall(said, key, () => true, LIMIT);
      const peer = { ip: outer.dst_ip, port: outer.dst_port, name: outer.dst_name, pool: '' };
      yield evidence({
        time: outer.start_time,
        end_time: outer.end_time,
        host: server,
        peer,
        detector: 'proxy',
        level: 3,
        basis: 'protocol',
        stance: 'for',
        confidence: Math.min(inner.confidence, outer.confidence),
        summary: 'proxy.serves',
        detail: { client: inner.src_ip, port: inner.dst_port, endpoint: peerText(peer) },
        facts: { ...noFacts, proxy_signs: ['serves-miners'] },
        observer,
        segment: outer.segment,
      });
    }

    return {
      *detect({ mining, observer }) {
        for (const part of mining) {
          if (part.level < 3 || part.src_ip === part.dst_ip) continue;
          recall(served, part.dst_ip, () => part, LIMIT);
          recall(held, part.src_ip, () => part, LIMIT);
          yield* say(part.dst_ip, observer);
          yield* say(part.src_ip, observer);
        }
      },
    };
  },
});
