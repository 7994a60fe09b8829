/** IPFIX over TCP and TLS (RFC 7011, section 10.4): templates live as long as their connection. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { AppError } from '../../model/error.ts';
import { countUnread, type Counts } from '../source.ts';
import { formatListen, type Address } from '../listen/address.ts';
import type { Intake } from '../listen/intake.ts';
import type { Collector } from './collector.ts';
import { MessageCutter } from './message-cutter.ts';

/** Paths of PEM files; with `ca`, exporters must show a certificate signed by it. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string | undefined;
}

const MAX_CONNECTIONS = 1024;

function pem(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError('input_missing', path, cause);
  }
}

function serverOf(
  { transport }: Address,
  files: TlsFiles | undefined,
  attend: (socket: Socket) => void,
): Server {
  if (transport === 'tcp' || files === undefined) return createServer(attend);
  const { ca } = files;
  const authority = ca === undefined ? {} : { ca: pem(ca), requestCert: true };
  return createTlsServer({ cert: pem(files.cert), key: pem(files.key), ...authority }, attend);
}

/** Listens; throws `capture_unavailable`, or `input_missing` for a certificate that is not there. */
export async function openStream(
  address: Address,
  files: TlsFiles | undefined,
  collector: Collector,
  counts: Counts,
): Promise<Intake> {
  const connections = new Set<Socket>();
  const server = serverOf(address, files, (socket) => attend(socket, collector, counts));
  server.maxConnections = MAX_CONNECTIONS;
  server.on('drop', () => countUnread(counts, 'netflow_connections_full'));
  server.on('tlsClientError', () => countUnread(counts, 'netflow_tls_failed'));
  // Those that are still shaking hands, too.
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  try {
    server.listen(address.port, address.host);
    await once(server, 'listening');
  } catch (cause) {
    throw new AppError('capture_unavailable', formatListen(address), cause);
  }
  const { port } = server.address() as AddressInfo;
  return {
    at: formatListen({ ...address, port }),
    trouble: () => '',
    poll: () => undefined,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}

/** An exporter of its own: what it has defined goes with the connection. */
function attend(socket: Socket, collector: Collector, counts: Counts): void {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const exporter = collector.exporter(`${address}:${socket.remotePort ?? 0}`, address);
  const cutter = new MessageCutter((buffer, view, start, end) =>
    collector.message(buffer, view, start, end, exporter, Date.now()),
  );
  socket.on('data', (bytes: Uint8Array) => {
    cutter.push(bytes);
    // A stream that has lost its place is given up (RFC 7011, 10.4.3): the exporter connects again and begins anew.
    if (cutter.damaged > 0) socket.destroy();
  });
  socket.on('error', () => undefined);
  socket.once('close', () => {
    if (cutter.damaged > 0) countUnread(counts, 'netflow_stream_damaged');
    else if (cutter.left > 0) countUnread(counts, 'netflow_message_cut');
    collector.forget(exporter);
  });
}
