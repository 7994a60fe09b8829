/** Every host that passes a filter, in the order of addresses or as they were first seen, which later news do not change, a page at a time. Between pages nothing is held: whoever takes
 * them slowly keeps no query open, and whoever stops taking them asks nothing more. */
import type { Host } from '../model/host.ts';
import type { Asking } from '../model/store.ts';
import type { HostFilter } from './host-filter.ts';
import { hostsPage, type HostsCursor } from './hosts.ts';

/** Hosts asked for at once: some megabytes with their evidence. */
const PAGE = 500;

/** Pages of hosts, none of them empty. A host that is assessed anew meanwhile comes once, as it is when its page is asked for. */
export async function* everyHost(
  store: Asking,
  filter: HostFilter,
  sort: 'ip' | 'first_seen' = 'ip',
): AsyncGenerator<Host[]> {
  let after: HostsCursor | undefined;
  do {
    const page = await hostsPage(store, { ...filter, sort, limit: PAGE, after });
    if (page.hosts.length > 0) yield [...page.hosts];
    after = page.next ?? undefined;
  } while (after !== undefined);
}
