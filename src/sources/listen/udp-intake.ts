/** Datagrams of exporters, through one socket or several at one address. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { AppError } from '../../model/error.ts';
import { countUnread, type Counts } from '../source.ts';
import type { Intake } from './intake.ts';
import { kernelDrops } from './kernel-drops.ts';
import { formatListen, type Address } from './address.ts';

export interface UdpOptions {
  readonly address: Address;
  /** Sockets that share the address: each has its own buffer in the kernel. */
  readonly sockets: number;
  /** Bytes asked of the kernel for each socket's buffer. */
  readonly buffer: number;
}

/** Told of each datagram and of the address it came from; the bytes are its own to keep. */
export type OnDatagram = (data: Buffer, view: DataView, from: string) => void;

/** Binds; throws `capture_unavailable`. */
export async function openUdp(
  { address, sockets, buffer }: UdpOptions,
  onDatagram: OnDatagram,
  counts: Counts,
): Promise<Intake> {
  const opened: Socket[] = [];
  let { port } = address;
  try {
    while (opened.length < sockets) {
      const socket = createSocket({
        type: address.host.includes(':') ? 'udp6' : 'udp4',
        reusePort: sockets > 1,
        recvBufferSize: buffer,
      });
      opened.push(socket);
      socket.bind(port, address.host);
      await once(socket, 'listening');
      port = socket.address().port;
      socket.on('message', (data, from) =>
        onDatagram(data, new DataView(data.buffer, data.byteOffset, data.length), from.address),
      );
    }
  } catch (cause) {
    for (const socket of opened) socket.close();
    throw new AppError('capture_unavailable', formatListen(address), cause);
  }
  return intakeOf(opened, { ...address, port }, counts, buffer);
}

function intakeOf(sockets: Socket[], address: Address, counts: Counts, buffer: number): Intake {
  let dropped = kernelDrops(address.host, address.port) ?? 0;
  // The kernel doubles what it is asked for, and cuts it at net.core.rmem_max.
  const given = sockets[0]!.getRecvBufferSize() / 2;
  const words = `the kernel gives a receive buffer of ${given} bytes, ${buffer} were asked for (net.core.rmem_max)`;
  let trouble = process.platform === 'linux' && given < buffer ? words : '';
  for (const socket of sockets) socket.on('error', (error) => (trouble = error.message));
  return {
    at: formatListen(address),
    trouble: () => trouble,
    poll: () => {
      const now = kernelDrops(address.host, address.port) ?? 0;
      if (now > dropped) countUnread(counts, 'kernel_lost', now - dropped);
      dropped = now;
    },
    close: async () => {
      for (const socket of sockets) {
        const closed = once(socket, 'close');
        socket.close();
        await closed;
      }
    },
  };
}
