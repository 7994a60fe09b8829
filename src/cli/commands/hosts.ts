/** `davylamp hosts`: what the store knows, filtered, sorted, page by page. */
import { Option, type Command } from 'commander';
import { hostSorts, type HostChoice, type HostQuery, type HostSelection } from '../../app-port.ts';
import type { LevelName, Verdict } from '../../model/level.ts';
import {
  moment,
  printAnswer,
  resolveOptions,
  STORE_OPTION,
  tellPartial,
  wholeNumber,
  withCommonOptions,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { count } from '../render/format.ts';
import { hostTable, tableCsv } from '../../model/host-table.ts';
import { expectedFalse, renderHosts } from '../render/host-list.ts';
import { tame } from '../render/text.ts';
import { heading, type View } from '../render/view.ts';

/** Options that choose hosts. */
export interface SelectionFlags {
  readonly verdict?: Verdict[];
  readonly level?: LevelName;
  readonly coin?: string;
  readonly pool?: string;
  readonly place?: string;
  readonly city?: string;
  readonly network?: string;
  readonly unit?: string;
  readonly address?: string;
  readonly since?: number;
}

/** And their order. */
export interface FilterFlags extends SelectionFlags {
  readonly sort: HostQuery['sort'];
  readonly reverse?: boolean;
}

interface HostFlags extends CommonOptions, StoreOption, FilterFlags {
  readonly limit: number;
  readonly offset: number;
}

const HELP = `
Examples:
  $ davylamp hosts                                   worst first
  $ davylamp hosts --verdict mining --since 7d --network residential
  $ davylamp hosts --address 10.20.0.0/16 --sort last_seen
  $ davylamp hosts --level E3 --csv > list.csv
`;

/** Adds the options that choose hosts and their order. */
export const withFilter = (command: Command): Command =>
  withSelection(command)
    .addOption(new Option('--sort <column>', 'order').choices(hostSorts).default('verdict'))
    .option('--reverse', 'the other way round');

/** Adds the options that choose hosts. */
export const withSelection = (command: Command): Command =>
  command
    .addOption(
      new Option('--verdict <verdict...>', 'only these verdicts').choices([
        'mining',
        'suspected',
        'context',
      ]),
    )
    .addOption(
      new Option('--level <level>', 'this level or higher').choices(['E1', 'E2', 'E3', 'E4', 'E5']),
    )
    .option('--coin <coin>', 'only this coin (XMR)')
    .option('--pool <pool>', 'only this pool')
    .option('--place <code>', 'country or region (CN, CN-SC)')
    .option('--city <name>', 'city, where your own table or database tells it')
    .option('--network <type>', 'network type (residential, datacenter …)')
    .option('--unit <unit>', 'responsible unit, with everything below it')
    .option('--address <prefix>', 'address or prefix (10.20.0.0/16)')
    .option('--since <time>', 'seen since: 12h, 7d, or a date', (text) => moment(text));

/** Adds the command. */
export function hosts(program: Command, context: Context): void {
  const command = withCommonOptions(program.command('hosts').summary('list hosts of the store'))
    .description('List the hosts of the store, filtered, sorted, page by page.')
    .option(...STORE_OPTION);
  withFilter(command)
    .option('--limit <n>', 'hosts on a page', wholeNumber(1), 50)
    .option('--offset <n>', 'hosts to pass over', wholeNumber(0), 0)
    .addHelpText('after', HELP)
    .action(async (flags: HostFlags) => {
      const { config, lang, view, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const { limit, offset } = flags;
      const page = await app.listHosts({
        store: store(),
        config,
        lang,
        ...filters(flags),
        limit,
        offset,
      });
      tellPartial(context, view, page);
      printAnswer(context, flags, lang, {
        json: { schema: 1, ...page },
        csv: () => tableCsv(hostTable, page.hosts),
        text: () => renderPage(view, page, flags),
      });
    });
}

/** What is asked of the store by them. */
export const filters = (flags: FilterFlags): HostSelection => ({
  ...selection(flags),
  sort: flags.sort,
  reverse: flags.reverse === true,
});

/** The same without an order. */
export function selection(flags: SelectionFlags): HostChoice {
  const { verdict, level, coin, pool, place, city, network, unit, address, since } = flags;
  return {
    ...(verdict !== undefined && { verdict }),
    ...(level !== undefined && { min_level: level }),
    ...(coin !== undefined && { coin: coin.toUpperCase() }),
    ...(pool !== undefined && { pool }),
    ...(place !== undefined && { place: place.toUpperCase() }),
    ...(city !== undefined && { city }),
    ...(network !== undefined && { network_type: network }),
    ...(unit !== undefined && { unit }),
    ...(address !== undefined && { address }),
    ...(since !== undefined && { since }),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<Context['app']>>['listHosts']>>;

/** The page with its place in the whole. */
function renderPage(view: View, untamed: Page, { offset }: { readonly offset: number }): string {
  const { labels, paint } = view;
  const page = tame(untamed);
  if (page.hosts.length === 0) return `${labels.noHosts}\n`;
  const last = offset + page.hosts.length;
  const where = labels.pageOf(count(offset + 1), count(last), count(page.total));
  const lines = [
    `${heading(view, labels.hostsTitle)}  ${paint('dim', where)}`,
    ...renderHosts(view, page.hosts),
  ];
  lines.push('', ...expectedFalse(view, page.expected_false));
  if (last < page.total) lines.push('', paint('dim', labels.nextPage(last)));
  return `\n${lines.join('\n')}\n`;
}
