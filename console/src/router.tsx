/** The pages and their addresses. What a page shows is in its query string, as plain names and values. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { HostPage } from './pages/host.tsx';
import { Hosts } from './pages/hosts.tsx';
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
const hosts = createRoute({
  getParentRoute: () => root,
  path: '/hosts',
  component: Hosts,
  validateSearch: filters,
});
const host = createRoute({ getParentRoute: () => root, path: '/hosts/$ip', component: HostPage });
const setup = createRoute({ getParentRoute: () => root, path: '/setup' });

export const router = createRouter({
  routeTree: root.addChildren([situation, hosts, host, setup]),
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
