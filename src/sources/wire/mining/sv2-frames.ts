/** Cuts a direction of Stratum V2 in the clear into frames, from wherever it was joined. */

/** Longest payload of each message of the mining protocol, and the shortest: [least, most]. */
const LENGTHS: Readonly<Record<number, readonly [least: number, most: number]>> = {
  0x00: [16, 1400],
  0x01: [6, 6],
  0x02: [5, 260],
  0x03: [5, 5],
  0x04: [3, 260],
  0x10: [41, 296],
  0x11: [45, 77],
  0x12: [5, 260],
  0x13: [43, 298],
  0x14: [43, 80],
  0x15: [45, 49],
  0x16: [40, 40],
  0x17: [5, 260],
  0x18: [5, 260],
  0x19: [5, 37],
  0x1a: [24, 24],
  0x1b: [25, 57],
  0x1c: [20, 20],
  0x1d: [9, 264],
  0x1f: [19, 132_000],
  0x20: [48, 48],
  0x21: [36, 36],
  0x25: [8, 65_536],
};
/** Messages of one length only: a direction joined in the middle is taken up at these. */
const ANCHORS = new Set([0x15, 0x1a, 0x1c, 0x20, 0x21]);
const HEADER = 6;

interface Header {
  readonly type: number;
  readonly length: number;
}

/** The header at `at`, when it can be one of the mining protocol's; needs six bytes. */
function headerAt(bytes: Uint8Array, at: number): Header | undefined {
  if (bytes[at] !== 0 || (bytes[at + 1]! & 0x7f) !== 0) return undefined;
  const type = bytes[at + 2]!;
  const length = bytes[at + 3]! | (bytes[at + 4]! << 8) | (bytes[at + 5]! << 16);
  const range = LENGTHS[type];
  return range !== undefined && length >= range[0] && length <= range[1]
    ? { type, length }
    : undefined;
}

export class FrameSplitter {
  private held: Uint8Array = new Uint8Array();
  private lost = false;
  private readonly receive: (type: number, payload: Uint8Array) => void;

  constructor(receive: (type: number, payload: Uint8Array) => void) {
    this.receive = receive;
  }

  /** Takes bytes `[start, end)`; the payloads it hands on are valid only during the call. */
  feed(buffer: Uint8Array, start: number, end: number): void {
    const piece = buffer.subarray(start, end);
    const bytes = this.held.length === 0 ? piece : joined(this.held, piece);
    let at = 0;
    while (bytes.length - at >= HEADER) {
      const header = headerAt(bytes, at);
      if (header === undefined || (this.lost && !ANCHORS.has(header.type))) {
        this.lost = true;
        at++;
        continue;
      }
      const next = at + HEADER + header.length;
      if (next > bytes.length) break;
      this.lost = false;
      this.receive(header.type, bytes.subarray(at + HEADER, next));
      at = next;
    }
    this.held = bytes.slice(at);
  }

  /** Bytes are missing: what was begun is lost. */
  gap(): void {
    this.held = new Uint8Array();
    this.lost = true;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
