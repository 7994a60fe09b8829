/** `davylamp check`: is the configuration valid, and what does it amount to. */
import type { Command } from 'commander';
import type { Checked } from '../../app-port.ts';
import { issueLine, readConfig } from '../../config.ts';
import { AppError } from '../../model/error.ts';
import { printAnswer, withCommonOptions, type CommonOptions, type Context } from '../context.ts';
import { csv } from '../../lib/csv.ts';
import { count } from '../render/format.ts';
import { pad, widthOf, wrap } from '../render/text.ts';
import { createView, heading, type View } from '../render/view.ts';

const HELP = `
Examples:
  $ davylamp check
  $ davylamp check /etc/davylamp/davylamp.yaml
`;

/** Adds the command. */
export function check(program: Command, context: Context): void {
  withCommonOptions(program.command('check').summary('check a configuration'))
    .description('Check a configuration: every mistake with its line, or what it amounts to.')
    .argument('[file]', 'configuration; the one of --config when left out')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, flags: CommonOptions) => {
      const { terminal, env } = context;
      const { path, config, issues } = await readConfig(file ?? flags.config, env);
      if (config === undefined) {
        for (const issue of issues) terminal.err(`${issueLine(path ?? '', issue)}\n`);
        throw new AppError('config_invalid', `${issues.length} found in ${path ?? ''}.`);
      }
      const lang = flags.lang ?? config.lang;
      const checked = await (await context.app()).checkConfig(config);
      printAnswer(context, flags, lang, {
        json: { schema: 1, file: path ?? null, ...checked, config },
        csv: () => checkedCsv(checked),
        text: () => renderChecked(createView(terminal, lang), path, checked),
      });
    });
}

function renderChecked(view: View, path: string | undefined, checked: Checked): string {
  const { labels, paint } = view;
  const sums = Object.entries(checked.indicators).map(([feed, n]) => `${feed} ${count(n)}`);
  const rows: [string, readonly string[]][] = [
    [labels.checkFile, [path ?? labels.checkNoFile]],
    [labels.checkStore, [checked.store]],
    ...(checked.sources.length > 0
      ? [
          [
            labels.sourcesTitle,
            [
              checked.sources
                .map(({ name, type }) => (name === type ? name : `${name} (${type})`))
                .join(', '),
            ],
          ] as [string, readonly string[]],
        ]
      : []),
    [labels.checkDetectors, [checked.detectors.join(', ')]],
    [labels.checkIndicators, sums],
    [
      labels.checkTables,
      checked.tables.map(
        ({ name, rows: n, origin, date, licence }) =>
          `${name}: ${[n > 0 ? labels.rows(n, count(n)) : origin, date, licence].filter((text) => text !== '').join(', ')}`,
      ),
    ],
    [
      labels.checkRefused,
      checked.refused.map(({ feed, line, reason }) => `${feed}:${line}: ${reason}`),
    ],
  ];
  const width = Math.max(...rows.map(([name]) => widthOf(name)));
  const lines = rows.flatMap(([name, values]) =>
    values
      .flatMap((value) => wrap(value, view.width - width - 4))
      .map((line, i) => `  ${paint('dim', pad(i === 0 ? name : '', width))}  ${line}`),
  );
  return `\n${heading(view, labels.checkTitle)}\n${lines.join('\n')}\n`;
}

const checkedCsv = ({ detectors, indicators, tables, store }: Checked): string =>
  csv(
    ['what', 'name', 'rows', 'origin', 'licence', 'date'],
    [
      ['store', store, null, null, null, null],
      ...detectors.map((name) => ['detector', name, null, null, null, null]),
      ...Object.entries(indicators).map(([feed, n]) => ['indicators', feed, n, null, null, null]),
      ...tables.map((t) => ['table', t.name, t.rows, t.origin, t.licence, t.date]),
    ],
  );
