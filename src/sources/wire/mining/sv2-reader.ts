/** Puts both directions of Stratum V2 in the clear into a session: channels with their targets, shares by sequence number. */
import type { Millis } from '../../../records/columns.ts';
import type { Side } from '../stream.ts';
import { messageOf } from './message.ts';
import type { Session } from './session.ts';
import { readFrame, stratumV2, type Sv2Meaning } from './stratum-v2.ts';
import { FrameSplitter } from './sv2-frames.ts';

const MAX_SEQUENCES = 256;
const MAX_CHANNELS = 64;

export class Sv2Reader {
  private readonly session: Session;
  private readonly splitters: readonly [FrameSplitter, FrameSplitter];
  private time: Millis = 0;
  /** Share numbers by sequence number. */
  private readonly sequences = new Map<number, number>();
  private readonly targets = new Map<number, bigint>();

  constructor(session: Session) {
    this.session = session;
    const splitter = (side: Side): FrameSplitter =>
      new FrameSplitter((type, payload) => this.frame(side, type, payload));
    this.splitters = [splitter(0), splitter(1)];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.time = time;
    this.splitters[side].feed(buffer, start, end);
  }

  gap(side: Side): void {
    this.splitters[side].gap();
  }

  private frame(side: Side, type: number, payload: Uint8Array): void {
    const { session, time } = this;
    session.touch(time, side);
    const meaning = readFrame(type, payload);
    if (meaning === undefined) return;
    const message = messageOf(meaning.shown, { side, time });
    const { verdict, sequence } = meaning;
    if (verdict !== undefined && sequence !== undefined) {
      if (session.standing.miner === side) return;
      session.line('verdict', message);
      const share = this.sequences.get(sequence);
      if (share !== undefined) session.judge(verdict, share, time);
      return;
    }
    const number = session.take(this.ofChannels(meaning), message, stratumV2);
    if (number !== undefined && sequence !== undefined) this.remember(sequence, number);
  }

  /** Channels of different targets cannot be told apart by time: their difficulty is unknown. */
  private ofChannels(meaning: Sv2Meaning): Sv2Meaning {
    const { channel } = meaning;
    if (channel === undefined) return meaning;
    if (this.targets.size < MAX_CHANNELS) this.targets.set(channel.id, channel.target);
    const differ = new Set(this.targets.values()).size > 1;
    return differ ? { ...meaning, difficulty: { is: 'target', value: 0n } } : meaning;
  }

  private remember(sequence: number, share: number): void {
    this.sequences.set(sequence, share);
    if (this.sequences.size <= MAX_SEQUENCES) return;
    for (const oldest of this.sequences.keys()) {
      this.sequences.delete(oldest);
      break;
    }
  }
}
