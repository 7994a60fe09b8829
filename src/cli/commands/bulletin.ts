/** `davylamp bulletin`: the month in figures, frozen. */
import { readFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import type { Lang } from '../../app-port.ts';
import { AppError } from '../../model/error.ts';
import {
  CONFIG_OPTION,
  langOption,
  month,
  resolveOptions,
  printJson,
  STORE_OPTION,
  type Context,
} from '../context.ts';

interface MakeFlags {
  readonly config?: string;
  readonly store?: string;
  readonly lang?: Lang;
  readonly format: 'json' | 'markdown';
}

const HELP = `
The same store gives the same bytes. Keep the JSON: its hash covers every figure, and the page is made from it alone.

Examples:
  $ davylamp bulletin make 2026-10 --format json > 2026-10.json
  $ davylamp bulletin make 2026-10 --lang zh > 2026-10.md
  $ davylamp bulletin verify 2026-10.json
`;

/** A bulletin that is not whole. */
const BROKEN = 7;

/** Adds the command. */
export function bulletin(program: Command, context: Context, version: string): void {
  const parent = program
    .command('bulletin')
    .summary('the month in figures, frozen')
    .description('Make the bulletin of a month, or check one.')
    .addHelpText('after', HELP);
  parent
    .command('make')
    .summary('the bulletin of a month')
    .description('Reckon the figures of a month and print them: no address is among them.')
    .argument('<month>', 'such as 2026-10', month)
    .addOption(
      new Option('--format <format>', 'format').choices(['markdown', 'json']).default('markdown'),
    )
    .addOption(langOption('page'))
    .option(...CONFIG_OPTION)
    .option(...STORE_OPTION)
    .action(async (of: string, flags: MakeFlags) => {
      const { config, lang, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const { format } = flags;
      const options = { store: store(), config, month: of, lang, format, version };
      context.terminal.out(await app.makeBulletin(options));
    });
  parent
    .command('verify')
    .summary('whether a bulletin is whole')
    .description(
      'Check the hash of a bulletin, and tell which of its figures the store would give otherwise today.',
    )
    .argument('<file>', 'bulletin as JSON')
    .option(...CONFIG_OPTION)
    .option(...STORE_OPTION)
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: { config?: string; store?: string; json?: boolean }) => {
      const { terminal, setExit } = context;
      const { config, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const check = await app.verifyBulletin(read(file), { store: store(), config, version });
      if (!check.whole) setExit(BROKEN);
      if (flags.json === true) printJson(terminal, check);
      else {
        terminal.out(
          check.whole ? `Whole: ${check.sha256}.\n` : 'Not whole: figures were changed.\n',
        );
        terminal.out(
          check.differs.length === 0
            ? 'The store gives the same figures today.\n'
            : `The store gives other figures today: ${check.differs.join(', ')}.\n`,
        );
      }
    });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError('input_missing', file, error);
  }
}
