/** What a contact by a listed name means: a pool's service, its web site, or something only other evidence can decide. */
import type { Indicator, Match } from '../model/indicator.ts';

export interface Contact {
  /** The name as asked for, offered or sent. */
  readonly name: string;
  /** Port of the contact; 0 for a name that was only looked up. */
  readonly port: number;
  /** The client speaks as a browser does (ALPN, GET): miners do not. */
  readonly browses: boolean;
}

/** `mining`: counts for it. `unsure`: counts only beside other evidence. `site`, `node`: context. */
export type Reading = 'mining' | 'unsure' | 'site' | 'node';

const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** First labels under which pools serve pages, not work. */
const WEB_LABELS: ReadonlySet<string> = new Set(
  (
    'www m api app apps static cdn assets img images docs doc blog help support status forum wiki news mail ' +
    'account accounts auth login dashboard monitor stats explorer download downloads shop'
  ).split(' '),
);

/** Reads a contact with a name that intelligence knows. */
export function readName({ indicator }: Match, contact: Contact): Reading {
  switch (indicator.kind) {
    case 'website':
      return 'site';
    case 'node':
      return 'node';
    case 'web-miner':
    case 'malware':
      return indicator.match === 'site' ? 'site' : 'mining';
    case 'pool':
    case 'proxy':
      return readPool(indicator, contact);
  }
}

function readPool({ match, value, dual_use }: Indicator, contact: Contact): Reading {
  if (match === 'site' || contact.browses) return 'site';
  // An exact entry was put on the list for what it serves, whatever it is called.
  if (match === 'host') return firstLabel(contact.name) === 'www' ? 'site' : 'mining';
  if (WEB_LABELS.has(firstLabel(contact.name))) return 'site';
  const onWebPort = contact.port === 0 || WEB_PORTS.has(contact.port);
  if (contact.name === value && onWebPort) return 'site';
  return match === 'suffix+evidence' || dual_use ? 'unsure' : 'mining';
}

/** `www` of `www.example.org`; nothing for a name of two labels. */
function firstLabel(name: string): string {
  const dot = name.indexOf('.');
  return name.includes('.', dot + 1) ? name.slice(0, Math.max(dot, 0)) : '';
}
