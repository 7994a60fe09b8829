/** Captured packets: files, directories of rotated files, standard input; pcap and pcapng, plain, gzip or zstd. */
import { z } from 'zod';
import type { RecordBatch } from '../../records/batch.ts';
import type { Component } from '../../lib/component.ts';
import { countUnread, type Source, type SourceDeps } from '../source.ts';
import { Conversations } from '../wire/conversations.ts';
import { CaptureReader } from './capture-reader.ts';
import { detectCapture } from './detect.ts';
import { listInputs } from './inputs.ts';
import { readFiles, type Gatherer, type PieceReader, type Span } from './read-files.ts';

const settings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1)
    .describe('Files, directories of rotated files, or `-` for standard input.'),
});

/** Packets of all inputs to conversations, and the span of the input being read: in fields, which a number is written to in place. */
class PacketGatherer implements Gatherer {
  private readonly conversations: Conversations;
  private first = Infinity;
  private last = 0;

  constructor(conversations: Conversations) {
    this.conversations = conversations;
  }

  begin(_: Uint8Array, segment: string): PieceReader {
    const { conversations } = this;
    conversations.startSegment(segment);
    this.first = Infinity;
    this.last = 0;
    const reader = new CaptureReader(
      detectCapture,
      (buffer, view, start, end, wire, time, link) => {
        if (time < this.first) this.first = time;
        if (time > this.last) this.last = time;
        conversations.onPacket(buffer, view, start, end, wire, time, link);
      },
    );
    return {
      push: (bytes) => reader.push(bytes),
      finish: () => {
        reader.finish();
        conversations.settleCounts();
        return reader.broken;
      },
    };
  }

  span(): Span {
    return { first: this.first, last: this.last };
  }

  take(atLeast: number): RecordBatch | undefined {
    return this.conversations.take(atLeast);
  }

  end(): void {
    this.conversations.end();
  }
}

function read(
  paths: readonly string[],
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const inputs = listInputs(paths, () => countUnread(deps.counts, 'file_not_a_capture'));
  return readFiles(inputs, deps, new PacketGatherer(new Conversations(deps)), signal);
}

export const pcap: Component<'pcap', typeof settings, SourceDeps, Source> = {
  type: 'pcap',
  settings,
  create: ({ paths }, deps) => ({ read: (signal) => read(paths, deps, signal) }),
};
