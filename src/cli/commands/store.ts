/** `davylamp store`: looks a store over, carries it elsewhere, deletes what has been kept long enough. */
import type { Command } from 'commander';
import type { Config } from '../../config.ts';
import { AppError, errors } from '../../model/error.ts';
import type { DoctorReport } from '../../model/doctor.ts';
import { prunedTables } from '../../model/processing.ts';
import type { Deletion, StoreState, Transfer } from '../../model/store-care.ts';
import {
  printAnswer,
  resolveOptions,
  STORE_OPTION,
  wholeNumber,
  subcommand,
  type CommonOptions,
  type Context,
  type StoreOption,
} from '../context.ts';
import { csv, type CsvValue } from '../../lib/csv.ts';
import { bytes, count } from '../render/format.ts';
import { pad, widthOf } from '../render/text.ts';
import type { View } from '../render/view.ts';

type Flags = CommonOptions & StoreOption;

const HELP = `
Examples:
  $ davylamp store check
  $ davylamp store doctor --store https://clickhouse.example.org:8443/davylamp
  $ davylamp store export /backup/2026-11-20
  $ davylamp store import /backup/2026-11-20 --store https://clickhouse.example.org:8443/davylamp
  $ davylamp store prune sighting --keep-days 30
`;

/** Adds the command with its own commands. */
export function store(program: Command, context: Context): void {
  const group = program
    .command('store')
    .summary('check, export, import and prune a store')
    .description(
      'Look a store over, carry it to another one, delete what has been kept long enough.',
    )
    .addHelpText('after', HELP);
  const sub = (name: string, summary: string): Command =>
    subcommand(group, name, summary).option(...STORE_OPTION);

  sub('check', 'Read every part back, and compare what belongs together').action(
    async (flags: Flags) => {
      const { store: where, view } = await resolveOptions(context, flags);
      const state = await (await context.app()).checkStore(where());
      show(context, flags, { schema: 1, ...state }, stateRows(view, state));
      if (state.problems.length > 0) context.setExit(errors.store_unavailable.exit);
    },
  );
  sub('doctor', 'Look at the server: clock, rights, durability, copies, disks, errors').action(
    async (flags: Flags) => {
      const { store: where, view } = await resolveOptions(context, flags);
      const report = await (await context.app()).examineStore(where());
      show(context, flags, { schema: 1, ...report }, doctorRows(view, report));
      if (report.findings.some(({ health }) => health === 'wrong'))
        context.setExit(errors.store_unavailable.exit);
    },
  );
  addCarrying(sub, context);
  sub('prune', 'Delete whole days that ended long enough ago; prints the receipt')
    .argument(
      '[table]',
      'sighting, evidence, binding or sealed_login; all of privacy.retention when left out',
    )
    .option('--keep-days <n>', 'days to keep', wholeNumber(1))
    .action(async (table: string | undefined, flags: PruneFlags) => {
      const { config, store: where, view } = await resolveOptions(context, flags);
      const app = await context.app();
      const receipts: Deletion[] = [];
      for (const [name, days] of termsOf(config, table, flags.keepDays))
        receipts.push(await app.pruneStore(where(), name, days));
      const [first, ...more] = receipts;
      show(
        context,
        flags,
        more.length === 0 ? { schema: 1, ...first } : { schema: 1, deletions: receipts },
        {
          title: receipts.map(({ before }) => view.labels.storePruned(before)).join('\n  '),
          header: ['table', 'before', 'days', 'rows', 'bytes'],
          rows: receipts.map((r) => [r.table, r.before, r.days, r.rows, r.bytes]),
        },
      );
    });
}

type PruneFlags = Flags & { readonly keepDays?: number };

/** Which tables are kept how many days: the one that is named, else those of the configuration. */
function termsOf(
  { privacy: { retention } }: Config,
  table: string | undefined,
  keepDays: number | undefined,
): (readonly [string, number])[] {
  const named = prunedTables.flatMap((name) => {
    const days = retention[name];
    return days === undefined ? [] : [[name, days] as const];
  });
  if (table === undefined && keepDays === undefined && named.length > 0) return named;
  const days = keepDays ?? named.find(([name]) => name === table)?.[1];
  if (table !== undefined && days !== undefined) return [[table, days]];
  throw new AppError(
    'usage',
    'Say which table and --keep-days, or set privacy.retention in the configuration.',
  );
}

/** Out of a store and into one: the same question both ways. */
function addCarrying(sub: (name: string, summary: string) => Command, context: Context): void {
  for (const name of ['export', 'import'] as const)
    sub(
      name,
      name === 'export'
        ? 'Write a store as Parquet files, by table and day'
        : 'Take exported files into a store',
    )
      .argument('<folder>', 'folder of the files')
      .action(async (folder: string, flags: Flags) => {
        const { store: where, view } = await resolveOptions(context, flags);
        const app = await context.app();
        const transfer = await (name === 'export' ? app.exportStore : app.importStore)(
          where(),
          folder,
        );
        show(context, flags, transfer, transferRows(view, transfer));
      });
}

interface Shown {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

function show(context: Context, flags: Flags, document: unknown, shown: Shown): void {
  printAnswer(context, flags, flags.lang ?? 'en', {
    json: document,
    csv: () => csv(shown.header, shown.rows),
    text: () => `\n  ${shown.title}\n${lines(shown)}\n`,
  });
}

/** Columns under their names; bytes for people. */
function lines({ header, rows }: Shown): string {
  const told = rows.map((row) =>
    row.map((cell, i) =>
      typeof cell !== 'number' ? (cell ?? '') : header[i] === 'bytes' ? bytes(cell) : count(cell),
    ),
  );
  const widths = header.map((name, i) =>
    Math.max(widthOf(name), ...told.map((row) => widthOf(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, i) => pad(cell, widths[i] ?? 0)).join('  ')}`.trimEnd();
  return [line(header), ...told.map(line)].join('\n');
}

const stateRows = (view: View, { tables, problems }: StoreState): Shown => ({
  title: [
    problems.length === 0 ? view.labels.storeSound : view.labels.storeProblems(problems.length),
    ...problems.map(
      ({ problem, count: n }) => `  ${view.labels.storeProblem[problem]}: ${count(n)}`,
    ),
  ].join('\n  '),
  header: ['table', 'rows', 'parts', 'bytes'],
  rows: tables.map(({ table, rows, parts, bytes: size }) => [table, rows, parts, size]),
});

/** What to do about it stands below its row where it is not as it should be. */
function doctorRows(view: View, { engine_version: version, findings }: DoctorReport): Shown {
  const { doctor } = view.labels;
  const ill = findings.filter(({ health }) => health === 'wrong' || health === 'warning');
  return {
    title: [
      ill.length === 0 ? doctor.sound(version) : doctor.found(ill.length, version),
      ...ill.map(({ check }) => `  ${doctor.checks[check].name}: ${doctor.checks[check].advice}`),
    ].join('\n  '),
    header: ['check', 'health', 'found'],
    rows: findings.map(({ check, health, found }) => [
      doctor.checks[check].name,
      doctor.health[health],
      found,
    ]),
  };
}

function transferRows(view: View, { files }: Transfer): Shown {
  const byTable = Map.groupBy(files, ({ table }) => table);
  const sum = (
    all: readonly { readonly rows: number; readonly bytes: number }[],
    of: 'rows' | 'bytes',
  ) => all.reduce((total, file) => total + file[of], 0);
  return {
    title: view.labels.storeCarried(files.length),
    header: ['table', 'files', 'rows', 'bytes'],
    rows: [...byTable].map(([table, all]) => [
      table,
      all.length,
      sum(all, 'rows'),
      sum(all, 'bytes'),
    ]),
  };
}
