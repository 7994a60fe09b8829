/** The logs of Zeek that are read: which lines may matter, and what they become. */
import type { RecordBatch } from '../../records/batch.ts';
import type { Matter } from '../log/matter.ts';
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
  /** Fields by whose listed names lines matter, and by whose listed addresses. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  /** A field whose values matter unless they were met before. */
  readonly value?: { readonly what: 'resolver' | 'agent'; readonly field: string };
  /** Lines matter by what they share with others, as long as this is so. */
  readonly all?: (shared: Shared) => boolean;
  /** Fills the batch with what the line tells. */
  readonly tell: (fields: Fields, segment: string, batch: RecordBatch, shared: Shared) => void;
}

const conn: Kind = {
  name: 'conn',
  telling: ['conn_state'],
  names: [],
  addresses: ['id.orig_h', 'id.resp_h'],
  tell: (fields, segment, batch, { matter }) => {
    const [row, ends] = flowRow(fields, segment);
    matter.flow(row, ends, batch);
  },
};

const dns: Kind = {
  name: 'dns',
  telling: ['qtype_name'],
  names: ['query', 'answers'],
  addresses: [],
  value: { what: 'resolver', field: 'id.resp_h' },
  tell: (fields, segment, batch, { matter }) => matter.dns(dnsRow(fields, segment), batch),
};

/** How newer and older Zeek name the certificates of a chain. */
const CHAINS = ['cert_chain_fps', 'cert_chain_fuids'] as const;

const ssl: Kind = {
  name: 'ssl',
  telling: ['cipher'],
  names: ['server_name', 'subject'],
  addresses: [],
  // Which certificates a server showed is in a list: it is read once a listed one was met.
  all: ({ certificates }) => certificates.size > 0,
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
  names: ['certificate.subject', 'san.dns'],
  addresses: [],
  tell: (fields, _, __, { certificates }) => {
    const { ids, names } = certificate(fields);
    certificates.learn(ids, names);
  },
};

/** Servers' certificates: also those of conversations that ssl.log does not have. */
const files: Kind = {
  name: 'files',
  telling: ['mime_type'],
  names: [],
  addresses: [],
  all: ({ certificates }) => certificates.size > 0,
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
  names: ['host', 'uri'],
  addresses: [],
  value: { what: 'agent', field: 'user_agent' },
  tell: (fields, segment, batch, { matter }) => matter.http(httpRow(fields, segment), batch),
};

export const kinds: readonly Kind[] = [conn, dns, ssl, x509, files, http];

/** The log that has these fields. */
export const kindOf = (fields: readonly string[]): Kind | undefined =>
  kinds.find(({ telling }) => telling.some((name) => fields.includes(name)));

export const kindNamed = (name: string): Kind | undefined =>
  kinds.find((kind) => kind.name === name);
