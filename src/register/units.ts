/** Units and prefixes of the register: what stands, what stood, and taking a table in. */
import { AppError } from '../model/error.ts';
import type { NetworkTypeName } from '../model/host.ts';
import type { OwnPrefix, OwnTable, Unit } from '../model/unit.ts';
import { record } from './audit.ts';
import type { Register } from './register.ts';
import { newId } from './secrets.ts';
import type { PrefixTable, UnitTable } from './tables.ts';

/** A prefix with where it came from, and since when the register says so. */
export interface KnownPrefix extends OwnPrefix {
  readonly source: string;
  readonly recorded: number;
  readonly retired: number | null;
}

/** What an import changed, or would change. */
export interface ImportReceipt {
  readonly source: string;
  readonly units: { readonly new: number; readonly changed: number; readonly same: number };
  readonly prefixes: {
    readonly new: number;
    readonly changed: number;
    /** No longer in the table of this source. */
    readonly retired: number;
    readonly same: number;
  };
}

const unitOf = ({ source: _, changed: __, ...unit }: UnitTable): Unit => unit;

const prefixOf = ({ id: _, network_type, ...rest }: PrefixTable): KnownPrefix => ({
  ...rest,
  network_type: network_type as NetworkTypeName | '',
});

/** What the register says now, the latest word on a prefix first. */
export async function readOwn(
  register: Register,
): Promise<{ readonly units: readonly Unit[]; readonly prefixes: readonly KnownPrefix[] }> {
  const [units, prefixes] = await Promise.all([
    register.selectFrom('unit').selectAll().orderBy('id').execute(),
    register
      .selectFrom('prefix')
      .selectAll()
      .where('retired', 'is', null)
      .orderBy('recorded', 'desc')
      .orderBy('prefix')
      .orderBy('valid_from')
      .execute(),
  ]);
  return { units: units.map(unitOf), prefixes: prefixes.map(prefixOf) };
}

/** Everything ever said of prefixes, the oldest first. */
export async function readHistory(register: Register): Promise<KnownPrefix[]> {
  const rows = await register
    .selectFrom('prefix')
    .selectAll()
    .orderBy('recorded')
    .orderBy('prefix')
    .execute();
  return rows.map(prefixOf);
}

/** Changes whenever anything in units or prefixes does. */
export async function revisionOf(register: Register): Promise<string> {
  const [unit, prefix] = await Promise.all([
    register
      .selectFrom('unit')
      .select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('changed').as('last')])
      .executeTakeFirstOrThrow(),
    register
      .selectFrom('prefix')
      .select(({ fn }) => [
        fn.count<number>('retired').as('gone'),
        fn.countAll<number>().as('n'),
        fn.max('recorded').as('last'),
        fn.max('retired').as('retired'),
      ])
      .executeTakeFirstOrThrow(),
  ]);
  return [...Object.values(unit), ...Object.values(prefix)].join(' ');
}

/** Rows at once: engines bound the number of values in a statement. */
const BATCH = 500;

interface Plan {
  readonly receipt: ImportReceipt;
  readonly units: readonly Unit[];
  readonly add: readonly OwnPrefix[];
  readonly retire: readonly string[];
}

/** Takes in what a source says, in place of what it said before; other sources' prefixes stay. Units are added and changed,
 * never removed: rows of the past name them. On record in the audit log; with `dry` nothing is written. */
export async function importOwn(
  register: Register,
  given: {
    readonly source: string;
    readonly table: OwnTable;
    readonly actor: string;
    readonly dry?: boolean;
  },
  now = Date.now(),
): Promise<ImportReceipt> {
  const { source, table, actor, dry = false } = given;
  const { receipt, units, add, retire } = await planOf(register, source, table);
  if (dry) return receipt;
  await register.transaction().execute(async (db) => {
    for (const unit of units) {
      const row = { ...unit, source, changed: now };
      const { id: _, ...rest } = row;
      await db
        .insertInto('unit')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute();
    }
    for (let i = 0; i < retire.length; i += BATCH)
      await db
        .updateTable('prefix')
        .set({ retired: now })
        .where('id', 'in', retire.slice(i, i + BATCH))
        .execute();
    for (let i = 0; i < add.length; i += BATCH)
      await db
        .insertInto('prefix')
        .values(
          add
            .slice(i, i + BATCH)
            .map((entry) => ({ id: newId(), ...entry, source, recorded: now, retired: null })),
        )
        .execute();
  });
  const { source: subject, ...detail } = receipt;
  await record(register, { actor, action: 'units-imported', subject, detail }, now);
  return receipt;
}

const unitText = (unit: Unit): string =>
  JSON.stringify([
    unit.name,
    unit.parent,
    unit.sector,
    unit.contact,
    unit.valid_from,
    unit.valid_to,
  ]);
const prefixText = (p: OwnPrefix): string =>
  JSON.stringify([
    p.prefix,
    p.unit_id,
    p.network_type,
    p.region,
    p.city,
    p.policy,
    p.valid_from,
    p.valid_to,
  ]);

async function planOf(register: Register, source: string, table: OwnTable): Promise<Plan> {
  const before = await register.selectFrom('unit').selectAll().execute();
  const known = new Map(before.map((row) => [row.id, row]));
  const taken = new Map<string, Unit>();
  for (const unit of table.units)
    taken.set(unit.id, merged(taken.get(unit.id) ?? known.get(unit.id), unit));
  const units = [...taken.values()];
  refuseCircles([...known.values(), ...units]);
  refuseNamesakes([...known.values(), ...units]);
  const written = units.filter((unit) => {
    const row = known.get(unit.id);
    return row === undefined || unitText(row) !== unitText(unit);
  });
  const standing = await register
    .selectFrom('prefix')
    .selectAll()
    .where('source', '=', source)
    .where('retired', 'is', null)
    .execute();
  // A table of units alone says nothing of prefixes.
  const saysPrefixes = table.prefixes.length > 0 || table.units.length === 0;
  const wanted = new Set(table.prefixes.map(prefixText));
  const kept = new Set(
    standing.map((row) => prefixText(prefixOf(row))).filter((text) => wanted.has(text)),
  );
  const add = table.prefixes.filter((entry) => !kept.has(prefixText(entry)));
  const gone = saysPrefixes ? standing.filter((row) => !wanted.has(prefixText(prefixOf(row)))) : [];
  const replaced = new Set(gone.map(({ prefix }) => prefix));
  const changed = new Set(add.map(({ prefix }) => prefix).filter((prefix) => replaced.has(prefix)));
  const created = written.filter(({ id }) => !known.has(id)).length;
  return {
    units: written,
    add,
    retire: gone.map(({ id }) => id),
    receipt: {
      source,
      units: {
        new: created,
        changed: written.length - created,
        same: units.length - written.length,
      },
      prefixes: {
        new: add.filter(({ prefix }) => !changed.has(prefix)).length,
        changed: add.filter(({ prefix }) => changed.has(prefix)).length,
        retired: gone.filter(({ prefix }) => !changed.has(prefix)).length,
        same: kept.size,
      },
    },
  };
}

/** What a table leaves out of a unit stays as it was. */
const merged = (before: Unit | undefined, unit: Unit): Unit =>
  before === undefined
    ? unit
    : {
        id: unit.id,
        name: unit.name === unit.id ? before.name : unit.name,
        parent: unit.parent || before.parent,
        sector: unit.sector || before.sector,
        contact: unit.contact || before.contact,
        valid_from: unit.valid_from ?? before.valid_from,
        valid_to: unit.valid_to ?? before.valid_to,
      };

function refuseCircles(units: readonly Unit[]): void {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  for (const id of parents.keys()) {
    const seen = new Set([id]);
    for (let above = parents.get(id) ?? ''; above !== ''; above = parents.get(above) ?? '') {
      if (seen.has(above))
        throw new AppError('units_invalid', `${[...seen, above].join(' → ')} is a circle.`);
      seen.add(above);
    }
  }
}

/** Hosts stand under the name of their unit: two of one name would be one. */
function refuseNamesakes(units: readonly Unit[]): void {
  const ids = new Map<string, string>();
  for (const { id, name } of new Map(units.map((unit) => [unit.id, unit])).values()) {
    const other = ids.get(name);
    if (other !== undefined)
      throw new AppError('units_invalid', `${other} and ${id} are both called ${name}.`);
    ids.set(name, id);
  }
}
