/** Unpacks compressed messages of bounded size; what cannot be unpacked is undefined. */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

const MAX_UNPACKED = 256 * 1024;
const WINDOW = 32 * 1024;
const NOTHING = new Uint8Array();
/** What ends a flush, and is left out of each message (RFC 7692). */
const TAIL = Uint8Array.of(0, 0, 0xff, 0xff);

const options = { maxOutputLength: MAX_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH };

/** A body by its Content-Encoding. */
export function unpack(body: Uint8Array, encoding: string): Uint8Array | undefined {
  try {
    switch (encoding.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, options);
      case 'deflate':
        return inflateSync(body, options);
      case 'br':
        return brotliDecompressSync(body, { maxOutputLength: MAX_UNPACKED });
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

/** One direction of permessage-deflate; keeps the last 32 KiB, which later messages may refer to. */
export class MessageInflater {
  private window: Uint8Array = NOTHING;

  message(packed: Uint8Array): Uint8Array | undefined {
    try {
      const plain = inflateRawSync(Buffer.concat([packed, TAIL]), {
        ...options,
        ...(this.window.length > 0 ? { dictionary: this.window } : {}),
      });
      const seen = Buffer.concat([this.window, plain]);
      this.window = seen.subarray(Math.max(0, seen.length - WINDOW));
      return plain;
    } catch {
      return undefined;
    }
  }
}
