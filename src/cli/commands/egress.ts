/** `davylamp egress`: traffic to pools, by the hour or day. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { dayOf, dayOfText } from '../../lib/days.ts';
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
import { egressCsv, renderEgress } from '../render/egress.ts';

interface Flags extends CommonOptions, StoreOption {
  readonly from?: number;
  readonly to?: number;
  readonly by: 'hour' | 'day';
}

const HELP = `
Examples:
  $ davylamp egress                                        today, by the hour
  $ davylamp egress --from 2026-11-01 --to 2026-11-30 --by day
  $ davylamp egress --from 2026-11-20 --to 2026-11-20 --csv   every hour
`;

function day(text: string): number {
  const found = /^\d{4}-\d\d-\d\d$/.test(text) ? dayOfText(text) : Number.NaN;
  if (Number.isNaN(found)) throw new InvalidArgumentError('expected a day such as 2026-11-20');
  return found;
}

/** Adds the command. */
export function egress(program: Command, context: Context): void {
  withCommonOptions(program.command('egress').summary('traffic to pools, by the hour or day'))
    .description(
      'How much traffic went to pools and came from them, by the hour or day (UTC), in bit/s. No address is told.',
    )
    .option(...STORE_OPTION)
    .option('--from <day>', 'first day; else that of --to', day)
    .option('--to <day>', 'last day, included; else today', day)
    .addOption(new Option('--by <step>', 'step').choices(['hour', 'day']).default('hour'))
    .addHelpText('after', HELP)
    .action(async (flags: Flags) => {
      const { lang, view, store } = await resolveOptions(context, flags);
      const { to = dayOf(Date.now()), from = to, by } = flags;
      const told = await (await context.app()).egress({ store: store(), days: [from, to], by });
      tellPartial(context, view, told);
      printAnswer(context, flags, lang, {
        json: { schema: 1, ...told },
        csv: () => egressCsv(told),
        text: () => renderEgress(view, told),
      });
    });
}
