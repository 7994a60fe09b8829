/** Files of exports: captures of their datagrams, and IPFIX files (RFC 5655), which are messages one after the other. */
import { formatIpv4, formatIpv6 } from '../../lib/ip-address.ts';
import { CaptureReader } from '../pcap/capture-reader.ts';
import { detectCapture } from '../pcap/detect.ts';
import { isCapture } from '../pcap/inputs.ts';
import type { PieceReader } from '../pcap/read-files.ts';
import { countUnread, type Counts } from '../source.ts';
import { Packet, packetReasons } from '../wire/packet.ts';
import type { Collector } from './collector.ts';
import type { Exporter } from './exporter.ts';
import { looksLikeExport } from './looks-like-export.ts';
import { MessageCutter } from './message-cutter.ts';

const UDP = 17;

/** A reader for a file that begins with `head`. */
export function exportReader(head: Uint8Array, collector: Collector, counts: Counts): PieceReader {
  return isCapture(head) ? captureReader(collector, counts) : ipfixReader(collector);
}

function ipfixReader(collector: Collector): PieceReader {
  // Writers of a file number their domains; nobody says who they were.
  const exporter = collector.exporter('file');
  let damage = -1;
  let read = 0;
  const cutter = new MessageCutter((buffer, view, start, end) => {
    if (cutter.damaged > 0 && damage < 0) damage = read;
    read += end - start;
    collector.message(buffer, view, start, end, exporter, Number.NaN);
  });
  return {
    push: (bytes) => cutter.push(bytes),
    finish: () => {
      collector.forget(exporter);
      const broken = cutter.damaged > 0 ? [{ at: Math.max(0, damage), reason: 'damaged' }] : [];
      return cutter.left > 0
        ? [...broken, { at: read + cutter.damaged, reason: 'last_record_cut' }]
        : broken;
    },
  };
}

function captureReader(collector: Collector, counts: Counts): PieceReader {
  const packet = new Packet();
  /** By IPv4 address as a number: no text a packet. */
  const senders = new Map<number, Exporter>();
  const senderOf = (buffer: Uint8Array, view: DataView): Exporter => {
    if (packet.family === 6)
      return collector.exporter(formatIpv6(buffer.subarray(packet.source, packet.source + 16)));
    const number = view.getInt32(packet.source);
    let sender = senders.get(number);
    if (sender === undefined || collector.exporters.get(sender.name) !== sender) {
      sender = collector.exporter(formatIpv4(number));
      senders.set(number, sender);
    }
    return sender;
  };
  const reader = new CaptureReader(detectCapture, (buffer, view, start, end, _wire, time, link) => {
    const reason = packet.decode(buffer, view, start, end, link);
    if (reason !== 0) return countUnread(counts, packetReasons[reason]!);
    const { payload, payloadEnd, protocol } = packet;
    if (protocol !== UDP || !looksLikeExport(view, payload, payloadEnd, packet.wirePayload))
      return countUnread(counts, 'netflow_not_an_export');
    collector.message(buffer, view, payload, payloadEnd, senderOf(buffer, view), time);
  });
  return {
    push: (bytes) => reader.push(bytes),
    finish: () => {
      reader.finish();
      return reader.broken;
    },
  };
}
