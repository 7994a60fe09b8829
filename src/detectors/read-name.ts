/** What a contact by a listed name means: a pool's service, its web site, or something only other evidence can decide. */
import type { Match } from '../model/indicator.ts';

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
export function readName({ indicator, guard }: Match, contact: Contact): Reading {
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
      return readPool(indicator.match, contact, indicator.value, indicator.dual_use, guard);
  }
}

function readPool(
  match: Match['indicator']['match'],
  contact: Contact,
  value: string,
  dualUse: boolean,
  guard: string,
): Reading {
  if (match === 'site' || contact.browses || hasWebLabel(contact.name)) return 'site';
  if (guard === 'cdn') return 'unsure';
  if (match === 'host') return 'mining';
  const onWebPort = contact.port === 0 || WEB_PORTS.has(contact.port);
  if (contact.name === value && onWebPort) return 'site';
  return match === 'suffix+evidence' || dualUse ? 'unsure' : 'mining';
}

/** `www.example.org`: a label of pages before a registrable name. */
function hasWebLabel(name: string): boolean {
  const dot = name.indexOf('.');
  return dot > 0 && name.includes('.', dot + 1) && WEB_LABELS.has(name.slice(0, dot));
}
