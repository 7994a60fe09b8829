/** A TLS session as its hello messages (and, up to TLS 1.2, its certificate) show it. */
import { columns, type Row } from './columns.ts';

export const tls = columns({
  time: { is: 'millis', doc: 'When the client hello was seen.', zeek: 'ts' },
  src_ip: {
    is: 'ip',
    doc: 'Client.',
    zeek: 'id.orig_h',
    ecs: 'source.ip',
    ocsf: 'src_endpoint.ip',
  },
  src_port: { is: 'port', doc: 'Client port.', zeek: 'id.orig_p' },
  dst_ip: {
    is: 'ip',
    doc: 'Server.',
    zeek: 'id.resp_h',
    ecs: 'destination.ip',
    ocsf: 'dst_endpoint.ip',
  },
  dst_port: { is: 'port', doc: 'Server port.', zeek: 'id.resp_p' },
  sni: {
    is: 'text',
    doc: 'Server name indication, lower case; empty when the client sent none.',
    zeek: 'server_name',
    ecs: 'tls.client.server_name',
    ocsf: 'tls.sni',
  },
  alpn: { is: 'texts', doc: 'Application protocols the client offered, in order.' },
  version: {
    is: 'text',
    doc: 'Highest version the client offered (`TLSv1.3`) or, when seen, the one agreed.',
    zeek: 'version',
  },
  ja3_hash: {
    is: 'text',
    doc: 'JA3 fingerprint of the client hello (MD5 hex).',
    zeek: 'ja3',
    ecs: 'tls.client.ja3',
    ocsf: 'tls.ja3_hash',
  },
  ja4: { is: 'text', doc: 'JA4 fingerprint of the client hello.' },
  certificate_names: {
    is: 'texts',
    doc: 'Subject CN and alternative names of the server certificate (TLS 1.2 and older).',
  },
  segment: { is: 'text', doc: 'Fingerprint of the input this was read from.' },
});
export type Tls = Row<typeof tls>;

/** How a client opened TLS: named no server as OpenSSL 3 does by default, or otherwise; or named one. Empty when that was not seen. */
export type Opening = '' | 'openssl' | 'unnamed' | 'named';

/** JA3 of OpenSSL 3 as it opens by default, without and with a server name (measured with s_client 3.0). */
const OPENSSL: ReadonlySet<string> = new Set([
  'c216e752cae6f8755fd27f561d031636',
  'a3afc2c46ba4a7d7fbe1cfb7a3031c2f',
]);
/** Bytes of its list of ciphers. */
export const OPENSSL_CIPHERS = 62;

export const openingOf = ({ sni, ja3_hash }: Pick<Tls, 'sni' | 'ja3_hash'>): Opening =>
  sni !== '' ? 'named' : OPENSSL.has(ja3_hash) ? 'openssl' : 'unnamed';
