/** Trains of the lab as the product sees them: through the tap that listens to packets, and then as a view. */
import { viewOf, type View } from '../../src/detectors/rhythm/view.ts';
import type { GeneratedTrain } from '../../src/lab/train/train.ts';
import { RhythmTap } from '../../src/sources/wire/rhythm-tap.ts';

/** Times and sizes of the messages the tap hands on; empty when it never listens, because the conversation is too fast. */
export function tapped(train: Pick<GeneratedTrain, 'segments' | 'start'>): {
  readonly times: number[];
  readonly sizes: number[];
} {
  const times: number[] = [];
  const sizes: number[] = [];
  const tap = new RhythmTap((_, part) => {
    times.push(...part.times);
    sizes.push(...part.sizes);
  });
  let payload = 0;
  let state: 'waiting' | 'listening' | 'fast' = 'waiting';
  let last = train.start;
  for (const [time, size] of train.segments) {
    payload += Math.abs(size);
    last = time;
    if (state === 'fast') break;
    if (state === 'waiting') {
      if (!RhythmTap.isSlow(train.start, time, payload) || !tap.begin(0, time)) continue;
      state = 'listening';
    }
    if (!tap.data(0, size > 0 ? 0 : 1, Math.abs(size), time)) state = 'fast';
  }
  if (state === 'listening') tap.end(0, last);
  return { times, sizes };
}

const OPENINGS = { openssl: 'openssl', unnamed: 'unnamed', named: 'named', none: '' } as const;

export function trainView(train: GeneratedTrain): View {
  const { times, sizes } = tapped(train);
  const seconds = times.length === 0 ? 0 : (times.at(-1)! - train.start) / 1000;
  return viewOf(times, sizes, seconds, { port: train.port, opening: OPENINGS[train.hello] });
}
