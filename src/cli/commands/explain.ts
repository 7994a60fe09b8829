/** `davylamp explain`: why a host is on the list. */
import type { Command } from 'commander';
import { isIp } from '../../lib/ip-address.ts';
import { AppError } from '../../model/error.ts';
import {
  printAnswer,
  resolveOptions,
  STORE_OPTION,
  tellPartial,
  withCommonOptions,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { renderExplain } from '../render/explain.ts';
import { evidenceTable, tableCsv } from '../../model/host-table.ts';

const HELP = `
Examples:
  $ davylamp explain 10.20.3.7
  $ davylamp explain 10.20.3.7 --lang zh
  $ davylamp explain 10.20.3.7 --json
`;

/** Adds the command. */
export function explain(program: Command, context: Context): void {
  withCommonOptions(program.command('explain').summary('why a host is on the list'))
    .description(
      'Open a host to its evidence: levels, times, protocol lines, what speaks against, what would change it.',
    )
    .argument('<host>', 'address of the host')
    .option(...STORE_OPTION)
    .addHelpText('after', HELP)
    .action(async (host: string, flags: CommonOptions & StoreOption) => {
      if (!isIp(host)) throw new AppError('usage', `"${host}" is not an IP address.`);
      const { config, lang, view, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const known = await app.explainHost(host, { store: store(), config, lang });
      tellPartial(context, view, known);
      printAnswer(context, flags, lang, {
        json: { schema: 1, host: known },
        csv: () => tableCsv(evidenceTable, [known]),
        text: () => renderExplain(view, known),
      });
    });
}
