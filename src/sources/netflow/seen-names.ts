/** Names that an exporter saw in a flow: of a TLS hello, of a clear-text request, of a question to a resolver. What intelligence
 * knows of them becomes the record that Zeek or a packet would have given. */
import type { Intel } from '../../model/indicator.ts';
import type { RecordBatch } from '../../records/batch.ts';
import type { FlowPart } from '../flow/flow-part.ts';
import { hostOf, Matter, nameOf } from '../log/matter.ts';
import type { NameBook } from '../wire/name-book.ts';
import type { RecordSet } from './decode.ts';
import { field as F } from './elements.ts';
import { turned } from './flow-record.ts';

/** Longer names are none. */
const MAX_NAME = 255;
/** A fingerprint as bytes, where others write it as text. */
const MD5_BYTES = 16;
const SYSTEM_PORTS = 1024;

/** What stands in a record, as it is asked for; empty where nothing does. */
interface Seen {
  readonly sni: string;
  readonly host: string;
  readonly hostname: string;
  readonly user_agent: string;
}

export class SeenNames {
  private readonly matter: Matter;
  private readonly names: NameBook;

  constructor(intel: Intel, names: NameBook) {
    this.matter = new Matter({ intel, names });
    this.names = names;
  }

  /** The names in the record at `record`; undefined when none of them is known. */
  known(set: RecordSet, record: number): Seen | undefined {
    const seen = {
      sni: nameOf(textAt(set, record, F.serverName)),
      host: hostOf(textAt(set, record, F.httpHost)),
      hostname: nameOf(textAt(set, record, F.queryName)),
      user_agent: textAt(set, record, F.userAgent),
    };
    const { sni, host, hostname, user_agent } = seen;
    const matters =
      this.isListed(sni) ||
      this.isListed(host) ||
      this.isListed(hostname) ||
      this.matter.mayBeAgent(user_agent);
    return matters ? seen : undefined;
  }

  /** Tells what is known, and that `part` is of a known name: it and its other direction are told then, too. */
  tell(
    { sni, host, hostname, user_agent }: Seen,
    ja3_hash: string,
    part: FlowPart,
    segment: string,
    batch: RecordBatch,
  ): void {
    const { start_time: time, src_ip, src_port, dst_ip, dst_port } = fromClient(part);
    const ends = { time, src_ip, src_port, dst_ip, dst_port };
    for (const name of [sni, host])
      if (this.isListed(name)) this.names.learn(src_ip, dst_ip, name, true);
    const shown = { alpn: [], version: '', ja4: '', certificate_names: [] };
    if (sni !== '') this.matter.tls({ ...ends, ...shown, sni, ja3_hash, segment }, batch);
    if (host !== '' || user_agent !== '')
      this.matter.http({ ...ends, method: '', host, path: '', user_agent, segment }, batch);
    if (hostname !== '')
      this.matter.dns(
        { time, src_ip, dst_ip, hostname, type: '', rcode: '', answers: [], segment },
        batch,
      );
  }

  private isListed(name: string): boolean {
    return name !== '' && this.matter.intel.name(name) !== undefined;
  }
}

/** Exporters put a name into the records of both directions; what comes from a system port goes back to the client. */
function fromClient(part: FlowPart): FlowPart {
  const isAnswer =
    part.source !== 'initiator' && part.src_port < SYSTEM_PORTS && part.dst_port >= SYSTEM_PORTS;
  return isAnswer ? turned(part) : part;
}

/** Text of a field; '' where the template or the record has none. Fields of a fixed length are filled up with zeros. */
function textAt({ plan, buffer }: RecordSet, record: number, slot: number): string {
  if (plan.at[slot] === -1) return '';
  const at = record + plan.at[slot]!;
  const bytes = buffer.subarray(at, at + Math.min(plan.length[slot]!, MAX_NAME));
  const end = bytes.indexOf(0);
  return Buffer.from(bytes.buffer, bytes.byteOffset, end === -1 ? bytes.length : end).toString();
}

/** JA3 of the record at `record`, in hex; empty where there is none. */
export function fingerprintAt(set: RecordSet, record: number): string {
  const { plan, buffer } = set;
  if (plan.at[F.ja3] === -1) return '';
  const at = record + plan.at[F.ja3]!;
  if (plan.length[F.ja3] !== MD5_BYTES) return textAt(set, record, F.ja3).toLowerCase();
  return Buffer.from(buffer.subarray(at, at + MD5_BYTES)).toString('hex');
}
