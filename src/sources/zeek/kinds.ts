/** The logs of Zeek that are read: how lines that cannot matter are passed over, and what the others become. */
import type { RecordBatch } from '../../records/batch.ts';
import type { Cells } from '../log/json-fields.ts';
import type { Matter } from '../log/matter.ts';
import { textOf } from '../log/mentions.ts';
import type { Certificates } from './certificates.ts';
import type { Fields } from './fields.ts';
import { certificate, dnsRow, flowRow, httpRow, shownCertificate, tlsRow, uidsOf } from './rows.ts';

/** What all logs of one source share. */
export interface Shared {
  readonly matter: Matter;
  readonly certificates: Certificates;
}

export interface Kind {
  readonly name: string;
  /** Fields by which a line without a name is known to be of this log. */
  readonly telling: readonly string[];
  /** Cells that `passes` looks at. */
  readonly cells: readonly string[];
  /** Where columns are always there, those behind `cells` that hold all the names. */
  readonly names?: readonly string[];
  /** False when the line `buffer[start, end)` cannot matter. */
  readonly passes: (
    cells: Cells,
    buffer: Buffer,
    start: number,
    end: number,
    shared: Shared,
  ) => boolean;
  /** Fills the batch with what the line tells. */
  readonly tell: (fields: Fields, segment: string, batch: RecordBatch, shared: Shared) => void;
}

const conn: Kind = {
  name: 'conn',
  telling: ['conn_state'],
  cells: ['id.orig_h', 'id.resp_h'],
  passes: (cells, buffer, start, end, { matter: { mentions } }) => {
    if (!cells.find(buffer, start, end)) return true;
    const { from, to } = cells;
    return mentions.address(buffer, from[1]!, to[1]!) || mentions.address(buffer, from[0]!, to[0]!);
  },
  tell: (fields, segment, batch, { matter }) => {
    const [row, ends] = flowRow(fields, segment);
    matter.flow(row, ends, batch);
  },
};

const dns: Kind = {
  name: 'dns',
  telling: ['qtype_name'],
  cells: ['id.resp_h'],
  names: ['query', 'answers'],
  passes: (cells, buffer, start, end, { matter }) => {
    if (!cells.find(buffer, start, end)) return true;
    const { from, to } = cells;
    const { mentions } = matter;
    if (matter.isNewResolver(buffer, from[0]!, to[0]!)) return true;
    if (from.length === 1) return mentions.name(buffer, start, end);
    return mentions.name(buffer, from[1]!, to[1]!) || mentions.name(buffer, from[2]!, to[2]!);
  },
  tell: (fields, segment, batch, { matter }) => matter.dns(dnsRow(fields, segment), batch),
};

/** How newer and older Zeek name the certificates of a chain. */
const CHAINS = ['cert_chain_fps', 'cert_chain_fuids'] as const;

const ssl: Kind = {
  name: 'ssl',
  telling: ['cipher'],
  cells: [],
  passes: (_, buffer, start, end, { matter, certificates }) =>
    // Which certificates a server showed is in a list: it is read once a listed one was met.
    certificates.size > 0 || matter.mentions.name(buffer, start, end),
  tell: (fields, segment, batch, { matter, certificates }) => {
    const names = CHAINS.flatMap((chain) => certificates.namesOf(fields.texts(chain)));
    // What files.log told of the certificate is told; the name that was asked for may be more.
    const told = names.length > 0 && !certificates.isNews(uidsOf(fields));
    matter.tls(tlsRow(fields, told ? [] : names, segment), batch);
  },
};

const x509: Kind = {
  name: 'x509',
  telling: ['certificate.serial'],
  cells: [],
  passes: (_, buffer, start, end, { matter }) => matter.mentions.name(buffer, start, end),
  tell: (fields, _, __, { certificates }) => {
    const { ids, names } = certificate(fields);
    certificates.learn(ids, names);
  },
};

/** Servers' certificates in files.log: also those of conversations that ssl.log does not have. */
const CERTIFICATE = 'x509-user-cert';

const files: Kind = {
  name: 'files',
  telling: ['mime_type'],
  cells: [],
  passes: (_, buffer, start, end, { certificates }) =>
    certificates.size > 0 && buffer.subarray(start, end).includes(CERTIFICATE),
  tell: (fields, segment, batch, { matter, certificates }) => {
    const ids = ['fuid', 'sha256', 'sha1', 'md5'].map((name) => fields.text(name));
    const names = certificates.namesOf(ids.filter((id) => certificates.has(id)));
    if (names.length > 0 && certificates.isNews(uidsOf(fields)))
      matter.tls(shownCertificate(fields, names, segment), batch);
  },
};

const http: Kind = {
  name: 'http',
  telling: ['user_agent', 'status_msg'],
  cells: ['user_agent'],
  passes: (cells, buffer, start, end, { matter }) => {
    const found = cells.find(buffer, start, end);
    if (found && matter.mayBeAgent(textOf(buffer, cells.from[0]!, cells.to[0]!))) return true;
    return (!found && cells.unsure) || matter.mentions.name(buffer, start, end);
  },
  tell: (fields, segment, batch, { matter }) => matter.http(httpRow(fields, segment), batch),
};

export const kinds: readonly Kind[] = [conn, dns, ssl, x509, files, http];

/** The log that has these fields. */
export const kindOf = (fields: readonly string[]): Kind | undefined =>
  kinds.find(({ telling }) => telling.some((name) => fields.includes(name)));

export const kindNamed = (name: string): Kind | undefined =>
  kinds.find((kind) => kind.name === name);
