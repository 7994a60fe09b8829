/** Which rows of a log matter: those with an end, a name or a program that intelligence knows, and what detectors need to
 * understand them. Everything else is read and passed over. */
import { formatIp, formatIpv4, parseIp } from '../../lib/ip-address.ts';
import type { Intel } from '../../model/indicator.ts';
import type { RecordBatch } from '../../records/batch.ts';
import type { Ip } from '../../records/columns.ts';
import type { Dns } from '../../records/dns.ts';
import type { Flow } from '../../records/flow.ts';
import type { Http } from '../../records/http.ts';
import type { Tls } from '../../records/tls.ts';
import type { SourceDeps } from '../source.ts';
import { NameBook } from '../wire/name-book.ts';

/** Resolvers and programs remembered; past that, all are forgotten and told again. */
const MAX_KNOWN = 50_000;

/** What a flow also is before its client is settled. */
export interface Ends {
  /** Payload bytes from `src_ip` to `dst_ip`. */
  readonly payload_out: number;
  /** The source saw who opened it. */
  readonly sure: boolean;
}

export class Matter {
  readonly names: NameBook;
  readonly intel: Intel;
  private readonly resolvers = new Set<Ip>();
  private readonly agents = new Map<string, boolean>();

  constructor({ intel, names }: Pick<SourceDeps, 'intel' | 'names'>) {
    this.intel = intel;
    this.names = names ?? new NameBook();
  }

  /** True for a resolver not told yet: one row of each is what the resolver detector needs. */
  isNewResolver(address: string): boolean {
    return !this.resolvers.has(canonicalIp(address));
  }

  private meets(resolver: Ip): boolean {
    if (this.resolvers.has(resolver)) return false;
    if (this.resolvers.size >= MAX_KNOWN) this.resolvers.clear();
    this.resolvers.add(resolver);
    return true;
  }

  /** A question with what it was answered. Later flows to the addresses of a listed name matter. */
  dns(row: Dns, batch: RecordBatch): void {
    const known =
      this.intel.name(row.hostname) !== undefined ||
      row.answers.some((answer) => isName(answer) && this.intel.name(answer) !== undefined);
    if (known)
      for (const answer of row.answers)
        if (!isName(answer)) this.names.learn(row.src_ip, answer, row.hostname, true);
    if (this.meets(row.dst_ip) || known) batch.dns.push(row);
  }

  /** A conversation; true when it is told. Where nobody saw it opened, the side that is listed is the server. */
  flow(given: Flow, ends: Ends, batch: RecordBatch): boolean {
    const { intel, names } = this;
    const [fromListed, toListed] = [intel.address(given.src_ip), intel.address(given.dst_ip)];
    const back = names.watchedName(given.dst_ip, given.src_ip);
    const out = names.watchedName(given.src_ip, given.dst_ip);
    const turn = !ends.sure && !toListed && out === '' && (fromListed || back !== '');
    const name = turn ? back : out;
    if (!fromListed && !toListed && name === '') return false;
    const row = turn ? turned(given, ends.payload_out) : given;
    batch.flow.push(name === '' ? row : { ...row, dst_name: name });
    return true;
  }

  tls(row: Tls, batch: RecordBatch): void {
    const names = [row.sni, ...row.certificate_names.map((name) => name.replace(/^\*\./, ''))];
    if (names.some((name) => name !== '' && this.intel.name(name) !== undefined))
      batch.tls.push(row);
  }

  http(row: Http, batch: RecordBatch): void {
    if (this.isAgent(row.user_agent) || this.intel.name(row.host) !== undefined)
      batch.http.push(row);
  }

  /** True for a text that is a mining program's name. */
  private isAgent(text: string): boolean {
    return text !== '' && this.intel.agent(text) !== undefined;
  }

  /** False for a text that is no mining program's name, as it is or as a log has escaped it. */
  mayBeAgent(written: string): boolean {
    let may = this.agents.get(written);
    if (may === undefined) {
      const text = written.replaceAll('\\/', '/');
      may = text.includes('\\') || this.isAgent(text);
      if (this.agents.size >= MAX_KNOWN) this.agents.clear();
      this.agents.set(written, may);
    }
    return may;
  }
}

/** An answer that is no address. */
const isName = (answer: string): boolean => parseIp(answer) === undefined;

const turned = (flow: Flow, payloadOut: number): Flow => ({
  ...flow,
  src_ip: flow.dst_ip,
  src_port: flow.dst_port,
  dst_ip: flow.src_ip,
  dst_port: flow.src_port,
  bytes_out: flow.bytes_in,
  bytes_in: flow.bytes_out,
  packets_out: flow.packets_in,
  packets_in: flow.packets_out,
  payload_in: payloadOut,
  initiator: 'intel',
});

/** An address in its one form; what is none as it is. */
export function canonicalIp(text: string): Ip {
  const bytes = parseIp(text);
  if (bytes === undefined) return text;
  return bytes.length === 4 ? formatIpv4(new DataView(bytes.buffer).getInt32(0)) : formatIp(bytes);
}

/** As a name is asked for: lower case, no final dot. */
export const nameOf = (text: string): string => text.toLowerCase().replace(/\.$/, '');

/** Where a request goes: path and host without credentials, query, and anything as long as a wallet. */
export function pathOf(target: string): string {
  const path = target.replace(/^\w+:\/\/[^/]*/, '').split(/[?#]/, 1)[0]!;
  return path.replace(/[0-9A-Za-z]{25,}/g, '*').slice(0, 400);
}

/** Host without port, lower case. */
export const hostOf = (text: string): string =>
  nameOf(/^\[([^\]]*)\]/.exec(text)?.[1] ?? text.replace(/:\d*$/, ''));

/** The CN of a subject as OpenSSL writes it: `CN=pool.example.org,O=…`, `C=…, CN=…`. */
export const commonNames = (subject: string): string[] =>
  [...subject.matchAll(/(?:^|[,/]\s*)CN=([^,/]+)/g)].map(([, name = '']) => nameOf(name.trim()));
