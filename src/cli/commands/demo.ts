/** `davylamp demo`: a made capture through the whole path, so that one sees what it does without a network. */
import type { Command } from 'commander';
import { loadConfig } from '../../config.ts';
import { STORE_OPTION, wholeNumber, withCommonOptions, type Context } from '../context.ts';
import { bytes } from '../render/format.ts';
import { labelsOf } from '../render/labels.ts';
import { runScan, type ScanFlags } from './scan.ts';

/** Adds the command. */
export function demo(program: Command, context: Context, version: string): void {
  withCommonOptions(
    program.command('demo').summary('make a capture with miners in it, and scan it'),
  )
    .description(
      'Make a labelled capture with generated miners and look-alikes, scan it, and show what a scan shows.',
    )
    .option(...STORE_OPTION)
    .option('--no-store', 'keep nothing; needs no engine')
    .option('--top <n>', 'hosts to list', wholeNumber(1), 40)
    .option('--console', 'then serve the console over a made-up country (in a terminal it is)')
    .option('--no-console', 'end after the report')
    .action(async (flags: ScanFlags & { readonly console?: boolean }) => {
      await runScan(context, flags, async (app, options) => {
        const { terminal } = context;
        const labels = labelsOf(options.lang);
        terminal.err(`davylamp: ${labels.demoIntro}\n`);
        return app.demo({
          ...options,
          onCapture: ({ bytes: size }) =>
            terminal.err(`davylamp: ${labels.demoCapture(bytes(size))}\n`),
        });
      });
      const inTerminal = context.terminal.redrawWidth > 0 && context.env['CI'] === undefined;
      if (flags.console ?? (inTerminal && flags.json !== true && flags.csv !== true))
        await showConsole(context, flags, version);
    });
}

async function showConsole(context: Context, flags: ScanFlags, version: string): Promise<void> {
  const { terminal, env } = context;
  const config = await loadConfig(flags.config, env);
  const labels = labelsOf(flags.lang ?? config.lang);
  terminal.err(`\ndavylamp: ${labels.demoCountry}\n`);
  const app = await context.app();
  await app.demoConsole({
    config,
    version,
    signal: context.interruptible(),
    onReady: ({ url, name, password }) =>
      terminal.err(`davylamp: ${labels.demoConsole(url, name, password)}\n`),
  });
}
