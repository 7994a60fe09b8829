/** IP addresses between text and bytes; text is always the canonical form (dotted quad, RFC 5952). */

/** 4 or 16 bytes; undefined when the text is no address. Zone ids are refused. */
export function parseIp(text: string): Uint8Array | undefined {
  if (!text.includes(':'))
    return V4.test(text) ? Uint8Array.from(text.split('.'), Number) : undefined;
  const [head = '', tail, more] = text.split('::');
  const front = groups(head, tail === undefined);
  const back = groups(tail ?? '', true);
  if (more !== undefined || front === undefined || back === undefined) return undefined;
  const missing = 8 - front.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const words = [...front, ...Array<number>(missing).fill(0), ...back];
  return Uint8Array.from(words.flatMap((w) => [w >> 8, w & 0xff]));
}

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

/** The groups of one side of `::`; only the last may be written as IPv4, at the end of the address. */
function groups(text: string, isEnd: boolean): number[] | undefined {
  const words: number[] = [];
  const parts = text === '' ? [] : text.split(':');
  for (const [i, part] of parts.entries()) {
    if (GROUP.test(part)) words.push(Number.parseInt(part, 16));
    else if (isEnd && i === parts.length - 1 && V4.test(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
      words.push((a << 8) | b, (c << 8) | d);
    } else return undefined;
  }
  return words;
}

/** Text of a 32-bit number. */
export function formatIpv4(n: number): string {
  return `${(n >>> 24) & 255}.${(n >>> 16) & 255}.${(n >>> 8) & 255}.${n & 255}`;
}

/** True when the text is an address. */
export const isIp = (text: string): boolean => parseIp(text) !== undefined;

/** Order of addresses: IPv4 before IPv6, each by their bytes; what is no address last. */
export function byAddress(a: string, b: string): number {
  const [x, y] = [parseIp(a), parseIp(b)];
  if (x === undefined || y === undefined)
    return Number(x === undefined) - Number(y === undefined) || (a < b ? -1 : Number(a > b));
  return x.length - y.length || Buffer.compare(x, y);
}

/** Text of 16 bytes by RFC 5952; an IPv4-mapped address is written as IPv4. */
export function formatIpv6(bytes: Uint8Array): string {
  const words = Array.from({ length: 8 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
  if (words.slice(0, 5).every((w) => w === 0) && words[5] === 0xffff)
    return formatIpv4((words[6]! << 16) | words[7]!);
  let best = 0;
  let bestLength = 1;
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length++;
    if (length > bestLength) [best, bestLength] = [at, length];
  }
  const hex = words.map((w) => w.toString(16));
  if (bestLength === 1) return hex.join(':');
  return `${hex.slice(0, best).join(':')}::${hex.slice(best + bestLength).join(':')}`;
}

/** Text of 4 or 16 bytes. */
export function formatIp(bytes: Uint8Array): string {
  if (bytes.length === 16) return formatIpv6(bytes);
  return formatIpv4((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!);
}

/** Ranges that no public table can place: private, shared (CGNAT), loopback, link-local, documentation, multicast. */
const SPECIAL: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/127',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
  '2001:db8::/32',
];

let special: readonly { readonly bytes: Uint8Array; readonly bits: number }[] | undefined;
const specialRanges = () =>
  (special ??= SPECIAL.map((cidr) => {
    const [ip = '', bits = ''] = cidr.split('/');
    return { bytes: parseIp(ip)!, bits: Number(bits) };
  }));

/** True for addresses that are nobody's on the Internet. */
export function isPrivate(ip: string): boolean {
  const bytes = parseIp(ip);
  return (
    bytes !== undefined && specialRanges().some((range) => within(bytes, range.bytes, range.bits))
  );
}

/** True when the first `bits` bits of two addresses of one family agree. */
export function within(ip: Uint8Array, prefix: Uint8Array, bits: number): boolean {
  if (ip.length !== prefix.length) return false;
  const whole = bits >> 3;
  for (let i = 0; i < whole; i++) if (ip[i] !== prefix[i]) return false;
  const rest = bits & 7;
  return rest === 0 || ((ip[whole]! ^ prefix[whole]!) & (0xff00 >> rest) & 0xff) === 0;
}
