/** Flow export: NetFlow v5 and v9, IPFIX; live over UDP, TCP and TLS, from captures of its datagrams and from IPFIX files. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { listInputs } from '../pcap/inputs.ts';
import { readFiles, type Gatherer } from '../pcap/read-files.ts';
import { countUnread, segmentOf, type Health, type Source, type SourceDeps } from '../source.ts';
import { Collector } from './collector.ts';
import { exportReader } from './export-file.ts';
import type { Exporter } from './exporter.ts';
import type { Intake } from './intake.ts';
import { formatListen, parseListen, type Address } from './listen.ts';
import { recogniseExport } from './looks-like-export.ts';
import { openStream } from './stream-intake.ts';
import { openUdp } from './udp-intake.ts';

const LISTEN = 'expected an address and port such as 0.0.0.0:2055, [::]:4739 or tls://0.0.0.0:4740';
const listenAddress = z.string().refine((text) => parseListen(text) !== undefined, LISTEN);

const settings = z
  .strictObject({
    listen: z
      .union([listenAddress, z.array(listenAddress).min(1)])
      .optional()
      .describe(
        'Where exporters send to: an address and port for UDP, with `tcp://` or `tls://` before it for IPFIX over those; or a list.',
      ),
    paths: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        'Captures of export traffic or IPFIX files (RFC 5655), or directories of them, read to their end; in place of `listen`.',
      ),
    sampling: z
      .record(z.ipv4().or(z.ipv6()), z.number().min(1))
      .default({})
      .describe(
        'One packet in how many an exporter looks at, by its address. Wins over what the exporter says; 1 for one that has multiplied already.',
      ),
    clock: z
      .enum(['correct', 'trust'])
      .default('correct')
      .describe(
        '`correct` shifts the times of an exporter whose clock is more than 10 minutes off by what it is off; `trust` leaves them, for old exports that are replayed.',
      ),
    sockets: z
      .int()
      .min(1)
      .max(64)
      .default(1)
      .describe('UDP sockets at each address; the kernel spreads exporters over them.'),
    buffer_mib: z
      .int()
      .min(1)
      .max(1024)
      .default(16)
      .describe(
        'Kernel receive buffer of each UDP socket in MiB; `net.core.rmem_max` must allow it.',
      ),
    tls: z
      .strictObject({
        cert: z.string().describe('Certificate of `tls://`, a PEM file.'),
        key: z.string().describe('Its key, a PEM file.'),
        ca: z
          .string()
          .optional()
          .describe('Authority (PEM file) that must have signed the certificates of exporters.'),
      })
      .optional()
      .describe('Files that `tls://` needs.'),
  })
  .refine(({ listen, paths }) => (listen === undefined) !== (paths === undefined), {
    message: 'takes listen or paths, one of them',
  })
  .refine(({ listen = [], tls }) => tls !== undefined || ![listen].flat().join().includes('tls:'), {
    message: 'tls:// needs tls.cert and tls.key',
  });
type Settings = z.output<typeof settings>;

/** How often what was found is handed on; a conversation that goes on is told so long after the first record not told yet. */
const HAND_ON_MS = 1000;
const TELL_MS = 60_000;
const MAX_SENDERS = 256;

class NetflowSource {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly collector: Collector;
  private readonly addresses: readonly Address[];
  private intakes: Intake[] = [];

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    const { sampling, clock } = wish;
    this.collector = new Collector(deps, { sampling, correctClocks: clock === 'correct' });
    this.addresses = [wish.listen ?? []].flat().map((text) => parseListen(text)!);
  }

  read(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { paths } = this.wish;
    return paths === undefined ? this.listen(signal) : this.files(paths, signal);
  }

  private files(
    paths: readonly string[],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<RecordBatch> {
    const { collector, deps } = this;
    const skipped = (): void => countUnread(deps.counts, 'file_not_an_export');
    const gatherer: Gatherer = {
      begin: (head, segment) => {
        collector.startSegment(segment);
        return exportReader(head, collector, deps.counts);
      },
      span: () => collector.span,
      take: (atLeast) => collector.take(atLeast),
      end: () => collector.end(),
    };
    return readFiles(listInputs(paths, skipped, recogniseExport), deps, gatherer, signal);
  }

  private async *listen(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { collector, deps } = this;
    // Nothing that was sent can be read again: every start is a segment of its own.
    collector.startSegment(segmentOf(deps.name, deps.observer, `${Date.now()}`, randomUUID()));
    try {
      for (const address of this.addresses) this.intakes.push(await this.open(address));
      while (signal?.aborted !== true) {
        await pause(HAND_ON_MS, signal);
        for (const intake of this.intakes) intake.poll();
        collector.tellHeld(TELL_MS);
        const batch = collector.take(1);
        if (batch !== undefined) yield batch;
      }
    } finally {
      for (const intake of this.intakes) await intake.close();
      this.intakes = [];
    }
    collector.end();
    const rest = collector.take(1);
    if (rest !== undefined) yield rest;
  }

  private open(address: Address): Promise<Intake> {
    const { wish, collector, deps } = this;
    if (address.transport !== 'udp') return openStream(address, wish.tls, collector, deps.counts);
    const buffer = wish.buffer_mib * 2 ** 20;
    return openUdp(
      { address, sockets: wish.sockets, buffer },
      (data, view, from) =>
        collector.message(data, view, 0, data.length, collector.exporter(from), Date.now()),
      deps.counts,
    );
  }

  health(): Health {
    const { wish, intakes } = this;
    const at = intakes.length > 0 ? intakes.map((one) => one.at) : this.addresses.map(formatListen);
    const up = intakes.length === this.addresses.length && intakes.length > 0;
    const troubles = intakes.map((one) => one.trouble()).filter((words) => words !== '');
    return {
      at: [...at, ...(wish.paths ?? [])].join(', '),
      up,
      trouble: up || wish.paths !== undefined ? (troubles[0] ?? '') : 'not listening',
      senders: [...this.collector.exporters.values()].slice(0, MAX_SENDERS).map(senderOf),
    };
  }
}

const senderOf = (exporter: Exporter) => ({
  name: exporter.name,
  messages: exporter.messages,
  records: exporter.records,
  lost: exporter.lost,
  restarts: exporter.restarts,
  templates_redefined: exporter.redefined,
  skew_ms: Math.round(exporter.skew),
});

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
    if (signal?.aborted === true) done();
  });
}

/** True for captures of flow export and for IPFIX files. */
export const recognise = (head: Uint8Array, _name: string): boolean => recogniseExport(head);

export const netflow: Component<'netflow', typeof settings, SourceDeps, Source> = {
  type: 'netflow',
  about:
    'Flow records of routers, probes and firewalls: NetFlow v5 and v9, IPFIX (also both directions in one record, and the logs of translators as bindings). Counted as unread: `netflow_lost` (gaps in the sequence: flows of v5, datagrams of v9, records of IPFIX), `kernel_dropped` (datagrams nobody read in time), `netflow_template_missing` (sets whose template did not come), `netflow_message_cut`, `netflow_message_bad`, `netflow_set_bad`, `netflow_record_cut`, `netflow_template_bad` and `netflow_version_unknown` (bytes that make no sense), `netflow_no_addresses` (records about no conversation), `netflow_time_odd` (times more than a day from the export, which stands in for them), `clock_corrected` (records of an exporter whose clock is off), `netflow_not_an_export` (other packets of a capture), `netflow_exporter_forgotten`, `netflow_domain_forgotten`, `flow_table_full` and `rows_dropped` (bounds that were reached), `netflow_connections_full`, `netflow_tls_failed` and `netflow_stream_damaged` (connections given up).',
  settings,
  create: (wish, deps) => {
    const source = new NetflowSource(wish, deps);
    return { read: (signal) => source.read(signal), health: () => source.health() };
  },
};
