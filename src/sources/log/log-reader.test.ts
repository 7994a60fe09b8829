import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCounts, type SourceDeps } from '../source.ts';
import { LineBuffer, MAX_LINE } from './line-buffer.ts';
import type { LogBlock } from './log-file.ts';
import { LogReader, type LogOptions } from './log-reader.ts';
import { currentName } from './names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'davylamp-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function deps(position?: string): SourceDeps {
  return { name: 'log', observer: 'o', counts: createCounts(), position } as unknown as SourceDeps;
}

interface Line {
  readonly text: string;
  readonly segment: string;
}

/** Calls `line` with every line of a block, without its end (`\n` or `\r\n`). */
function eachLine(
  { buffer, start, end }: LogBlock,
  line: (buffer: Buffer, start: number, end: number) => void,
): void {
  for (let at = start; at < end;) {
    const newline = buffer.indexOf(0x0a, at);
    const last = newline > at && buffer[newline - 1] === 0x0d ? newline - 1 : newline;
    if (last > at) line(buffer, at, last);
    at = newline + 1;
  }
}

/** A reader whose lines are taken one `until` at a time. */
class Reading {
  readonly deps: SourceDeps;
  readonly reader: LogReader;
  readonly lines: Line[] = [];
  private readonly stop = new AbortController();
  private readonly blocks: ReturnType<LogReader['blocks']>;

  constructor(options: Partial<LogOptions>, position?: string) {
    this.deps = deps(position);
    this.reader = new LogReader({ paths: [at('a.log')], follow: true, ...options }, this.deps);
    this.blocks = this.reader.blocks(this.stop.signal);
  }

  get texts(): string[] {
    return this.lines.map(({ text }) => text);
  }

  private async next(): Promise<boolean | undefined> {
    const { value, done } = await this.blocks.next();
    if (value !== undefined)
      eachLine(value, (buffer, start, end) =>
        this.lines.push({ text: buffer.toString('utf8', start, end), segment: value.file.segment }),
      );
    return done === true ? undefined : value !== undefined;
  }

  /** Until there are so many lines in all. */
  async until(count: number): Promise<string[]> {
    while (this.lines.length < count) if ((await this.next()) === undefined) break;
    return this.texts;
  }

  /** Until everything that is there has been read. */
  async rest(): Promise<string[]> {
    for (let quiet = 0; quiet < 3;) {
      const read = await this.next();
      if (read === undefined) break;
      quiet = read ? 0 : quiet + 1;
    }
    return this.texts;
  }

  async end(): Promise<string> {
    this.stop.abort();
    while ((await this.next()) !== undefined);
    return this.reader.position() ?? '';
  }
}

const once = async (...paths: string[]): Promise<Reading> => {
  const reading = new Reading({ paths, follow: false });
  await reading.rest();
  return reading;
};

describe('LineBuffer', () => {
  it('hands on every line however the input is cut, and counts those that are too long', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((s) => s.replaceAll('\n', '')),
      fc.constantFrom(MAX_LINE - 1, MAX_LINE, MAX_LINE + 70_000).map((n) => 'x'.repeat(n)),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1 }),
        (texts, cuts) => {
          const input = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          let long = 0;
          const lines = new LineBuffer(() => long++);
          lines.begin(0);
          const got: string[] = [];
          const take = (): void =>
            void got.push(
              ...lines.buffer.toString('utf8', lines.start, lines.end).split('\n').slice(0, -1),
            );
          for (let done = 0, i = 0; done < input.length; i++) {
            const n = Math.min(lines.room(), cuts[i % cuts.length]!, input.length - done);
            input.copy(lines.buffer, lines.at, done, done + n);
            if (lines.added(n)) take();
            done += n;
          }
          lines.room();
          expect(lines.close()).toBe(false);
          expect(got).toEqual(texts.filter((text) => text.length < MAX_LINE));
          expect(long).toBe(texts.length - got.length);
          expect(lines.offset).toBe(input.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('read once', () => {
  it.each([
    ['plain', (b: Buffer) => b],
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('%s', async (_, pack) => {
    writeFileSync(at('x'), pack(Buffer.from('# head\nfirst\r\n\nlast, without an end')));
    const {
      texts,
      deps: { counts },
    } = await once(at('x'));
    expect(texts).toEqual(['# head', 'first', 'last, without an end']);
    expect(counts.files).toBe(1);
  });

  it('reads a directory in the order of rotation', async () => {
    for (const [i, name] of ['e.json.10.gz', 'e.json.2', 'e.json.1', 'e.json'].entries()) {
      const text = Buffer.from(`${i}\n`);
      writeFileSync(at(name), name.endsWith('gz') ? gzipSync(text) : text);
    }
    expect((await once(folder)).texts).toEqual(['0', '1', '2', '3']);
  });

  it('counts what a cut packing lost, and keeps what came before', async () => {
    const packed = gzipSync(Buffer.from('one\ntwo\n'.repeat(10_000)));
    writeFileSync(at('x.gz'), packed.subarray(0, packed.length - 9));
    const {
      texts,
      deps: { counts },
    } = await once(at('x.gz'));
    expect(texts.slice(0, 2)).toEqual(['one', 'two']);
    expect([...counts.unread]).toEqual([['file_compressed_data_cut', 1]]);
  });

  it('says which input is missing', async () => {
    await expect(once(at('none'))).rejects.toMatchObject({ code: 'input_missing' });
  });

  it('gives a log one segment, packed or not, short or grown, scanned or followed', async () => {
    writeFileSync(at('a.log'), '#h\none\n');
    const short = (await once(at('a.log'))).lines[0]!.segment;
    const followed = new Reading({});
    expect((await followed.until(2)).length).toBe(2);
    appendFileSync(at('a.log'), 'two\n');
    await followed.until(3);
    await followed.end();
    writeFileSync(at('b.gz'), gzipSync('#h\none\ntwo\nthree\n'));
    const all = [
      ...followed.lines,
      ...(await once(at('a.log'))).lines,
      ...(await once(at('b.gz'))).lines,
    ];
    expect(new Set(all.map(({ segment }) => segment))).toEqual(new Set([short]));
  });
});

describe('followed', () => {
  it('waits for a log that is not there, and for the rest of half a line', async () => {
    const reading = new Reading({});
    expect(await reading.rest()).toEqual([]);
    expect(reading.reader.health()).toMatchObject({ up: false });
    writeFileSync(at('a.log'), 'one\ntw');
    expect(await reading.rest()).toEqual(['one']);
    appendFileSync(at('a.log'), 'o\n');
    expect(await reading.until(2)).toEqual(['one', 'two']);
    expect(reading.reader.health()).toMatchObject({ up: true, trouble: '', behind_bytes: 0 });
    await reading.end();
  });

  it('reads the rest of a renamed log before the new one, which comes late', async () => {
    writeFileSync(at('a.log'), '1\n');
    const reading = new Reading({});
    await reading.until(1);
    renameSync(at('a.log'), at('a.log.1'));
    appendFileSync(at('a.log.1'), '2\n');
    await reading.rest();
    appendFileSync(at('a.log.1'), '3\nhalf');
    writeFileSync(at('a.log'), '4\n');
    expect(await reading.until(5)).toEqual(['1', '2', '3', 'half', '4']);
    await reading.end();
  });

  it('reads from its copy what an emptied log had not given yet', async () => {
    writeFileSync(at('a.log'), '1\n2\n');
    const reading = new Reading({});
    await reading.until(2);
    appendFileSync(at('a.log'), '3\n');
    cpSync(at('a.log'), at('a.log.1'));
    truncateSync(at('a.log'), 0);
    appendFileSync(at('a.log'), 'a new beginning\n');
    expect(await reading.until(4)).toEqual(['1', '2', '3', 'a new beginning']);
    expect(reading.deps.counts.unread.size).toBe(0);
    truncateSync(at('a.log'), 0);
    appendFileSync(at('a.log'), 'again\n');
    expect((await reading.until(5)).at(-1)).toBe('again');
    expect([...reading.deps.counts.unread]).toEqual([['log_truncated', 1]]);
    await reading.end();
  });

  it('follows all logs of a directory, new ones too, and no log twice', async () => {
    writeFileSync(at('a.log'), 'a1\n');
    writeFileSync(at('a.log.1'), 'old\n');
    const reading = new Reading({ paths: [folder] });
    expect(await reading.rest()).toEqual(['a1']);
    writeFileSync(at('b.log'), 'b1\n');
    await reading.until(2);
    renameSync(at('b.log'), at('b.log.1'));
    writeFileSync(at('b.log'), 'b2\n');
    expect(await reading.until(3)).toEqual(['a1', 'b1', 'b2']);
    expect(await reading.rest()).toEqual(['a1', 'b1', 'b2']);
    await reading.end();
  });
});

describe('after a restart', () => {
  const begin = async (text: string): Promise<string> => {
    writeFileSync(at('a.log'), text);
    const reading = new Reading({});
    await reading.rest();
    return reading.end();
  };

  it('goes on where it was, with a segment of its own that is the same each time', async () => {
    const position = await begin('1\n2\nha');
    appendFileSync(at('a.log'), 'lf\n');
    const segments = new Set<string>();
    for (let i = 0; i < 2; i++) {
      const reading = new Reading({}, position);
      expect(await reading.until(1)).toEqual(['half']);
      segments.add(reading.lines[0]!.segment);
      await reading.end();
    }
    expect(segments.size).toBe(1);
    expect(segments).not.toContain((await once(at('a.log'))).lines[0]!.segment);
  });

  it.each([false, true])('finds the log under another name, packed: %s', async (packed) => {
    const position = await begin('1\n2\n');
    appendFileSync(at('a.log'), '3\n');
    if (packed) writeFileSync(at('a.log.2.gz'), gzipSync('1\n2\n3\n'));
    else renameSync(at('a.log'), at('a.log.2'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    writeFileSync(at('a.log.1'), '4\n');
    rmSync(at('a.log'), { force: true });
    writeFileSync(at('a.log'), '5\n');
    const reading = new Reading({}, position);
    expect(await reading.until(3)).toEqual(['3', '4', '5']);
    const next = new Reading({}, await reading.end());
    expect(await next.rest()).toEqual([]);
    await next.end();
  });

  it('counts a position that leads nowhere and begins anew', async () => {
    const position = await begin('1\n');
    rmSync(at('a.log'));
    writeFileSync(at('a.log'), 'else\n');
    for (const wrong of [position, 'no JSON']) {
      const reading = new Reading({}, wrong);
      expect(await reading.until(1)).toEqual(['else']);
      expect([...reading.deps.counts.unread]).toEqual([['log_position_lost', 1]]);
      await reading.end();
    }
  });

  it('loses and doubles no line wherever it is stopped', async () => {
    const expected: string[] = [];
    let position: string | undefined;
    const got: string[] = [];
    for (let round = 0; round < 12; round++) {
      if (round % 4 === 3) renameSync(at('a.log'), at(`a.log.${100 - round}`));
      const more = Array.from({ length: 1 + round * 7 }, (_, i) => `${round} ${i}`);
      expected.push(...more);
      appendFileSync(at('a.log'), more.map((line) => `${line}\n`).join(''));
      const reading = new Reading({}, position);
      got.push(...(round % 2 === 0 ? await reading.rest() : []));
      const before = reading.lines.length;
      position = await reading.end();
      got.push(...reading.texts.slice(before));
    }
    const last = new Reading({}, position);
    got.push(...(await last.rest()));
    await last.end();
    expect(got).toEqual(expected);
  });
});

describe('currentName', () => {
  it.each([
    ['conn.log', 'conn.log'],
    ['conn.10:00:00-11:00:00.log.gz', 'conn.log'],
    ['conn-24-10-10_10.00.00.log', 'conn.log'],
    ['eve.json.2', 'eve.json'],
    ['eve.json-20240131.gz', 'eve.json'],
    ['eve-2024-01-31-10:00.json', 'eve.json'],
    ['pihole.log.2.zst', 'pihole.log'],
    ['1', '1'],
  ])('%s is of %s', (name, current) => expect(currentName(name)).toBe(current));
});
