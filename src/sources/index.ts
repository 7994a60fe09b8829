/** Every source there is; one line each. */
import { pcap } from './pcap/pcap.ts';

export const sources = [pcap] as const;
