/** A host that asks for listed names because it answers others' questions: a resolver, not a miner. */
import { z } from 'zod';
import type { Ip } from '../records/columns.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Dns } from '../records/dns.ts';
import { defineDetector } from './detector.ts';
import { evidence, hourOf } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

/** Addresses remembered of each sort. */
const LIMIT = 50_000;

export const resolver = defineDetector({
  type: 'resolver',
  about:
    'Reads DNS for a host that answers questions and itself asks for listed names: the names may be those of its clients, a reason against.',
  settings: z.strictObject({}),
  create: (_, { intel }) => {
    /** Who answers questions. */
    const answers = new Map<Ip, true>();
    /** Who asked for a listed name, and has not been seen answering yet: the first question of each. */
    const waiting = new Map<Ip, Dns>();
    const said = new Map<string, true>();

    function* say(asked: Dns, observer: string): Generator<Evidence> {
      const key = [asked.src_ip, hourOf(asked.time), asked.segment].join();
      if (said.has(key)) return;
      recall(said, key, () => true, LIMIT);
      yield evidence({
        time: asked.time,
        host: asked.src_ip,
        peer: { ip: '', port: 0, name: '', pool: '' },
        detector: 'resolver',
        level: 1,
        basis: 'shared-address',
        stance: 'against',
        confidence: 80,
        summary: 'resolver.answers',
        observer,
        segment: asked.segment,
      });
    }

    return {
      *detect({ dns, observer }) {
        for (const row of dns) {
          if (!answers.has(row.dst_ip)) {
            recall(answers, row.dst_ip, () => true, LIMIT);
            const asked = waiting.get(row.dst_ip);
            waiting.delete(row.dst_ip);
            if (asked !== undefined) yield* say(asked, observer);
          }
          if (intel.name(row.hostname) === undefined) continue;
          if (answers.has(row.src_ip)) yield* say(row, observer);
          else recall(waiting, row.src_ip, () => row, LIMIT);
        }
      },
    };
  },
});
