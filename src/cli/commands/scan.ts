/** `davylamp scan`: packets in; situation, hosts and reasons out. */
import type { Command } from 'commander';
import type { Broken, ScanResult } from '../../app-port.ts';
import { AppError } from '../../model/error.ts';
import {
  printCsv,
  printJson,
  resolveOptions,
  STORE_OPTION,
  wholeNumber,
  withCommonOptions,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { createProgress } from '../progress.ts';
import { hostTable, tableCsv } from '../../model/host-table.ts';
import { renderScan } from '../render/scan-report.ts';
import { visible } from '../render/text.ts';

export interface ScanFlags extends CommonOptions, StoreOption {
  readonly lenient?: boolean;
  readonly top: number;
}

const HELP = `
Reads pcap and pcapng, plain, gzip or zstd; a folder is read in the order of its names.

Examples:
  $ davylamp scan capture.pcap
  $ davylamp scan /var/captures/            a folder of rotated files, as one input
  $ tcpdump -i eth0 -w - | davylamp scan -  live, until Ctrl-C
  $ davylamp scan --no-store --json capture.pcap | jq '.hosts[].ip'
`;

/** Adds the command. */
export function scan(program: Command, context: Context): void {
  withCommonOptions(program.command('scan').summary('read captures: situation, hosts, reasons'))
    .description('Read captures and list the hosts that mine, with the reason for each.')
    .argument('<input...>', 'capture files, folders of them, or - for standard input')
    .option(...STORE_OPTION)
    .option('--no-store', 'keep nothing; needs no engine')
    .option('--lenient', 'take what a damaged file gives and still exit with 0')
    .option('--top <n>', 'hosts to list', wholeNumber(1), 20)
    .addHelpText('after', HELP)
    .action(async (inputs: string[], flags: ScanFlags) => {
      if (inputs.includes('-') && context.stdinIsTerminal)
        throw new AppError('usage', 'Standard input is a terminal; pipe a capture into it.');
      await runScan(
        context,
        flags,
        async (app, options) => app.scan({ ...options, inputs, lenient: flags.lenient === true }),
        inputs.every((input) => input === '-'),
      );
    });
}

type AppOf = Awaited<ReturnType<Context['app']>>;
type Shared = Omit<Parameters<AppOf['scan']>[0], 'inputs' | 'lenient'>;

/** Runs a scan (or the demo's) with progress, and prints its result as the flags say. A live capture has no other end
 * than Ctrl-C (`endsByCtrlC`); elsewhere that stops the scan early. */
export async function runScan(
  context: Context,
  flags: ScanFlags,
  run: (app: AppOf, options: Shared) => Promise<ScanResult>,
  endsByCtrlC = false,
): Promise<void> {
  const { terminal } = context;
  const { config, lang, view, store } = await resolveOptions(context, flags);
  const kept = flags.store !== false;
  const target = kept ? store() : false;
  const app = await context.app();
  const signal = context.interruptible();
  const progress = createProgress(terminal, lang);
  const start = performance.now();
  let result: ScanResult;
  try {
    result = await run(app, { store: target, config, lang, signal, onProgress: progress.update });
  } finally {
    progress.end();
  }
  const interrupted = signal.aborted && !endsByCtrlC;
  if (flags.json === true) printJson(terminal, result.document);
  else if (flags.csv === true) printCsv(terminal, lang, tableCsv(hostTable, result.document.hosts));
  else {
    const seconds = (performance.now() - start) / 1000;
    terminal.out(renderScan(view, { ...result, seconds, kept, interrupted, top: flags.top }));
  }
  finish(context, flags, result.broken, interrupted);
}

function finish(
  { terminal, setExit }: Context,
  flags: ScanFlags,
  broken: readonly Broken[],
  interrupted: boolean,
): void {
  if (flags.json === true || flags.csv === true)
    for (const { file, at, reason } of broken)
      terminal.err(
        visible(`davylamp: ${file}: stops making sense at byte ${at}: ${reason}`) + '\n',
      );
  if (interrupted) setExit(130);
  else if (broken.length > 0 && flags.lenient !== true) {
    const error = new AppError('input_unreadable', 'The rest is above; --lenient accepts this.');
    terminal.err(`davylamp: ${error.message}\n`);
    setExit(error.exit);
  }
}
