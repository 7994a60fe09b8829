/** The pages and their addresses. What a page shows is in its query string, as plain names and values. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Situation } from './pages/situation.tsx';
import { App } from './shell/app.tsx';
import { filtersFromQuery, filtersToQuery, type Filters } from './state/filters.ts';

const root = createRootRoute({ component: App });

const filters = (search: Filters): Filters => filtersFromQuery(filtersToQuery(search));

const situation = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: Situation,
  validateSearch: filters,
});
const setup = createRoute({ getParentRoute: () => root, path: '/setup' });

export const router = createRouter({
  routeTree: root.addChildren([situation, setup]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const query = filtersToQuery(search);
    return query === '' ? '' : `?${query}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
