/** `davylamp audit verify`: whether the audit log is whole. */
import type { Command } from 'commander';
import { loadConfig } from '../../config.ts';
import { CONFIG_OPTION, printJson, type Context } from '../context.ts';

/** The chain does not hold. */
const BROKEN = 7;

/** Adds the command. */
export function audit(program: Command, context: Context): void {
  const parent = program
    .command('audit')
    .summary('check the audit log')
    .description('Look after the log of who opened, exported and changed what.');
  parent
    .command('verify')
    .summary('whether the chain of the audit log holds')
    .description(
      'Reckon every hash of the audit log anew: shows whether an entry was changed, put in or left out. Note the head it prints; the next time it shows whether the end was cut off.',
    )
    .option(...CONFIG_OPTION)
    .option('--json', 'print one JSON document')
    .action(async (flags: { readonly config?: string; readonly json?: boolean }) => {
      const { env, terminal, setExit } = context;
      const app = await context.app();
      const verdict = await app.verifyAudit(await loadConfig(flags.config, env));
      if (!verdict.intact) setExit(BROKEN);
      if (flags.json === true) printJson(terminal, verdict);
      else
        terminal.out(
          verdict.intact
            ? `The chain holds: ${verdict.entries} entries, head ${verdict.head || 'none'}.\n`
            : `The chain is broken at entry ${verdict.broken_at}; ${verdict.entries} before it hold.\n`,
        );
    });
}
