/** sFlow version 5 of switches and routers, live over UDP and from captures of its datagrams. */
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import type { RecordBatch } from '../../records/batch.ts';
import { parseListen } from '../listen/address.ts';
import { Listening } from '../listen/listening.ts';
import { openUdp } from '../listen/udp-intake.ts';
import { type Health, type Source, type SourceDeps } from '../source.ts';
import { SflowCollector, type AgentState } from './collector.ts';
import { readCaptures } from './read-captures.ts';

const LISTEN = 'expected an address and port such as 0.0.0.0:6343 or [::]:6343';
const listenAddress = z.string().refine((text) => parseListen(text)?.transport === 'udp', LISTEN);

const settings = z
  .strictObject({
    listen: z
      .union([listenAddress, z.array(listenAddress).min(1)])
      .optional()
      .describe('Address and UDP port agents send to, or a list.'),
    paths: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Captures of sFlow datagrams, read to their end; in place of `listen`.'),
    sockets: z
      .int()
      .min(1)
      .max(64)
      .default(1)
      .describe('UDP sockets at each address; the kernel spreads agents over them.'),
    buffer_mib: z
      .int()
      .min(1)
      .max(1024)
      .default(16)
      .describe('Kernel receive buffer of each socket in MiB; `net.core.rmem_max` must allow it.'),
  })
  .refine(({ listen, paths }) => (listen === undefined) !== (paths === undefined), {
    message: 'takes listen or paths, one of them',
  });
type Settings = z.output<typeof settings>;

const MAX_SENDERS = 256;

class SflowSource {
  private readonly wish: Settings;
  private readonly deps: SourceDeps;
  private readonly collector: SflowCollector;
  private readonly listening: Listening;

  constructor(wish: Settings, deps: SourceDeps) {
    this.wish = wish;
    this.deps = deps;
    this.collector = new SflowCollector(deps);
    const addresses = [wish.listen ?? []].flat().map((text) => parseListen(text)!);
    const { sockets, buffer_mib } = wish;
    this.listening = new Listening(addresses, (address) =>
      openUdp(
        { address, sockets, buffer: buffer_mib * 2 ** 20 },
        (data, view) => this.collector.datagram(data, view, 0, data.length, Date.now()),
        deps.counts,
      ),
    );
  }

  read(signal: AbortSignal | undefined): AsyncGenerator<RecordBatch> {
    const { paths } = this.wish;
    return paths === undefined
      ? this.listening.batches(this.collector, this.deps, signal)
      : readCaptures(paths, this.deps, this.collector, signal);
  }

  health(): Health {
    const { paths } = this.wish;
    return {
      ...(paths === undefined
        ? this.listening.health()
        : { at: paths.join(', '), up: false, trouble: '' }),
      senders: [...this.collector.agents.values()].slice(-MAX_SENDERS).map(senderOf),
    };
  }
}

const senderOf = (agent: AgentState) => ({
  name: agent.name,
  messages: agent.datagrams,
  records: agent.samples,
  lost: agent.lost,
  sampling: agent.rate,
});

export const sflow: Component<'sflow', typeof settings, SourceDeps, Source> = {
  type: 'sflow',
  about:
    'Packets that switches and routers sample and send as sFlow version 5, live over UDP or from captures of it. Each sample stands for as many packets as its rate says; what the samples hold of DNS, TLS, HTTP and mining messages is read as packets are. Counted as unread: `sflow_lost` (gaps in the sequence of an agent), `kernel_lost` (datagrams nobody read in time), `sflow_datagram_cut`, `sflow_sample_cut`, `sflow_version_unknown`, `sflow_agent_unknown`, `sflow_header_protocol_unknown` (bytes that make no sense or are not IP), `sflow_not_a_datagram` (other packets of a capture), `flow_table_full` and `rows_lost` (bounds that were reached).',
  settings,
  create: (wish, deps) => {
    const source = new SflowSource(wish, deps);
    return { read: (signal) => source.read(signal), health: () => source.health() };
  },
};
