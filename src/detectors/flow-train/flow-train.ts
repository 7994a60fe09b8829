/** Trains of flow records that have the rhythm of mining (E2): what is left of a conversation when only an exporter tells. */
import { z } from 'zod';
import { noFacts, type Evidence } from '../../model/evidence.ts';
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { defineDetector } from '../detector.ts';
import { evidence, hoursBetween, peerText } from '../evidence.ts';
import { trainMemory } from '../memory.ts';
import { recall } from '../recall.ts';
import { lookAlikeValues } from '../rhythm/look-alikes.ts';
import { reasonsOf } from '../rhythm/reasons.ts';
import { LISTED_PRIOR, weigh, type Model, type Weighed } from '../rhythm/weigh.ts';
import { trainViewOf, type TrainView } from './train-view.ts';
import { trainWeights } from './weights.ts';
import { trainWitnesses } from './witnesses.ts';

const MAX_TRAINS = 50_000;
/** Records remembered of each, the newest. */
const MAX_RECORDS = 1024;
/** Below this nothing can be said. */
export const MIN_SECONDS = 400;
export const MIN_SPELLS = 6;
/** Weights were fitted on made conversations, and records tell less than messages. */
const MAX_CONFIDENCE = 70;

export const recordModel: Model<TrainView> = { witnesses: trainWitnesses, weights: trainWeights };

interface Train {
  readonly row: Rhythm;
  readonly observer: string;
  readonly times: Millis[];
  readonly sizes: number[];
  readonly packets: number[];
  readonly lasted: Millis[];
  segment: string;
  end: Millis;
  said: Millis;
}

export const flowTrain = defineDetector({
  type: 'flow-train',
  about:
    'Reads trains of flow records: one quiet TCP conversation for many minutes, as the active and idle timeouts of an exporter cut it. Several witnesses look at sizes, sides and pace; what each is worth beside the others was fitted on made conversations cut in the same way. When together they make mining more likely than not it is a behaviour: E2. Sampled exports show no trains; exporters that tell no TCP flags show none either.',
  settings: z.strictObject({
    prior: z
      .number()
      .gt(0)
      .lt(0.5)
      .default(0.001)
      .describe(
        'Share of long-lived quiet conversations that mine before anything is known of them.',
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
    const isListed = ({ dst_ip, dst_port, dst_name }: Rhythm): boolean =>
      (dst_name !== '' && intel.name(dst_name) !== undefined) ||
      intel.endpoint(dst_ip, dst_port) !== undefined;

    const judge = (train: Train): Weighed | undefined => {
      const view = trainViewOf(train, train.row.dst_port);
      if (view.seconds < MIN_SECONDS || view.spells.length < MIN_SPELLS) return undefined;
      return weigh(recordModel, view, isListed(train.row) ? Math.max(prior, LISTED_PRIOR) : prior);
    };

    function* sweep(): Generator<Evidence> {
      for (const train of trains.values()) {
        if (train.said >= train.end) continue;
        const weighed = judge(train);
        if (weighed === undefined || weighed.chance < at_least) continue;
        yield* trainEvidence(train, weighed);
        train.said = train.end;
      }
    }

    return {
      detect: ({ rhythm: rows, observer }) => {
        for (const row of rows) {
          if (row.grain !== 'record') continue;
          const train = recall(trains, row.flow_id, () => newTrain(row, observer), MAX_TRAINS);
          const surplus = train.times.length + row.times.length - MAX_RECORDS;
          for (const key of ['times', 'sizes', 'packets', 'lasted'] as const) {
            train[key].push(...row[key]);
            if (surplus > 0) train[key].splice(0, surplus);
          }
          train.end = Math.max(train.end, row.end_time);
          train.segment = row.segment;
        }
        return [];
      },
      sweep,
      memory: trainMemory('flow-train', trains),
    };
  },
});

const newTrain = (row: Rhythm, observer: string): Train => ({
  row,
  observer,
  times: [],
  sizes: [],
  packets: [],
  lasted: [],
  segment: row.segment,
  end: row.start_time,
  said: Number.NEGATIVE_INFINITY,
});

/** One piece for each hour since evidence was last given. */
function* trainEvidence(train: Train, { chance, words }: Weighed): Generator<Evidence> {
  const { row, observer, segment, end, said } = train;
  const peer = { ip: row.dst_ip, port: row.dst_port, name: row.dst_name, pool: '' };
  const reasons = reasonsOf(words);
  for (const hour of hoursBetween(Math.max(row.flow_start, said), end)) {
    yield evidence(
      {
        ...hour,
        host: row.src_ip,
        peer,
        detector: 'flow-train',
        level: 2,
        basis: 'rhythm',
        stance: 'for',
        confidence: Math.min(MAX_CONFIDENCE, Math.round(chance * 100)),
        summary: reasons.against === undefined ? 'flow-train.mines' : 'flow-train.mines-although',
        detail: {
          endpoint: peerText(peer),
          minutes: Math.round((end - row.flow_start) / 60_000),
          records: train.times.length,
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
