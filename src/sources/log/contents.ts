/** Of how many conversations of a log the content could be read: told by a few lines of every block, so that the others need not
 * become text. */
import type { Ip } from '../../records/columns.ts';
import type { SourceDeps } from '../source.ts';
import type { LogBlock } from './log-file.ts';

/** Lines of a block that are looked at; of one of fewer bytes than `SMALL`, as a log that is followed comes in, all are. */
const SOME = 16;
const SMALL = 1 << 14;
/** Once so many bytes of a log were read, a thousand lines of it have told what it is like: of a block these are enough. */
const PLENTY = 1 << 24;
const FEW = 2;
const NEWLINE = 0x0a;

/** Protocols that say nothing of what they carry, as Zeek and Suricata name them. */
const SEALED = new Set([
  'ssl',
  'tls',
  'quic',
  'ssh',
  'dtls',
  'wireguard',
  'openvpn',
  'ipsec',
  'ike',
]);

/** What a log says of a conversation: its ends, the protocols that were recognised in it, and whether it carried anything. */
export interface Carried {
  readonly ends: readonly [Ip, Ip];
  readonly protocols: readonly string[];
  readonly payload: boolean;
}

/** Counts the conversations among `lines` lines of a block by those that `read` answers of some of them; it answers nothing for a
 * line that is none. */
export function countContents(
  block: LogBlock,
  lines: number,
  read: (start: number, end: number) => Carried | undefined,
  { counts, seeing }: Pick<SourceDeps, 'counts' | 'seeing'>,
): void {
  const { buffer, start, end, file } = block;
  const some = file.bytes < PLENTY ? SOME : FEW;
  const step = end - start < SMALL ? 0 : Math.floor((end - start) / some);
  const found = { clear: 0, opaque: 0 };
  let looked = 0;
  for (let at = start; at < end; looked++) {
    const newline = buffer.indexOf(NEWLINE, at);
    const carried = read(at, newline);
    for (const ip of carried?.ends ?? []) seeing?.ip(ip);
    if (carried?.payload === true) found[contentOf(carried)]++;
    at = buffer.indexOf(NEWLINE, Math.max(newline, Math.min(at + step, end - 1))) + 1;
  }
  const each = lines / Math.max(1, looked);
  counts.clear += Math.round(found.clear * each);
  counts.opaque += Math.round(found.opaque * each);
}

const contentOf = ({ protocols }: Carried): 'clear' | 'opaque' =>
  protocols.length === 0 || protocols.some((name) => SEALED.has(name)) ? 'opaque' : 'clear';
