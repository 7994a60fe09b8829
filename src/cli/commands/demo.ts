/** `davylamp demo`: a made capture through the whole path, so that one sees what it does without a network. */
import type { Command } from 'commander';
import { STORE_OPTION, wholeNumber, withCommonOptions, type Context } from '../context.ts';
import { bytes } from '../render/format.ts';
import { labelsOf } from '../render/labels.ts';
import { runScan, type ScanFlags } from './scan.ts';

/** Adds the command. */
export function demo(program: Command, context: Context): void {
  withCommonOptions(
    program.command('demo').summary('make a capture with miners in it, and scan it'),
  )
    .description(
      'Make a labelled capture with generated miners and look-alikes, scan it, and show what a scan shows.',
    )
    .option(...STORE_OPTION)
    .option('--no-store', 'keep nothing; needs no engine')
    .option('--top <n>', 'hosts to list', wholeNumber(1), 40)
    .action(async (flags: ScanFlags) =>
      runScan(context, flags, async (app, options) => {
        const { terminal } = context;
        const labels = labelsOf(options.lang);
        terminal.err(`davylamp: ${labels.demoIntro}\n`);
        return app.demo({
          ...options,
          onCapture: ({ bytes: size }) =>
            terminal.err(`davylamp: ${labels.demoCapture(bytes(size))}\n`),
        });
      }),
    );
}
