/** Stratum V2 in the clear: binary frames between device and pool or local proxy. */
import type { Dialect, Meaning } from './dialect.ts';
import { hostName, type Json } from './shapes.ts';

export const stratumV2: Dialect = {
  name: 'stratum-v2',
  title: 'Stratum V2 in the clear',
  about:
    'Binary frames: SetupConnection names the device, a channel is opened for a user with its hash rate, jobs and shares have fixed lengths.',
  algorithms: ['sha256d'],
  coins: ['BTC'],
  unit: 'H/s',
  refines: [],
};

/** A frame's meaning, and its content as shown in evidence. */
export interface Sv2Meaning extends Meaning {
  readonly shown: Json;
  /** Channel the frame belongs to, with the target it sets. */
  readonly channel?: { readonly id: number; readonly target: bigint };
  /** Sequence number of a share, or of the one that is refused. */
  readonly sequence?: number;
}

/** Reads the fields of a payload in order; past its end everything is empty. */
class Fields {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  uint(size: number): number {
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + (this.bytes[this.at + i] ?? 0);
    this.at += size;
    return value;
  }

  text(): string {
    const length = this.uint(1);
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return Buffer.from(bytes).toString('utf8');
  }

  hex(size: number): string {
    const bytes = this.bytes.subarray(this.at, this.at + size);
    this.at += size;
    return Buffer.from(bytes).toString('hex');
  }

  /** 256 bits, little-endian. */
  u256(): bigint {
    const hex = Buffer.from(this.bytes.subarray(this.at, this.at + 32))
      .reverse()
      .toString('hex');
    this.at += 32;
    return hex === '' ? 0n : BigInt(`0x${hex}`);
  }

  float(): number {
    const bytes = this.bytes.slice(this.at, this.at + 4);
    this.at += 4;
    return bytes.length < 4 ? 0 : new DataView(bytes.buffer).getFloat32(0, true);
  }

  /** All bytes were fields, and no more. */
  get isSpent(): boolean {
    return this.at === this.bytes.length;
  }
}

const isTime = (seconds: number): boolean => seconds > 1_230_000_000 && seconds < 4_100_000_000;
const printable = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

type Reader = (fields: Fields) => Sv2Meaning | undefined;

function setupConnection(f: Fields): Sv2Meaning | undefined {
  const [protocol, lowest, highest] = [f.uint(1), f.uint(2), f.uint(2)];
  f.uint(4);
  const host = f.text();
  const port = f.uint(2);
  const [vendor, hardware, firmware] = [f.text(), f.text(), f.text()];
  f.text();
  if (!f.isSpent || protocol !== 0 || lowest > highest) return undefined;
  const agent = [vendor, hardware, firmware].filter((part) => part !== '').join(' ');
  if (!printable(host + agent)) return undefined;
  const endpoint = hostName(host);
  return {
    by: 'miner',
    step: 'hello',
    strength: 'sure',
    agent,
    ...(endpoint !== undefined && { endpoint }),
    shown: { message: 'SetupConnection', host, port, vendor, hardware, firmware },
  };
}

const openChannel =
  (message: string, more: number): Reader =>
  (f) => {
    f.uint(4);
    const user = f.text();
    const reported = f.float();
    f.u256();
    f.uint(more);
    if (!f.isSpent || !printable(user) || !(reported >= 0)) return undefined;
    return {
      by: 'miner',
      step: 'hello',
      strength: 'sure',
      ...(user !== '' && { login: { user } }),
      ...(reported > 0 && Number.isFinite(reported) && { reported }),
      shown: { message, user, nominal_hash_rate: reported },
    };
  };

const channelOpened =
  (message: string): Reader =>
  (f) => {
    f.uint(4);
    const id = f.uint(4);
    const target = f.u256();
    return {
      by: 'pool',
      step: 'setup',
      strength: 'likely',
      difficulty: { is: 'target', value: target },
      channel: { id, target },
      shown: { message, channel: id, target: target.toString(16).padStart(64, '0') },
    };
  };

const newJob =
  (message: string, strength: 'faint' | 'likely'): Reader =>
  (f) => {
    const channel = f.uint(4);
    const id = f.uint(4);
    return {
      by: 'pool',
      step: 'job',
      strength,
      job: { id: `${id}`, block: '' },
      shown: { message, channel, job: id },
    };
  };

function newBlock(f: Fields): Sv2Meaning | undefined {
  const channel = f.uint(4);
  const id = f.uint(4);
  const previous = f.hex(32);
  const time = f.uint(4);
  return {
    by: 'pool',
    step: 'job',
    strength: isTime(time) ? 'sure' : 'faint',
    // Announced before: this says that it is now wanted, and for which block.
    job: { id: `${id}`, block: previous },
    shown: { message: 'SetNewPrevHash', channel, job: id, previous },
  };
}

function setTarget(f: Fields): Sv2Meaning {
  const id = f.uint(4);
  const target = f.u256();
  return {
    by: 'pool',
    step: 'setup',
    strength: 'likely',
    difficulty: { is: 'target', value: target },
    channel: { id, target },
    shown: { message: 'SetTarget', channel: id, target: target.toString(16).padStart(64, '0') },
  };
}

const submit =
  (message: string): Reader =>
  (f) => {
    const [channel, sequence, job, nonce] = [f.uint(4), f.uint(4), f.uint(4), f.uint(4)];
    const time = f.uint(4);
    const version = f.uint(4);
    const more = f.isSpent ? '' : f.text();
    return {
      by: 'miner',
      step: 'share',
      strength: isTime(time) ? 'likely' : 'faint',
      share: { job: `${job}`, nonce: [channel, nonce, time, version, more].join() },
      sequence,
      shown: { message, channel, sequence, job, nonce, time },
    };
  };

function accepted(f: Fields): Sv2Meaning {
  const channel = f.uint(4);
  const last = f.uint(4);
  const count = f.uint(4);
  return {
    by: 'pool',
    verdict: { accepted: true, worked: true, count: Math.max(1, count) },
    shown: { message: 'SubmitShares.Success', channel, last, count },
  };
}

function refused(f: Fields): Sv2Meaning {
  const channel = f.uint(4);
  const sequence = f.uint(4);
  const error = f.text();
  return {
    by: 'pool',
    verdict: { accepted: false, worked: !/difficulty|duplicate|invalid-channel/.test(error) },
    sequence,
    shown: { message: 'SubmitShares.Error', channel, sequence, error },
  };
}

function updateChannel(f: Fields): Sv2Meaning {
  const channel = f.uint(4);
  const reported = f.float();
  return {
    by: 'miner',
    ...(reported > 0 && Number.isFinite(reported) && { reported }),
    shown: { message: 'UpdateChannel', channel, nominal_hash_rate: reported },
  };
}

function moved(f: Fields): Sv2Meaning {
  const host = f.text();
  const port = f.uint(2);
  const isEndpoint = /^[a-z0-9._-]{3,253}$/i.test(host) && port > 0;
  return {
    by: 'pool',
    ...(isEndpoint && { reconnect: `${host.toLowerCase()}:${port}` }),
    shown: { message: 'Reconnect', host, port },
  };
}

const READERS: Readonly<Record<number, Reader>> = {
  0x00: setupConnection,
  0x01: () => ({
    by: 'pool',
    step: 'setup',
    strength: 'faint',
    shown: { message: 'SetupConnection.Success' },
  }),
  0x04: moved,
  0x10: openChannel('OpenStandardMiningChannel', 0),
  0x11: channelOpened('OpenStandardMiningChannel.Success'),
  0x13: openChannel('OpenExtendedMiningChannel', 2),
  0x14: channelOpened('OpenExtendedMiningChannel.Success'),
  0x15: newJob('NewMiningJob', 'likely'),
  0x16: updateChannel,
  0x1a: submit('SubmitSharesStandard'),
  0x1b: submit('SubmitSharesExtended'),
  0x1c: accepted,
  0x1d: refused,
  0x1f: newJob('NewExtendedMiningJob', 'faint'),
  0x20: newBlock,
  0x21: setTarget,
};

/** The meaning of a frame; undefined for messages that tell nothing of mining. */
export const readFrame = (type: number, payload: Uint8Array): Sv2Meaning | undefined =>
  READERS[type]?.(new Fields(payload));
