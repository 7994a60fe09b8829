/** Finds the captures behind a path and gives their bytes: files, gzip, zstd, directories of rotated files, standard input. */
import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readSync,
  statSync,
  type ReadStream,
} from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  createGunzip,
  createZstdDecompress,
  gunzipSync,
  constants,
  zstdDecompressSync,
} from 'node:zlib';
import { AppError } from '../../model/error.ts';

export interface Input {
  /** As given, or found in a directory; `-` is standard input. */
  readonly path: string;
  /** Bytes on disk; undefined for a stream. */
  readonly size: number | undefined;
}

const PIECE = 1 << 18;
/** Made only where there are names to compare: it is slow to make. */
let natural: Intl.Collator | undefined;
const byName = (a: string, b: string): number =>
  (natural ??= new Intl.Collator('en', { numeric: true })).compare(a, b);

type Packing = 'none' | 'gzip' | 'zstd';

function packingOf(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd';
  return 'none';
}

function readHead(path: string, bytes: number): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const head = new Uint8Array(bytes);
    return head.subarray(0, readSync(fd, head, 0, bytes, 0));
  } finally {
    closeSync(fd);
  }
}

/** First bytes of what is inside, unpacked as far as they go; undefined when a packed file does not show them. */
export function plainHead(path: string): Uint8Array | undefined {
  const head = readHead(path, 65_536);
  try {
    switch (packingOf(head)) {
      case 'gzip':
        return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
      case 'zstd':
        return zstdDecompressSync(head, { finishFlush: constants.ZSTD_e_flush });
      case 'none':
        return head;
    }
  } catch {
    return undefined;
  }
}

/** Seconds of the first packet of a classic capture, by which rotated files are put in order; undefined when not told at once. */
function firstSecond(path: string): number | undefined {
  const head = plainHead(path);
  if (head === undefined || head.length < 40) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const magic = view.getUint32(0, true);
  if (magic === 0xa1b2c3d4 || magic === 0xa1b23c4d) return view.getUint32(24, true);
  if (magic === 0xd4c3b2a1 || magic === 0x4d3cb2a1) return view.getUint32(24, false);
  return undefined;
}

export function filesIn(directory: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...filesIn(path));
    else if (!entry.name.startsWith('.') && statSync(path).isFile()) found.push(path);
  }
  return found;
}

/** True when the first bytes are those of a capture. */
export function isCapture(head: Uint8Array): boolean {
  if (head.length < 4) return false;
  const magic = new DataView(head.buffer, head.byteOffset, head.length).getUint32(0, true);
  return [
    0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1, 0xa1b2cd34, 0x34cdb2a1, 0x0a0d0d0a,
  ].includes(magic);
}

/** As they were captured: by their first packet, then by name (`cap9` before `cap10`). */
export const inOrder = (captures: readonly string[]): string[] =>
  captures
    .map((file) => ({ file, second: firstSecond(file) ?? 0 }))
    .sort((a, b) => a.second - b.second || byName(a.file, b.file))
    .map(({ file }) => file);

/** Expands paths to captures, in order of their first packet, then of their name (`cap9` before `cap10`).
 * Files of a directory that are none of those `wanted` are told to `skipped`. Throws `input_missing`. */
export function listInputs(
  paths: readonly string[],
  skipped: (path: string) => void,
  wanted: (head: Uint8Array) => boolean = isCapture,
): Input[] {
  return paths.flatMap((path) => {
    if (path === '-') return [{ path, size: undefined }];
    let stat;
    try {
      stat = statSync(path);
    } catch (cause) {
      throw new AppError('input_missing', path, cause);
    }
    if (!stat.isDirectory()) return [{ path, size: stat.isFile() ? stat.size : undefined }];
    const captures = filesIn(path).filter((file) => {
      const head = plainHead(file);
      // A packed file that does not show its first bytes is tried.
      const capture = head === undefined || wanted(head);
      if (!capture) skipped(file);
      return capture;
    });
    return inOrder(captures).map((file) => ({ path: file, size: statSync(file).size }));
  });
}

/** What an error of a decompressor or a pipe is counted as; anything else is thrown on. */
export function troubleOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE') return 'compressed_data_cut';
  if (code.startsWith('Z_') || code.startsWith('ZSTD_')) return 'compressed_data_damaged';
  throw error;
}

/** A piece of a capture: its bytes unpacked, and how many bytes of the input have been consumed so far. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly consumed: number;
}

/** Reads a plain file in pieces of one reused buffer; a piece is valid until the next is asked for. */
function* plainPieces(path: string): Generator<Piece> {
  const fd = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(PIECE);
    let consumed = 0;
    for (;;) {
      const read = readSync(fd, buffer, 0, PIECE, null);
      if (read === 0) return;
      consumed += read;
      yield { bytes: buffer.subarray(0, read), consumed };
    }
  } finally {
    closeSync(fd);
  }
}

async function* unpacked(
  raw: Readable & Partial<Pick<ReadStream, 'bytesRead'>>,
): AsyncGenerator<Piece> {
  const head = await firstBytes(raw);
  const packing = packingOf(head);
  const unpacker =
    packing === 'gzip' ? createGunzip() : packing === 'zstd' ? createZstdDecompress() : undefined;
  if (unpacker !== undefined) {
    raw.on('error', (error) => unpacker.destroy(error));
    raw.pipe(unpacker);
  }
  for await (const bytes of unpacker ?? raw)
    yield { bytes: bytes as Uint8Array, consumed: raw.bytesRead ?? 0 };
}

/** Reads until there are bytes, and puts them back. */
async function firstBytes(raw: Readable): Promise<Uint8Array> {
  for (;;) {
    const piece = raw.read() as Buffer | null;
    if (piece !== null) {
      raw.unshift(piece);
      return piece;
    }
    if (raw.readableEnded || raw.destroyed) return new Uint8Array(0);
    await new Promise<void>((resolve, reject) => {
      const settle = (): void => {
        raw.off('readable', settle).off('end', settle).off('error', reject);
        resolve();
      };
      raw.once('readable', settle).once('end', settle).once('error', reject);
    });
  }
}

/** The bytes of an input. Plain files come synchronously (no promise per piece); all else as a stream. */
export function openInput(input: Input): Iterable<Piece> | AsyncIterable<Piece> {
  if (input.path === '-') return unpacked(process.stdin);
  try {
    if (input.size !== undefined && packingOf(readHead(input.path, 4)) === 'none')
      return plainPieces(input.path);
  } catch (cause) {
    throw new AppError('input_missing', input.path, cause);
  }
  return unpacked(createReadStream(input.path, { highWaterMark: PIECE }));
}

/** When the first of the captures begins, Unix milliseconds; undefined when the files do not show it at once. */
export function captureStart(paths: readonly string[]): number | undefined {
  const seconds = listInputs(paths, () => undefined).flatMap(({ path, size }) =>
    size === undefined || size === 0 ? [] : (firstSecond(path) ?? []),
  );
  return seconds.length === 0 ? undefined : Math.min(...seconds) * 1000;
}
