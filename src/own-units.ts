/** What the console asks of units: the tree for everybody, a unit whole, whose they are below, and taking a table in. */
import type { OwnUnits } from './api/own-units.ts';
import { readOwnBytes } from './enrich/own-file.ts';
import type { Asking } from './model/store.ts';
import { AppError } from './model/error.ts';
import { contactOf, describedIn, isValidAt, lineage, namesBelow, sectorOf } from './model/unit.ts';
import { prefixCoverageOf } from './own-coverage.ts';
import type { OwnTables } from './own-tables.ts';
import type { Register } from './register/register.ts';
import { importOwn } from './register/units.ts';
import { unitsOf } from './units.ts';

/** Asks tables, register and store. */
export function ownUnits(own: OwnTables, register: Register, store: Asking): OwnUnits {
  return {
    tree: async (filter) => unitsOf(await own.read(), store, filter),
    seen: async (from, to) => prefixCoverageOf(await own.read(), store, { from, to }),
    below: async (granted) => namesBelow(describedIn(await own.read()), granted),
    unit: async (id) => {
      const tables = await own.read();
      const byId = describedIn(tables);
      const [unit, ...above] = lineage(byId, id);
      if (unit === undefined) return undefined;
      const now = Date.now();
      return {
        id: unit.id,
        name: unit.name,
        above: above.map(({ name }) => name).reverse(),
        sector: sectorOf(byId, id),
        contact: contactOf(byId, id),
        prefixes: tables
          .flatMap(({ prefixes }) => prefixes)
          .filter((entry) => entry.unit_id === unit.id && isValidAt(entry, now))
          .map(({ prefix, network_type, region, city, policy }) => ({
            prefix,
            network_type,
            region,
            city,
            policy,
          })),
      };
    },
    take: async ({ name, bytes, source, dry, lenient, actor }) => {
      const read = readOwnBytes(bytes, name);
      const [first] = read.refused;
      // What would be refused is part of the answer when somebody only looks.
      if (first !== undefined && !lenient && !dry)
        throw new AppError('units_invalid', `${name}:${first.line}: ${first.reason}.`);
      const receipt = await importOwn(register, { source, table: read, actor, dry });
      return { ...receipt, dry, refused: [...read.refused], unused: [...read.unused] };
    },
  };
}
