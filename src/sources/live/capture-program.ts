/** The programs that may open an interface for us, how each is asked, and how each tells what it dropped. Davylamp itself
 * needs no rights and opens no raw socket; see docs/how-to/live-capture.md. */
import { spawnSync } from 'node:child_process';
import { AppError } from '../../model/error.ts';

export interface CaptureWish {
  readonly interface: string;
  /** libpcap filter; empty for everything. */
  readonly filter: string;
  /** Bytes kept of each packet. */
  readonly snaplen: number;
  /** Kernel buffer, MiB. */
  readonly buffer_mib: number;
}

/** Totals since the program began, as it tells them. */
export interface Drops {
  readonly received: number;
  readonly dropped: number;
}

export interface CaptureProgram {
  readonly name: 'tcpdump' | 'dumpcap';
  readonly args: (wish: CaptureWish) => string[];
  /** Signal that makes it tell its totals now; undefined when it tells them at its end only. */
  readonly ask?: NodeJS.Signals;
  /** Signal that makes it hand on what it holds back. */
  readonly flush?: NodeJS.Signals;
  /** Totals in a line of its standard error; fields not told are left out. */
  readonly drops: (line: string) => Partial<Drops> | undefined;
}

const numberIn = (line: string, pattern: RegExp): number | undefined => {
  const [, digits] = pattern.exec(line) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** tcpdump(1) tells its counts on SIGUSR1 and empties its buffer on SIGUSR2, both since 4.9x. */
const tcpdump: CaptureProgram = {
  name: 'tcpdump',
  args: ({ interface: name, filter, snaplen, buffer_mib }) => {
    const args = ['-i', name, '-n', '-s', String(snaplen), '-B', String(buffer_mib * 1024)];
    return [...args, '-w', '-', ...(filter === '' ? [] : [filter])];
  },
  ask: 'SIGUSR1',
  flush: 'SIGUSR2',
  drops: (line) => {
    // On SIGUSR1 one line: `tcpdump: 7 packets captured, 9 packets received by filter, 2 packets dropped by kernel`.
    const received = numberIn(line, /(\d+) packets? received by filter/);
    const kernel = numberIn(line, /(\d+) packets? dropped by kernel/);
    if (received === undefined && kernel === undefined) return undefined;
    return {
      ...(received !== undefined && { received }),
      ...(kernel !== undefined && { dropped: kernel }),
    };
  },
};

/** dumpcap(1) passes on what it has after every look at the kernel, and tells its totals when it ends. */
const dumpcap: CaptureProgram = {
  name: 'dumpcap',
  args: ({ interface: name, filter, snaplen, buffer_mib }) => {
    const args = ['-i', name, '-q', '-s', String(snaplen), '-B', String(buffer_mib)];
    return [...args, '-w', '-', ...(filter === '' ? [] : ['-f', filter])];
  },
  drops: (line) => {
    const [, received, dropped] =
      /^Packets received\/dropped on interface .*: (\d+)\/(\d+)/.exec(line) ?? [];
    return received === undefined
      ? undefined
      : { received: Number(received), dropped: Number(dropped) };
  },
};

export const capturePrograms = [tcpdump, dumpcap] as const;
export type Tool = (typeof capturePrograms)[number]['name'];

const isThere = (name: string): boolean =>
  spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;

/** The program to use. tcpdump first for root, who may use it and learns of drops while they happen; dumpcap first for
 * others, to whom distributions give it by a group. Throws `capture_unavailable`. */
export function chooseProgram(
  tool: 'auto' | Tool,
  isRoot = process.getuid?.() === 0,
  there: (name: string) => boolean = isThere,
): CaptureProgram {
  const wanted =
    tool === 'auto'
      ? isRoot
        ? capturePrograms
        : capturePrograms.toReversed()
      : capturePrograms.filter(({ name }) => name === tool);
  const found = wanted.find(({ name }) => there(name));
  if (found !== undefined) return found;
  throw new AppError(
    'capture_unavailable',
    `${wanted.map(({ name }) => name).join(' and ')} not found; install tcpdump, or Wireshark's dumpcap.`,
  );
}

/** What to tell the user of a program that ended with these words. */
export function whyEnded(program: CaptureProgram, words: string): string {
  const lines = words.trim().split('\n');
  const last = lines.findLast((line) => line.startsWith(`${program.name}: `)) ?? lines.at(-1) ?? '';
  if (!/permission|not permitted|privilege/i.test(words)) return last;
  return program.name === 'dumpcap'
    ? `${last} Run as root, or join the group that may capture: dpkg-reconfigure wireshark-common; usermod -aG wireshark USER.`
    : `${last} Run as root, or give it the right: setcap cap_net_raw,cap_net_admin+eip "$(command -v tcpdump)".`;
}
