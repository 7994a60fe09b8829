/** Every format of DNS logs; one line each. */
import { bind } from './bind.ts';
import { coredns } from './coredns.ts';
import { dnsmasq } from './dnsmasq.ts';
import type { DnsLogFormat } from './format.ts';
import { passiveCsv } from './passive-csv.ts';
import { powerdns } from './powerdns.ts';
import { unbound } from './unbound.ts';

export const formats: readonly DnsLogFormat[] = [
  bind,
  unbound,
  dnsmasq,
  coredns,
  powerdns,
  passiveCsv,
];

/** The format of the first line among these that any knows. */
export function formatOf(head: string): DnsLogFormat | undefined {
  for (const line of head.split('\n'))
    for (const format of formats) if (format.recognise(line)) return format;
  return undefined;
}
