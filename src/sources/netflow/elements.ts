/** Which information elements are read, and into which field of a record each goes. Numbers: IANA "IPFIX Information
 * Elements" (NetFlow v9 uses the same up to 127), RFC 5103 for the reverse direction, RFC 8158 for NAT. */

const names = [
  'source4',
  'destination4',
  'source6',
  'destination6',
  'sourcePort',
  'destinationPort',
  'protocol',
  'flags',
  'bytes',
  'packets',
  'reverseFlags',
  'reverseBytes',
  'reversePackets',
  'direction',
  'startSeconds',
  'endSeconds',
  'startMillis',
  'endMillis',
  'startMicros',
  'endMicros',
  'startNanos',
  'endNanos',
  'startDelta',
  'endDelta',
  'startUptime',
  'endUptime',
  'bootTime',
  'durationMillis',
  'durationMicros',
  'observed',
  'sampler',
  'interval',
  'space',
  'sampledSize',
  'population',
  'probability',
  'natEvent',
  'natSource4',
  'natSource6',
  'natSourcePort',
  'portFirst',
  'portLast',
  'portCount',
  'responderBytes',
  'responderPackets',
  'basicList',
  'splt',
  'packetLengths',
  'packetTimes',
  'packetSides',
  'serverName',
  'ja3',
  'httpHost',
  'userAgent',
  'queryName',
] as const;

export type FieldName = (typeof names)[number];

/** Index of each field in a plan's offsets. */
export const field = Object.fromEntries(names.map((name, index) => [name, index])) as Readonly<
  Record<FieldName, number>
>;
export const FIELDS = names.length;

const IANA: Readonly<Record<number, FieldName>> = {
  1: 'bytes',
  2: 'packets',
  4: 'protocol',
  6: 'flags',
  7: 'sourcePort',
  8: 'source4',
  11: 'destinationPort',
  12: 'destination4',
  21: 'endUptime',
  22: 'startUptime',
  27: 'source6',
  28: 'destination6',
  34: 'interval',
  48: 'sampler',
  50: 'interval',
  // Totals stand in where an exporter sends no differences: it then exports a flow once.
  85: 'bytes',
  86: 'packets',
  150: 'startSeconds',
  151: 'endSeconds',
  152: 'startMillis',
  153: 'endMillis',
  154: 'startMicros',
  155: 'endMicros',
  156: 'startNanos',
  157: 'endNanos',
  158: 'startDelta',
  159: 'endDelta',
  160: 'bootTime',
  161: 'durationMillis',
  162: 'durationMicros',
  225: 'natSource4',
  227: 'natSourcePort',
  230: 'natEvent',
  // Firewalls count both ways in one record: initiatorOctets, responderOctets, and packets.
  231: 'bytes',
  232: 'responderBytes',
  239: 'direction',
  281: 'natSource6',
  // RFC 6313: what it lists is told inside each.
  291: 'basicList',
  298: 'packets',
  299: 'responderPackets',
  302: 'sampler',
  305: 'interval',
  306: 'space',
  309: 'sampledSize',
  310: 'population',
  311: 'probability',
  323: 'observed',
  361: 'portFirst',
  362: 'portLast',
  364: 'portCount',
  452: 'userAgent',
  460: 'httpHost',
};

/** RFC 5103: the same elements, of the other direction. */
const REVERSE_PEN = 29_305;
const REVERSE: Readonly<Record<number, FieldName>> = {
  1: 'reverseBytes',
  2: 'reversePackets',
  6: 'reverseFlags',
  85: 'reverseBytes',
  86: 'reversePackets',
};

const CESNET_PEN = 8057;
const FLOWMON_PEN = 39_499;
const CISCO_PEN = 9;
const NPROBE_PEN = 35_632;
/** nProbe writes its own elements into NetFlow v9 by adding this to their number. */
const NPROBE_V9 = 57_472;
/** Cisco's elements in NetFlow v9 have the bit set that would say in IPFIX that an enterprise number follows. */
const CISCO_V9 = 0x8000;
const ENTERPRISES: Readonly<Record<number, Readonly<Record<number, FieldName>>>> = {
  [REVERSE_PEN]: REVERSE,
  // CESNET's ipfixprobe: the first packets of a flow in basicLists (plugin pstats), names it saw (tls, quic, dns).
  [CESNET_PEN]: {
    2: 'queryName',
    808: 'serverName',
    890: 'serverName',
    1013: 'packetLengths',
    1014: 'packetTimes',
    1016: 'packetSides',
  },
  // Flowmon's, which ipfixprobe writes, too (http, tls).
  [FLOWMON_PEN]: { 1: 'httpHost', 20: 'userAgent', 357: 'ja3' },
  // Encrypted Traffic Analytics: one field; as Joy writes it, two basicLists.
  [CISCO_PEN]: {
    12173: 'splt',
    12184: 'packetLengths',
    12185: 'packetTimes',
    16399: 'packetLengths',
    16400: 'packetTimes',
  },
  // OUT_BYTES and OUT_PKTS are IANA's 23 and 24 in its v9 templates; these are its flags by direction, and names it saw. Its
  // SEQ_PLEN and SEQ_TDIFF (502, 505) are classes, six of them, and PKT_VECTOR (508) has no times: no rhythm is heard in them.
  [NPROBE_PEN]: {
    183: 'userAgent',
    187: 'httpHost',
    188: 'serverName',
    205: 'queryName',
    404: 'flags',
    405: 'reverseFlags',
    489: 'ja3',
  },
};

/** Field an element goes into; -1 when it is passed over. `enterprise` is 0 for IANA's own numbers. */
export function fieldOf(enterprise: number, element: number): number {
  if (enterprise === 0 && element >= NPROBE_V9) return fieldOf(NPROBE_PEN, element - NPROBE_V9);
  if (enterprise === 0 && element >= CISCO_V9) return fieldOf(CISCO_PEN, element - CISCO_V9);
  const table = enterprise === 0 ? IANA : ENTERPRISES[enterprise];
  const name = table?.[element];
  return name === undefined ? -1 : field[name];
}
