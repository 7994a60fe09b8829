/** Where else the miners of a host were seen: the same machine at another address, or the same login. */
import { z } from 'zod';
import { isoTime } from '../lib/iso-time.ts';
import { isMachine, reappearance } from '../model/miner.ts';
import type { SeenElsewhere } from '../model/miner-document.ts';
import type { Host } from '../model/host.ts';
import { stored } from '../model/stored.ts';
import type { Asking, Query } from '../model/store.ts';
import { hostsByIp } from './hosts.ts';

const params = z.object({
  ip: z.string(),
  miners: z.array(z.string()).readonly(),
  machines: z.array(z.string()).readonly(),
  limited: z.boolean(),
  units: z.array(z.string()).readonly(),
  limit: z.number().int().default(200),
});

const alike: Query<z.output<typeof params>, { readonly ip: string }> = {
  name: 'alike',
  definition: 'Other addresses with a miner or machine of a host, the latest first.',
  params,
  row: z.object({ ip: stored.ip }),
  sql: `SELECT ip FROM host FINAL
    WHERE ip != toIPv6({ip:String}) AND (NOT {limited:Bool} OR unit IN {units:Array(String)})
      AND (hasAny(miners, {miners:Array(String)}) OR hasAny(machines, {machines:Array(String)}))
    ORDER BY last_seen DESC, ip LIMIT {limit:UInt32}`,
};

/** One entry an address and miner, the surest and latest first; of these units alone, where any are given. */
export async function minersElsewhere(
  store: Asking,
  host: Host,
  units?: readonly string[],
): Promise<SeenElsewhere[]> {
  const miners = host.miners.map(({ id }) => id).filter((id) => id !== '');
  const machines = host.miners.flatMap((m) => m.machines.filter(isMachine));
  if (miners.length + machines.length === 0) return [];
  const found = await store.ask(
    alike,
    params.parse({
      ip: host.ip,
      miners,
      machines,
      limited: units !== undefined,
      units: units ?? [],
    }),
  );
  const others = await hostsByIp(
    store,
    found.map(({ ip }) => ip),
  );
  return [...others.values()].flatMap((other) => seenAt(host, other)).sort(bySureness);
}

const ORDER = { 'same-machine': 0, moved: 1, 'same-name': 2 } as const;
const bySureness = (a: SeenElsewhere, b: SeenElsewhere): number =>
  ORDER[a.how] - ORDER[b.how] || (b.last_seen ?? '').localeCompare(a.last_seen ?? '');

/** The best way in which each miner of a host shows at another address. */
function seenAt(host: Host, other: Host): SeenElsewhere[] {
  const found = other.miners.flatMap((there) =>
    host.miners.flatMap((here): SeenElsewhere[] => {
      const how = reappearance(here, there);
      if (how === undefined) return [];
      return [
        {
          ip: other.ip,
          unit: other.unit,
          id: here.id === there.id ? here.id : '',
          how,
          other_unit: other.unit !== null && host.unit !== null && other.unit !== host.unit,
          first_seen: isoTime(there.first_seen),
          last_seen: isoTime(there.last_seen),
        },
      ];
    }),
  );
  const best = new Map<string, SeenElsewhere>();
  for (const one of found.sort(bySureness)) if (!best.has(one.id)) best.set(one.id, one);
  return [...best.values()];
}
