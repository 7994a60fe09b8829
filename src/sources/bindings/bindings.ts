/** Who had which address when: leases, accounting and translations as servers and translators write them down. */
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { parseOffset } from '../../lib/local-time.ts';
import { emptyBatch, type RecordBatch } from '../../records/batch.ts';
import type { Binding } from '../../records/binding.ts';
import { LogReader } from '../log/log-reader.ts';
import { segmentOf, type Source, type SourceDeps } from '../source.ts';
import { parseSyslogListen, SyslogListener } from '../syslog/syslog-listener.ts';
import { formatOf, formats } from './formats.ts';
import { Intake } from './intake.ts';

const settings = z.strictObject({
  paths: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Files, directories, or `-` for standard input.'),
  follow: z.boolean().default(false).describe('Go on at the end of the files, over rotation.'),
  listen: z
    .array(
      z
        .string()
        .refine(
          (text) => parseSyslogListen(text) !== undefined,
          'expected udp://ADDRESS:PORT or tcp://…',
        ),
    )
    .min(1)
    .optional()
    .describe('Where to receive syslog: `udp://0.0.0.0:514`, `tcp://[::]:514`; in place of paths.'),
  format: z
    .enum(['auto', ...formats.map(({ name }) => name)])
    .default('auto')
    .describe('How the lines are written; told by their beginning when `auto`.'),
  utc_offset: z
    .string()
    .refine((text) => parseOffset(text) !== undefined, 'expected +08:00, -03:30 or Z')
    .optional()
    .describe('Where clocks stand that state no zone; the zone of this machine when not given.'),
  peers: z
    .enum(['known', 'all'])
    .default('known')
    .describe(
      'Of translations made for one conversation, whether the other end is kept: where intelligence knows it, or always (a record of where everybody went).',
    ),
});
export type BindingSettings = z.output<typeof settings>;

const ROWS_PER_BATCH = 1000;

function intakeOf({ format, utc_offset, peers }: BindingSettings, deps: SourceDeps): Intake {
  const offset = utc_offset === undefined ? undefined : parseOffset(utc_offset);
  return new Intake({ format, offset, allPeers: peers === 'all' }, deps);
}

/** All rows, a bounded number at a time; the place to go on from comes with the last of them. */
function* batches(
  rows: readonly Binding[],
  deps: SourceDeps,
  position?: string,
): Generator<RecordBatch> {
  for (let at = 0; at < rows.length; at += ROWS_PER_BATCH) {
    const batch = emptyBatch(deps.name, deps.observer);
    batch.binding.push(...rows.slice(at, at + ROWS_PER_BATCH));
    if (at + ROWS_PER_BATCH >= rows.length && position !== undefined) batch.position = position;
    yield batch;
  }
}

async function* readLogs(
  logs: LogReader,
  intake: Intake,
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  for await (const block of logs.blocks(signal)) {
    if (block !== undefined) intake.block(block);
    if (intake.rows.length < ROWS_PER_BATCH && block !== undefined) continue;
    const rows = intake.rows;
    intake.rows = [];
    yield* batches(rows, deps, intake.open ? undefined : logs.position());
  }
  intake.end();
  yield* batches(intake.rows, deps, logs.position());
}

async function* readSyslog(
  listener: SyslogListener,
  intake: Intake,
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const segment = segmentOf(deps.name, deps.observer, String(Date.now()), String(Math.random()));
  for await (const messages of listener.messages(signal)) {
    for (const message of messages) intake.syslog(message, segment);
    const rows = intake.rows;
    intake.rows = [];
    yield* batches(rows, deps);
  }
}

function create(given: BindingSettings, deps: SourceDeps): Source {
  const { paths, follow, listen } = given;
  if (listen !== undefined) {
    const listener = new SyslogListener(listen, deps.counts);
    return {
      read: (signal) => readSyslog(listener, intakeOf(given, deps), deps, signal),
      health: () => listener.health(),
    };
  }
  const logs = new LogReader({ paths: paths ?? [], follow }, deps);
  return {
    read: (signal) => readLogs(logs, intakeOf(given, deps), deps, signal),
    health: () => logs.health(),
  };
}

/** True for the beginning of a file some format of bindings claims. */
export const recognise = (head: Uint8Array): boolean =>
  formatOf(Buffer.from(head.buffer, head.byteOffset, head.length).toString('utf8')) !== undefined;

export const bindings: Component<'binding', typeof settings, SourceDeps, Source> = {
  type: 'binding',
  about: [
    'Reads who had which address when, so that a finding can be traced to a machine:',
    `${formats.map(({ about }) => about).join('; ')}.`,
    'Account names are fingerprinted as they are read.',
    'Not read is counted: `format_not_recognised` (a file no format claims), `binding_malformed`,',
    '`binding_without_time`, `binding_without_address`, `binding_without_header`, `binding_cut_off`,',
    '`holdings_evicted` (too many at once to join their beginnings and ends), `line_too_long`;',
    'of syslog `clock_corrected`, `syslog_lost`, `syslog_message_too_long`, `syslog_message_cut`,',
    '`syslog_connection_refused`, `syslog_connection_broken`, `syslog_receive_failed`, `syslog_sender_let_go`.',
  ].join(' '),
  settings,
  create,
};
