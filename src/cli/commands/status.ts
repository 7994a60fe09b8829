/** `davylamp status`: how the running service is. */
import type { Command } from 'commander';
import { loadConfig } from '../../config.ts';
import { AppError } from '../../model/error.ts';
import type { Status } from '../../model/status.ts';
import { printAnswer, withCommonOptions, type CommonOptions, type Context } from '../context.ts';
import { csv } from '../../lib/csv.ts';
import { renderStatus } from '../render/status.ts';
import { tame } from '../render/text.ts';
import { createView } from '../render/view.ts';

interface StatusFlags extends CommonOptions {
  readonly at?: string;
}

const HELP = `
Exit status: 0 when everything is well, 7 when something is not, 5 when no service answers.

Examples:
  $ davylamp status
  $ davylamp status --json | jq '.sources[] | {name, unread}'
  $ davylamp status --at http://10.0.0.9:9178
`;

const UNWELL = 7;

/** Adds the command. */
export function status(program: Command, context: Context): void {
  withCommonOptions(program.command('status').summary('how the running service is'))
    .description('Ask the running service how it is: sources, rates, lag, losses, spool and store.')
    .option('--at <url>', 'where it answers (else service.listen of the configuration)')
    .addHelpText('after', HELP)
    .action(async (flags: StatusFlags) => {
      const { terminal, env } = context;
      const config = await loadConfig(flags.config, env);
      const lang = flags.lang ?? config.lang;
      const found = await ask(flags.at ?? `http://${config.service.listen}`);
      printAnswer(context, flags, lang, {
        json: found,
        csv: () => statusCsv(found),
        text: () => renderStatus(createView(terminal, lang), tame(found)),
      });
      if (!found.healthy) context.setExit(UNWELL);
    });
}

async function ask(url: string): Promise<Status> {
  try {
    const answer = await fetch(`${url.replace(/\/$/, '')}/status`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return (await answer.json()) as Status;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { message?: string } };
    throw new AppError('service_unavailable', `${url}: ${cause?.message ?? message}`, error);
  }
}

/** One line a source. */
const statusCsv = ({ sources }: Status): string =>
  csv(
    [
      'name',
      'type',
      'observer',
      'phase',
      'up',
      'at',
      'records',
      'packets',
      'bytes',
      'lag_seconds',
      'clear',
      'opaque',
      'unshown',
      'sampling',
      'unread',
      'trouble',
    ],
    sources.map((s) => [
      s.name,
      s.type,
      s.observer,
      s.phase,
      String(s.up),
      s.at,
      String(s.records),
      String(s.packets),
      String(s.bytes),
      String(s.lag_seconds ?? ''),
      String(s.clear),
      String(s.opaque),
      String(s.unshown),
      String(s.sampling ?? ''),
      Object.entries(s.unread)
        .map(([reason, n]) => `${reason}=${n}`)
        .join(' '),
      s.trouble,
    ]),
  );
