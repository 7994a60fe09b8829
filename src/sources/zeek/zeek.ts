/** Logs of Zeek: files and directories, as Zeek writes them or rotated and packed, read to their end or followed. */
import { basename } from 'node:path';
import { z } from 'zod';
import type { Component } from '../../lib/component.ts';
import { logBatches } from '../log/log-batches.ts';
import { LogReader } from '../log/log-reader.ts';
import { byRotation } from '../log/names.ts';
import type { Source, SourceDeps } from '../source.ts';
import { logName, recogniseZeek, ZeekDecoder } from './decoder.ts';
import { kinds } from './kinds.ts';

const settings = z.strictObject({
  paths: z
    .array(z.string())
    .min(1)
    .describe('Logs, or directories of logs (such as `/opt/zeek/logs/current`).'),
  follow: z
    .boolean()
    .default(false)
    .describe('Go on as the logs grow and rotate, instead of ending at their end.'),
  archives: z
    .array(z.string())
    .default([])
    .describe(
      'Directories that rotated logs are moved to (such as `/opt/zeek/logs`): where the rest of a log is looked for after a restart.',
    ),
});

/** Names before the conversations they explain, certificates before those who showed them. */
const ORDER = ['dns', 'x509', 'ssl', 'files', 'http', 'conn'];
const rank = (path: string): number => ORDER.indexOf(logName(path));
/** What rotation put into the name: the time, which goes before the kind (whose own digits, in `x509`, tell no time). */
const periodOf = (path: string): string => {
  const name = basename(path).replace('x509', '');
  return /\d[\d:._-]*\d/.exec(name)?.[0] ?? '~';
};

/** By day, hour, and then kind. */
function order(a: string, b: string): number {
  const [day, otherDay] = [a, b].map((path) => path.slice(0, path.lastIndexOf('/')));
  if (day !== otherDay) return day! < otherDay! ? -1 : 1;
  const [period, other] = [periodOf(a), periodOf(b)];
  if (period !== other) return period < other ? -1 : 1;
  return rank(a) - rank(b) || byRotation(a, b);
}

/** True for what this source reads; see `SourceDeps`. */
export const recognise = recogniseZeek;

export const zeek: Component<'zeek', typeof settings, SourceDeps, Source> = {
  type: 'zeek',
  about:
    'Logs of Zeek: `conn`, `dns`, `ssl`, `x509`, `files` (certificates) and `http`, tab-separated or JSON, current, rotated and packed. A conversation is told once, when Zeek writes it down, in the hour it began. Other logs of a directory are left alone; lines of a log named itself that is none of these are counted as `zeek_line_not_read`, a line that cannot be read as `zeek_bad_line`, one of 1 MiB and more as `line_too_long`. `log_truncated`: a log was emptied and no copy of it found; `log_position_lost`: after a restart the place to go on at was not found; `log_let_go`: too many logs in a directory.',
  settings,
  create: ({ paths, follow, archives }, deps) => {
    const accepts = (name: string): boolean => kinds.some((kind) => kind.name === logName(name));
    const reader = new LogReader({ paths, follow, archives, accepts, order }, deps);
    return {
      read: (signal) => logBatches(reader, new ZeekDecoder(deps), deps, signal),
      health: () => reader.health(),
    };
  },
};
