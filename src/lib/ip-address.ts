/** IP addresses between text and bytes; text is always the canonical form (dotted quad, RFC 5952). */

/** 4 or 16 bytes; undefined when the text is no address. Zone ids are refused. */
export function parseIp(text: string): Uint8Array | undefined {
  if (!text.includes(':')) {
    const number = ipv4Number(text);
    return number === undefined
      ? undefined
      : Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);
  }
  const [head = '', tail, more] = text.split('::');
  const front = groups(head, tail === undefined);
  const back = groups(tail ?? '', true);
  if (more !== undefined || front === undefined || back === undefined) return undefined;
  const missing = 8 - front.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const words = [...front, ...Array<number>(missing).fill(0), ...back];
  return Uint8Array.from(words.flatMap((w) => [w >> 8, w & 0xff]));
}

/** A dotted quad as 32 bits, signed or not; undefined for other text. Asked for every value of a list and of a log, so by characters. */
export function ipv4Number(text: string): number | undefined {
  let number = 0;
  let part = -1;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.codePointAt(i)! - 48;
    if (digit >= 0 && digit <= 9) {
      // A leading zero would be octal to some.
      if (part === 0) return undefined;
      part = part < 0 ? digit : part * 10 + digit;
      if (part > 255) return undefined;
    } else {
      if (digit !== DOT || part < 0) return undefined;
      number = (number << 8) | part;
      part = -1;
      dots++;
    }
  }
  return dots === 3 && part >= 0 ? (number << 8) | part : undefined;
}

/** An address as it is looked up: of IPv4 as a signed number, of anything else as text. */
export type IpKey = number | string;
export const ipKey = (ip: string): IpKey => ipv4Number(ip) ?? ip;

/** A dot, counted from the digit 0. */
const DOT = -2;
const GROUP = /^[0-9a-f]{1,4}$/i;

/** The groups of one side of `::`; only the last may be written as IPv4, at the end of the address. */
function groups(text: string, isEnd: boolean): number[] | undefined {
  const words: number[] = [];
  const parts = text === '' ? [] : text.split(':');
  for (const [i, part] of parts.entries()) {
    if (GROUP.test(part)) words.push(Number.parseInt(part, 16));
    else {
      const v4 = isEnd && i === parts.length - 1 ? ipv4Number(part) : undefined;
      if (v4 === undefined) return undefined;
      words.push(v4 >>> 16, v4 & 0xffff);
    }
  }
  return words;
}

/** Text of a 32-bit number. */
export function formatIpv4(n: number): string {
  return `${(n >>> 24) & 255}.${(n >>> 16) & 255}.${(n >>> 8) & 255}.${n & 255}`;
}

/** True when the text is an address. */
export const isIp = (text: string): boolean =>
  text.includes(':') ? parseIp(text) !== undefined : ipv4Number(text) !== undefined;

/** Order of addresses: IPv4 before IPv6, each by their bytes; what is no address last. */
export function byAddress(a: string, b: string): number {
  const [x, y] = [parseIp(a), parseIp(b)];
  if (x === undefined || y === undefined)
    return Number(x === undefined) - Number(y === undefined) || (a < b ? -1 : Number(a > b));
  return x.length - y.length || Buffer.compare(x, y);
}

/** Where the text of an IPv6 address is put together. */
const written = Buffer.alloc(39);
const COLON = 0x3a;

/** Text of the 16 bytes at `at` by RFC 5952; an IPv4-mapped address is written as IPv4. */
export function formatIpv6(bytes: Uint8Array, at = 0): string {
  const { first, end } = zeros(bytes, at);
  if (first === 0 && end === 5 && bytes[at + 10] === 0xff && bytes[at + 11] === 0xff)
    return formatIp(bytes.subarray(at + 12, at + 16));
  let length = 0;
  for (let i = 0; i < 8; i++) {
    if (i === first) {
      written[length++] = COLON;
      written[length++] = COLON;
      i = end - 1;
    } else {
      if (i > 0 && i !== end) written[length++] = COLON;
      length = writeGroup((bytes[at + 2 * i]! << 8) | bytes[at + 2 * i + 1]!, length);
    }
  }
  return written.toString('latin1', 0, length);
}

/** The first of the longest runs of two or more groups that are 0; neither bound is met where there is none. */
function zeros(bytes: Uint8Array, at: number): { readonly first: number; readonly end: number } {
  let end = -1;
  let longest = 1;
  for (let i = 0, length = 0; i < 8; i++) {
    length = bytes[at + 2 * i] === 0 && bytes[at + 2 * i + 1] === 0 ? length + 1 : 0;
    if (length <= longest) continue;
    longest = length;
    end = i + 1;
  }
  return { first: end < 0 ? -1 : end - longest, end };
}

/** Writes a group without its leading zeros, and returns where it ends. */
function writeGroup(group: number, start: number): number {
  let at = start;
  let shift = 12;
  while (shift > 0 && group >> shift === 0) shift -= 4;
  for (; shift >= 0; shift -= 4) {
    const digit = (group >> shift) & 15;
    written[at++] = digit < 10 ? 0x30 + digit : 0x57 + digit;
  }
  return at;
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
