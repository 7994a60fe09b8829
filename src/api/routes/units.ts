/** Units: the tree with what mines in it, one unit with its prefixes, and taking a table in. */
import { createRoute, z } from '@hono/zod-openapi';
import { AppError } from '../../model/error.ts';
import {
  takenUnits,
  unitDetail,
  type HostTally,
  type UnitsDocument,
} from '../../model/unit-document.ts';
import { suppress } from '../../situation/suppress.ts';
import { needs, unitsOf } from '../access.ts';
import type { ApiContext, Routes } from '../deps.ts';
import { filterOf, filterQuery } from '../filter.ts';
import { Refused } from '../problem.ts';
import { partialMark } from '../partial.ts';
import { answer, jsonBody } from '../route-parts.ts';

const tally = z
  .object({ hosts: z.int(), mining: z.int(), suspected: z.int() })
  .nullable()
  .describe('null: withheld, for so few would point at somebody.');

const treeDocument = z
  .object({
    units: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        parent: z.string(),
        depth: z.int(),
        sector: z.string(),
        prefixes: z.int(),
        addresses: z.int().describe('IPv4 addresses of its own prefixes.'),
        own: tally,
        below: tally.describe('Of all units below it, and its own.'),
      }),
    ),
    undescribed: z.array(z.object({ name: z.string(), tally })),
    without_unit: tally,
    space: z.object({
      addresses: z.int(),
      with_unit: z.int(),
      networks: z.int(),
      networks_with_unit: z.int(),
    }),
    overlaps: z.int(),
    problems: z.int(),
    ...partialMark,
  })
  .openapi('UnitTree');
export type UnitTreeDocument = z.output<typeof treeDocument>;
export type { TakenUnits, UnitDetail } from '../../model/unit-document.ts';

/** Figures for viewers: among a unit's own hosts and the branches right below it what is few is withheld, so that nothing can be
 * reckoned back from their sum; and what stands below something withheld is, too. */
function withheldFrom(c: ApiContext, { units }: UnitsDocument): ReadonlySet<string> {
  if (c.var.caller.role !== 'viewer') return new Set();
  const withheld = new Set<string>();
  const branches = Map.groupBy(units, ({ parent, depth }) => (depth === 0 ? '' : parent));
  const ownOf = new Map(units.map(({ id, own }) => [id, own?.hosts ?? 0]));
  for (const [parent, children] of branches) {
    const rows = [
      ...children.map(({ id, below }) => ({ key: id, hosts: below?.hosts ?? 0 })),
      ...(parent === '' ? [] : [{ key: `own:${parent}`, hosts: ownOf.get(parent) ?? 0 }]),
    ];
    for (const { key, suppressed } of suppress(rows, { adds_up: true }))
      if (suppressed) withheld.add(key);
  }
  // Parents come before children.
  for (const { id, parent } of units)
    if (withheld.has(id) || withheld.has(parent)) {
      withheld.add(id);
      withheld.add(`own:${id}`);
    }
  return withheld;
}

const few = (c: ApiContext, row: HostTally | null): HostTally | null => {
  if (row === null || c.var.caller.role !== 'viewer') return row;
  return suppress([row], { adds_up: false })[0]!.suppressed ? null : row;
};

/** The tree. */
const tree: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/situation/units',
      tags: ['situation'],
      summary: 'The tree of units with the hosts that stand in it',
      middleware: needs(deps, 'statistics'),
      request: { query: filterQuery },
      responses: answer(treeDocument, 'Every host stands in exactly one unit, so branches add up.'),
    }),
    async (c) => {
      const found = await deps.units.tree(
        await filterOf(c.req.valid('query'), c.var.caller, deps.units),
      );
      const withheld = withheldFrom(c, found);
      return c.json({
        units: found.units.map(({ contact: _, own, below, ...unit }) => ({
          ...unit,
          own: withheld.has(`own:${unit.id}`) ? null : few(c, own),
          below: withheld.has(unit.id) ? null : below,
        })),
        undescribed: found.undescribed.map(({ name, ...row }) => ({ name, tally: few(c, row) })),
        without_unit: few(c, found.without_unit),
        space: found.space,
        overlaps: found.overlaps.length,
        problems: found.problems.length,
      });
    },
  );
};

/** A unit with its prefixes: some are of one address, so it is of the list plane. */
const unit: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/units/{id}',
      tags: ['hosts'],
      summary: 'A unit: whom to write to, and its prefixes',
      middleware: needs(deps, 'list'),
      request: { params: z.object({ id: z.string().max(200) }) },
      responses: answer(unitDetail.describe('The unit.')),
    }),
    async (c) => {
      const found = await deps.units.unit(c.req.valid('param').id);
      const own = unitsOf(c.var.caller);
      if (found === undefined || own?.includes(found.name) === false)
        throw new Refused(404, 'unit_unknown', 'There is no such unit, or it is not yours.');
      return c.json(found);
    },
  );
};

/** Largest table handed over, in base64. */
export const LARGEST_TABLE = 8 * 1024 * 1024;

/** Takes a table in. */
const take: Routes = (api, deps) => {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/units/import',
      tags: ['admin'],
      summary: 'Take units and prefixes in, in place of what the same source said before',
      middleware: needs(deps, 'users'),
      request: {
        body: jsonBody(
          z.object({
            name: z.string().min(1).max(200),
            content: z.base64().max(LARGEST_TABLE).describe('CSV or XLSX.'),
            source: z.string().trim().min(1).max(40).default('file'),
            dry: z.boolean().default(false).describe('Only say what would change.'),
            lenient: z.boolean().default(false).describe('Leave out lines that are not sound.'),
          }),
        ),
      },
      responses: answer(takenUnits.describe('What changed, or would change.')),
    }),
    async (c) => {
      const { content, ...given } = c.req.valid('json');
      try {
        const taken = await deps.units.take({
          ...given,
          bytes: Buffer.from(content, 'base64'),
          actor: c.var.caller.actor,
        });
        return c.json(taken);
      } catch (error) {
        if (error instanceof AppError) throw new Refused(422, error.code, error.message);
        throw error;
      }
    },
  );
};

/** Its routes. */
export const units: readonly Routes[] = [tree, unit, take];
