/** `davylamp energy`: takes in readings of electricity meters, and lays them beside the estimates. */
import type { Command } from 'commander';
import { csv } from '../../lib/csv.ts';
import { errors } from '../../model/error.ts';
import {
  printAnswer,
  resolveOptions,
  STORE_OPTION,
  subcommand,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { count } from '../render/format.ts';
import { readingsCsv, renderReadings } from '../render/readings.ts';

type Flags = CommonOptions & StoreOption;

const HELP = `
Examples:
  $ davylamp energy import readings.csv      # columns unit, from, to, kWh
  $ davylamp energy compare
  $ davylamp energy compare --unit Physics --csv
`;

/** Adds the command with its own commands. */
export function energy(program: Command, context: Context): void {
  const group = program
    .command('energy')
    .summary('electricity readings beside the estimates')
    .description(
      'Take in what meters of units counted, and lay it beside what their mining is estimated to take: agree, disagree, or no data, each with its reason.',
    )
    .addHelpText('after', HELP);
  const sub = (name: string, summary: string): Command =>
    subcommand(group, name, summary).option(...STORE_OPTION);
  sub('import', 'Take in a table of readings: unit, from, to, kWh; times without a zone are UTC')
    .argument('<file>', 'CSV with a header')
    .action((file: string, flags: Flags) => take(context, file, flags));
  sub('compare', 'Lay readings beside the estimates of the same unit and span')
    .option('--unit <name>', 'of this unit alone')
    .action((flags: Flags & { readonly unit?: string }) => compare(context, flags));
}

async function take(context: Context, file: string, flags: Flags): Promise<void> {
  const { store, lang, view } = await resolveOptions(context, flags);
  const taken = await (await context.app()).importReadings(store(), file);
  if (taken.refused.length > 0) context.setExit(errors.input_unreadable.exit);
  const { labels } = view;
  printAnswer(context, flags, lang, {
    json: { schema: 1, ...taken },
    csv: () =>
      csv(
        ['line', 'reason'],
        taken.refused.map(({ line, reason }) => [line, reason]),
      ),
    text: () =>
      [
        `\n${labels.readingsTaken(count(taken.kept), count(taken.units))}\n`,
        ...taken.refused.map(({ line, reason }) => `  ${labels.readingRefused(line, reason)}\n`),
      ].join(''),
  });
}

async function compare(context: Context, flags: Flags & { readonly unit?: string }): Promise<void> {
  const { store, lang, view, config } = await resolveOptions(context, flags);
  const units = flags.unit === undefined ? undefined : [flags.unit];
  const readings = await (
    await context.app()
  ).compareReadings({ store: store(), config, lang, units });
  printAnswer(context, flags, lang, {
    json: { schema: 1, readings },
    csv: () => readingsCsv(readings),
    text: () => renderReadings(view, readings),
  });
}
