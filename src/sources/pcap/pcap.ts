/** Captured packets: files, directories of rotated files, standard input; pcap and pcapng, plain, gzip or zstd. */
import { z } from 'zod';
import type { RecordBatch } from '../../records/batch.ts';
import type { Component } from '../../lib/component.ts';
import { countUnread, type Source, type SourceDeps } from '../source.ts';
import { Conversations } from '../wire/conversations.ts';
import { CaptureReader } from './capture-reader.ts';
import { detectCapture } from './detect.ts';
import { listInputs } from './inputs.ts';
import { readFiles, type Gatherer } from './read-files.ts';

const settings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1)
    .describe('Files, directories of rotated files, or `-` for standard input.'),
});

function gathererOf(conversations: Conversations): Gatherer {
  let first = Infinity;
  let last = 0;
  return {
    begin: (_, segment) => {
      conversations.startSegment(segment);
      first = Infinity;
      last = 0;
      const reader = new CaptureReader(
        detectCapture,
        (buffer, view, start, end, wire, time, link) => {
          if (time < first) first = time;
          if (time > last) last = time;
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
    },
    span: () => ({ first, last }),
    take: (atLeast) => conversations.take(atLeast),
    end: () => conversations.end(),
  };
}

function read(
  paths: readonly string[],
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const inputs = listInputs(paths, () => countUnread(deps.counts, 'file_not_a_capture'));
  return readFiles(inputs, deps, gathererOf(new Conversations(deps)), signal);
}

export const pcap: Component<'pcap', typeof settings, SourceDeps, Source> = {
  type: 'pcap',
  settings,
  create: ({ paths }, deps) => ({ read: (signal) => read(paths, deps, signal) }),
};
