/** The questions of the first page. What is looked at first is asked first: the rest is asked for once the overview is there. While
 * new answers come, the last ones stay. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  DimensionDocument,
  OverviewDocument,
  TrendDocument,
} from '../../../src/api/routes/situation-documents.ts';
import { ask } from '../api/ask.ts';
import { useLive } from '../api/live.ts';
import { statisticsPath } from '../api/paths.ts';
import type { Filters } from '../state/filters.ts';

/** A value of a dimension, and its count in the span before. */
export type Row = DimensionDocument['rows'][number];

/** While the server sends no news: live enough for people who watch, and little enough for the store. */
const AGAIN_MS = 60_000;

/** The question as it is kept, and how it is put. */
function statisticsQuery<T>(path: string, filters: Filters, more = '') {
  const asked = statisticsPath(path, filters, more);
  return {
    queryKey: ['situation', asked, document.documentElement.lang],
    queryFn: () => ask<T>(asked),
  };
}

/** A question of the statistics plane with filters. */
export function useStatistics<T>(path: string, filters: Filters, enabled = true, more = '') {
  const { connected } = useLive();
  return useQuery({
    ...statisticsQuery<T>(path, filters, more),
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: connected ? false : AGAIN_MS,
  });
}

const NONE: readonly Row[] = [];

/** Hosts by a dimension, compared with the span before; none while they are not known. `isOld`: of the filters before. */
export function useDimension(name: string, filters: Filters) {
  const { data, error, isPlaceholderData } = useStatistics<DimensionDocument>(
    `by/${name}`,
    filters,
    true,
    '&compare=true',
  );
  return { rows: data?.rows ?? NONE, error, isOld: isPlaceholderData };
}

export const overviewQuery = (filters: Filters) =>
  statisticsQuery<OverviewDocument>('overview', filters);

/** The overview, and the filters it was made with: the page goes on to new ones when their overview is there. */
export function useOverview(filters: Filters, allowed: boolean) {
  const answer = useStatistics<OverviewDocument>('overview', filters, allowed);
  const [answered, setAnswered] = useState<Filters>();
  const isNew = answer.isSuccess && !answer.isPlaceholderData;
  if (isNew && answered !== filters) setAnswered(filters);
  return { ...answer, answered };
}

/** The trend, apart by a dimension or together. */
export const useTrend = (filters: Filters, by: string) =>
  useStatistics<TrendDocument>('trend', filters, true, by === '' ? '' : `&by=${by}`);
