/** Which capture format these bytes are. */
import type { Detect } from './capture-reader.ts';
import { createPcapFormat, isPcap } from './pcap-format.ts';
import { createPcapngFormat, isPcapng } from './pcapng-format.ts';

export const detectCapture: Detect = (_buffer, view, onPacket) => {
  if (isPcap(view)) return createPcapFormat(view, onPacket);
  if (isPcapng(view)) return createPcapngFormat(onPacket);
  return 'not_a_capture';
};
