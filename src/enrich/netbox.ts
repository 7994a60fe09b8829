/** Units and prefixes as NetBox keeps them (REST API, `/api/ipam/prefixes/`, `/api/tenancy/…`): tenants are units, tenant groups
 * the tree above them. Read only; asked when somebody asks for it, never by itself. */
import { z } from 'zod';
import { AppError } from '../model/error.ts';
import { networkTypes, type OwnPrefix, type Unit } from '../model/unit.ts';
import { askJson } from './ask-json.ts';
import type { ReadOwn } from './own-rows.ts';
import { formatPrefix, parsePrefix } from '../lib/prefix-map.ts';

const named = z.object({ slug: z.string(), name: z.string() }).nullish();

const page = <T extends z.ZodType>(result: T) =>
  z.object({ next: z.string().nullable(), results: z.array(result) });

const group = z.object({ slug: z.string(), name: z.string(), parent: named });
const tenant = z.object({ slug: z.string(), name: z.string(), group: named });
const prefix = z.object({
  prefix: z.string(),
  tenant: named,
  role: named,
  status: z.object({ value: z.string() }),
});

/** Pages of a table nobody needs more of. */
const MOST_PAGES = 10_000;

/** Reads it whole. `url` is where NetBox answers (`https://netbox.example.org`). Throws `units_unanswered`. */
export async function readNetbox(url: string, token: string | undefined): Promise<ReadOwn> {
  const headers = token === undefined ? {} : { authorization: `Token ${token}` };
  const all = async <T extends z.ZodType>(path: string, shape: T): Promise<z.output<T>[]> => {
    const found: z.output<T>[] = [];
    const base = new URL(url.endsWith('/') ? url : `${url}/`);
    let next: URL | undefined = new URL(`${path}?limit=500`, base);
    for (let n = 0; next !== undefined && n < MOST_PAGES; n++) {
      const answer: { next: string | null; results: unknown[] } = await askJson(
        next,
        page(shape),
        headers,
      );
      found.push(...(answer.results as z.output<T>[]));
      next = answer.next === null ? undefined : sameHost(new URL(answer.next), base);
    }
    return found;
  };
  const [groups, tenants, prefixes] = [
    await all('api/tenancy/tenant-groups/', group),
    await all('api/tenancy/tenants/', tenant),
    await all('api/ipam/prefixes/', prefix),
  ];
  return tableOf(groups, tenants, prefixes);
}

/** A page elsewhere would take the token with it. NetBox behind a proxy may name itself http. */
function sameHost(next: URL, base: URL): URL {
  if (next.hostname !== base.hostname)
    throw new AppError('units_unanswered', `It points to another host: ${next.origin}.`);
  next.protocol = base.protocol;
  next.port = base.port;
  return next;
}

const always = { valid_from: null, valid_to: null };

function tableOf(
  groups: readonly z.output<typeof group>[],
  tenants: readonly z.output<typeof tenant>[],
  prefixes: readonly z.output<typeof prefix>[],
): ReadOwn {
  const plain = { sector: '', contact: '', ...always };
  // A group and a tenant may share a slug and a name: the group stands under its own.
  const tenantNames = new Set(tenants.map(({ name }) => name));
  const groupName = (name: string): string => (tenantNames.has(name) ? `${name} (group)` : name);
  const units: Unit[] = [
    ...groups.map(({ slug, name, parent }) => ({
      id: `group:${slug}`,
      name: groupName(name),
      parent: parent ? `group:${parent.slug}` : '',
      ...plain,
    })),
    ...tenants.map(({ slug, name, group: of }) => ({
      id: slug,
      name,
      parent: of ? `group:${of.slug}` : '',
      ...plain,
    })),
  ];
  const refused: { line: number; reason: string }[] = [];
  const seen = new Set<string>();
  const own = prefixes.flatMap((row, i): OwnPrefix[] => {
    const read = parsePrefix(row.prefix);
    const skipped =
      read === undefined
        ? `${row.prefix} is no prefix`
        : seen.has(row.prefix)
          ? `${row.prefix} stands in several VRFs`
          : undefined;
    if (skipped !== undefined) refused.push({ line: i + 1, reason: skipped });
    if (read === undefined || skipped !== undefined || row.status.value === 'deprecated') return [];
    seen.add(row.prefix);
    const role = networkTypes.find((type) => type === row.role?.slug.replaceAll('-', '_'));
    return [
      {
        prefix: formatPrefix(read),
        unit_id: row.tenant?.slug ?? '',
        network_type: role ?? '',
        region: '',
        city: '',
        policy: '',
        ...always,
      },
    ];
  });
  return { units, prefixes: own, refused, unused: [] };
}
