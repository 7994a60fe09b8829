/** Where output goes and what it may look like there: data to standard output, everything else to standard error. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  /** Data: reports, JSON, CSV. */
  readonly out: (text: string) => void;
  /** Progress and remarks. */
  readonly err: (text: string) => void;
  /** Columns a report may use, at most 100. */
  readonly width: number;
  /** Styles text where standard output takes colour, else gives it back as it is. */
  readonly paint: (style: Style, text: string) => string;
  /** True when standard error is a terminal, so that a line may be redrawn. */
  readonly redraws: boolean;
}

interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const WIDEST = 100;

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
    err: (text) => void stderr.write(text),
    width: Math.min(WIDEST, stdout.isTTY === true ? (stdout.columns ?? WIDEST) : WIDEST),
    paint: (style, text) =>
      colour && text !== '' ? styleText(style, text, { validateStream: false }) : text,
    redraws: stderr.isTTY === true && env['TERM'] !== 'dumb',
  };
}
