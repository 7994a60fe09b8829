/** Addresses that thousands of sites share: a pool behind them tells nothing of who else is. */
import { parseIp, within } from '../lib/ip-address.ts';
import type { Ip } from '../records/columns.ts';

/** Cloudflare (cloudflare.com/ips) with its Spectrum range, and Fastly (api.fastly.com/public-ip-list). */
const SHARED = [
  '173.245.48.0/20',
  '103.21.244.0/22',
  '103.22.200.0/22',
  '103.31.4.0/22',
  '141.101.64.0/18',
  '108.162.192.0/18',
  '190.93.240.0/20',
  '188.114.96.0/20',
  '197.234.240.0/22',
  '198.41.128.0/17',
  '162.158.0.0/15',
  '104.16.0.0/13',
  '104.24.0.0/14',
  '172.64.0.0/13',
  '131.0.72.0/22',
  '151.101.0.0/16',
  '199.232.0.0/16',
  '2400:cb00::/32',
  '2606:4700::/32',
  '2803:f800::/32',
  '2405:b500::/32',
  '2405:8100::/32',
  '2a06:98c0::/29',
  '2c0f:f248::/32',
  '2a04:4e40::/32',
].map((cidr) => {
  const [ip = '', bits = ''] = cidr.split('/');
  return { bytes: parseIp(ip)!, bits: Number(bits) };
});

/** True for addresses of large content networks. */
export function isSharedAddress(ip: Ip): boolean {
  const bytes = parseIp(ip);
  return bytes !== undefined && SHARED.some((range) => within(bytes, range.bytes, range.bits));
}
