/** `davylamp privacy`: what is processed about people, as the configuration has it. */
import { Option, type Command } from 'commander';
import type { Lang } from '../../app-port.ts';
import { privacyDocuments } from '../../model/processing.ts';
import { CONFIG_OPTION, langOption, resolveOptions, type Context } from '../context.ts';

interface Flags {
  readonly config?: string;
  readonly lang?: Lang;
  readonly format: 'markdown' | 'json';
}

const HELP = `
Both are made from the configuration, so that they say what is done. The record ends with the settings that are still to be made.

Examples:
  $ davylamp privacy record > record-of-processing.md
  $ davylamp privacy record --format json
  $ davylamp privacy notice --lang zh > notice.md
`;

const TOLD = {
  record: 'The record of processing activities (Art. 30 GDPR), for the data protection officer',
  notice: 'The notice for those concerned: what is kept, why, how long, and who gets it',
} as const;

/** Adds the command. */
export function privacy(program: Command, context: Context, version: string): void {
  const parent = program
    .command('privacy')
    .summary('the record of processing, and the notice for those concerned')
    .description('Write what is processed about people, as the configuration has it.')
    .addHelpText('after', HELP);
  for (const document of privacyDocuments)
    parent
      .command(document)
      .summary(TOLD[document].toLowerCase().replace('gdpr', 'GDPR').replace('art.', 'Art.'))
      .description(`${TOLD[document]}.`)
      .addOption(
        new Option('--format <format>', 'format').choices(['markdown', 'json']).default('markdown'),
      )
      .option(...CONFIG_OPTION)
      .addOption(langOption('page'))
      .action(async (flags: Flags) => {
        const { config, lang } = await resolveOptions(context, flags);
        const { format } = flags;
        const app = await context.app();
        context.terminal.out(
          await app.privacyDocument({ config, version, lang, document, format }),
        );
      });
}
