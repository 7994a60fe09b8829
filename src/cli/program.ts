/** The command line: its commands, its help, and the exit status of a run. */
import { Command, CommanderError } from 'commander';
import { AppError, errors } from '../model/error.ts';
import type { Context } from './context.ts';

type Add = (program: Command, context: Context, version: string) => void;

/** Every command there is, in the order of the help; each is loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  scan: async () => (await import('./commands/scan.ts')).scan,
  watch: async () => (await import('./commands/watch.ts')).watch,
  run: async () => (await import('./commands/run.ts')).run,
  serve: async () => (await import('./commands/serve.ts')).serve,
  status: async () => (await import('./commands/status.ts')).status,
  hosts: async () => (await import('./commands/hosts.ts')).hosts,
  explain: async () => (await import('./commands/explain.ts')).explain,
  list: async () => (await import('./commands/list.ts')).list,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  bulletin: async () => (await import('./commands/bulletin.ts')).bulletin,
  rollup: async () => (await import('./commands/rollup.ts')).rollup,
  who: async () => (await import('./commands/who.ts')).who,
  enrich: async () => (await import('./commands/enrich.ts')).enrich,
  units: async () => (await import('./commands/units.ts')).units,
  egress: async () => (await import('./commands/egress.ts')).egress,
  energy: async () => (await import('./commands/energy.ts')).energy,
  store: async () => (await import('./commands/store.ts')).store,
  audit: async () => (await import('./commands/audit.ts')).audit,
  privacy: async () => (await import('./commands/privacy.ts')).privacy,
  sealed: async () => (await import('./commands/sealed.ts')).sealed,
  check: async () => (await import('./commands/check.ts')).check,
  demo: async () => (await import('./commands/demo.ts')).demo,
};

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

/** The program with the command that `args` begin with; with all of them where they begin with none, so that help and suggestions
 * know every one. */
export async function createProgram(
  context: Context,
  version: string,
  args: readonly string[] = [],
): Promise<Command> {
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
  const [name = ''] = args;
  const wanted = Object.hasOwn(commands, name) ? [commands[name]!] : Object.values(commands);
  for (const add of await Promise.all(wanted.map((load) => load()))) add(program, context, version);
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
