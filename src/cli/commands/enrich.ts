/** `davylamp enrich`: where an address is, on what kind of network, whose, and which table says so. */
import type { Command } from 'commander';
import { isIp } from '../../lib/ip-address.ts';
import { AppError } from '../../model/error.ts';
import {
  printAnswer,
  resolveOptions,
  withCommonOptions,
  type CommonOptions,
  type Context,
} from '../context.ts';
import { enrichCsv, renderEnrich } from '../render/enrich.ts';

const HELP = `
The operator's own table (prefixes) goes before what ships. Nothing is asked of the network.

Examples:
  $ davylamp enrich 1.81.0.206
  $ davylamp enrich 10.20.3.7 2001:db8::7 --json
`;

/** Adds the command. */
export function enrich(program: Command, context: Context): void {
  withCommonOptions(
    program.command('enrich').summary('where an address is, on what network, and whose'),
  )
    .description(
      'Tell place, kind of network, system and unit of addresses, and which table says so.',
    )
    .argument('<address...>', 'IP addresses')
    .addHelpText('after', HELP)
    .action(async (addresses: string[], flags: CommonOptions) => {
      const wrong = addresses.find((address) => !isIp(address));
      if (wrong !== undefined) throw new AppError('usage', `"${wrong}" is not an address.`);
      const { config, lang, view } = await resolveOptions(context, flags);
      const app = await context.app();
      const answers = await app.enrich(addresses, { config, lang });
      printAnswer(context, flags, lang, {
        json: { schema: 1, addresses: answers },
        csv: () => enrichCsv(answers),
        text: () => renderEnrich(view, answers),
      });
    });
}
