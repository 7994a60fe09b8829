/** Query logs of name servers: who asked for which name, read to their end or followed. */
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { parseOffset } from '../../lib/local-time.ts';
import { formatIp, parseIp } from '../../lib/ip-address.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { LineSieve, type Look } from '../log/line-sieve.ts';
import type { LogBlock, LogFile } from '../log/log-file.ts';
import { logBatches } from '../log/log-batches.ts';
import { LogReader } from '../log/log-reader.ts';
import { Matter, nameOf } from '../log/matter.ts';
import { countUnread, type Source, type SourceDeps } from '../source.ts';
import { parseSyslog, type SyslogLine } from '../syslog/syslog-line.ts';
import type { Asked, DnsLogFormat, LineReader } from './format.ts';
import { formatOf, formats } from './formats.ts';

const settings = z.strictObject({
  paths: z.array(z.string().min(1)).min(1).describe('Logs, or directories of them.'),
  follow: z.boolean().default(false).describe('Go on as the logs grow and rotate.'),
  archives: z
    .array(z.string())
    .default([])
    .describe('Directories that rotated logs are moved to, if they do not stay where they are.'),
  format: z
    .enum(['auto', ...formats.map(({ name }) => name)])
    .default('auto')
    .describe('How the lines are written; told by the first of them when `auto`.'),
  utc_offset: z
    .string()
    .refine((text) => parseOffset(text) !== undefined, 'expected +08:00, -03:30 or Z')
    .optional()
    .describe('Where clocks stand that state no zone; the zone of this machine when not given.'),
});
type Settings = z.output<typeof settings>;

const NEWLINE = 0x0a;
/** Longer lines are none of these formats. */
const LONGEST = 1 << 14;
/** Lines parsed whatever they hold at the beginning of a log, so that its resolver is met. */
const PARSED = 16;
const LOOK: Look = { lines: 'text', names: true, addresses: false };

interface Reading {
  readonly format: DnsLogFormat;
  readonly read: LineReader;
  /** Lines to be parsed whatever they hold: so many first ones, and the one behind an answer that goes on. */
  first: number;
  goesOn: boolean;
}

class Decoder {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly matter: Matter;
  readonly sieve: LineSieve;
  private readonly offset: number | undefined;
  private readonly readings = new WeakMap<LogFile, Reading | 'unknown'>();

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    this.matter = new Matter(deps);
    this.sieve = new LineSieve(this.matter);
    this.offset = wish.utc_offset === undefined ? undefined : parseOffset(wish.utc_offset);
  }

  private readingOf(file: LogFile): Reading | 'unknown' {
    const { format: named } = this.wish;
    const format =
      named === 'auto'
        ? formatOf(file.head.toString('utf8'))
        : formats.find(({ name }) => name === named);
    if (format === undefined) {
      countUnread(this.deps.counts, 'dns_log_format_unknown');
      return 'unknown';
    }
    return { format, read: format.create({ offset: this.offset }), first: PARSED, goesOn: false };
  }

  readonly decode = (block: LogBlock, batch: RecordBatch): void => {
    const { file, buffer, start, end } = block;
    let reading = this.readings.get(file);
    if (reading === undefined) {
      reading = this.readingOf(file);
      this.readings.set(file, reading);
    }
    if (reading === 'unknown') return;
    const { format, read } = reading;
    // Most lines end here: no name that anybody lists stands in them.
    const look = (): Look | undefined =>
      format.stateful === true || reading.goesOn || reading.first > 0 ? undefined : LOOK;
    const line = (from: number, to: number): void => {
      reading.first--;
      const text = buffer.toString('utf8', from, Math.min(to, from + LONGEST));
      reading.goesOn = this.line(file, read, text, batch);
    };
    this.deps.counts.records += this.sieve.each(block, look, line);
    // How far the log has got is told by its last line, whether it matters or not.
    const last = buffer.lastIndexOf(NEWLINE, end - 2) + 1;
    const from = Math.max(start, last);
    const text = buffer.toString('utf8', from, Math.min(end, from + LONGEST)).trimEnd();
    const head = this.headOf(text);
    const time = read(head, text)?.time || head.time || 0;
    if (time > 0) file.saw(time);
  };

  private headOf(text: string): SyslogLine {
    return parseSyslog(text, { now: () => Date.now(), offset: this.offset });
  }

  /** True when the answer goes on in the next line. */
  private line(file: LogFile, read: LineReader, text: string, batch: RecordBatch): boolean {
    const head = this.headOf(text);
    const asked = read(head, text);
    if (asked === undefined) return false;
    const time = asked.time || head.time || Date.now();
    file.saw(time);
    this.tell(asked, time, file.segment, batch);
    return asked.goes_on === true;
  }

  private tell(asked: Asked, time: number, segment: string, batch: RecordBatch): void {
    const hostname = nameOf(asked.hostname);
    const [client, resolver] = [addressOf(asked.client), addressOf(asked.resolver)];
    const { type, rcode } = asked;
    const answers = asked.answers.map((answer) => addressOf(answer) || nameOf(answer));
    if (client === '') {
      // Nobody asked as far as the log says: what it teaches is where names are.
      for (const answer of answers)
        if (parseIp(answer) !== undefined && this.deps.intel.name(hostname) !== undefined)
          this.matter.names.learn('', answer, hostname, true);
      countUnread(this.deps.counts, 'dns_log_no_client');
      return;
    }
    const row = { time, src_ip: client, dst_ip: resolver, hostname, type, rcode, answers, segment };
    this.matter.dns(row, batch);
  }
}

/** An address in its one form; empty for what is none. */
function addressOf(text: string): string {
  const bytes = parseIp(text);
  return bytes === undefined ? '' : formatIp(bytes);
}

/** True for what this source reads. */
export const recognise = (head: Uint8Array, _name: string): boolean =>
  formatOf(Buffer.from(head.subarray(0, 8192)).toString('utf8')) !== undefined;

export const dnsLog: Component<'dns-log', typeof settings, SourceDeps, Source> = {
  type: 'dns-log',
  about: `Query logs of name servers, from files read to their end or followed. A name that was blocked is evidence of a host that tries. Formats: ${formats.map(({ name, about }) => `\`${name}\` (${about})`).join(' ')} Counted as unread: \`dns_log_format_unknown\` (a log nobody knows), \`dns_log_no_client\` (lines without a client), \`line_too_long\`, \`log_truncated\`, \`log_position_lost\`, \`log_let_go\` as of every log.`,
  settings,
  create: (wish, deps) => {
    const reader = new LogReader(
      { paths: wish.paths, follow: wish.follow, archives: wish.archives },
      deps,
    );
    return {
      read: (signal) => logBatches(reader, new Decoder(wish, deps), deps, signal),
      health: () => reader.health(),
    };
  },
};
