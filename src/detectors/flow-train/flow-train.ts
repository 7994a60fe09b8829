/** Trains of flow records that have the rhythm of mining (E2): what is left of a conversation when only an exporter tells. */
import type { Millis } from '../../records/columns.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { defineDetector } from '../detector.ts';
import { trainMemory } from '../memory.ts';
import { Clocks } from '../block-clock/clocks.ts';
import { recall } from '../../lib/bounded-map.ts';
import { BlockEar } from '../rhythm/block-ear.ts';
import {
  chanceSettings,
  hear,
  newTrain,
  isListed,
  tellTrains,
  type Telling,
  type Train,
} from '../rhythm/tell-trains.ts';
import { weigh, type Model, type Weighed } from '../rhythm/weigh.ts';
import { brokenSilences, trainViewOf, type TrainView } from './train-view.ts';
import { trainWeights } from './weights.ts';
import { trainWitnesses } from './witnesses.ts';

const MAX_TRAINS = 50_000;
/** Records remembered of each, the newest. */
const MAX_RECORDS = 1024;
/** Below this nothing can be said. */
export const MIN_SECONDS = 300;
export const MIN_SPELLS = 6;
/** Weights were fitted on made conversations, and records tell less than messages. */
const MAX_CONFIDENCE = 70;

/** Records tell less, and what is told of them is weighed as such: one in a thousand others may be told. Chosen on made
 * conversations other than those it was fitted and is evaluated on. */
export const trainSettings = chanceSettings(0.4);

export const recordModel: Model<TrainView> = { witnesses: trainWitnesses, weights: trainWeights };

interface RecordTrain extends Train {
  readonly packets: number[];
  readonly lasted: Millis[];
}

export const flowTrain = defineDetector({
  type: 'flow-train',
  about:
    'Reads trains of flow records: one quiet TCP conversation for many minutes, as the active and idle timeouts of an exporter cut it. Several witnesses look at sizes, sides and pace; what each is worth beside the others was fitted on made conversations cut in the same way. When together they make mining likely enough (`at_least`) it is a behaviour: E2. Where they do not suffice and block times of coins are known, the moments at which the server broke a silence are held against these. Sampled exports show no trains; exporters that tell no TCP flags show none either.',
  settings: trainSettings,
  create: ({ prior, at_least }, { intel, blocks }) => {
    const clocks = new Clocks(blocks);
    const trains = new Map<string, RecordTrain>();
    const look = (train: RecordTrain): TrainView => trainViewOf(train, train.row.dst_port);
    const blockEar = new BlockEar<RecordTrain>(clocks, (train) => ({
      pushes: brokenSilences(look(train)),
      start: train.row.flow_start,
    }));
    const judge = (train: RecordTrain): Weighed | undefined => {
      const view = look(train);
      if (view.seconds < MIN_SECONDS || view.spells.length < MIN_SPELLS) return undefined;
      return weigh(recordModel, view);
    };

    const telling: Telling<RecordTrain> = {
      detector: 'flow-train',
      sentences: () => ['flow-train.mines', 'flow-train.mines-although'],
      prior,
      at_least,
      most: MAX_CONFIDENCE,
      judge,
      clock: (train) => blockEar.word(train),
      listed: ({ row }) => isListed(intel, row, [row.dst_name]),
      heard: ({ times }) => ({ records: times.length }),
    };

    return {
      detect: ({ rhythm: rows, mining, observer }) => {
        for (const { coins, blocks: heard } of mining)
          clocks.hear(coins, heard as readonly Millis[]);
        for (const row of rows) {
          if (row.grain !== 'record') continue;
          const train = recall(trains, row.flow_id, () => begun(row, observer), MAX_TRAINS);
          hear(train, row, ['times', 'sizes', 'packets', 'lasted'], MAX_RECORDS);
        }
        return [];
      },
      sweep: () => tellTrains(trains.values(), telling),
      memory: trainMemory('flow-train', trains, begun),
    };
  },
});

const begun = (row: Rhythm, observer: string): RecordTrain => ({
  ...newTrain(row, observer),
  packets: [],
  lasted: [],
});
