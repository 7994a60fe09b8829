/** A bulletin as bytes: the same figures give the same bytes, whoever writes them. */
import { createHash } from 'node:crypto';
import type { Bulletin, SealedBulletin } from '../../model/bulletin.ts';

/** Keys in order, no space: one text for one value. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

export const hashOf = (bulletin: Bulletin): string =>
  createHash('sha256').update(canonical(bulletin)).digest('hex');

export const sealed = (bulletin: Bulletin): SealedBulletin => ({
  bulletin,
  sha256: hashOf(bulletin),
});

/** The bytes of the file. */
export const bulletinText = (bulletin: SealedBulletin): string => `${canonical(bulletin)}\n`;

/** Paths of the figures in which two bulletins differ. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (canonical(a ?? null) === canonical(b ?? null)) return [];
  const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  if (!isTree(a) || !isTree(b)) return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(a[key], b[key], path === '' ? key : `${path}.${key}`),
  );
}
