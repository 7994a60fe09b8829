/** Management interfaces that are neither plain JSON lines nor HTTP: text replies, and JSON after its length. */
import type { Millis } from '../../records/columns.ts';
import { Held, utf8 } from './bytes.ts';
import type { Layer, Reading } from './layer.ts';
import { ManagementReader } from './management.ts';
import type { Side } from './stream.ts';

const MAX_REPLY = 64 * 1024;

/** One text reply, up to a NUL or the end: `STATUS=…|SUMMARY,…|` or `NAME=…;ALGO=…|`. */
export class ManagementTextLayer implements Layer {
  private readonly reading: Reading;
  private readonly management: ManagementReader;
  private readonly held: readonly [Held, Held] = [new Held(), new Held()];

  constructor(reading: Reading) {
    this.reading = reading;
    this.management = new ManagementReader(reading);
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const held = this.held[side];
    const nul = buffer.indexOf(0, start);
    const stop = nul < 0 || nul > end ? end : nul;
    held.append(buffer, start, Math.min(stop, start + MAX_REPLY - held.length));
    if (held.length >= MAX_REPLY || stop < end) this.tell(side, time);
  }

  gap(side: Side, _missing: number, time: Millis): void {
    this.tell(side, time);
  }

  end(time: Millis): void {
    for (const side of [0, 1] as const) this.tell(side, time);
  }

  private tell(side: Side, time: Millis): void {
    const held = this.held[side];
    if (held.length === 0) return;
    const text = utf8(held.bytes, 0, held.length);
    held.clear();
    if (!/^(?:STATUS|NAME|POOL)=/.test(text)) return;
    this.management.text(side, text, time);
    this.reading.finish();
  }
}

/** JSON texts, each after its length in four little-endian bytes. */
export class FramedJsonLayer implements Layer {
  private readonly reading: Reading;
  private readonly management: ManagementReader;
  private readonly held: readonly [Held, Held] = [new Held(), new Held()];

  constructor(reading: Reading) {
    this.reading = reading;
    this.management = new ManagementReader(reading);
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const held = this.held[side];
    let at = start;
    while (at < end && !this.reading.done) {
      const stop = Math.min(end, at + frameLength(held) - held.length);
      held.append(buffer, at, stop);
      at = stop;
      const whole = frameLength(held);
      if (whole > MAX_REPLY) this.reading.finish();
      else if (held.length === whole) {
        // A frame of nothing is a heartbeat.
        if (whole > 4) this.management.text(side, utf8(held.bytes, 4, whole), time);
        held.clear();
      }
    }
  }

  gap(): void {
    this.reading.finish();
  }

  end(): void {
    // Frames tell their own length.
  }
}

/** Length of the frame with its header; of the header alone while that is incomplete. */
function frameLength({ bytes, length }: Held): number {
  if (length < 4) return 4;
  return 4 + (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16)) + bytes[3]! * 0x1000000;
}
