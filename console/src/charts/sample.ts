/** What the samples of evidence say, reckoned for their plots: who spoke, and which blocks were followed. */
import type { EvidenceDocument } from '../../../src/model/scan-document.ts';

export type Sample = NonNullable<EvidenceDocument['sample']>;

/** A message from the server so soon after one from the client is its answer, milliseconds. */
const ANSWER = 2000;

/** A message: milliseconds from the start of the sample, and payload bytes. */
export interface Spoken {
  readonly at: number;
  readonly bytes: number;
  readonly way: 'sent' | 'answer' | 'unasked';
}

/** The messages with who spoke them; none where only unasked ones of the server were kept. */
export function spoken({ times, sizes }: Sample): Spoken[] {
  if (sizes.length !== times.length) return [];
  let asked = Number.NEGATIVE_INFINITY;
  return times.flatMap((at, index): Spoken[] => {
    const size = sizes[index]!;
    if (size === 0) return [];
    if (size > 0) {
      asked = at;
      return [{ at, bytes: size, way: 'sent' }];
    }
    const isAnswer = at - asked <= ANSWER;
    if (isAnswer) asked = Number.NEGATIVE_INFINITY;
    return [{ at, bytes: -size, way: isAnswer ? 'answer' : 'unasked' }];
  });
}

/** Moments at which the server spoke unasked. */
const pushes = (sample: Sample): readonly number[] =>
  sample.sizes.length === 0
    ? sample.times
    : spoken(sample).flatMap(({ at, way }) => (way === 'unasked' ? [at] : []));

/** A block: its moment, and how long until the next message that may count for it; undefined when none came. */
export interface Followed {
  readonly at: number;
  readonly lag: number | undefined;
  readonly counts: boolean;
}

/** Which blocks of a sample were followed, and of how many one would expect it by chance. Undefined without blocks. */
export function followed(sample: Sample) {
  const { blocks, window, length } = sample;
  if (window === null || blocks.length === 0) return undefined;
  const [from, to] = window;
  const news = pushes(sample);
  const rows = blocks.map((at): Followed => {
    const next = news.find((time) => time >= at + from);
    const lag = next === undefined ? undefined : next - at;
    return { at, lag, counts: lag !== undefined && lag <= to };
  });
  // The union of the moments that some message follows in the window.
  let [covered, reached] = [0, 0];
  for (const time of news) {
    const end = Math.min(length, time - from);
    covered += Math.max(0, end - Math.max(reached, time - to));
    reached = Math.max(reached, end);
  }
  const hits = rows.filter(({ counts }) => counts).length;
  return { rows, hits, expected: (blocks.length * covered) / Math.max(1, length) };
}
