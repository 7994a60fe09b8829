/** Every source there is; one line each. */
import { live } from './live/live.ts';
import { pcap } from './pcap/pcap.ts';

export const sources = [pcap, live] as const;
