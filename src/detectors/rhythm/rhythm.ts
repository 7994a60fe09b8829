/** Conversations nobody can read that have the rhythm of mining (E2): what many weak witnesses say together. */
import type { Millis } from '../../records/columns.ts';
import { openingOf, type Tls } from '../../records/tls.ts';
import { defineDetector } from '../detector.ts';
import { recall } from '../../lib/bounded-map.ts';
import { Clocks } from '../block-clock/clocks.ts';
import { ClockEar } from './clock-ear.ts';
import type { Candidate } from './common-jumps.ts';
import { messageModel } from './model.ts';
import {
  chanceSettings,
  hear,
  newTrain,
  isListed,
  secondsHeard,
  tellTrains,
  unheardOf,
  type Telling,
  type Train,
} from './tell-trains.ts';
import { isInTunnel } from './look-alikes.ts';
import { Trains } from './resumed.ts';
import { viewOf, type View } from './view.ts';
import { weigh, type Weighed } from './weigh.ts';

const MAX_FLOWS = 50_000;
/** Messages remembered of each, the newest. */
const MAX_MESSAGES = 2048;
/** Below this nothing can be said. */
export const MIN_SECONDS = 240;
export const MIN_MESSAGES = 8;
/** Weights were fitted on made conversations: nothing is surer than this by them alone. */
const MAX_CONFIDENCE = 85;
/** Chosen on made conversations other than those it was fitted and is evaluated on. */
export const rhythmSettings = chanceSettings(0.5);

export const rhythm = defineDetector({
  type: 'rhythm',
  about:
    'Reads sizes and times of messages in long-lived, quiet conversations whose content nobody could read, and asks several witnesses what they see; what each is worth beside the others was fitted on made conversations. When together they make mining likely enough (`at_least`) it is a behaviour: E2. Where they do not suffice and block times of coins are known, these are asked, too; what then is told is told as of the clock. The witnesses for and against are named.',
  settings: rhythmSettings,
  create: ({ prior, at_least }, { intel, blocks }) => {
    const clocks = new Clocks(blocks);
    const trains = new Trains(newTrain, MAX_FLOWS);
    const openings = new Map<string, Tls>();
    const nameOf = (row: Train['row']): string => openings.get(endsOf(row))?.sni ?? '';
    const look = (train: Train): View => {
      const { row, times, sizes } = train;
      const hello = openings.get(endsOf(row));
      const opening = row.hello || (hello === undefined ? '' : openingOf(hello));
      const { dst_port: port, greeting } = row;
      const about = { port, opening, greeting, unheard: unheardOf(train) } as const;
      return viewOf(times, sizes, secondsHeard(train), about);
    };
    const judge = (train: Train): Weighed | undefined => {
      const { row, times, end } = train;
      const seconds = (end - row.flow_start) / 1000;
      if (seconds < MIN_SECONDS || times.length < MIN_MESSAGES) return undefined;
      return weigh(messageModel, look(train));
    };
    const candidate = (train: Train): Candidate => {
      const { row, times, end } = train;
      const pushes = look(train).pushes.map(({ time }) => time);
      return { peer: peerOf(row, nameOf(row)), pushes, start: times[0]!, end };
    };
    const heardClocks = new ClockEar(clocks, trains.all, candidate);

    const telling: Telling<Train> = {
      detector: 'rhythm',
      sentences: (words) =>
        isInTunnel(words)
          ? ['rhythm.tunnel', 'rhythm.tunnel-although']
          : ['rhythm.mines', 'rhythm.mines-although'],
      prior,
      at_least,
      most: MAX_CONFIDENCE,
      judge,
      clock: (train) => heardClocks.word(train),
      listed: ({ row }) => isListed(intel, row, [nameOf(row), row.dst_name]),
      opened: ({ row }) => fingerprintOf(openings.get(endsOf(row))),
      heard: ({ times }) => ({ messages: times.length }),
    };

    return {
      detect: ({ rhythm: rows, tls, mining, observer }) => {
        for (const { coins, blocks: heard } of mining)
          clocks.hear(coins, heard as readonly Millis[]);
        for (const row of tls) recall(openings, endsOf(row), () => row, MAX_FLOWS);
        for (const row of rows) {
          if (row.grain !== 'message') continue;
          hear(trains.of(row, observer), row, ['times', 'sizes'], MAX_MESSAGES);
        }
        return [];
      },
      sweep: () => {
        heardClocks.beginSweep();
        return tellTrains(trains.all.values(), telling);
      },
      memory: trains.memory('rhythm'),
    };
  },
});

/** Whose server it is: the domain of its name, or its network where it has none. */
const peerOf = ({ dst_ip, dst_name }: Train['row'], sni: string): string => {
  const name = sni || dst_name;
  if (name !== '') return name.split('.').slice(-2).join('.');
  return dst_ip.includes(':')
    ? dst_ip.split(':').slice(0, 3).join(':')
    : dst_ip.split('.').slice(0, 3).join('.');
};

const fingerprintOf = (hello: Tls | undefined): string =>
  hello === undefined ? '' : hello.ja4 || hello.ja3_hash;

const endsOf = (row: Pick<Tls, 'src_ip' | 'src_port' | 'dst_ip' | 'dst_port'>): string =>
  [row.src_ip, row.src_port, row.dst_ip, row.dst_port].join(' ');
