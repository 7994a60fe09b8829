/** `davylamp rollup`: counts handed up to the instance above, and those that instances below handed up. */
import type { Command } from 'commander';
import {
  month,
  printAnswer,
  printJson,
  resolveOptions,
  STORE_OPTION,
  subcommand,
  wholeNumber,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { reconcileCsv, renderReconciled, renderRollup, rollupCsv } from '../render/rollup.ts';

interface SendFlags extends CommonOptions, StoreOption {
  readonly answers?: string;
  readonly dryRun?: boolean;
}

const HELP = `
Only counts are handed up, small ones withheld, signed; never a host. See docs/how-to/rollup.md.

Examples:
  $ davylamp rollup key rollup.pem                      a pair of keys; tell the instance above the public one
  $ davylamp rollup send 2026-10 --dry-run              what would be handed up
  $ davylamp rollup send 2026-10 --answers lists.csv    and what became of lists that came from above
  $ davylamp rollup list 2026-10                        above: who reported, and the sums
  $ davylamp rollup hand-down sichuan DL-7 350          above: a list of 350 hosts was handed down
  $ davylamp rollup reconcile                           above: what was handed down against what came back
`;

/** Something does not add up. */
const DIFFERS = 7;

/** Adds the command with its own commands. */
export function rollup(program: Command, context: Context, version: string): void {
  const group = program
    .command('rollup')
    .summary('counts handed up to an instance above, and taken from those below')
    .description('Hand counts up, and add what was handed up.')
    .addHelpText('after', HELP);

  subcommand(group, 'key', 'Make the pair of keys that reports are signed with')
    .argument('<file>', 'where the private key is kept; it must not be there yet')
    .action(async (file: string, flags: CommonOptions) => {
      const { view } = await resolveOptions(context, flags);
      const key = await (await context.app()).makeRollupKey(file);
      if (flags.json === true) printJson(context.terminal, { schema: 1, public_key: key });
      else {
        context.terminal.err(`${view.labels.rollup.tellKey}\n`);
        context.terminal.out(`${key}\n`);
      }
    });
  subcommand(group, 'send', 'Hand the counts of a month up to the instance above')
    .argument('<month>', 'such as 2026-10', month)
    .option(...STORE_OPTION)
    .option('--answers <file>', 'CSV: list_id, received, confirmed, cured, refuted, open')
    .option('--dry-run', 'only print the report')
    .action((of: string, flags: SendFlags) => send(context, of, flags, version));
  subcommand(group, 'list', 'Tell who reported a month, and the sums')
    .argument('<month>', 'such as 2026-10', month)
    .action(async (of: string, flags: CommonOptions) => {
      const { config, lang, view } = await resolveOptions(context, flags);
      const found = await (await context.app()).rollup({ config, month: of });
      if (found.differs.length > 0) context.setExit(DIFFERS);
      printAnswer(context, flags, lang, {
        json: { schema: 1, ...found },
        csv: () => rollupCsv(found),
        text: () => renderRollup(view, found),
      });
    });
  subcommand(group, 'hand-down', 'Note that a list of hosts was handed down to an instance')
    .argument('<instance>', 'its name in rollup.children')
    .argument('<list>', 'id of the list, as it stands at its head')
    .argument('<hosts>', 'how many are on it', wholeNumber(0))
    .action(async (instance: string, list_id: string, hosts: number, flags: CommonOptions) => {
      const { config, view } = await resolveOptions(context, flags);
      await (await context.app()).handDown(config, { instance, list_id, hosts });
      if (flags.json === true) printJson(context.terminal, { schema: 1, instance, list_id, hosts });
      else context.terminal.out(`${view.labels.rollup.noted}\n`);
    });
  subcommand(group, 'reconcile', 'Hold lists handed down against what was reported back').action(
    async (flags: CommonOptions) => {
      const { config, lang, view } = await resolveOptions(context, flags);
      const lists = await (await context.app()).reconcile(config);
      if (lists.some(({ verdict }) => verdict !== 'reconciles')) context.setExit(DIFFERS);
      printAnswer(context, flags, lang, {
        json: { schema: 1, lists },
        csv: () => reconcileCsv(lists),
        text: () => renderReconciled(view, lists),
      });
    },
  );
}

async function send(
  context: Context,
  of: string,
  flags: SendFlags,
  version: string,
): Promise<void> {
  const { config, view, store } = await resolveOptions(context, flags);
  const { answers, dryRun: dry = false } = flags;
  const app = await context.app();
  const sent = await app.sendRollup({ config, store: store(), month: of, answers, version, dry });
  if (flags.json === true || dry) printJson(context.terminal, sent);
  else context.terminal.out(`${view.labels.rollup.sent[sent.status]}\n`);
}
