/** `davylamp sealed`: keys, requests and openings of what is kept in the clear, sealed for two people. */
import type { Command } from 'commander';
import { resolveSecret } from '../../config.ts';
import { csv } from '../../lib/csv.ts';
import type { HeldKey, OpenedLogin, OpeningDocument, Server } from '../../model/opening.ts';
import {
  printAnswer,
  printJson,
  resolveOptions,
  subcommand,
  wholeNumber,
  type CommonOptions,
  type Context,
} from '../context.ts';
import { pad, tame, widthOf } from '../render/text.ts';

interface ServerFlags extends CommonOptions {
  readonly server: string;
  readonly token: string;
}
interface KeyFlags extends CommonOptions {
  readonly key: string;
  readonly passphrase: string;
}

const HELP = `
Two people open together: each makes a key of their own, on a machine of their own. One asks, the other grants in the console and
releases, and the first opens. Neither key leaves its machine, and the server has none. See docs/how-to/sealed-evidence.md.

Examples:
  $ davylamp sealed keygen auditor.key                        tell the operator the public key it prints
  $ davylamp sealed ask 10.20.3.7 --server https://lamp.example.org --order A-17 --reason "request of the court"
  $ davylamp sealed list --server https://lamp.example.org
  $ davylamp sealed release OPENING --server https://lamp.example.org --key auditor.key > release.json
  $ davylamp sealed open OPENING --server https://lamp.example.org --key officer.key --release release.json

Environment:
  DAVYLAMP_TOKEN, DAVYLAMP_PASSPHRASE; NODE_EXTRA_CA_CERTS for an authority of your own
`;

const PASSPHRASE = [
  '--passphrase <from>',
  'passphrase of the key: env:NAME or file:PATH',
  'env:DAVYLAMP_PASSPHRASE',
] as const;

const TOKEN = [
  '--token <from>',
  'token of yours, of scope list (under an open order for whoever asks): env:NAME or file:PATH',
  'env:DAVYLAMP_TOKEN',
] as const;

/** Adds the command with its own commands. */
export function sealed(program: Command, context: Context): void {
  const group = program
    .command('sealed')
    .summary('open what is sealed for two people')
    .description('Keys, requests and openings of logins that are kept in the clear, sealed.')
    .addHelpText('after', HELP);
  addKeygen(group, context);
  const atServer = (name: string, summary: string): Command =>
    subcommand(group, name, summary)
      .requiredOption('--server <url>', 'where console and API answer')
      .option(...TOKEN);
  addAsking(atServer, context);
  addOpening(atServer, context);
}

type Sub = (name: string, summary: string) => Command;

function addKeygen(group: Command, context: Context): void {
  subcommand(group, 'keygen', 'Make the pair of keys of one person')
    .argument('<file>', 'where the private key is kept; it must not be there yet')
    .option(...PASSPHRASE)
    .action(async (file: string, flags: KeyFlags) => {
      const { view } = await resolveOptions(context, flags);
      const app = await context.app();
      const key = await app.makeSealedKey(keyIn(context, { ...flags, key: file }));
      if (flags.json === true) printJson(context.terminal, { schema: 1, public_key: key });
      else {
        context.terminal.err(`${view.labels.sealed.tellKey}\n`);
        context.terminal.out(`${key}\n`);
      }
    });
}

/** Asked for, and how it stands. */
function addAsking(atServer: Sub, context: Context): void {
  atServer('ask', 'Ask for the logins of hosts to be opened')
    .argument('<hosts...>', 'addresses')
    .requiredOption('--order <number>', 'number of the order it rests on')
    .requiredOption('--reason <text>', 'what the clear text is needed for')
    .option('--hours <n>', 'how long it stays open once it is granted', wholeNumber(1), 8)
    .option('--session <ids...>', 'only logins of these sessions')
    .action(async (hosts: string[], flags: AskFlags) => {
      const { order, reason, hours, session: sessions = [] } = flags;
      const app = await context.app();
      const asked = { hosts, sessions, order, reason, hours };
      await tell(context, flags, [await app.askOpening(serverIn(context, flags), asked)]);
    });
  atServer('list', 'Tell which openings were asked for, and how they stand').action(
    async (flags: ServerFlags) => {
      const app = await context.app();
      await tell(context, flags, await app.openings(serverIn(context, flags)));
    },
  );
}

/** Released by one, opened by the other. */
function addOpening(atServer: Sub, context: Context): void {
  atServer('release', 'Make the shares of an opening you granted, for whoever asked')
    .argument('<opening>', 'its id')
    .requiredOption('--key <file>', 'your private key')
    .option(...PASSPHRASE)
    .action(async (id: string, flags: ServerFlags & KeyFlags) => {
      const app = await context.app();
      const key = keyIn(context, flags);
      printJson(context.terminal, await app.releaseOpening(serverIn(context, flags), id, key));
    });
  atServer('open', 'Open what you asked for and another granted')
    .argument('<opening>', 'its id')
    .requiredOption('--key <file>', 'your private key')
    .requiredOption('--release <file>', 'what whoever granted it made with `release`')
    .option(...PASSPHRASE)
    .action(async (id: string, flags: ServerFlags & KeyFlags & { readonly release: string }) => {
      const { lang, view } = await resolveOptions(context, flags);
      const app = await context.app();
      const key = { ...keyIn(context, flags), release: flags.release };
      const { logins, left_out } = await app.openSealed(serverIn(context, flags), id, key);
      if (left_out > 0) context.terminal.err(`${view.labels.sealed.leftOut(left_out)}\n`);
      printAnswer(context, flags, lang, {
        json: { schema: 1, logins, left_out },
        csv: () => csv(OPENED, cellsOf(logins, OPENED)),
        // What a miner sent may be anything.
        text: () =>
          logins.length === 0
            ? `${view.labels.sealed.none}
`
            : lines([SHOWN, ...cellsOf(tame(logins), SHOWN)]),
      });
    });
}

const OPENED = [
  'host',
  'time',
  'session_id',
  'login',
  'wallet',
  'worker',
  'wallet_fp',
  'worker_fp',
] as const satisfies readonly (keyof OpenedLogin)[];

/** Those for people to read in a line. */
const SHOWN = OPENED.slice(0, 6);

const cellsOf = (logins: readonly OpenedLogin[], of: readonly (keyof OpenedLogin)[]): string[][] =>
  logins.map((login) => of.map((name) => login[name]));

interface AskFlags extends ServerFlags {
  readonly order: string;
  readonly reason: string;
  readonly hours: number;
  readonly session?: readonly string[];
}

const serverIn = ({ env }: Context, { server: url, token }: ServerFlags): Server => ({
  url,
  token: resolveSecret(token, env),
});

const keyIn = ({ env }: Context, { key: file, passphrase }: KeyFlags): HeldKey => ({
  file,
  passphrase: resolveSecret(passphrase, env),
});

/** Openings, one a line. */
async function tell(
  context: Context,
  flags: CommonOptions,
  openings: readonly OpeningDocument[],
): Promise<void> {
  const { lang, view } = await resolveOptions(context, flags);
  const { sealed: says } = view.labels;
  const head = ['id', 'state', 'asked_by', 'decided_by', 'expires', 'order', 'hosts', 'reason'];
  const rows = tame(openings).map((o) => [
    o.id,
    o.state,
    o.asked_by,
    o.decided_by ?? '',
    o.expires,
    o.order,
    o.hosts.join(' '),
    o.reason,
  ]);
  printAnswer(context, flags, lang, {
    json: { schema: 1, openings },
    csv: () => csv(head, rows),
    text: () =>
      rows.length === 0
        ? `${says.none}\n`
        : lines([
            says.columns,
            ...rows.map(([id = '', , ...rest], i) => [
              id,
              says.states[openings[i]!.state],
              ...rest,
            ]),
          ]),
  });
}

/** Columns under their names. */
function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  return rows
    .map((row) => `  ${row.map((cell, i) => pad(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
