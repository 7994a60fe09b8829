/** Every witness of a conversation's rhythm, in the order of the reference page. */
import type { Witness } from '../witness.ts';
import { carriage, opening, port } from './context.ts';
import { greetingWitnesses } from './greeting.ts';
import { jobs, renewal, shares } from './mixed.ts';
import { alphabet, answerSize, askSize, balance, pushSize, sameness } from './sizes.ts';
import { askPace, odometer, pushPace, pushRate } from './times.ts';

export const witnesses: readonly Witness[] = [
  alphabet,
  pushSize,
  sameness,
  pushPace,
  pushRate,
  askSize,
  askPace,
  answerSize,
  balance,
  odometer,
  shares,
  jobs,
  renewal,
  port,
  carriage,
  opening,
  ...greetingWitnesses,
];
