/** The pages that lead somewhere by themselves, in their order, and the permission that each needs. */
import type { Permission } from '../../../src/model/role.ts';
import type { Messages } from '../i18n/en.ts';

/** A page: its address, its name among the words, who may open it; everybody, where nothing is needed. */
export interface PageEntry {
  readonly to: string;
  readonly name: keyof Messages['pages'];
  readonly needs?: Permission;
}

const pages: readonly PageEntry[] = [
  { to: '/', name: 'situation', needs: 'statistics' },
  { to: '/by/pool', name: 'breakdown', needs: 'statistics' },
  { to: '/units', name: 'units', needs: 'statistics' },
  { to: '/hosts', name: 'hosts', needs: 'list' },
  { to: '/campaigns', name: 'campaigns', needs: 'order' },
  { to: '/wall', name: 'wall', needs: 'statistics' },
  { to: '/reports', name: 'reports', needs: 'health' },
  { to: '/rollup', name: 'rollup', needs: 'health' },
  { to: '/health', name: 'health', needs: 'health' },
  { to: '/audit', name: 'audit', needs: 'audit' },
  { to: '/privacy/record', name: 'privacy', needs: 'privacy' },
  { to: '/users', name: 'users', needs: 'users' },
  { to: '/settings', name: 'settings' },
];

/** Those that somebody with these permissions may open. */
export const pagesOf = (permissions: readonly string[]): readonly PageEntry[] =>
  pages.filter(({ needs }) => needs === undefined || permissions.includes(needs));
