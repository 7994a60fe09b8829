/** Every source there is; one line each. */
import { bindings } from './bindings/bindings.ts';
import { live } from './live/live.ts';
import { netflow } from './netflow/netflow.ts';
import { pcap } from './pcap/pcap.ts';
import { suricata } from './suricata/suricata.ts';
import { zeek } from './zeek/zeek.ts';

export const sources = [pcap, live, netflow, zeek, suricata, bindings] as const;
