/** Two flows that are one conversation, and messages that export them. */
import {
  flowSet,
  template,
  usualElements,
  usualRecord,
  type ExportedFlow,
  type ExportHead,
} from '../../src/lab/netflow.ts';

export const START = Date.UTC(2026, 10, 20, 8);
const BOOT = START - 3_600_000;
export const head = (given: Partial<ExportHead> = {}): ExportHead => ({
  time: START + 60_000,
  sequence: 0,
  boot: BOOT,
  ...given,
});
export const client = { ip: '10.0.0.5', port: 40_000 };
export const server = { ip: '203.0.113.1', port: 3333 };
export const out: ExportedFlow = {
  src: client.ip,
  srcPort: client.port,
  dst: server.ip,
  dstPort: server.port,
  flags: 0x1a,
  start: START,
  end: START + 50_000,
  bytes: 1000,
  packets: 10,
};
export const back: ExportedFlow = {
  ...out,
  src: server.ip,
  srcPort: server.port,
  dst: client.ip,
  dstPort: client.port,
  start: START + 20,
  bytes: 2060,
  packets: 8,
};
export const elements = usualElements('millis');
export const data = (flows: readonly ExportedFlow[], id = 256): Uint8Array =>
  flowSet(id, ...flows.map((flow) => usualRecord(flow, elements, head())));
export const templates = flowSet(2, template(256, elements));
