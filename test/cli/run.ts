/** Runs a command line as main.ts does, over strings in place of streams. */
import type { App } from '../../src/app-port.ts';
import type { Context } from '../../src/cli/context.ts';
import { createProgram, runProgram } from '../../src/cli/program.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly app: App;
  readonly env?: Readonly<Record<string, string>>;
  /** Both streams are terminals. */
  readonly tty?: boolean;
  readonly aborted?: boolean;
  readonly columns?: number;
}

export async function run(args: readonly string[], options: RunOptions): Promise<Run> {
  const written = { out: '', err: '', status: 0 };
  const { app, env = {}, tty = false, columns } = options;
  const stream = (to: 'out' | 'err') => ({
    write: (text: string, taken?: () => void) => {
      written[to] += text;
      taken?.();
    },
    isTTY: tty,
    ...(columns !== undefined && { columns }),
  });
  const context: Context = {
    terminal: createTerminal(stream('out'), stream('err'), env),
    env,
    app: async () => app,
    stdinIsTerminal: tty,
    interruptible: () =>
      options.aborted === true ? AbortSignal.abort() : new AbortController().signal,
    setExit: (status) => {
      written.status = status;
    },
  };
  const program = await createProgram(context, '2026.11.0', args);
  const status = await runProgram(program, args, context);
  return { ...written, status: status === 0 ? written.status : status };
}
