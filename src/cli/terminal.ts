/** Where output goes and what it may look like there: data to standard output, everything else to standard error. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  /** Data: reports, JSON, CSV. */
  readonly out: (text: string) => void;
  /** Data in pieces: resolves when a piece was taken, so that a slow reader is not written ahead of. */
  readonly pour: (text: string) => Promise<void>;
  /** Progress and remarks. */
  readonly err: (text: string) => void;
  /** Columns a report may use: those of the terminal, 60 to 100. */
  readonly width: number;
  /** Styles text where standard output takes colour, else gives it back as it is. */
  readonly paint: (style: Style, text: string) => string;
  /** Columns of the line on standard error that may be redrawn; 0 when it is no terminal. */
  readonly redrawWidth: number;
}

interface Stream {
  readonly write: (text: string, taken?: () => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const WIDEST = 100;
/** Below this a report wraps rather than shrinks. */
const NARROWEST = 60;

/** A terminal that does not know its width says 0 or nothing. */
const widthFor = (columns = 0, narrowest = NARROWEST): number =>
  columns === 0 ? WIDEST : Math.min(WIDEST, Math.max(narrowest, columns));

/** A terminal over two streams; NO_COLOR (any value) and TERM=dumb turn colour off. */
export function createTerminal(
  stdout: Stream,
  stderr: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const colour = stdout.isTTY === true && !plain;
  return {
    out: (text) => void stdout.write(text),
    pour: (text) => new Promise((resolve) => void stdout.write(text, resolve)),
    err: (text) => void stderr.write(text),
    width: stdout.isTTY === true ? widthFor(stdout.columns) : WIDEST,
    paint: (style, text) =>
      colour && text !== '' ? styleText(style, text, { validateStream: false }) : text,
    redrawWidth: stderr.isTTY === true && env['TERM'] !== 'dumb' ? widthFor(stderr.columns, 20) : 0,
  };
}
