/** Whether bytes are flow export, told by the first message. */
import { CaptureReader } from '../pcap/capture-reader.ts';
import { detectCapture } from '../pcap/detect.ts';
import { isCapture } from '../pcap/inputs.ts';
import { Packet } from '../wire/packet.ts';

const UDP = 17;

/** Bytes that must be there to tell. */
const LEAST = 24;

/** True when `[start, end)` begins like a NetFlow v5, v9 or IPFIX message of `length` bytes, of which the capture may have kept
 * fewer: version, and what must agree with the length. */
export function looksLikeExport(
  view: DataView,
  start: number,
  kept: number,
  length = kept - start,
): boolean {
  if (kept - start < LEAST) return false;
  const end = start + length;
  const version = view.getUint16(start);
  const second = view.getUint16(start + 2);
  if (version === 5) return second >= 1 && second <= 30 && length === 24 + 48 * second;
  if (version === 10) return second === length && setAt(view, start + 16, end, 2);
  return version === 9 && setAt(view, start + 20, end, 0);
}

/** A set with an id that there is, that ends with the message or before. `templates` is the number of template sets. */
function setAt(view: DataView, at: number, end: number, templates: number): boolean {
  if (at + 4 > end) return false;
  const id = view.getUint16(at);
  const size = view.getUint16(at + 2);
  return (id === templates || id === templates + 1 || id >= 256) && size >= 4 && at + size <= end;
}

/** A capture most of whose packets are exports, or an IPFIX file. */
export function recogniseExport(head: Uint8Array): boolean {
  if (isCapture(head)) return captureOfExports(head);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (head.length < 20 || view.getUint16(0) !== 10) return false;
  const length = view.getUint16(2);
  // The first set, and the head of the message after it as far as it shows.
  return setAt(view, 16, length, 2) && (head.length < length + 2 || view.getUint16(length) === 10);
}

function captureOfExports(head: Uint8Array): boolean {
  const packet = new Packet();
  let exports = 0;
  let others = 0;
  const reader = new CaptureReader(
    detectCapture,
    (buffer, view, start, end, _wire, _time, link) => {
      const udp = packet.decode(buffer, view, start, end, link) === 0 && packet.protocol === UDP;
      if (udp && looksLikeExport(view, packet.payload, packet.payloadEnd, packet.wirePayload))
        exports++;
      else others++;
    },
  );
  reader.push(head);
  return exports > others;
}
