/** Flow export: NetFlow v5 and v9, IPFIX; live over UDP, TCP and TLS, from captures of its datagrams and from IPFIX files. */
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { parseListen, type Address } from '../listen/address.ts';
import type { Intake } from '../listen/intake.ts';
import { Listening } from '../listen/listening.ts';
import { openUdp } from '../listen/udp-intake.ts';
import { listInputs } from '../pcap/inputs.ts';
import { readFiles, type Gatherer } from '../pcap/read-files.ts';
import { countUnread, type Health, type Source, type SourceDeps } from '../source.ts';
import { Collector } from './collector.ts';
import { exportReader } from './export-file.ts';
import type { Exporter } from './exporter.ts';
import { recogniseExport } from './looks-like-export.ts';
import { openStream } from './stream-intake.ts';

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

const MAX_SENDERS = 256;

class NetflowSource {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly collector: Collector;
  private readonly listening: Listening;

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    const { sampling, clock } = wish;
    this.collector = new Collector(deps, { sampling, correctClocks: clock === 'correct' });
    const addresses = [wish.listen ?? []].flat().map((text) => parseListen(text)!);
    this.listening = new Listening(addresses, (address) => this.open(address));
  }

  read(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { paths } = this.wish;
    return paths === undefined
      ? this.listening.batches(this.collector, this.deps, signal)
      : this.files(paths, signal);
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
    const { paths } = this.wish;
    return {
      ...(paths === undefined
        ? this.listening.health()
        : { at: paths.join(', '), up: false, trouble: '' }),
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

export const netflow: Component<'netflow', typeof settings, SourceDeps, Source> = {
  type: 'netflow',
  about:
    'Flow records of routers, probes and firewalls: NetFlow v5 and v9, IPFIX (also both directions in one record, the sizes and times of single packets that ipfixprobe, Joy and Encrypted Traffic Analytics tell, the names that ipfixprobe and nProbe saw, and the logs of translators as bindings). Counted as unread: `netflow_lost` (gaps in the sequence: flows of v5, datagrams of v9, records of IPFIX), `kernel_lost` (datagrams nobody read in time), `netflow_template_missing` (sets whose template did not come), `netflow_message_cut`, `netflow_message_bad`, `netflow_set_bad`, `netflow_record_cut`, `netflow_template_bad` and `netflow_version_unknown` (bytes that make no sense), `netflow_no_addresses` (records about no conversation), `netflow_time_odd` (times more than 30 days before or two days after the export, which stands in for them), `netflow_packet_list_odd` (lists of packets that do not agree with their record, which is then read without), `clock_corrected` (records of an exporter whose clock is off), `netflow_not_an_export` (other packets of a capture), `netflow_exporter_forgotten`, `netflow_domain_forgotten`, `flow_table_full` and `rows_lost` (bounds that were reached), `netflow_connections_full`, `netflow_tls_failed` and `netflow_stream_damaged` (connections given up).',
  settings,
  create: (wish, deps) => {
    const source = new NetflowSource(wish, deps);
    return { read: (signal) => source.read(signal), health: () => source.health() };
  },
};
