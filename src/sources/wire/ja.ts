/** JA3 and JA4 fingerprints of a TLS client hello. */
import { hash } from 'node:crypto';
import { isGrease, offeredVersion, type ClientHello } from './client-hello.ts';

const SNI = 0x0000;
const ALPN = 0x0010;
const EMPTY = '000000000000';
const JA4_VERSIONS: Readonly<Record<number, string>> = {
  0x0304: '13',
  0x0303: '12',
  0x0302: '11',
  0x0301: '10',
  0x0300: 's3',
  0x0002: 's2',
};

const plain = (values: readonly number[]): number[] => values.filter((v) => !isGrease(v));
const hex4 = (value: number): string => value.toString(16).padStart(4, '0');
const twoDigits = (n: number): string => `${Math.min(n, 99)}`.padStart(2, '0');
const short = (text: string): string => hash('sha256', text).slice(0, 12);

/** JA3: MD5 of version, ciphers, extensions, groups and point formats in the client's order, without GREASE. */
export function ja3(hello: ClientHello): string {
  const parts = [hello.ciphers, hello.extensions, hello.groups].map((v) => plain(v).join('-'));
  return hash('md5', [hello.version, ...parts, hello.pointFormats.join('-')].join(','));
}

/** JA4 of a hello over TCP: counts and flags, then hashes of the sorted ciphers and of the sorted extensions with the
 * signature algorithms. */
export function ja4(hello: ClientHello): string {
  const ciphers = plain(hello.ciphers);
  const extensions = plain(hello.extensions);
  const version = JA4_VERSIONS[offeredVersion(hello)] ?? '00';
  const sni = extensions.includes(SNI) ? 'd' : 'i';
  const counts = twoDigits(ciphers.length) + twoDigits(extensions.length);
  const cipherHash = ciphers.length === 0 ? EMPTY : short(ciphers.map(hex4).sort().join(','));
  const sorted = extensions
    .filter((type) => type !== SNI && type !== ALPN)
    .map(hex4)
    .sort();
  const signatures = plain(hello.signatureAlgorithms).map(hex4);
  const offered = [sorted.join(','), ...(signatures.length > 0 ? [signatures.join(',')] : [])];
  const extensionHash = extensions.length === 0 ? EMPTY : short(offered.join('_'));
  return `t${version}${sni}${counts}${alpnMark(hello.alpn[0])}_${cipherHash}_${extensionHash}`;
}

/** First and last character of the first protocol; of its hex form when they are no letters or digits. */
function alpnMark(protocol: string | undefined): string {
  if (protocol === undefined || protocol === '') return '00';
  const first = protocol[0]!;
  const last = protocol[protocol.length - 1]!;
  if (/^[0-9A-Za-z]{2}$/.test(first + last)) return first + last;
  const hexOf = (c: string): string => c.charCodeAt(0).toString(16).padStart(2, '0');
  return hexOf(first)[0]! + hexOf(last)[1]!;
}
