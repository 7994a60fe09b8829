/** Logging: one pino logger to standard error or a file, handed down as children; standard output stays for results. */
import { pino } from 'pino';

/** What a part is handed to speak with; `child` adds fields to every line. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface LogOptions {
  /** Lines below this are dropped; `warn` by default. */
  readonly level?: LogLevel | undefined;
  /** Appended to; standard error when absent. */
  readonly file?: string | undefined;
}

/** Opens the log. Lines are JSON with an ISO time, written synchronously so that the last ones before a crash are there. */
export function openLog(options: LogOptions = {}): Log {
  return pino(
    {
      level: options.level ?? 'warn',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination(
      options.file === undefined
        ? { dest: 2, sync: true }
        : { dest: options.file, append: true, mkdir: true, sync: true, mode: 0o600 },
    ),
  );
}

/** A log that says nothing. */
export const silentLog: Log = pino({ level: 'silent' });

/** Lets `say` through at most once in `ms`, telling it how many calls were held back since; the clock can be given. */
export function every(
  ms: number,
  say: (heldBack: number) => void,
  now: () => number = () => performance.now(),
): () => void {
  let next = Number.NEGATIVE_INFINITY;
  let heldBack = 0;
  return () => {
    const time = now();
    if (time < next) {
      heldBack++;
      return;
    }
    next = time + ms;
    say(heldBack);
    heldBack = 0;
  };
}
