/** Captures read as one command reads them, one after the other, by what makes records of packets. */
import type { RecordBatch } from '../../src/records/batch.ts';
import { CaptureReader } from '../../src/sources/pcap/capture-reader.ts';
import { detectCapture } from '../../src/sources/pcap/detect.ts';
import type { SourceDeps } from '../../src/sources/source.ts';
import { Conversations } from '../../src/sources/wire/conversations.ts';

/** Everything told of them; what is counted goes into the counts of `deps`. */
export function readCaptures(captures: readonly Uint8Array[], deps: SourceDeps): RecordBatch {
  const conversations = new Conversations(deps);
  for (const [i, capture] of captures.entries()) {
    conversations.startSegment(`segment-${i}`);
    const reader = new CaptureReader(detectCapture, (...packet) =>
      conversations.onPacket(...packet),
    );
    reader.push(capture);
    reader.finish();
  }
  conversations.end();
  return conversations.take(0)!;
}
