/** Events of Suricata (EVE JSON): files, rotated and packed, read to their end or followed; or a Unix stream socket. */
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { logBatches } from '../log/log-batches.ts';
import { LogReader } from '../log/log-reader.ts';
import { SocketReader } from '../log/socket-reader.ts';
import type { Source, SourceDeps } from '../source.ts';
import { EveDecoder } from './decoder.ts';

const settings = z
  .strictObject({
    paths: z
      .array(z.string())
      .default([])
      .describe('EVE files, directories of them, or `-` for standard input.'),
    follow: z
      .boolean()
      .default(false)
      .describe('Go on as the files grow and rotate, instead of ending at their end.'),
    archives: z
      .array(z.string())
      .default([])
      .describe(
        'Directories that rotated files are moved to, if they are not left where they were.',
      ),
    socket: z
      .string()
      .default('')
      .describe(
        'Path of a Unix stream socket to listen on (`filetype: unix_stream` in suricata.yaml), instead of files. Node knows no datagram sockets of this kind: `unix_dgram` does not work.',
      ),
  })
  .refine(({ paths, socket }) => paths.length > 0 !== (socket !== ''), {
    message: 'needs either `paths` or `socket`',
    path: ['paths'],
  });

/** True for the first bytes of EVE, whatever the file is called. */
export function recognise(head: Uint8Array, _name: string): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const newline = bytes.indexOf(0x0a);
  const line = bytes.toString('utf8', 0, newline < 0 ? bytes.length : newline);
  return line.startsWith('{') && /"timestamp": ?"/.test(line) && /"event_type": ?"/.test(line);
}

export const suricata: Component<'suricata', typeof settings, SourceDeps, Source> = {
  type: 'suricata',
  about:
    'Events of Suricata (EVE JSON): `flow`, `netflow`, `dns` (versions 1 to 3), `tls`, `http`, `alert` and `anomaly`. Alerts about mining become evidence; the payload of an alert is read as packets would be and then forgotten. A conversation is told once, when it is over, in the hour it began; its payload is estimated from frames and bytes. A line that cannot be read is counted as `eve_bad_line`, one of 1 MiB and more as `line_too_long`. `log_truncated`: a file was emptied and no copy of it found; `log_position_lost`: after a restart the place to go on at was not found; `log_let_go`: too many files in a directory.',
  settings,
  create: ({ paths, follow, archives, socket }, deps) => {
    const accepts = (name: string): boolean => name.includes('.json');
    const reader =
      socket === ''
        ? new LogReader({ paths, follow, archives, accepts }, deps)
        : new SocketReader(socket, deps);
    return {
      read: (signal) => logBatches(reader, new EveDecoder(deps), deps, signal),
      health: () => reader.health(),
    };
  },
};
