/** What a command is given, and the options most commands share. */
import { InvalidArgumentError, Option, type Command, type CommandOptions } from 'commander';
import type { App, Lang, MaybePartial } from '../app-port.ts';
import { loadConfig, storeTarget, type Config, type StoreTarget } from '../config.ts';
import { jsonPieces } from './render/json.ts';
import { createView, type View } from './render/view.ts';
import type { Terminal } from './terminal.ts';

export interface Context {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Loads the application; help and usage errors never do. */
  readonly app: () => Promise<App>;
  readonly stdinIsTerminal: boolean;
  /** From now on the first Ctrl-C aborts this signal; a second one ends the program. */
  readonly interruptible: () => AbortSignal;
  /** Calls back whenever the process is told to read its configuration's lists anew (SIGHUP). */
  readonly onHangup?: (reload: () => void) => void;
  /** The exit status, when a command worked but has something to say with it. */
  readonly setExit: (status: number) => void;
}

/** Options every command has. */
export interface CommonOptions {
  readonly config?: string;
  readonly lang?: Lang;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** As commander gives `--store WHERE` and `--no-store`. */
export interface StoreOption {
  readonly store?: string | boolean;
}

/** Adds the options every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .option(...CONFIG_OPTION)
    .addOption(langOption('report'))
    .addOption(new Option('--json', 'print one JSON document').conflicts('csv'))
    .option('--csv', 'print CSV')
    .option('--no-color', 'no colour, as NO_COLOR=1');
}

export const CONFIG_OPTION = [
  '-c, --config <file>',
  'configuration (else DAVYLAMP_CONFIG, else ./davylamp.yaml)',
] as const;

/** Language of what is made. */
export const langOption = (what: string): Option =>
  new Option('--lang <lang>', `language of the ${what}`).choices(['en', 'zh']);

export const STORE_OPTION = [
  '--store <where>',
  'folder or http(s)://server (else DAVYLAMP_STORE, else the configuration)',
] as const;

/** Configuration, language, view and store as options, environment and file give them together. */
export async function resolveOptions(
  { terminal, env }: Context,
  options: CommonOptions & StoreOption,
): Promise<{
  readonly config: Config;
  readonly lang: Lang;
  readonly view: View;
  readonly store: () => StoreTarget;
}> {
  const config = await loadConfig(options.config, env);
  const lang = options.lang ?? config.lang;
  const named = typeof options.store === 'string' ? options.store : undefined;
  return {
    config,
    lang,
    view: createView(terminal, lang),
    store: () => storeTarget(named, env, config),
  };
}

/** Adds a command below a group, with the options every command has. */
export const subcommand = (
  group: Command,
  name: string,
  summary: string,
  options?: CommandOptions,
): Command =>
  withCommonOptions(group.command(name, options).summary(summary)).description(`${summary}.`);

/** Prints an answer in the form asked for; the others are not made. */
export function printAnswer(
  { terminal }: Pick<Context, 'terminal'>,
  { json, csv }: CommonOptions,
  lang: Lang,
  forms: {
    readonly json: unknown;
    readonly csv: () => string;
    readonly text: () => string;
  },
): void {
  if (json === true) printJson(terminal, forms.json);
  else if (csv === true) printCsv(terminal, lang, forms.csv());
  else terminal.out(forms.text());
}

/** Remarks beside an answer of which part is missing. */
export function tellPartial(
  { terminal }: Pick<Context, 'terminal'>,
  { labels }: View,
  { partial }: MaybePartial,
): void {
  if (partial === true) terminal.err(`${labels.partial}\n`);
}

/** Prints a JSON document. */
export function printJson(terminal: Terminal, document: unknown): void {
  for (const piece of jsonPieces(document)) terminal.out(piece);
}

/** Prints CSV; Excel takes Chinese text for UTF-8 only with a byte order mark. */
export const printCsv = (terminal: Terminal, lang: Lang, text: string): void =>
  terminal.out(lang === 'zh' ? `\uFEFF${text}` : text);

/** Argument parser for a month such as `2026-10`. */
export function month(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a month such as 2026-10.');
}

/** A whole number of at least `least`, for commander. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const n = Number(text);
    if (!/^\d+$/.test(text) || n < least)
      throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
    return n;
  };

const UNITS: Readonly<Record<string, number>> = { m: 60e3, h: 3600e3, d: 86_400e3, w: 604_800e3 };

/** `7d`, `12h`, or an ISO date or time (UTC), as Unix milliseconds, for commander. */
export function moment(text: string, now = Date.now()): number {
  const ago = /^(\d+)([mhdw])$/.exec(text);
  if (ago !== null) return now - Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0);
  const utc = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text) ? `${text}Z` : text;
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(utc) : Number.NaN;
  if (Number.isNaN(time))
    throw new InvalidArgumentError('Expected 30m, 12h, 7d, 2w, or a date such as 2026-11-20.');
  return time;
}
