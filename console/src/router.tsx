/** The pages and their addresses. What a page shows is in its query string, as plain names and values. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { lazy, type ComponentType } from 'react';
import { Situation } from './pages/situation.tsx';
import { App } from './shell/app.tsx';
import { filtersFromQuery, filtersToQuery, type Filters } from './state/filters.ts';

/** A page whose code is loaded when it is opened. */
const lazyPage = (load: () => Promise<ComponentType>) =>
  lazy(async () => ({ default: await load() }));

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
  component: lazyPage(async () => (await import('./pages/hosts.tsx')).Hosts),
  validateSearch: filters,
});
const host = createRoute({
  getParentRoute: () => root,
  path: '/hosts/$ip',
  component: lazyPage(async () => (await import('./pages/host.tsx')).HostPage),
});
const breakdown = createRoute({
  getParentRoute: () => root,
  path: '/by/$dimension',
  component: lazyPage(async () => (await import('./pages/breakdown.tsx')).Breakdown),
  validateSearch: filters,
});
const units = createRoute({
  getParentRoute: () => root,
  path: '/units',
  component: lazyPage(async () => (await import('./pages/units.tsx')).Units),
  validateSearch: filters,
});
const campaigns = createRoute({
  getParentRoute: () => root,
  path: '/campaigns',
  component: lazyPage(async () => (await import('./pages/campaigns.tsx')).Campaigns),
  validateSearch: filters,
});
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyPage(async () => (await import('./pages/reports.tsx')).Reports),
});
const rollup = createRoute({
  getParentRoute: () => root,
  path: '/rollup',
  component: lazyPage(async () => (await import('./pages/rollup.tsx')).Rollup),
});
const health = createRoute({
  getParentRoute: () => root,
  path: '/health',
  component: lazyPage(async () => (await import('./pages/health.tsx')).Health),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyPage(async () => (await import('./pages/audit.tsx')).Audit),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy/$document',
  component: lazyPage(async () => (await import('./pages/privacy.tsx')).Privacy),
});
const users = createRoute({
  getParentRoute: () => root,
  path: '/users',
  component: lazyPage(async () => (await import('./pages/users.tsx')).Users),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyPage(async () => (await import('./pages/settings.tsx')).Settings),
});
const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  component: lazyPage(async () => (await import('./pages/wall.tsx')).Wall),
  validateSearch: filters,
});
const setup = createRoute({ getParentRoute: () => root, path: '/setup' });

export const router = createRouter({
  routeTree: root.addChildren([
    situation,
    hosts,
    host,
    breakdown,
    units,
    campaigns,
    reports,
    rollup,
    health,
    audit,
    privacy,
    users,
    settings,
    wall,
    setup,
  ]),
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
