/** `davylamp units`: whose addresses are whose; the tree, what stands in it, and how it gets into the register. */
import { existsSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import type { ImportUnitsOptions } from '../../app-port.ts';
import { resolveSecret, type StoreTarget } from '../../config.ts';
import { AppError, errors } from '../../model/error.ts';
import {
  printAnswer,
  printJson,
  resolveOptions,
  STORE_OPTION,
  subcommand,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import {
  historyCsv,
  renderHistory,
  renderImport,
  renderProblems,
  renderUnits,
  unitsCsv,
} from '../render/units.ts';

type Flags = CommonOptions & StoreOption;

interface ImportFlags extends Flags {
  readonly column: Readonly<Record<string, string>>;
  readonly netbox?: string;
  readonly token?: string;
  readonly rdap?: readonly string[];
  readonly rdapServer?: string;
  readonly source?: string;
  readonly dryRun?: boolean;
  readonly lenient?: boolean;
}

const HELP = `
Units and prefixes stand in the register, beside users and audit; the file that the configuration names under prefixes
goes before it. A table with a column prefix is one of prefixes and may name their units; one without is of units alone.
Columns: prefix, network_type, unit_id, unit_name, unit_parent, sector, region, city, policy, contact, valid_from, valid_to;
other names for them are understood, in English and Chinese. See docs/how-to/units.md.

Examples:
  $ davylamp units                                   the tree, and what mines in it
  $ davylamp units import prefixes.xlsx --dry-run    what would change
  $ davylamp units import units.csv prefixes.csv --column unit_name=Abteilung
  $ davylamp units import --netbox https://netbox.example.org --token env:NETBOX_TOKEN
  $ davylamp units import --rdap 192.0.2.0/24        asks the registries of the internet
  $ davylamp units check                             overlaps, gaps, and what does not fit
  $ davylamp units history 10.20.3.7                 whose it was, and since when we say so
`;

/** Adds the command with its own commands. */
export function units(program: Command, context: Context): void {
  const group = program
    .command('units')
    .summary('whose addresses are whose: tree, import, check, history')
    .description('Know whose addresses are whose, and what mines in which unit.')
    .addHelpText('after', HELP);
  const sub = (name: string, summary: string, isDefault = false): Command =>
    subcommand(group, name, summary, { isDefault });

  sub('tree', 'Show the tree of units with the hosts that stand in it', true)
    .option(...STORE_OPTION)
    .option('--no-store', 'leave hosts out')
    .action((flags: Flags) => showTree(context, flags));
  sub('import', 'Take units and prefixes in, and let hosts stand by them')
    .argument('[file...]', 'CSV or XLSX')
    .option(...STORE_OPTION)
    .option('--no-store', 'put no host right')
    .option('--column <ours=theirs>', 'header of one of our columns; may be repeated', column, {})
    .option('--netbox <url>', 'read tenants and prefixes from NetBox')
    .option('--token <ref>', "NetBox's token: env:NAME or file:/path")
    .option('--rdap <network...>', 'ask the registries of the internet about these')
    .option('--rdap-server <url>', 'ask this server in place of rdap.org')
    .option(
      '--source <name>',
      'what is replaced: everything of the same source (else file, netbox, rdap)',
    )
    .option('--dry-run', 'only say what would change')
    .option('--lenient', 'take the lines that are sound, leave out the others')
    .action((files: string[], flags: ImportFlags) => importThem(context, files, flags));
  sub('check', 'Tell overlaps, space without a unit, and what does not fit').action(
    async (flags: Flags) => {
      const { config, view } = await resolveOptions(context, flags);
      const tree = await (await context.app()).units({ config, store: undefined });
      const { space, overlaps, problems } = tree;
      if (flags.json === true)
        printJson(context.terminal, { schema: 1, space, overlaps, problems });
      else context.terminal.out(renderProblems(view, tree));
      if (problems.length > 0) context.setExit(errors.units_invalid.exit);
    },
  );
  sub('history', 'Tell whose an address or prefix was, and since when the register says so')
    .argument('<address>', 'address or prefix')
    .action(async (what: string, flags: Flags) => {
      const { config, lang, view } = await resolveOptions(context, flags);
      const history = await (await context.app()).unitHistory(what, { config });
      printAnswer(context, flags, lang, {
        json: { schema: 1, history },
        csv: () => historyCsv(history),
        text: () => renderHistory(view, what, history),
      });
    });
  sub('apply', 'Let the hosts of a store stand where all tables say now')
    .option(...STORE_OPTION)
    .action(async (flags: Flags) => {
      const { config, view, store } = await resolveOptions(context, flags);
      const moved = await (await context.app()).applyUnits({ config, store: store() });
      if (flags.json === true) printJson(context.terminal, { schema: 1, hosts_moved: moved });
      else context.terminal.out(`${view.labels.units.moved(moved)}\n`);
    });
}

/** `unit_name=Abteilung`, added to those before. */
function column(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, ours, theirs] = /^(\w+)=(.+)$/.exec(text) ?? [];
  if (ours === undefined || theirs === undefined)
    throw new InvalidArgumentError('Expected ours=theirs, such as unit_name=Department.');
  return { ...before, [ours]: theirs };
}

/** The store, where there is one: looking at units makes none. */
function storeThere(flags: Flags, store: () => StoreTarget): StoreTarget | undefined {
  if (flags.store === false) return undefined;
  const target = store();
  return !('path' in target) || existsSync(target.path) ? target : undefined;
}

async function showTree(context: Context, flags: Flags): Promise<void> {
  const { config, lang, view, store } = await resolveOptions(context, flags);
  const tree = await (await context.app()).units({ config, store: storeThere(flags, store) });
  printAnswer(context, flags, lang, {
    json: tree,
    csv: () => unitsCsv(tree),
    text: () => renderUnits(view, tree),
  });
}

async function importThem(
  context: Context,
  files: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  const origins = originsOf(files, flags, context);
  const { config, view, store } = await resolveOptions(context, flags);
  const imported = await (
    await context.app()
  ).importUnits({
    ...origins,
    config,
    store: storeThere(flags, store),
    columns: flags.column,
    dry: flags.dryRun === true,
    lenient: flags.lenient === true,
  });
  if (flags.json === true) printJson(context.terminal, { schema: 1, ...imported });
  else context.terminal.out(renderImport(view, imported));
}

/** Where an import comes from, and the name it is kept under. */
function originsOf(
  files: readonly string[],
  { netbox, token, rdap, rdapServer: server, source }: ImportFlags,
  { env }: Context,
): Pick<ImportUnitsOptions, 'files' | 'netbox' | 'rdap' | 'source'> {
  const [named] = [
    ...(files.length > 0 ? ['file'] : []),
    ...(netbox === undefined ? [] : ['netbox']),
    ...(rdap === undefined ? [] : ['rdap']),
  ];
  if (named === undefined)
    throw new AppError('usage', 'units import: name a file, --netbox or --rdap.');
  return {
    files,
    source: source ?? named,
    ...(netbox !== undefined && {
      netbox: { url: netbox, token: token === undefined ? undefined : resolveSecret(token, env) },
    }),
    ...(rdap !== undefined && { rdap: { networks: rdap, server } }),
  };
}
