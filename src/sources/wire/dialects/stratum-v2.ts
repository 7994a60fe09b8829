/** Stratum V2 in the clear: binary frames that carry the miner's hardware, its nominal hash rate, jobs and shares. */
import type { Millis } from '../../../records/columns.ts';
import { otherSide, type Side } from '../stream.ts';
import { littleEndianWork } from './difficulty.ts';
import type { MiningSession } from './session.ts';

export const STRATUM_V2 = 'stratum-v2';
const HEADER = 6;
/** Longer frames are job declarations; nothing here needs them, and they are passed over without being kept. */
const MAX_KEPT = 4096;

/** Payload lengths that a message of the mining protocol can have: type → shortest and longest. */
const LENGTHS = new Map<number, readonly [number, number]>([
  [0x00, [16, 1300]],
  [0x01, [6, 6]],
  [0x02, [6, 261]],
  [0x03, [2, 262]],
  [0x10, [42, 300]],
  [0x11, [45, 80]],
  [0x12, [6, 261]],
  [0x13, [44, 300]],
  [0x14, [44, 80]],
  [0x15, [44, 50]],
  [0x16, [40, 44]],
  [0x17, [5, 261]],
  [0x18, [5, 300]],
  [0x19, [5, 40]],
  [0x1a, [24, 24]],
  [0x1b, [25, 60]],
  [0x1c, [20, 24]],
  [0x1d, [9, 265]],
  [0x1f, [20, 16_777_215]],
  [0x20, [48, 48]],
  [0x21, [36, 36]],
  [0x22, [9, 9]],
  [0x25, [8, 16_777_215]],
]);

interface Header {
  readonly type: number;
  readonly length: number;
}

/** The frame header at `at`, when what it says can be. */
function headerAt(buffer: Uint8Array, at: number): Header | undefined {
  const extension = buffer[at]! | (buffer[at + 1]! << 8);
  const type = buffer[at + 2]!;
  const length = buffer[at + 3]! | (buffer[at + 4]! << 8) | (buffer[at + 5]! << 16);
  const bounds = LENGTHS.get(type);
  if (
    (extension & 0x7fff) !== 0 ||
    bounds === undefined ||
    length < bounds[0] ||
    length > bounds[1]
  )
    return undefined;
  return { type, length };
}

/** Reads little-endian fields and short texts; past the end everything is 0 or ''. */
class Fields {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  u32(): number {
    const value = this.at + 4 <= this.bytes.length ? this.view.getUint32(this.at, true) : 0;
    this.at += 4;
    return value;
  }
  f32(): number {
    const value = this.at + 4 <= this.bytes.length ? this.view.getFloat32(this.at, true) : 0;
    this.at += 4;
    return value;
  }
  u16(): number {
    const value = this.at + 2 <= this.bytes.length ? this.view.getUint16(this.at, true) : 0;
    this.at += 2;
    return value;
  }
  u8(): number {
    return this.bytes[this.at++] ?? 0;
  }
  text(): string {
    const length = this.u8();
    const value = Buffer.from(this.bytes.subarray(this.at, this.at + length)).toString('utf8');
    this.at += length;
    return value;
  }
  hex(length: number): string {
    const value = Buffer.from(this.bytes.subarray(this.at, this.at + length)).toString('hex');
    this.at += length;
    return value;
  }
}

/** One side's bytes until a frame is whole. */
interface Partial {
  kept: Uint8Array;
  /** Bytes of a long frame still to pass over. */
  skip: number;
  lost: boolean;
}

export class StratumV2 {
  private readonly session: MiningSession;
  private readonly sides: readonly [Partial, Partial] = [
    { kept: new Uint8Array(0), skip: 0, lost: false },
    { kept: new Uint8Array(0), skip: 0, lost: false },
  ];
  /** Frames that fitted in a row: three make a conversation joined mid-stream one of these. */
  private frames = 0;
  private target = '';
  private block = '';

  constructor(session: MiningSession) {
    this.session = session;
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const state = this.sides[side];
    let from = start;
    if (state.skip > 0) {
      const passed = Math.min(state.skip, end - from);
      state.skip -= passed;
      from += passed;
    }
    const bytes =
      state.kept.length === 0
        ? buffer.subarray(from, end)
        : Buffer.concat([state.kept, buffer.subarray(from, end)]);
    let at = 0;
    while (at + HEADER <= bytes.length) {
      const header = headerAt(bytes, at);
      if (header === undefined) {
        // Out of step: look for the next place where a header fits and the one after it too.
        state.lost = true;
        this.frames = 0;
        at++;
        continue;
      }
      const next = at + HEADER + header.length;
      if (header.length > MAX_KEPT) {
        state.skip = Math.max(0, next - bytes.length);
        at = Math.min(next, bytes.length);
        continue;
      }
      if (next > bytes.length) break;
      if (state.lost && next + HEADER <= bytes.length && headerAt(bytes, next) === undefined) {
        at++;
        continue;
      }
      state.lost = false;
      this.frame(side, header.type, bytes.subarray(at + HEADER, next), time);
      at = next;
    }
    state.kept = bytes.slice(at);
    if (state.kept.length > MAX_KEPT + HEADER) state.kept = new Uint8Array(0);
  }

  gap(side: Side): void {
    const state = this.sides[side];
    state.kept = new Uint8Array(0);
    state.skip = 0;
    state.lost = true;
  }

  private claim(miner: Side, confidence: number): void {
    const { session } = this;
    session.dialect = STRATUM_V2;
    session.miner = miner;
    if (session.algorithms.length === 0) session.algorithms = ['sha256d'];
    session.show(3, confidence);
  }

  private frame(side: Side, type: number, payload: Uint8Array, time: Millis): void {
    const { session } = this;
    this.frames++;
    const f = new Fields(payload);
    switch (type) {
      case 0x00:
        this.setup(side, f, time);
        return;
      case 0x10:
      case 0x13:
        this.channel(side, f, time);
        return;
      case 0x11:
      case 0x14:
        f.u32();
        f.u32();
        this.target = f.hex(32);
        session.line(
          'welcome',
          side,
          {
            message:
              type === 0x11
                ? 'OpenStandardMiningChannel.Success'
                : 'OpenExtendedMiningChannel.Success',
            target: this.target,
          },
          time,
        );
        return;
      case 0x15:
      case 0x1f:
        this.job(side, f, time);
        return;
      case 0x20:
        this.newBlock(side, f, time);
        return;
      case 0x21:
        f.u32();
        this.target = f.hex(32);
        return;
      case 0x1a:
      case 0x1b:
        this.share(side, f, time);
        return;
      case 0x1c:
        f.u32();
        f.u32();
        session.acceptUpTo(f.u32());
        session.line('answer', side, { message: 'SubmitShares.Success' }, time);
        return;
      case 0x1d: {
        f.u32();
        const sequence = f.u32();
        session.answer(String(sequence), /stale/i.test(f.text()) ? 'stale' : 'rejected');
        return;
      }
      default:
    }
  }

  /** The device tells all of itself. */
  private setup(side: Side, f: Fields, time: Millis): void {
    const protocol = f.u8();
    const [low, high] = [f.u16(), f.u16()];
    if (protocol !== 0 || low < 2 || high < low || high > 16) return;
    f.u32();
    const host = f.text();
    f.u16();
    const [vendor, hardware, firmware] = [f.text(), f.text(), f.text()];
    if (this.session.name === '' && /^[\w.-]+\.\w+$/.test(host))
      this.session.name = host.toLowerCase();
    this.session.calls([vendor, hardware, firmware].filter((s) => s !== '').join(' '));
    this.claim(side, 90);
    this.session.line(
      'login',
      side,
      {
        message: 'SetupConnection',
        endpoint_host: host,
        vendor,
        hardware_version: hardware,
        firmware,
      },
      time,
    );
  }

  private channel(side: Side, f: Fields, time: Millis): void {
    f.u32();
    const user = f.text();
    const rate = f.f32();
    this.claim(side, 92);
    if (user !== '') this.session.loggedIn(user, undefined);
    if (Number.isFinite(rate) && rate > 0) this.session.reported = rate;
    this.session.line(
      'login',
      side,
      { message: 'OpenMiningChannel', user_identity: user, nominal_hash_rate: rate },
      time,
    );
  }

  private job(side: Side, f: Fields, time: Millis): void {
    f.u32();
    const id = f.u32();
    if (this.frames < 3 && this.session.level < 3) return;
    this.claim(otherSide(side), 90);
    this.session.job(
      {
        id: String(id),
        work: littleEndianWork(this.target),
        ...(this.block !== '' && { block: this.block }),
      },
      time,
    );
    this.session.line('job', side, { message: 'NewMiningJob', job_id: id }, time);
  }

  private newBlock(side: Side, f: Fields, time: Millis): void {
    f.u32();
    f.u32();
    this.block = f.hex(32);
    if (this.session.level < 3 && this.frames < 3) return;
    this.claim(otherSide(side), 90);
    this.session.newBlock(this.block, time);
  }

  private share(side: Side, f: Fields, time: Millis): void {
    f.u32();
    const sequence = f.u32();
    const id = f.u32();
    const nonce = f.u32();
    if (this.session.level < 3 && this.frames < 3) return;
    this.claim(side, 92);
    this.session.submit(`${id} ${nonce} ${sequence}`, String(id), String(sequence));
    this.session.line('submit', side, { message: 'SubmitShares', job_id: id, nonce }, time);
  }
}
