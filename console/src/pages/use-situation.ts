/** The questions of the first page, asked side by side; while new answers come, the last ones stay. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  DimensionDocument,
  OverviewDocument,
  TrendDocument,
} from '../../../src/api/routes/situation.ts';
import { ask } from '../api/ask.ts';
import { useLive } from '../api/live.ts';
import { filtersToQuery, type Filters } from '../state/filters.ts';

/** A value of a dimension, and its count in the span before; `undefined` until that is known. */
export interface Row {
  readonly key: string;
  /** In the reader's language, where the key is a code. */
  readonly name: string | undefined;
  readonly hosts: number | null;
  readonly before: number | null | undefined;
}

/** What is known so far. */
export interface Answers {
  readonly overview: OverviewDocument | undefined;
  readonly filters: Filters;
  readonly places: readonly Row[];
  readonly networks: readonly Row[];
  readonly pools: readonly Row[];
  readonly units: readonly Row[];
  /** The first failure; what had been answered before it is still here. */
  readonly error: Error | null;
  /** When the overview was answered, Unix milliseconds; 0 before. */
  readonly since: number;
  readonly retry: () => void;
}

/** While the server sends no news: live enough for people who watch, and little enough for the store. */
const AGAIN_MS = 60_000;

const DAY = 86_400_000;

/** The same filters over the span of the same length before. */
export function spanBefore(filters: Filters): Filters {
  const [from, to] = [Date.parse(filters.from ?? ''), Date.parse(filters.to ?? '')];
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { ...filters, from: day(from - (to - from) - DAY), to: day(from - DAY) };
}

/** A question of the statistics plane with filters. */
export function useStatistics<T>(path: string, filters: Filters, enabled: boolean, more = '') {
  const query = filtersToQuery(filters) + more;
  const { connected } = useLive();
  return useQuery({
    queryKey: ['situation', path, query, document.documentElement.lang],
    queryFn: () => ask<T>(`/situation/${path}?${query}`),
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: connected ? false : AGAIN_MS,
  });
}

function useDimension(name: string, filters: Filters, before: Filters | undefined, on: boolean) {
  const now = useStatistics<DimensionDocument>(`by/${name}`, filters, on);
  const past = useStatistics<DimensionDocument>(
    `by/${name}`,
    before ?? filters,
    on && before !== undefined,
  );
  const earlier = new Map(past.data?.rows.map(({ key, hosts }) => [key, hosts]));
  const rows = (now.data?.rows ?? []).map(({ key, name, hosts }) => ({
    key,
    name,
    hosts,
    before: past.data === undefined ? undefined : (earlier.get(key) ?? 0),
  }));
  return { rows, error: now.error };
}

/** Asks all of them. */
export function useSituation(filters: Filters, allowed: boolean): Answers {
  const overview = useStatistics<OverviewDocument>('overview', filters, allowed);
  const before = overview.data && { ...filters, ...overview.data.before };
  const places = useDimension('place', filters, before, allowed);
  const networks = useDimension('network_type', filters, before, allowed);
  const pools = useDimension('pool', filters, before, allowed);
  const units = useDimension('unit', filters, before, allowed);
  return {
    overview: overview.data,
    filters,
    places: places.rows,
    networks: networks.rows,
    pools: pools.rows,
    units: units.rows,
    error: overview.error ?? places.error ?? networks.error ?? pools.error ?? units.error,
    since: overview.dataUpdatedAt,
    retry: () => void overview.refetch(),
  };
}

/** The trend, apart by a dimension or together. */
export const useTrend = (filters: Filters, by: string) =>
  useStatistics<TrendDocument>('trend', filters, true, by === '' ? '' : `&by=${by}`);
