/** `davylamp who`: who had an address and port at a second. */
import { Option, type Command } from 'commander';
import { isIp } from '../../lib/ip-address.ts';
import { AppError, errors } from '../../model/error.ts';
import {
  moment,
  printAnswer,
  resolveOptions,
  STORE_OPTION,
  withCommonOptions,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { renderWho, whoCsv } from '../render/who.ts';

interface WhoFlags extends CommonOptions, StoreOption {
  readonly at?: number;
  readonly protocol?: 'tcp' | 'udp';
  readonly peer?: string;
}

const HELP = `
Examples:
  $ davylamp who 10.20.3.7                               who has it now
  $ davylamp who 198.51.100.1:40123 --at 2026-11-20T08:15:00
  $ davylamp who [2001:db8::7]:40123 --at 3h --json
`;

const PROTOCOLS = { tcp: 6, udp: 17 } as const;

/** Adds the command. */
export function who(program: Command, context: Context): void {
  withCommonOptions(program.command('who').summary('who had an address and port at a second'))
    .description(
      'Tell which machine or subscriber had an address, from the leases, sessions, translations and tables kept in the store.',
    )
    .argument('<address>', 'IP, IP:PORT or [IPv6]:PORT')
    .option(
      '--at <time>',
      'when: 30m, 12h ago, or a date and time (UTC); now when not given',
      (text) => moment(text),
    )
    .addOption(new Option('--protocol <name>', 'what the port is of').choices(['tcp', 'udp']))
    .option('--peer <address>', 'the other end of the conversation, IP or IP:PORT')
    .option(...STORE_OPTION)
    .addHelpText('after', HELP)
    .action(async (address: string, flags: WhoFlags) => {
      const { ip, port } = parseEndpoint(address);
      const peer = flags.peer === undefined ? undefined : parseEndpoint(flags.peer);
      const { lang, view, store } = await resolveOptions(context, flags);
      const app = await context.app();
      const answer = await app.who({
        store: store(),
        ip,
        port,
        at: flags.at ?? Date.now(),
        ...(flags.protocol !== undefined && { protocol_num: PROTOCOLS[flags.protocol] }),
        ...(peer !== undefined && { peer_ip: peer.ip, peer_port: peer.port }),
      });
      printAnswer(context, flags, lang, {
        json: answer,
        csv: () => whoCsv(answer),
        text: () => renderWho(view, answer),
      });
      if (answer.holders.length === 0) context.setExit(errors.host_unknown.exit);
    });
}

/** `10.0.0.5`, `10.0.0.5:80`, `2001:db8::1`, `[2001:db8::1]:80`; throws `usage`. */
function parseEndpoint(text: string): { readonly ip: string; readonly port: number } {
  if (isIp(text)) return { ip: text, port: 0 };
  const found = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text);
  const ip = found?.[1] ?? found?.[2] ?? '';
  const port = Number(found?.[3]);
  if (!isIp(ip) || port > 65_535)
    throw new AppError('usage', `"${text}" is not an address or address:port.`);
  return { ip, port };
}
