/** Datagrams the kernel dropped because nobody had read those before: the last column of /proc/net/udp and udp6. */
import { readFileSync } from 'node:fs';
import { parseIp } from '../../lib/ip-address.ts';

/** An address as these tables write it: words in the byte order of the machine, which Linux runs little-endian here. */
export function tableAddress(host: string, port: number): string {
  const bytes = parseIp(host) ?? new Uint8Array(4);
  const words: string[] = [];
  for (let at = 0; at < bytes.length; at += 4)
    words.push(
      Buffer.from(bytes.subarray(at, at + 4))
        .reverse()
        .toString('hex'),
    );
  return `${words.join('')}:${port.toString(16).padStart(4, '0')}`.toUpperCase();
}

/** Sum over the sockets bound to this address in the text of such a table. */
export function dropsIn(table: string, host: string, port: number): number {
  const wanted = tableAddress(host, port);
  let drops = 0;
  for (const line of table.split('\n')) {
    const columns = line.trim().split(/\s+/);
    if (columns[1] === wanted) drops += Number(columns.at(-1));
  }
  return drops;
}

/** Drops so far at this address; undefined where the system keeps no such table. */
export function kernelDrops(host: string, port: number): number | undefined {
  try {
    const table = host.includes(':') ? '/proc/net/udp6' : '/proc/net/udp';
    return dropsIn(readFileSync(table, 'latin1'), host, port);
  } catch {
    return undefined;
  }
}
