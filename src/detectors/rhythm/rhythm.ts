/** Conversations nobody can read that have the rhythm of mining (E2): what many weak witnesses say together. */
import { z } from 'zod';
import { noFacts, type Evidence } from '../../model/evidence.ts';
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import type { Tls } from '../../records/tls.ts';
import { defineDetector } from '../detector.ts';
import { evidence, hoursBetween, peerText } from '../evidence.ts';
import { trainMemory } from '../memory.ts';
import { recall } from '../recall.ts';
import { lookAlikeValues } from './look-alikes.ts';
import { messageModel } from './model.ts';
import { reasonsOf } from './reasons.ts';
import { viewOf, type View } from './view.ts';
import { LISTED_PRIOR, weigh, type Weighed } from './weigh.ts';

const MAX_FLOWS = 50_000;
/** Messages remembered of each, the newest. */
const MAX_MESSAGES = 2048;
/** Below this nothing can be said. */
const MIN_SECONDS = 240;
const MIN_MESSAGES = 8;
/** Weights were fitted on made conversations: nothing is surer than this by them alone. */
const MAX_CONFIDENCE = 85;
/** JA3 of OpenSSL 3 as it opens by default, without and with a server name (measured with s_client 3.0). */
const OPENSSL: ReadonlySet<string> = new Set([
  'c216e752cae6f8755fd27f561d031636',
  'a3afc2c46ba4a7d7fbe1cfb7a3031c2f',
]);

interface Train {
  readonly row: Rhythm;
  readonly observer: string;
  readonly times: Millis[];
  readonly sizes: number[];
  segment: string;
  end: Millis;
  said: Millis;
}

export const rhythm = defineDetector({
  type: 'rhythm',
  about:
    'Reads sizes and times of messages in long-lived, quiet conversations whose content nobody could read, and asks several witnesses what they see; what each is worth beside the others was fitted on made conversations. When together they make mining more likely than not it is a behaviour: E2. The witnesses for and against are named.',
  settings: z.strictObject({
    prior: z
      .number()
      .gt(0)
      .lt(0.5)
      .default(0.001)
      .describe(
        'Share of long-lived quiet conversations that mine before anything is known of them. Ten times less means fewer false alarms and fewer finds.',
      ),
    at_least: z
      .number()
      .min(0.05)
      .max(0.99)
      .default(0.5)
      .describe('Chance of mining from which on it is told.'),
  }),
  create: ({ prior, at_least }, { intel }) => {
    const trains = new Map<string, Train>();
    const openings = new Map<string, Tls>();
    const isListed = ({ dst_ip, dst_port, dst_name }: Rhythm, sni: string): boolean =>
      [sni, dst_name].some((name) => name !== '' && intel.name(name) !== undefined) ||
      intel.endpoint(dst_ip, dst_port) !== undefined;

    const judge = (train: Train): Weighed | undefined => {
      const { row, times, sizes, end } = train;
      const seconds = (end - row.flow_start) / 1000;
      if (seconds < MIN_SECONDS || times.length < MIN_MESSAGES) return undefined;
      const watched = (end - times[0]!) / 1000;
      const hello = openings.get(endsOf(row));
      const opening = hello === undefined ? '' : openingOf(hello);
      const view = viewOf(times, sizes, watched, { port: row.dst_port, opening });
      const listed = isListed(row, hello?.sni ?? '');
      return weigh(messageModel, view, listed ? Math.max(prior, LISTED_PRIOR) : prior);
    };

    function* sweep(): Generator<Evidence> {
      for (const train of trains.values()) {
        if (train.said >= train.end) continue;
        const weighed = judge(train);
        if (weighed === undefined || weighed.chance < at_least) continue;
        yield* rhythmEvidence(train, weighed);
        train.said = train.end;
      }
    }

    return {
      detect: ({ rhythm: rows, tls, observer }) => {
        for (const row of tls) recall(openings, endsOf(row), () => row, MAX_FLOWS);
        for (const row of rows) {
          if (row.grain !== 'message') continue;
          const train = recall(trains, row.flow_id, () => newTrain(row, observer), MAX_FLOWS);
          train.times.push(...row.times);
          train.sizes.push(...row.sizes);
          const surplus = train.times.length - MAX_MESSAGES;
          if (surplus > 0) {
            train.times.splice(0, surplus);
            train.sizes.splice(0, surplus);
          }
          train.end = Math.max(train.end, row.end_time);
          train.segment = row.segment;
        }
        return [];
      },
      sweep,
      memory: trainMemory('rhythm', trains),
    };
  },
});

const newTrain = (row: Rhythm, observer: string): Train => ({
  row,
  observer,
  times: [],
  sizes: [],
  segment: row.segment,
  end: row.start_time,
  said: Number.NEGATIVE_INFINITY,
});

const endsOf = (row: Pick<Tls, 'src_ip' | 'src_port' | 'dst_ip' | 'dst_port'>): string =>
  [row.src_ip, row.src_port, row.dst_ip, row.dst_port].join(' ');

const openingOf = ({ sni, ja3_hash }: Tls): View['opening'] =>
  sni !== '' ? 'named' : OPENSSL.has(ja3_hash) ? 'openssl' : 'unnamed';

/** One piece for each hour since evidence was last given. */
function* rhythmEvidence(train: Train, { chance, words }: Weighed): Generator<Evidence> {
  const { row, observer, segment, end, said } = train;
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
  const reasons = reasonsOf(words);
  for (const hour of hoursBetween(Math.max(row.flow_start, said), end)) {
    yield evidence(
      {
        ...hour,
        host: row.src_ip,
        peer,
        detector: 'rhythm',
        level: 2,
        basis: 'rhythm',
        stance: 'for',
        confidence: Math.min(MAX_CONFIDENCE, Math.round(chance * 100)),
        summary: reasons.against === undefined ? 'rhythm.mines' : 'rhythm.mines-although',
        detail: {
          endpoint: peerText(peer),
          minutes: Math.round((end - row.flow_start) / 60_000),
          messages: train.times.length,
          ...reasons,
          ...lookAlikeValues(words),
        },
        facts: noFacts,
        observer,
        segment,
      },
      row.flow_id,
      Math.round(end),
    );
  }
}
