/** The filter of a page as the address bar has it, in the words of the API: `?network_type=campus&min_level=E3`. */
import type { listFilterShape } from '../../../src/api/filter.ts';
import type { ViewDocument } from '../../../src/api/routes/views.ts';

/** What can be filtered by, in the order in which addresses have it. */
export const FILTER_NAMES = [
  'from',
  'to',
  'verdict',
  'level',
  'min_level',
  'place',
  'city',
  'network_type',
  'unit',
  'sector',
  'coin',
  'algorithm',
  'pool',
  'kind',
  'leaning',
  'asn',
  'min_confidence',
  'address',
  'text',
] as const satisfies readonly (keyof typeof listFilterShape)[];
export type FilterName = (typeof FILTER_NAMES)[number];

/** Values by name, as the API reads them; what is not filtered by is not there. */
export type Filters = { readonly [Name in FilterName]?: string };

/** Filters as a query string, in one order, so that equal filters have equal addresses; empty without any. */
export function filtersToQuery(filters: Filters): string {
  const query = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return query.toString();
}

/** Filters of a query string; what is no filter is left out, so that an old link still opens. */
export function filtersFromQuery(text: string): Filters {
  const query = new URLSearchParams(text);
  return Object.fromEntries(
    FILTER_NAMES.flatMap((name) => {
      const value = query.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** Days up to today (UTC), both included. */
export function lastDays(count: number, now = Date.now()): { from: string; to: string } {
  const day = (back: number) => new Date(now - back * 86_400_000).toISOString().slice(0, 10);
  return { from: day(count - 1), to: day(0) };
}

/** The filters of an address; thirty days where it names none. */
export const spanned = (search: Filters): Filters =>
  search.from === undefined ? { ...search, ...lastDays(30) } : search;

const DAY = 86_400_000;

/** What a kept view says. */
type ViewFilter = Pick<ViewDocument, 'query' | 'days'>;

/** The filters of a view; days that end today end today. */
export function filtersOfView({ query, days }: ViewFilter): Filters {
  return { ...filtersFromQuery(query), ...(days !== null && lastDays(days)) };
}

/** What is kept of filters: a span that ends today goes on ending today. */
export function viewOf(filters: Filters): ViewFilter {
  const { from, to, ...rest } = filters;
  const isRelative = from !== undefined && to === lastDays(1).to;
  if (!isRelative) return { query: filtersToQuery(filters), days: null };
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return { query: filtersToQuery(rest), days };
}
