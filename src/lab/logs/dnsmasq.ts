/** Contacts as dnsmasq logs their questions (`log-queries`). */
import type { Contact } from './contacts.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** One line with its end: the question, in UTC. */
export function dnsmasqLine({ time, client, server }: Contact): string {
  const at = new Date(time);
  const day = String(at.getUTCDate()).padStart(2, ' ');
  const clock = at.toISOString().slice(11, 19);
  const type = server.ip.includes(':') ? 'AAAA' : 'A';
  return `${MONTHS[at.getUTCMonth()]} ${day} ${clock} dnsmasq[812]: query[${type}] ${server.name} from ${client}\n`;
}
