/** Which capture format these bytes are. */
import type { Detect } from './capture-reader.ts';
import { PcapFormat, isPcap } from './pcap-format.ts';
import { PcapngFormat, isPcapng } from './pcapng-format.ts';

export const detectCapture: Detect = (_buffer, view, onPacket) => {
  if (isPcap(view)) return new PcapFormat(view, onPacket);
  if (isPcapng(view)) return new PcapngFormat(onPacket);
  return 'not_a_capture';
};
