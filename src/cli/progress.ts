/** How far a scan has come: a bar that redraws itself on a terminal, a line every few seconds elsewhere. */
import type { Lang, ScanProgress } from '../app-port.ts';
import { bar } from './render/bar.ts';
import { bytes, count, duration, percent } from './render/format.ts';
import { labelsOf, type Labels } from './render/labels.ts';
import { cut, cutMiddle, pad, widthOf } from './render/text.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressDisplay {
  readonly update: (progress: ScanProgress) => void;
  /** Clears the bar, so that what follows starts on a clean line. */
  readonly end: () => void;
}

const REDRAW_EVERY = 100;
const LINE_EVERY = 5000;
const BAR = 24;

/** Shows progress on standard error. `now` in milliseconds. */
export function createProgress(
  terminal: Terminal,
  lang: Lang,
  now: () => number = () => performance.now(),
): ProgressDisplay {
  const labels = labelsOf(lang);
  const start = now();
  const redraws = terminal.redrawWidth > 0;
  const every = redraws ? REDRAW_EVERY : LINE_EVERY;
  let last = redraws ? -Infinity : start;
  let drawn = false;
  return {
    update: (progress) => {
      const time = now();
      if (time - last < every) return;
      last = time;
      const text = progressText(progress, (time - start) / 1000, labels, redraws);
      // A line as wide as the terminal would wrap, and could not be redrawn.
      terminal.err(
        redraws ? `\r\u001b[K${cut(text, terminal.redrawWidth - 1)}` : `davylamp: ${text}\n`,
      );
      drawn = redraws;
    },
    end: () => {
      if (drawn) terminal.err('\r\u001b[K');
      drawn = false;
    },
  };
}

/** `████▌   37 %  1.2 GB / 3.1 GB  310 MB/s  5 hosts  6 s left  file.pcap`; without a bar, packets in its place. */
function progressText(p: ScanProgress, seconds: number, labels: Labels, withBar: boolean): string {
  const rate = seconds > 0 ? p.bytes / seconds : 0;
  const parts = [
    ...howFar(p, withBar),
    `${bytes(rate)}/s`,
    ...(withBar ? [] : [labels.packets(p.packets, count(p.packets))]),
    ...(p.hosts > 0 ? [labels.hosts(p.hosts, count(p.hosts))] : []),
    ...timeLeft(p, rate, labels),
  ];
  const text = parts.join('  ');
  const room = 98 - widthOf(text);
  return room > 12 ? `${text}  ${cutMiddle(p.file, room)}` : text;
}

/** Share and bytes of the whole; of a stream, which has no whole, the bytes so far. */
function howFar(p: ScanProgress, withBar: boolean): string[] {
  if (p.total_bytes === undefined) return [bytes(p.bytes)];
  const share = Math.min(1, p.bytes / Math.max(1, p.total_bytes));
  return [
    ...(withBar ? [pad(bar(share, BAR), BAR)] : []),
    percent(share).padStart(5),
    `${bytes(p.bytes)} / ${bytes(p.total_bytes)}`,
  ];
}

function timeLeft(p: ScanProgress, rate: number, labels: Labels): string[] {
  const left = (p.total_bytes ?? 0) - p.bytes;
  return left > 0 && rate > 0 ? [labels.left(duration(left / rate))] : [];
}
