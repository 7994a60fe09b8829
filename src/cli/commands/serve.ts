/** `davylamp serve`: console and API over a store. */
import type { Command } from 'commander';
import { loadConfig, storeTarget } from '../../config.ts';
import { CONFIG_OPTION, STORE_OPTION, type Context } from '../context.ts';

interface ServeFlags {
  readonly config?: string;
  readonly store?: string;
  readonly listen?: string;
}

const HELP = `
The first time a link is printed that makes the first user, an administrator; it works once. Users, sessions and the audit
log are kept in the register (register.path). Keep it on loopback, or put a proxy with TLS in front (api.behind_tls).

Examples:
  $ davylamp serve                          on http://127.0.0.1:8480
  $ davylamp serve --listen 127.0.0.1:9000
`;

/** Adds the command. */
export function serve(program: Command, context: Context, version: string): void {
  program
    .command('serve')
    .summary('the console and its API over the store')
    .description('Serve the console and its API over what the store holds.')
    .option(...CONFIG_OPTION)
    .option(...STORE_OPTION)
    .option('--listen <address:port>', 'where to answer (else api.listen)')
    .addHelpText('after', HELP)
    .action(async (flags: ServeFlags) => {
      const { env, terminal } = context;
      const config = await loadConfig(flags.config, env);
      const app = await context.app();
      await app.serve({
        config,
        store: storeTarget(flags.store, env, config),
        version,
        listen: flags.listen,
        signal: context.interruptible(),
        onReady: ({ url, setup }) => {
          terminal.err(`davylamp: serving at ${url}; Ctrl-C stops\n`);
          if (setup !== undefined) terminal.err(`davylamp: make the first user: ${setup}\n`);
        },
      });
    });
}
