/** Paths of questions that are asked in more than one place. */
import { filtersToQuery, type Filters } from '../state/filters.ts';

/** Who is signed in. */
export const ME = '/me';

/** A question of the statistics plane with filters, and `more` in its query. */
export const statisticsPath = (name: string, filters: Filters, more = ''): string =>
  `/situation/${name}?${filtersToQuery(filters)}${more}`;
