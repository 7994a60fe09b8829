/** Every format of bindings; one line each. In order of how surely they are told apart. */
import { conntrack } from './conntrack.ts';
import { dhcpLog } from './dhcp-log.ts';
import { dhcpdLeases } from './dhcpd-leases.ts';
import type { BindingFormat } from './format.ts';
import { keaLeases } from './kea-leases.ts';
import { keaLog } from './kea-log.ts';
import { natCisco } from './nat-cisco.ts';
import { natJuniper } from './nat-juniper.ts';
import { radiusDetail } from './radius-detail.ts';
import { tableCsv } from './table-csv.ts';

export const formats = [
  keaLeases,
  dhcpdLeases,
  keaLog,
  radiusDetail,
  natJuniper,
  natCisco,
  conntrack,
  dhcpLog,
  tableCsv,
] as const satisfies readonly BindingFormat[];

/** The format of an input by its beginning; undefined when none claims it. */
export const formatOf = (head: string): BindingFormat | undefined =>
  formats.find(({ recognise }) => recognise(head));
