/** Every page of the console, and somebody who may see it. */
import type { Role } from '../../src/model/role.ts';
import { DAYS } from '../api/scene.ts';

/** A page to look at; nobody is signed in without `as`. */
export interface ConsolePage {
  readonly name: string;
  readonly as: Role | undefined;
  /** `HOST` stands for the address of a host, `UNREAD` for that of one whose conversations nobody could read. */
  readonly path: string;
}

export const PAGES: readonly ConsolePage[] = [
  { name: 'sign-in', as: undefined, path: '/' },
  { name: 'setup', as: undefined, path: '/setup' },
  { name: 'situation', as: 'analyst', path: `/?${DAYS}` },
  { name: 'situation-viewer', as: 'viewer', path: `/?${DAYS}` },
  { name: 'hosts', as: 'analyst', path: `/hosts?${DAYS}` },
  { name: 'hosts-none', as: 'analyst', path: '/hosts?coin=NONE' },
  { name: 'hosts-closed', as: 'case_officer', path: '/hosts' },
  { name: 'host', as: 'analyst', path: '/hosts/HOST' },
  { name: 'host-unread', as: 'analyst', path: '/hosts/UNREAD' },
  { name: 'breakdown', as: 'analyst', path: `/by/unit?${DAYS}` },
  { name: 'units', as: 'admin', path: `/units?${DAYS}` },
  { name: 'campaigns', as: 'analyst', path: `/campaigns?${DAYS}` },
  { name: 'reports', as: 'analyst', path: '/reports' },
  { name: 'rollup', as: 'analyst', path: '/rollup' },
  { name: 'health', as: 'admin', path: '/health' },
  { name: 'api', as: undefined, path: '/api/docs' },
  { name: 'settings', as: 'analyst', path: '/settings' },
  { name: 'wall', as: 'viewer', path: `/wall?${DAYS}` },
  { name: 'audit', as: 'auditor', path: '/audit' },
  { name: 'privacy', as: 'auditor', path: '/privacy/record' },
  { name: 'privacy-notice', as: 'admin', path: '/privacy/notice' },
  { name: 'users', as: 'admin', path: '/users' },
  { name: 'situation-empty', as: 'analyst', path: '/?from=2020-01-01&to=2020-01-07' },
];
