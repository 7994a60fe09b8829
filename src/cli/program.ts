/** The command line: its commands, its help, and the exit status of a run. */
import { Command, CommanderError } from 'commander';
import { AppError, errors } from '../model/error.ts';
import { check } from './commands/check.ts';
import { egress } from './commands/egress.ts';
import { energy } from './commands/energy.ts';
import { enrich } from './commands/enrich.ts';
import { demo } from './commands/demo.ts';
import { explain } from './commands/explain.ts';
import { hosts } from './commands/hosts.ts';
import { bulletin } from './commands/bulletin.ts';
import { exportCommand } from './commands/export.ts';
import { list } from './commands/list.ts';
import { run } from './commands/run.ts';
import { privacy } from './commands/privacy.ts';
import { rollup } from './commands/rollup.ts';
import { audit } from './commands/audit.ts';
import { scan } from './commands/scan.ts';
import { sealed } from './commands/sealed.ts';
import { serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
import { store } from './commands/store.ts';
import { units } from './commands/units.ts';
import { watch } from './commands/watch.ts';
import { who } from './commands/who.ts';
import type { Context } from './context.ts';

/** Every command there is, in the order of the help. */
const commands = [
  scan,
  watch,
  run,
  serve,
  status,
  hosts,
  explain,
  list,
  exportCommand,
  bulletin,
  rollup,
  who,
  enrich,
  units,
  egress,
  energy,
  store,
  audit,
  privacy,
  sealed,
  check,
  demo,
] as const;

const HELP = `
Examples:
  $ davylamp demo                     see it work on a made capture
  $ davylamp scan capture.pcap        packets in, mining hosts out
  $ davylamp explain 10.20.3.7        why a host is on the list

Levels of evidence:
  E1 indicator   E2 behaviour   E3 protocol   E4 work proven   E5 confirmed

Exit status:
  0  fine                             4  input does not exist
  1  command line not understood      5  store cannot be used
  2  part of the input unreadable     6  nothing known of this host
  3  configuration or data invalid     7  service not well (status)
                                      70  a fault of this program
                                      130  stopped by Ctrl-C

Environment:
  DAVYLAMP_CONFIG, DAVYLAMP_STORE, NO_COLOR
`;

/** As sysexits.h has it. */
const INTERNAL_FAULT = 70;

/** The program with all its commands. */
export function createProgram(context: Context, version: string): Command {
  const { terminal } = context;
  const program = new Command('davylamp')
    .description(
      'Mining threat situation monitoring: traffic in, mining hosts out, with the reasons.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError()
    .configureHelp({
      helpWidth: terminal.width,
      styleTitle: (text) => terminal.paint('bold', text),
      styleCommandText: (text) => terminal.paint('bold', text),
    })
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) => write(text.replace(/^error: /, 'davylamp: ')),
    })
    .exitOverride();
  for (const add of commands) add(program, context, version);
  return program.addHelpText('after', HELP);
}

/** Runs a command line and gives its exit status; tells errors in one line on standard error. */
export async function runProgram(
  program: Command,
  args: readonly string[],
  context: Context,
): Promise<number> {
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : errors.usage.exit;
    if (error instanceof AppError) {
      context.terminal.err(`davylamp: ${error.message}\n`);
      return error.exit;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.terminal.err(`davylamp: a fault of this program; please report it:\n${trace}\n`);
    return INTERNAL_FAULT;
  }
}
