/** Sends the datagrams of a capture of flow export to 127.0.0.1: `FILE PORT PER_SECOND [SECONDS]`, once, or again and again for so many
 * seconds. Prints how many. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { openSync, readSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const [file = '', port = '', perSecond = '', lasting = '0'] = process.argv.slice(2);
const FILE_HEAD = 24;
const PCAP_HEAD = 16;
const FRAME_HEAD = 42;
const BURST_MS = 2;

const socket = createSocket({ type: 'udp4', sendBufferSize: 8 << 20 });
socket.connect(Number(port), '127.0.0.1');
await once(socket, 'connect');
const fd = openSync(file, 'r');
let buffer = Buffer.alloc(0);
let at = 0;
let position = FILE_HEAD;
let sent = 0;
let passes = 1;
const began = performance.now();
/** The next datagram; undefined at the end. */
function next(): Buffer | undefined {
  for (;;) {
    if (at + PCAP_HEAD <= buffer.length) {
      const end = at + PCAP_HEAD + buffer.readUInt32LE(at + 8);
      if (end <= buffer.length) {
        const payload = buffer.subarray(at + PCAP_HEAD + FRAME_HEAD, end);
        at = end;
        return payload;
      }
    }
    const more = Buffer.allocUnsafe(1 << 22);
    const read = readSync(fd, more, 0, more.length, position);
    position += read;
    buffer = Buffer.concat([buffer.subarray(at), more.subarray(0, read)]);
    at = 0;
    if (read > 0) continue;
    if (performance.now() - began > Number(lasting) * 1000) return undefined;
    position = FILE_HEAD;
    passes++;
    buffer = Buffer.alloc(0);
  }
}
let flying = 0;
for (let datagram = next(); datagram !== undefined; datagram = next()) {
  flying++;
  socket.send(datagram, () => flying--);
  sent++;
  if (sent % 64 !== 0) continue;
  const due = began + (sent / Number(perSecond)) * 1000;
  while (due - performance.now() > BURST_MS || flying > 512) await setTimeout(BURST_MS);
}
while (flying > 0) await setTimeout(1);
const seconds = (performance.now() - began) / 1000;
socket.close();
process.stdout.write(
  `${JSON.stringify({ sent, passes, per_second: Math.round(sent / seconds) })}\n`,
);
