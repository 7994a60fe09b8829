/** Captures of sFlow datagrams, read to their end, one after the other. */
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { RecordBatch } from '../../records/batch.ts';
import { CaptureReader, type OnPacket } from '../pcap/capture-reader.ts';
import { detectCapture } from '../pcap/detect.ts';
import { isCapture, listInputs, openInput, type Input } from '../pcap/inputs.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Packet, packetReasons } from '../wire/packet.ts';
import type { SflowCollector } from './collector.ts';

const UDP = 17;
/** Bytes the fingerprint of a file is made of, as of captures. */
const FINGERPRINT_BYTES = 4096;
const PIECES_PER_BREATH = 32;
const ROWS_PER_BATCH = 1000;

/** True when `[start, end)` begins like an sFlow version 5 datagram. */
function looksLikeSflow(view: DataView, start: number, end: number): boolean {
  if (end - start < 28 || view.getUint32(start) !== 5) return false;
  const address = view.getUint32(start + 4);
  // Sub-agents are few; a number here tells NetFlow version 5 (two bytes of version) from it, too.
  return address === 1 || address === 2;
}

/** A capture most of whose packets are sFlow. */
export function recognise(head: Uint8Array, _name: string): boolean {
  if (!isCapture(head)) return false;
  const packet = new Packet();
  let [sflow, others] = [0, 0];
  const reader = new CaptureReader(
    detectCapture,
    (buffer, view, start, end, _wire, _time, link) => {
      const udp = packet.decode(buffer, view, start, end, link) === 0 && packet.protocol === UDP;
      if (udp && looksLikeSflow(view, packet.payload, packet.payloadEnd)) sflow++;
      else others++;
    },
  );
  reader.push(head);
  return sflow > others;
}

/** Hands the sFlow among packets on. */
function onPacketFor(collector: SflowCollector, deps: SourceDeps): OnPacket {
  const packet = new Packet();
  return (buffer, view, start, end, _wire, time, link) => {
    const reason = packet.decode(buffer, view, start, end, link);
    if (reason !== 0) countUnread(deps.counts, packetReasons[reason]!);
    else if (packet.protocol !== UDP || !looksLikeSflow(view, packet.payload, packet.payloadEnd))
      countUnread(deps.counts, 'sflow_not_a_datagram');
    else collector.datagram(buffer, view, packet.payload, packet.payloadEnd, time);
  };
}

async function* readOne(
  input: Input,
  deps: SourceDeps,
  collector: SflowCollector,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const reader = new CaptureReader(detectCapture, onPacketFor(collector, deps));
  let pieces = 0;
  for await (const { bytes, consumed } of openInput(input)) {
    if (pieces === 0) {
      const head = bytes.subarray(0, FINGERPRINT_BYTES);
      collector.startSegment(createHash('sha256').update(head).digest('hex').slice(0, 16));
    }
    reader.push(bytes);
    const batch = collector.take(ROWS_PER_BATCH);
    if (batch !== undefined) yield batch;
    if (++pieces % PIECES_PER_BREATH !== 0) continue;
    const { packets } = deps.counts;
    deps.progress?.({ file: input.path, bytes: consumed, total_bytes: input.size, packets });
    await breathe();
    if (signal?.aborted === true) break;
  }
  reader.finish();
  for (const { at, reason } of reader.broken) {
    countUnread(deps.counts, `file_${reason}`);
    deps.broken?.(input.path, at, reason);
  }
}

/** Batches of all captures. */
export async function* readCaptures(
  paths: readonly string[],
  deps: SourceDeps,
  collector: SflowCollector,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const skipped = (): void => countUnread(deps.counts, 'file_not_a_capture');
  for (const input of listInputs(paths, skipped)) {
    if (signal?.aborted === true) break;
    deps.counts.files++;
    yield* readOne(input, deps, collector, signal);
  }
  collector.end();
  const rest = collector.take(1);
  if (rest !== undefined) yield rest;
}
