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
export const permissions = [
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
] as const;
export type Permission = (typeof permissions)[number];

/** The one table of who may what. */
export const may: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(['statistics']),
  unit_user: new Set(['list', 'export']),
  analyst: new Set(['statistics', 'list', 'order', 'export', 'health']),
  case_officer: new Set([
    'statistics',
    'list',
    'order',
    'export',
    'health',
    'sealed',
    'sealed_ask',
  ]),
  auditor: new Set(['statistics', 'audit', 'health', 'sealed', 'sealed_grant']),
  admin: new Set(['statistics', 'users', 'health']),
};
