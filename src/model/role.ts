/** Who may do what. */

/** From least to most of the list; `auditor` and `admin` see no list, the former but the hosts that a request names. */
export const roles = [
  'viewer',
  'unit_user',
  'analyst',
  'case_officer',
  'auditor',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** What a route asks for. */
const permissions = [
  /** Figures without an address. */
  'statistics',
  /** Hosts by address: under an order, or of one's own units. */
  'list',
  /** Opening the list plane with an order. */
  'order',
  /** Taking a list away as a file. */
  'export',
  /** Reading the audit log. */
  'audit',
  /** What is processed about people: the record of it, and the notice. */
  'privacy',
  /** Users, tokens of others, settings. */
  'users',
  /** Sensors, coverage, versions. */
  'health',
  /** Taking part in openings of sealed logins. */
  'sealed',
  /** Asking for them, and opening what another granted. */
  'sealed_ask',
  /** Granting what another asked for. */
  'sealed_grant',
  /** What is one's own: second factor, tokens, views. */
  'account',
] as const;
export type Permission = (typeof permissions)[number];

/** The one table of who may what. */
export const may: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(['statistics', 'account']),
  unit_user: new Set(['list', 'export', 'account']),
  analyst: new Set(['statistics', 'list', 'order', 'export', 'health', 'account']),
  case_officer: new Set([
    'statistics',
    'list',
    'order',
    'export',
    'health',
    'account',
    'sealed',
    'sealed_ask',
  ]),
  auditor: new Set([
    'statistics',
    'audit',
    'privacy',
    'health',
    'account',
    'sealed',
    'sealed_grant',
  ]),
  admin: new Set(['statistics', 'privacy', 'users', 'health', 'account']),
};

/** What a token may be made for. */
export const scopes = ['statistics', 'list', 'wall'] as const;
export type Scope = (typeof scopes)[number];

/** What people do themselves, and no token in their place. */
const OF_PEOPLE: ReadonlySet<Permission> = new Set(['account', 'users']);

/** What tells addresses; the audit log does, too. */
const OF_ADDRESSES: ReadonlySet<Permission> = new Set([
  'list',
  'export',
  'audit',
  'sealed',
  'sealed_ask',
  'sealed_grant',
]);

const byScope: Readonly<Record<Scope, (permission: Permission) => boolean>> = {
  list: (one) => !OF_PEOPLE.has(one),
  statistics: (one) => !OF_PEOPLE.has(one) && !OF_ADDRESSES.has(one),
  wall: (one) => one === 'statistics',
};

/** What a token of somebody may, of what they may themselves. */
export const mayByToken = (role: Role, scope: Scope): ReadonlySet<Permission> =>
  new Set([...may[role]].filter(byScope[scope]));
