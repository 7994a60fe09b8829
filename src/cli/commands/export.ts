/** `davylamp export`: every host, or all evidence, as rows. */
import { open } from 'node:fs/promises';
import { Argument, Option, type Command } from 'commander';
import type { ExportOptions, Lang } from '../../app-port.ts';
import {
  CONFIG_OPTION,
  langOption,
  resolveOptions,
  STORE_OPTION,
  type Context,
} from '../context.ts';
import { selection, withSelection, type SelectionFlags } from './hosts.ts';

interface ExportFlags extends SelectionFlags {
  readonly config?: string;
  readonly lang?: Lang;
  readonly store?: string;
  readonly format: ExportOptions['format'];
  readonly order: string;
  readonly purpose: string;
  readonly out?: string;
  readonly pseudonymise?: string;
}

const HELP = `
Rows come by address and are written as they are read, a million as well as ten. They are personal data: they are opened under an
order, and begin and end go into the audit log. With --pseudonymise addresses become pseudonyms that keep their common prefixes
(Crypto-PAn), units become words and times hours; whoever has the key can undo it, so keep it at home.

Examples:
  $ davylamp export hosts --order A-17 --purpose "study of pools" -o hosts.csv
  $ davylamp export hosts --order A-17 --purpose "study of pools" --pseudonymise study.key -o study.csv
  $ davylamp export evidence --order A-17 --purpose "study of pools" --level E3 --format ndjson | zstd > evidence.ndjson.zst
`;

/** Adds the command. */
export function exportCommand(program: Command, context: Context): void {
  const command = program
    .command('export')
    .summary('every host, or all evidence, as rows')
    .description(
      'Write every host that passes a filter, or their evidence, as CSV or JSON by line.',
    )
    .addArgument(new Argument('<what>', 'what to write').choices(['hosts', 'evidence']))
    .requiredOption('--order <number>', 'number of the order it is opened under')
    .requiredOption('--purpose <text>', 'what it is for')
    .addOption(new Option('--format <format>', 'format').choices(['csv', 'ndjson']).default('csv'))
    .option('-o, --out <file>', 'file to write (else standard output)')
    .option('--pseudonymise <key>', 'pseudonyms by the key in this file, which is made when absent')
    .option(...CONFIG_OPTION)
    .addOption(langOption('rows'))
    .option(...STORE_OPTION);
  withSelection(command)
    .addHelpText('after', HELP)
    .action(async (what: ExportOptions['what'], flags: ExportFlags) => {
      const { terminal } = context;
      const { config, lang, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const { order: order_no, purpose, format, out, pseudonymise } = flags;
      const options = {
        store: store(),
        config,
        lang,
        filter: selection(flags),
        what,
        format,
        order_no,
        purpose,
        pseudonymise,
      };
      await using file = out === undefined ? undefined : await open(out, 'w', 0o600);
      const { hosts } = await app.exportRows(options, async (piece) => {
        await (file?.writeFile(piece) ?? terminal.pour(piece));
      });
      terminal.err(`davylamp: ${hosts} hosts\n`);
    });
}
