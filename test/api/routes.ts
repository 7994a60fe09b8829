/** The routes of the API as their tests have them. */
import type { Permission } from '../../src/model/role.ts';
import { PASSWORD } from './scene.ts';

/** Every route, with what it needs: its test fails for a route that is not here. */
export const ROUTES: readonly (readonly [
  string,
  string,
  Permission | 'anybody' | 'signed-in',
  unknown?,
])[] = [
  ['GET', '/setup', 'anybody'],
  ['POST', '/setup', 'anybody', { secret: 'x', name: 'x', password: 'x' }],
  ['POST', '/session', 'anybody', { name: 'x', password: 'x' }],
  ['DELETE', '/session', 'signed-in'],
  ['GET', '/session/provider', 'anybody'],
  ['GET', '/session/provider/callback', 'anybody'],
  ['GET', '/me', 'signed-in'],
  ['GET', '/me/tokens', 'signed-in'],
  ['POST', '/me/tokens', 'signed-in', { name: 't', scope: 'statistics', days: 1 }],
  ['DELETE', '/me/tokens/{id}', 'signed-in'],
  ['POST', '/me/totp', 'signed-in', {}],
  ['GET', '/definitions', 'signed-in'],
  ['GET', '/events', 'signed-in'],
  ['GET', '/health', 'health'],
  ['GET', '/health/store', 'health'],
  ['POST', '/orders', 'order', { number: 'A-1', reason: 'a reason', hours: 1 }],
  ['GET', '/situation/overview', 'statistics'],
  ['GET', '/situation/trend', 'statistics'],
  ['GET', '/situation/by/{dimension}', 'statistics'],
  ['GET', '/situation/campaigns', 'order'],
  ['GET', '/situation/energy', 'statistics'],
  ['GET', '/situation/frequency', 'statistics'],
  ['GET', '/lists/{cut}', 'export'],
  ['GET', '/reports/bulletin/{month}', 'health'],
  ['GET', '/hosts', 'list'],
  ['GET', '/hosts/{ip}', 'list'],
  ['GET', '/graph/{kind}/{value}', 'list'],
  ['GET', '/users', 'users'],
  ['POST', '/users', 'users', { name: 'new', password: PASSWORD, role: 'viewer' }],
  ['PATCH', '/users/{id}', 'users', { disabled: true }],
  ['GET', '/audit', 'audit'],
  ['GET', '/audit/verify', 'audit'],
];
