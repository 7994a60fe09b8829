/** `davylamp watch`: an interface, live; each host as it shows, and a report at the end. */
import { Option, type Command } from 'commander';
import type { HostDocument } from '../../model/scan-document.ts';
import { STORE_OPTION, wholeNumber, withCommonOptions, type Context } from '../context.ts';
import { renderHosts } from '../render/host-list.ts';
import { labelsOf } from '../render/labels.ts';
import { tame } from '../render/text.ts';
import { createView } from '../render/view.ts';
import { runScan, type ScanFlags } from './scan.ts';

interface WatchFlags extends ScanFlags {
  readonly interface: string;
  readonly filter?: string;
  readonly tool?: string;
  readonly snaplen?: number;
}

const HELP = `
Listens through tcpdump or dumpcap, whichever is there; Davylamp itself opens no socket and sends nothing.
Listening needs a right: run it as root, or see docs/how-to/live-capture.md.

Examples:
  # davylamp watch -i eth1                        the mirror port, until Ctrl-C
  # davylamp watch -i any --filter "not port 22"  all interfaces but not one's own session
  # davylamp watch -i eth1 --json | jq .hosts     one document at the end
`;

/** Adds the command. */
export function watch(program: Command, context: Context): void {
  withCommonOptions(program.command('watch').summary('listen on an interface, live'))
    .description('Listen on an interface and tell of every host that mines as it shows.')
    .requiredOption('-i, --interface <name>', 'interface to listen on; any for all')
    .option('--filter <filter>', 'only packets of this pcap-filter(7)')
    .addOption(
      new Option('--tool <program>', 'program that listens').choices([
        'auto',
        'tcpdump',
        'dumpcap',
      ]),
    )
    .option('--snaplen <bytes>', 'bytes kept of each packet', wholeNumber(96))
    .option(...STORE_OPTION)
    .option('--no-store', 'keep nothing; needs no engine')
    .option('--top <n>', 'hosts to list at the end', wholeNumber(1), 20)
    .addHelpText('after', HELP)
    .action(async (flags: WatchFlags) => {
      const quiet = flags.json === true || flags.csv === true;
      const { filter, tool, snaplen } = flags;
      const capture = {
        interface: flags.interface,
        ...(filter !== undefined && { filter }),
        ...(tool !== undefined && { tool }),
        ...(snaplen !== undefined && { snaplen }),
      };
      await runScan(
        context,
        flags,
        async (app, options) => {
          const { terminal } = context;
          terminal.err(`davylamp: ${labelsOf(options.lang).watching(flags.interface)}\n`);
          const view = createView(terminal, options.lang);
          const onHost = (host: HostDocument): void =>
            terminal.out(
              `${renderHosts(view, [tame(host)])
                .slice(1)
                .join('\n')}\n`,
            );
          return app.watch({ ...options, capture, ...(!quiet && { onHost }) });
        },
        true,
      );
    });
}
