/** Logs that cannot be read in place: gzip, zstd, standard input, pipes. */
import { openInput, troubleOf, type Input } from '../pcap/inputs.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import type { LineBuffer } from './line-buffer.ts';
import { headLength, LogFile, type LogBlock } from './log-file.ts';

/** Pieces of an input; one that stops making sense ends there and is counted by reason. */
async function* pieces(input: Input, deps: SourceDeps): AsyncGenerator<Uint8Array> {
  try {
    for await (const { bytes } of openInput(input)) yield bytes;
  } catch (error) {
    const trouble = troubleOf(error);
    countUnread(deps.counts, `file_${trouble}`);
    deps.broken?.(input.path, deps.counts.bytes, trouble);
  }
}

/** Blocks of an input, from `offset` (in unpacked bytes) on. */
export async function* unpackedBlocks(
  input: Input,
  offset: number,
  lines: LineBuffer,
  deps: SourceDeps,
): AsyncGenerator<LogBlock> {
  let file: LogFile | undefined;
  let held: Uint8Array[] = [];
  let skip = offset;
  deps.counts.files++;
  lines.begin(offset);
  const identify = (ended: boolean): Buffer | undefined => {
    const all = Buffer.concat(held);
    const length = headLength(all, ended);
    if (length === undefined) return undefined;
    file = new LogFile(input.path, all.subarray(0, length), offset, deps);
    held = [];
    return all;
  };
  for await (const piece of pieces(input, deps)) {
    let bytes: Uint8Array | undefined = piece;
    if (file === undefined) {
      held.push(Uint8Array.from(piece));
      bytes = identify(false);
    }
    if (file === undefined || bytes === undefined) continue;
    const passed = Math.min(skip, bytes.length);
    skip -= passed;
    yield* put(bytes.subarray(passed), file, lines);
  }
  const short = file === undefined ? identify(true) : undefined;
  if (file === undefined) return;
  if (short !== undefined) yield* put(short.subarray(skip), file, lines);
  if (lines.close()) yield blockOf(file, lines);
  file.finish();
}

const blockOf = (file: LogFile, { buffer, start, end }: LineBuffer): LogBlock => ({
  file,
  buffer,
  start,
  end,
});

function* put(bytes: Uint8Array, file: LogFile, lines: LineBuffer): Generator<LogBlock> {
  for (let done = 0; done < bytes.length;) {
    const n = Math.min(lines.room(), bytes.length - done);
    lines.buffer.set(bytes.subarray(done, done + n), lines.at);
    done += n;
    if (lines.added(n)) yield blockOf(file, lines);
  }
}
