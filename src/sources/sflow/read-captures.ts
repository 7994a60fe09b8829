/** Captures of sFlow datagrams, read to their end, one after the other. */
import type { RecordBatch } from '../../records/batch.ts';
import { CaptureReader, type OnPacket } from '../pcap/capture-reader.ts';
import { detectCapture } from '../pcap/detect.ts';
import { isCapture, listInputs } from '../pcap/inputs.ts';
import { readFiles, type Gatherer } from '../pcap/read-files.ts';
import { countUnread, type SourceDeps } from '../source.ts';
import { Packet, packetReasons } from '../wire/packet.ts';
import type { SflowCollector } from './collector.ts';

const UDP = 17;

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

/** Batches of all captures. */
export function readCaptures(
  paths: readonly string[],
  deps: SourceDeps,
  collector: SflowCollector,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const gatherer: Gatherer = {
    begin: (_, segment) => {
      collector.startSegment(segment);
      const reader = new CaptureReader(detectCapture, onPacketFor(collector, deps));
      return {
        push: (bytes) => reader.push(bytes),
        finish: () => {
          reader.finish();
          return reader.broken;
        },
      };
    },
    span: () => collector.span,
    take: (atLeast) => collector.take(atLeast),
    end: () => collector.end(),
  };
  const skipped = (): void => countUnread(deps.counts, 'file_not_a_capture');
  return readFiles(listInputs(paths, skipped), deps, gatherer, signal);
}
