/** Stratum V2: frames in the clear go to the tracker as they are; of Noise-encrypted ones only the sizes show. */
import type { Millis } from '../../records/columns.ts';
import type { Layer, Reading } from './layer.ts';
import type { Side } from './stream.ts';

/** Bytes of one side this close together are one message cut into segments. */
const SAME_MESSAGE: Millis = 20;

/** Frames in the clear. */
export class StratumV2Layer implements Layer {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.reading.tracker.sv2(side, buffer, start, end, time);
    this.reading.settle();
  }

  gap(): void {
    // The tracker has been told; it finds the next frame by itself.
  }

  end(): void {
    // Frames tell their own length.
  }
}

/** Sizes of what each side says at a time. */
export class NoiseLayer implements Layer {
  readonly opaque = true;
  private readonly reading: Reading;
  private side: Side = 0;
  private size = 0;
  private time: Millis = 0;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  data(side: Side, _buffer: Uint8Array, start: number, end: number, time: Millis): void {
    if (side !== this.side || time - this.time > SAME_MESSAGE) this.flush();
    this.side = side;
    this.size += end - start;
    this.time = time;
  }

  gap(side: Side, missing: number, time: Millis): void {
    this.data(side, NOTHING, 0, missing, time);
  }

  end(): void {
    this.flush();
  }

  private flush(): void {
    if (this.size === 0) return;
    this.reading.tracker.noise(this.side, this.size, this.time);
    this.size = 0;
    this.reading.settle();
  }
}

const NOTHING = new Uint8Array();
