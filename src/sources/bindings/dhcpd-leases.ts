/** `dhcpd.leases` of ISC dhcpd, IPv4 and IPv6 (dhcpd.leases(5)): the file is appended to, so it tells the past as well. */
import { isIP } from 'node:net';
import { parseTime } from '../../lib/local-time.ts';
import { macOfDuid, parseMac } from '../../lib/mac-address.ts';
import type { Millis } from '../../records/columns.ts';
import type { BindingFormat, BindingSink, LineReader } from './format.ts';
import { Holdings } from './holdings.ts';

const BLOCK = /^(lease|ia-na|ia-ta|ia-pd|iaaddr|iaprefix) (\S+|".*") \{$/;
const STATEMENT =
  /^(starts|ends|cltt|binding state|hardware \S+|client-hostname|option \S+) (.+?);(?: #.*)?$/;
const UTC_TIME = /^[0-6] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d$/;
/** A lease without an end. */
const NEVER = Date.UTC(2199, 0, 1);

/** What a block has said so far. */
interface Lease {
  readonly ip: string;
  readonly bits: number | undefined;
  starts: Millis;
  ends: Millis;
  state: string;
  mac: string;
  hostname: string;
  place: string[];
}

class LeaseReader implements LineReader {
  private readonly sink: BindingSink;
  private readonly holdings: Holdings;
  private lease: Lease | undefined;
  /** Of the IPv6 block around it. */
  private outer: { mac: string; cltt: Millis } | undefined;

  constructor(sink: BindingSink, holdings: Holdings) {
    this.sink = sink;
    this.holdings = holdings;
  }

  open(): boolean {
    return this.lease !== undefined || this.outer !== undefined;
  }

  end(): void {
    if (this.open()) this.sink.unread('binding_cut_off');
    this.lease = this.outer = undefined;
  }

  line(text: string): void {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) return;
    if (line === '}') return this.close();
    const block = BLOCK.exec(line);
    if (block !== null) return this.begin(block[1] ?? '', block[2] ?? '');
    const statement = STATEMENT.exec(line);
    if (statement !== null) this.say(statement[1] ?? '', statement[2] ?? '');
  }

  private say(name: string, value: string): void {
    if (this.lease !== undefined) say(this.lease, name, value);
    else if (this.outer !== undefined && name === 'cltt') this.outer.cltt = timeOf(value);
  }

  private begin(kind: string, what: string): void {
    if (this.lease !== undefined) this.sink.unread('binding_cut_off');
    this.lease = undefined;
    if (kind.startsWith('ia-')) {
      this.outer = { mac: macOfDuid(duidOf(what)) ?? '', cltt: 0 };
      return;
    }
    if (kind === 'lease') this.outer = undefined;
    const [ip = '', bits] = what.split('/');
    const { mac = '', cltt = 0 } = this.outer ?? {};
    this.lease = {
      ip,
      bits: bits === undefined ? undefined : Number(bits),
      starts: cltt,
      ends: 0,
      state: '',
      mac,
      hostname: '',
      place: [],
    };
  }

  private close(): void {
    const { lease, sink, holdings } = this;
    this.lease = undefined;
    if (lease === undefined) {
      this.outer = undefined;
      return;
    }
    if (isIP(lease.ip) === 0 || lease.starts === 0 || lease.ends < lease.starts) {
      // An address that was never given out has no times: nothing is lost.
      if (lease.state === 'active') sink.unread('binding_malformed');
      return;
    }
    const active = lease.state === 'active';
    if (!active && !['free', 'expired', 'released'].includes(lease.state)) return;
    const since = holdings.since(lease.ip, lease.mac, lease.starts, lease.ends);
    sink.row({
      kind: 'dhcp',
      time: since,
      seen_time: lease.starts,
      ...(active ? { expires_time: lease.ends } : { end_time: lease.ends }),
      ip: lease.ip,
      ...(lease.bits !== undefined && { prefix_length: lease.bits }),
      mac: lease.mac,
      hostname: lease.hostname,
      place: lease.place.join(' '),
    });
  }
}

function say(lease: Lease, name: string, value: string): void {
  switch (name) {
    case 'starts':
      lease.starts = timeOf(value);
      break;
    case 'ends':
      lease.ends = timeOf(value);
      break;
    case 'binding state':
      lease.state = value;
      break;
    case 'client-hostname':
      lease.hostname = unquoted(value);
      break;
    case 'hardware ethernet':
      lease.mac = parseMac(value) ?? '';
      break;
    case 'option agent.circuit-id':
    case 'option agent.remote-id':
      lease.place.push(unquoted(value));
      break;
    default:
  }
}

/** Week day and UTC, seconds since the epoch with a comment, or never. */
function timeOf(text: string): Millis {
  if (text === 'never') return NEVER;
  const epoch = /^epoch (\d+)/.exec(text);
  if (epoch !== null) return parseTime(epoch[1] ?? '', 0) ?? 0;
  return UTC_TIME.test(text) ? (parseTime(text.slice(2), 0) ?? 0) : 0;
}

const unquoted = (text: string): string => /^"(.*)"$/.exec(text)?.[1] ?? text;

/** Hex of the identifier in quotes, printable bytes as they are and others as `\ooo`, without the four bytes of the IAID. */
function duidOf(quoted: string): string {
  const bytes: number[] = [];
  const text = unquoted(quoted);
  for (let at = 0; at < text.length; at++) {
    const octal = /^\\([0-7]{3})/.exec(text.slice(at, at + 4));
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[1] ?? '0', 8) & 0xff);
      at += 3;
    } else {
      if (text[at] === '\\') at++;
      bytes.push(text.charCodeAt(at) & 0xff);
    }
  }
  return Buffer.from(bytes.slice(4)).toString('hex');
}

export const dhcpdLeases: BindingFormat = {
  name: 'dhcpd-leases',
  about: 'the lease file of ISC dhcpd, IPv4 and IPv6 (dhcpd.leases(5))',
  recognise: (head) => /^(?:lease [\d.]+|ia-(?:na|ta|pd) ".*") \{$/m.test(head),
  create: (sink) => {
    const holdings = new Holdings(() => sink.unread('holdings_evicted'));
    return () => new LeaseReader(sink, holdings);
  },
};
