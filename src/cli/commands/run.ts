/** `davylamp run`: the service. */
import type { Command } from 'commander';
import { loadConfig, storeTarget } from '../../config.ts';
import { CONFIG_OPTION, STORE_OPTION, type Context } from '../context.ts';

interface RunFlags {
  readonly config?: string;
  readonly store?: string;
}

const HELP = `
Reads every source of the configuration until it is told to stop (SIGTERM or Ctrl-C). What is found goes to a spool on
disk and from there to the store: a store that is away, or a crash, loses nothing that was kept. SIGHUP loads lists and
prefixes anew; they are also looked at every ten seconds. The console is served beside it, on api.listen (api.served_by_run).
Passive: it sends nothing but its answers on service.listen and api.listen.

Examples:
  $ davylamp check davylamp.yaml && davylamp run -c davylamp.yaml
  $ davylamp status                      in another terminal
`;

/** Adds the command. */
export function run(program: Command, context: Context, version: string): void {
  program
    .command('run')
    .summary('the service: all sources at once, for months')
    .description('Run as a service: read every source of the configuration, all at once.')
    .option(...CONFIG_OPTION)
    .option(...STORE_OPTION)
    .addHelpText('after', HELP)
    .action(async (flags: RunFlags) => {
      const { env, terminal } = context;
      const config = await loadConfig(flags.config, env);
      const store = storeTarget(flags.store, env, config);
      const app = await context.app();
      await app.run({
        config,
        store,
        version,
        signal: context.interruptible(),
        onReady: ({ url, console, setup }) => {
          terminal.err(
            `davylamp: running; davylamp status, or ${url}/status; Ctrl-C stops and keeps everything\n`,
          );
          if (console !== undefined) terminal.err(`davylamp: console at ${console}\n`);
          if (setup !== undefined) terminal.err(`davylamp: make the first user: ${setup}\n`);
        },
        onReload: (reload) => context.onHangup?.(reload),
      });
    });
}
