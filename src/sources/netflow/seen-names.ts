/** Names that an exporter saw in a flow: of a TLS hello, of a clear-text request, of a question to a resolver. What intelligence
 * knows of them becomes the record that Zeek or a packet would have given. */
import type { Intel } from '../../model/indicator.ts';
import type { RecordBatch } from '../../records/batch.ts';
import type { FlowPart } from '../flow/flow-part.ts';
import { hostOf, Matter, nameOf } from '../log/matter.ts';
import type { NameBook } from '../wire/name-book.ts';
import type { RecordSet } from './decode.ts';
import { field as F } from './elements.ts';

/** Longer names are none. */
const MAX_NAME = 255;
/** A fingerprint as bytes, where others write it as text. */
const MD5_BYTES = 16;
const SYSTEM_PORTS = 1024;

export class SeenNames {
  private readonly matter: Matter;
  private readonly names: NameBook;

  constructor(intel: Intel, names: NameBook) {
    this.matter = new Matter({ intel, names });
    this.names = names;
  }

  /** False when no name in the record at `record` is known. */
  mayMatter(set: RecordSet, record: number): boolean {
    const { intel } = this.matter;
    return (
      [textAt(set, record, F.serverName), hostOf(textAt(set, record, F.httpHost))]
        .concat(textAt(set, record, F.queryName))
        .some((name) => name !== '' && intel.name(nameOf(name)) !== undefined) ||
      this.matter.mayBeAgent(textAt(set, record, F.userAgent))
    );
  }

  /** Tells what is known, and that `part` is of a known name: it and its other direction are told then, too. */
  tell(set: RecordSet, record: number, given: FlowPart, segment: string, batch: RecordBatch): void {
    const part = fromClient(given);
    const { src_ip, src_port, dst_ip, dst_port } = part;
    const ends = { time: part.start_time, src_ip, src_port, dst_ip, dst_port };
    const sni = nameOf(textAt(set, record, F.serverName));
    const host = hostOf(textAt(set, record, F.httpHost));
    const user_agent = textAt(set, record, F.userAgent);
    const hostname = nameOf(textAt(set, record, F.queryName));
    for (const name of [sni, host])
      if (name !== '' && this.matter.intel.name(name) !== undefined)
        this.names.learn(src_ip, dst_ip, name, true);
    const ja3_hash = fingerprintAt(set, record);
    const shown = { alpn: [], version: '', ja4: '', certificate_names: [] };
    if (sni !== '') this.matter.tls({ ...ends, ...shown, sni, ja3_hash, segment }, batch);
    if (host !== '' || user_agent !== '')
      this.matter.http({ ...ends, method: '', host, path: '', user_agent, segment }, batch);
    if (hostname !== '')
      this.matter.dns(
        {
          time: part.start_time,
          src_ip,
          dst_ip,
          hostname,
          type: '',
          rcode: '',
          answers: [],
          segment,
        },
        batch,
      );
  }
}

/** Exporters put a name into the records of both directions; what comes from a system port goes back to the client. */
function fromClient(part: FlowPart): FlowPart {
  const isAnswer =
    part.source !== 'initiator' && part.src_port < SYSTEM_PORTS && part.dst_port >= SYSTEM_PORTS;
  return isAnswer
    ? {
        ...part,
        src_ip: part.dst_ip,
        src_port: part.dst_port,
        dst_ip: part.src_ip,
        dst_port: part.src_port,
      }
    : part;
}

/** Text of a field; '' where the template or the record has none. Fields of a fixed length are filled up with zeros. */
function textAt({ plan, buffer }: RecordSet, record: number, slot: number): string {
  if (plan.at[slot] === -1) return '';
  const at = record + plan.at[slot]!;
  const bytes = buffer.subarray(at, at + Math.min(plan.length[slot]!, MAX_NAME));
  const end = bytes.indexOf(0);
  return Buffer.from(bytes.buffer, bytes.byteOffset, end === -1 ? bytes.length : end).toString();
}

function fingerprintAt(set: RecordSet, record: number): string {
  const { plan, buffer } = set;
  if (plan.at[F.ja3] === -1) return '';
  const at = record + plan.at[F.ja3]!;
  if (plan.length[F.ja3] !== MD5_BYTES) return textAt(set, record, F.ja3).toLowerCase();
  return Buffer.from(buffer.subarray(at, at + MD5_BYTES)).toString('hex');
}
