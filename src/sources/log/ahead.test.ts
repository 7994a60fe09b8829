import { availableParallelism } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadedIntel } from '../../../test/kit/intel.ts';
import { createRng, type Rng } from '../../lib/rng.ts';
import { emptyBatch } from '../../records/batch.ts';
import { Ahead } from './ahead.ts';
import { LineSieve, type Look } from './line-sieve.ts';
import type { LogBlock } from './log-file.ts';
import { Matter } from './matter.ts';

const LOOK: Look = {
  lines: 'json',
  names: true,
  addresses: true,
  value: { what: 'event', key: 'dest_ip', agent: 'http_user_agent' },
};
const intel = loadedIntel(['pool.org', 'flood.org', '192.0.2.9']);

/** A line of Suricata; rarely one that matters, or that changes what does. */
function line(rng: Rng): string {
  if (rng.chance(0.01)) return rng.pick(['', '\r', '{"event_type":"flow"', '{"goes_on":1}']);
  const name = rng.chance(0.0003)
    ? rng.chance(0.1)
      ? 'flood.org'
      : 'pool.org'
    : `${rng.text(8, 'abc')}.com`;
  const ends = `"src_ip":"10.0.0.${rng.int(99)}","dest_ip"`;
  return rng.pick([
    `{"event_type":"dns",${ends}:"10.1.0.${rng.int(rng.chance(0.01) ? 200 : 3)}","rrname":"${name}"}`,
    `{"event_type":"flow",${ends}:"198.18.${rng.int(8)}.${rng.int(256)}"}`,
    `{"event_type":"http",${ends}:"1.2.3.4","http_user_agent":"a${rng.int(9)}"}`,
  ]);
}

/** Blocks of whole lines, cut anywhere. */
function blocksOf(rng: Rng): string[] {
  return Array.from({ length: rng.between(10, 40) }, () => {
    const lines = Array.from({ length: rng.between(1, 1500) }, () => `${line(rng)}\n`);
    return lines.join('');
  });
}

/** The lines that are handed on, and after each block how many there were. What they tell is learnt as sources learn it. */
class Teller {
  readonly told: (string | number)[] = [];
  readonly sieve: LineSieve;
  private readonly matter = new Matter({ intel });
  private goesOn = false;
  private learnt = 0;

  constructor(large: number) {
    this.sieve = new LineSieve(this.matter, large);
  }

  readonly tell = (block: LogBlock): void => {
    const look = (): Look | undefined => (this.goesOn ? undefined : LOOK);
    const lines = this.sieve.each(block, look, (start, end) =>
      this.line(block.buffer.toString('utf8', start, end)),
    );
    this.told.push(lines);
  };

  private line(text: string): void {
    this.told.push(text);
    this.goesOn = text.includes('goes_on');
    const many = text.includes('flood.org') ? 1500 : Number(text.includes('pool.org'));
    for (let i = 0; i < many; i++, this.learnt++)
      this.matter.names.learn(
        '10.0.0.1',
        `198.18.${(this.learnt >> 8) & 255}.${this.learnt & 255}`,
        'pool.org',
        true,
      );
    const resolver = /"dns".*"dest_ip":"([\d.]+)"/.exec(text)?.[1];
    if (resolver !== undefined)
      this.matter.dns(
        {
          time: 0,
          src_ip: '',
          dst_ip: resolver,
          hostname: '',
          type: '',
          rcode: '',
          answers: [],
          segment: '',
        },
        emptyBatch('', ''),
      );
  }
}

/** In one thread: `count` of the blocks, one after the other and again. */
function alone(blocks: readonly string[], count: number): Teller {
  const teller = new Teller(Infinity);
  for (let i = 0; i < count; i++) {
    const buffer = Buffer.from(blocks[i % blocks.length]!);
    teller.tell({ buffer, start: 0, end: buffer.length } as unknown as LogBlock);
  }
  return teller;
}

/** As logs are read: into the memory of the sieve, some blocks ahead. All of them, and again until `enough`. */
function together(blocks: readonly string[], enough: () => boolean): Teller {
  const teller = new Teller(0);
  const { sieve } = teller;
  sieve.expect(1);
  const waiting: LogBlock[] = [];
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < blocks.length || !enough(); i++) {
    const buffer = sieve.room();
    const end = buffer.write(blocks[i % blocks.length]!);
    const block = { buffer, start: 0, end } as unknown as LogBlock;
    waiting.push(block);
    sieve.handOver(block);
    // The second thread has its turn, on a machine that is busy, too.
    Atomics.wait(clock, 0, 0, 1);
    while (waiting.length > sieve.depth) teller.tell(waiting.shift()!);
  }
  for (const block of waiting) teller.tell(block);
  sieve.rest();
  return teller;
}

describe('a log that two threads look through', () => {
  it.skipIf(availableParallelism() < 2)(
    'tells the lines that one would have told, wherever it is cut and whatever is learnt',
    () => {
      const take = vi.spyOn(Ahead.prototype, 'take');
      fc.assert(
        fc.property(fc.integer({ min: 0 }), (seed) => {
          const blocks = blocksOf(createRng(seed));
          take.mockClear();
          const ahead = () => take.mock.results.filter(({ value }) => value !== undefined).length;
          const { told } = together(blocks, () => ahead() >= 10);
          const count = take.mock.calls.length;
          expect(told).toEqual(alone(blocks, count).told);
        }),
        { numRuns: 6 },
      );
      take.mockRestore();
    },
  );
});
