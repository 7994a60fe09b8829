/** `davylamp list`: a disposal list for whoever has to act. */
import { writeFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { AppError } from '../../model/error.ts';
import type { Lang, ListOptions } from '../../app-port.ts';
import {
  CONFIG_OPTION,
  langOption,
  resolveOptions,
  STORE_OPTION,
  wholeNumber,
  type Context,
} from '../context.ts';
import { filters, withFilter, type FilterFlags } from './hosts.ts';

interface ListFlags extends FilterFlags {
  readonly config?: string;
  readonly lang?: Lang;
  readonly store?: string;
  readonly for: ListOptions['cut'];
  readonly format: ListOptions['format'];
  readonly order: string;
  readonly purpose: string;
  readonly days: number;
  readonly out?: string;
}

const HELP = `
A list is personal data: it is opened under an order, says what for and until when, and its making goes into the audit log.
The unit gets all about its own hosts; the provider what it needs to find them; the regulator nothing that points inside.

Examples:
  $ davylamp list --order A-17 --purpose "monthly clean-up" --unit "Institute of Physics" -o list.xlsx --format xlsx
  $ davylamp list --order A-17 --purpose report --for regulator --verdict mining --format csv --lang zh > list.csv
`;

/** Adds the command. */
export function list(program: Command, context: Context): void {
  const command = program
    .command('list')
    .summary('a list to act on, for the unit, the provider or the regulator')
    .description(
      'Make a disposal list: hosts with address, place, network, unit, evidence and what to do.',
    )
    .requiredOption('--order <number>', 'number of the order it is opened under')
    .requiredOption('--purpose <text>', 'what it is for')
    .addOption(
      new Option('--for <whom>', 'cut').choices(['unit', 'isp', 'regulator']).default('unit'),
    )
    .addOption(
      new Option('--format <format>', 'format')
        .choices(['csv', 'xlsx', 'json', 'html'])
        .default('csv'),
    )
    .option('--days <n>', 'days until it expires', wholeNumber(1), 30)
    .option('-o, --out <file>', 'file to write (else standard output)')
    .option(...CONFIG_OPTION)
    .addOption(langOption('list'))
    .option(...STORE_OPTION);
  withFilter(command)
    .addHelpText('after', HELP)
    .action(async (flags: ListFlags) => {
      const { terminal } = context;
      if (flags.format === 'xlsx' && flags.out === undefined)
        throw new AppError('usage', 'An XLSX file needs --out FILE.');
      const { config, lang, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const made = await app.makeList({
        store: store(),
        config,
        lang,
        filter: filters(flags),
        cut: flags.for,
        format: flags.format,
        order_no: flags.order,
        purpose: flags.purpose,
        days: flags.days,
      });
      if (flags.out === undefined) terminal.out(Buffer.from(made.bytes).toString());
      else writeFileSync(flags.out, made.bytes, { mode: 0o600 });
      terminal.err(`davylamp: list ${made.list_id}, ${made.hosts} hosts\n`);
    });
}
