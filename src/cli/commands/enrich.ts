/** `davylamp enrich`: where an address is, on what kind of network, whose, and which table says so. */
import type { Command } from 'commander';
import { isIp } from '../../lib/ip-address.ts';
import { AppError } from '../../model/error.ts';
import {
  printAnswer,
  resolveOptions,
  wholeNumber,
  withCommonOptions,
  type CommonOptions,
  type Context,
} from '../context.ts';
import { enrichCsv, renderEnrich } from '../render/enrich.ts';
import { measureCsv, renderMeasure } from '../render/measure.ts';

const HELP = `
Your own table (prefixes) goes first, then databases of yours (enrich.databases), then what ships. Nothing is asked of the
network.

--measure holds the tables against what you know: a CSV with the columns prefix, network_type and region, a row an address
or prefix; or another database (MaxMind DB, IPDB, xdb), asked about addresses drawn at random.

Examples:
  $ davylamp enrich 1.81.0.206
  $ davylamp enrich 10.20.3.7 2001:db8::7 --json
  $ davylamp enrich --measure known.csv
  $ davylamp enrich --measure GeoIP2-City.mmdb --sample 50000
`;

interface Flags extends CommonOptions {
  readonly measure?: string;
  readonly sample: number;
  readonly seed: number;
}

/** Adds the command. */
export function enrich(program: Command, context: Context): void {
  withCommonOptions(
    program.command('enrich').summary('where an address is, on what network, and whose'),
  )
    .description(
      'Tell place, kind of network, system and unit of addresses, and which table says so.',
    )
    .argument('[address...]', 'IP addresses')
    .option('--measure <file>', 'how right the tables are, by what this file knows')
    .option('--sample <n>', 'addresses drawn when the file is a database', wholeNumber(1), 20_000)
    .option('--seed <n>', 'which addresses are drawn', wholeNumber(0), 1)
    .addHelpText('after', HELP)
    .action(async (addresses: string[], flags: Flags) => {
      const wrong = addresses.find((address) => !isIp(address));
      if (wrong !== undefined) throw new AppError('usage', `"${wrong}" is not an address.`);
      if ((addresses.length === 0) === (flags.measure === undefined))
        throw new AppError('usage', 'Name addresses, or a file with --measure.');
      const { config, lang, view } = await resolveOptions(context, flags);
      const app = await context.app();
      if (flags.measure !== undefined) {
        const { measure: labels, sample, seed } = flags;
        const measured = await app.measureTables({ config, labels, sample, seed });
        printAnswer(context, flags, lang, {
          json: measured,
          csv: () => measureCsv(measured),
          text: () => renderMeasure(view, measured),
        });
        return;
      }
      const answers = await app.enrich(addresses, { config, lang });
      printAnswer(context, flags, lang, {
        json: { schema: 1, addresses: answers },
        csv: () => enrichCsv(answers),
        text: () => renderEnrich(view, answers),
      });
    });
}
