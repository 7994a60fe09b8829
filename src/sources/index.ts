/** Every source there is; one line each. */
import { bindings } from './bindings/bindings.ts';
import { dnsLog } from './dns-log/dns-log.ts';
import { dnstap } from './dnstap/dnstap.ts';
import { live } from './live/live.ts';
import { netflow } from './netflow/netflow.ts';
import { notices } from './notice/notice.ts';
import { pcap } from './pcap/pcap.ts';
import { sflow } from './sflow/sflow.ts';
import { suricata } from './suricata/suricata.ts';
import { zeek } from './zeek/zeek.ts';

export const sources = [
  pcap,
  live,
  netflow,
  sflow,
  zeek,
  suricata,
  dnsLog,
  dnstap,
  bindings,
  notices,
] as const;
