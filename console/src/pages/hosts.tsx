/** The list of hosts that the filters of the address leave: paged by the server, drawn as far as it is seen. */
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { HostPageDocument } from '../../../src/api/routes/hosts.ts';
import { ask, Refusal } from '../api/ask.ts';
import { useLive } from '../api/live.ts';
import { Failure } from '../shell/failure.tsx';
import { Chips } from '../shell/chips.tsx';
import { OpenOrder } from '../shell/order.tsx';
import { filtersToQuery, type Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import shell from '../shell/shell.module.css';
import { rowOf, Rows } from './hosts-rows.tsx';
import { Views } from './hosts-views.tsx';
import styles from './hosts.module.css';

const PAGE = 200;

function useHosts(filters: Filters) {
  const { language } = usePreferences();
  const query = filtersToQuery(filters);
  return useInfiniteQuery({
    queryKey: ['hosts', query, language],
    queryFn: async ({ pageParam }) => {
      const page = await ask<HostPageDocument>(
        `/hosts?limit=${PAGE}${query === '' ? '' : `&${query}`}${
          pageParam === '' ? '' : `&after=${encodeURIComponent(pageParam)}`
        }`,
      );
      return { ...page, hosts: page.hosts.map(rowOf) };
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    // Else every further page has all before it compared, host by host.
    structuralSharing: false,
  });
}

/** The page. Without an order it asks for one. */
export function Hosts() {
  const { words, format } = usePreferences();
  const filters = useSearch({ from: '/hosts' });
  const answer = useHosts(filters);
  const hosts = useMemo(
    () => answer.data?.pages.flatMap((page) => page.hosts) ?? [],
    [answer.data],
  );
  const total = answer.data?.pages[0]?.total;
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.hosts}</h1>
        {total !== undefined && <b className={styles.total}>{format.number(total)}</b>}
        <Chips page="/hosts" filters={filters} />
        <Views filters={filters} />
        {total !== undefined && total > 0 && <Take filters={filters} />}
      </div>
      {answer.isSuccess && <Newer than={answer.dataUpdatedAt} />}
      <Refused answer={answer} />
      {answer.isPending && <p role="status">{words.server.asking}</p>}
      {total === 0 && <p className={shell.empty}>{words.hosts.none}</p>}
      {hosts.length > 0 && (
        <Rows
          hosts={hosts}
          total={total ?? 0}
          more={answer.hasNextPage ? () => void answer.fetchNextPage() : undefined}
        />
      )}
    </>
  );
}

/** Every opening of the list is on record, so it is opened anew by whoever reads it, not by the clock. */
function Newer({ than }: { readonly than: number }) {
  const { words } = usePreferences();
  const client = useQueryClient();
  const { heard } = useLive();
  if (heard <= than) return null;
  return (
    <p role="status">
      <button
        type="button"
        className={shell.button}
        onClick={() => void client.resetQueries({ queryKey: ['hosts'] })}
      >
        {words.live.newer}
      </button>
    </p>
  );
}

const LIST = { route: 'lists', formats: ['xlsx', 'csv', 'json', 'html'] } as const;
const ROWS = { route: 'exports', formats: ['csv', 'ndjson'] } as const;
const CUTS = { unit: LIST, isp: LIST, regulator: LIST, hosts: ROWS, evidence: ROWS } as const;
type Cut = keyof typeof CUTS;

/** A list as a file, cut for whoever gets it, or every row; the server keeps on record that it was taken. */
function Take({ filters }: { readonly filters: Filters }) {
  const { words, language } = usePreferences();
  const [cut, setCut] = useState<Cut>('unit');
  const { route, formats } = CUTS[cut];
  const query = filtersToQuery(filters);
  return (
    <span className={styles.take}>
      {words.hosts.take}
      {formats.map((format) => (
        <a
          key={format}
          download
          href={`/api/v1/${route}/${cut}?lang=${language}&format=${format}${query && `&${query}`}`}
        >
          {format.toUpperCase()}
        </a>
      ))}
      <select
        value={cut}
        aria-label={words.hosts.cut}
        onChange={({ target }) => setCut(target.value as Cut)}
      >
        {(Object.keys(CUTS) as Cut[]).map((one) => (
          <option key={one} value={one}>
            {words.hosts.cuts[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

function Refused({ answer }: { readonly answer: ReturnType<typeof useHosts> }) {
  const { error, refetch, dataUpdatedAt } = answer;
  if (error === null) return null;
  if (error instanceof Refusal && error.code === 'order_needed') return <OpenOrder />;
  return <Failure error={error} retry={() => void refetch()} since={dataUpdatedAt} />;
}
