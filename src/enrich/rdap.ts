/** Who answers for a network by the registries of the internet (RDAP, RFC 9083): asked for networks that somebody names, never by
 * itself. */
import { z } from 'zod';
import { formatPrefix } from '../lib/prefix-map.ts';
import { prefixesBetween } from '../lib/prefix-range.ts';
import type { OwnPrefix, Unit } from '../model/unit.ts';
import { askJson } from './ask-json.ts';
import type { ReadOwn } from './own-rows.ts';

/** A server that knows which registry to ask. */
const RDAP = 'https://rdap.org/';

const card = z.tuple([z.literal('vcard'), z.array(z.array(z.unknown()))]);
interface Entity {
  readonly handle?: string | undefined;
  readonly roles: readonly string[];
  readonly vcardArray?: z.output<typeof card> | undefined;
  readonly entities: readonly Entity[];
}
const entity: z.ZodType<Entity> = z.object({
  handle: z.string().optional(),
  roles: z.array(z.string()).default([]),
  vcardArray: card.optional(),
  get entities() {
    return z.array(entity).default([]);
  },
});

const network = z.object({
  startAddress: z.string(),
  endAddress: z.string(),
  handle: z.string().optional(),
  name: z.string().optional(),
  country: z.string().optional(),
  entities: z.array(entity).default([]),
});

/** One network for each address or prefix asked about, with its registrant as unit. Throws `units_unanswered`. */
export async function readRdap(asked: readonly string[], server = RDAP): Promise<ReadOwn> {
  const units = new Map<string, Unit>();
  const prefixes = new Map<string, OwnPrefix>();
  const refused: { line: number; reason: string }[] = [];
  for (const [i, what] of asked.entries()) {
    const found = await askJson(
      new URL(`ip/${what}`, server.endsWith('/') ? server : `${server}/`),
      network,
    );
    const ranges = prefixesBetween(found.startAddress, found.endAddress);
    const unit = registrant(found);
    if (ranges === undefined) {
      refused.push({ line: i + 1, reason: `${what}: no range of addresses in the answer` });
      continue;
    }
    units.set(unit.id, unit);
    for (const prefix of ranges.map(formatPrefix))
      prefixes.set(prefix, {
        prefix,
        unit_id: unit.id,
        network_type: '',
        region: /^[A-Z]{2}$/.test(found.country ?? '') ? found.country! : '',
        city: '',
        policy: '',
        valid_from: null,
        valid_to: null,
      });
  }
  return {
    units: [...units.values()],
    prefixes: [...prefixes.values()],
    refused,
    unused: [],
  };
}

/** Entities at any depth: registries hang the abuse contact below the registrant. */
const everyone = (entities: readonly Entity[]): Entity[] =>
  entities.flatMap((one) => [one, ...everyone(one.entities)]);

/** The text of a property of a jCard (RFC 7095). */
function textOf(of: Entity | undefined, property: string): string {
  const found = of?.vcardArray?.[1].find(([name]) => name === property)?.[3];
  return typeof found === 'string' ? found : '';
}

function registrant({ entities, handle = '', name = '' }: z.output<typeof network>): Unit {
  const all = everyone(entities);
  const withRole = (role: string): Entity | undefined =>
    all.find(({ roles }) => roles.includes(role));
  const owner = withRole('registrant');
  const called = textOf(owner, 'fn') || textOf(owner, 'org') || name || handle;
  return {
    id: owner?.handle ?? (handle || called),
    name: called,
    parent: '',
    sector: '',
    contact: textOf(withRole('abuse'), 'email') || textOf(owner, 'email'),
    valid_from: null,
    valid_to: null,
  };
}
