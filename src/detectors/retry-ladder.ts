/** Tries at listed endpoints that keep failing and keep coming, by a program's clock (E2): a miner whose pool is blocked or gone. */
import { z } from 'zod';
import { noTally, type Evidence } from '../model/evidence.ts';
import type { Match } from '../model/indicator.ts';
import type { Ip, Millis } from '../records/columns.ts';
import type { Flow } from '../records/flow.ts';
import { defineDetector } from './detector.ts';
import { evidence, fromIndicator, hourOf, peerText } from './evidence.ts';
import { recall } from '../lib/bounded-map.ts';

const MAX_CLIENTS = 20_000;
const TCP = 6;
/** Tries looked at, the newest. */
const TRIES = 12;
/** They span at least so long (XMRig’s twelve take fifty seconds where the pool refuses), and no pause is longer than this. */
const LEAST_SPAN: Millis = 45_000;
const LONGEST_PAUSE: Millis = 180_000;
/** Pauses so near to their median are of one clock; so many must be. Where a program changes to its next pool it pauses otherwise. */
const NEAR = 0.25;
const ALIKE = 0.7;
/** A browser tries again, too, but not for minutes; a proxy checker does. */
const CONFIDENCE = 70;

interface Try {
  readonly time: Millis;
  /** When it was given up, as far as packets tell. */
  readonly end: Millis;
  readonly endpoint: string;
}

export const retryLadder = defineDetector({
  type: 'retry-ladder',
  about:
    'Reads TCP conversations with listed endpoints that never answered: twelve tries in a row, each so long after the last was given up, none answered in between, are what mining programs do while their pool is blocked or gone (E2). It is of the same kind of reason as the contact itself. The same clock at endpoints on no list is passed over: any program whose server is gone does that.',
  settings: z.strictObject({}),
  create: (_, { intel }) => {
    const tried = new Map<Ip, Try[]>();
    const told = new Map<Ip, Millis>();
    return {
      *detect({ flow, observer }) {
        for (const row of flow) {
          if (row.protocol_num !== TCP || !row.opened) continue;
          const match = intel.endpoint(row.dst_ip, row.dst_port);
          if (match === undefined || match.guard === 'cdn' || !isMining(match)) continue;
          const tries = recall(tried, row.src_ip, () => [], MAX_CLIENTS);
          if (row.payload_in > 0) {
            tries.length = 0;
            continue;
          }
          const { start_time: time, end_time: end } = row;
          tries.push({ time, end, endpoint: `${row.dst_ip} ${row.dst_port}` });
          if (tries.length > TRIES) tries.shift();
          if (!isLadder(tries) || told.get(row.src_ip) === hourOf(row.start_time)) continue;
          told.delete(row.src_ip);
          recall(told, row.src_ip, () => hourOf(row.start_time), MAX_CLIENTS);
          yield ladderEvidence(row, match, tries, observer);
        }
      },
    };
  },
});

const isMining = ({ indicator: { kind } }: Match): boolean => kind !== 'website' && kind !== 'node';

/** Times from the end of one try to the next: how long a connection takes to fail is the network's clock, not the program's. */
const pausesOf = (tries: readonly Try[]): Millis[] =>
  tries.slice(1).map(({ time }, i) => time - tries[i]!.end);

/** Times from one try to the next, which is what people count. */
const everyOf = (tries: readonly Try[]): Millis[] =>
  tries.slice(1).map(({ time }, i) => time - tries[i]!.time);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Whether tries follow one another by a clock. */
function isLadder(tries: readonly Try[]): boolean {
  if (tries.length < TRIES) return false;
  const pauses = pausesOf(tries);
  const usual = middle(pauses);
  const span = tries.at(-1)!.time - tries[0]!.time;
  if (usual < 1000 || span < LEAST_SPAN || pauses.some((p) => p < 0 || p > LONGEST_PAUSE))
    return false;
  const near = pauses.filter((p) => Math.abs(p - usual) <= usual * NEAR).length;
  return near >= pauses.length * ALIKE;
}

function ladderEvidence(
  row: Flow,
  match: Match,
  tries: readonly Try[],
  observer: string,
): Evidence {
  const { pool } = match.indicator;
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool };
  const endpoints = new Set(tries.map(({ endpoint }) => endpoint)).size;
  return evidence(
    {
      ...fromIndicator(match),
      time: tries[0]!.time,
      end_time: row.start_time,
      host: row.src_ip,
      peer,
      detector: 'retry-ladder',
      level: 2,
      basis: 'ladder',
      stance: 'for',
      confidence: Math.round((CONFIDENCE * match.confidence) / 100),
      summary: endpoints > 1 ? 'retry-ladder.several' : 'retry-ladder.one',
      detail: {
        endpoint: peerText(peer),
        endpoints,
        tries: tries.length,
        seconds: Math.max(1, Math.round(middle(everyOf(tries)) / 1000)),
        kind: match.indicator.kind,
      },
      tally: noTally,
      observer,
      segment: row.segment,
    },
    hourOf(row.start_time),
  );
}
