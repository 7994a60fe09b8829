/** The sign that an answer shown here is not whole: a shard of the store did not answer. */
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

const isPartial = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'partial' in data && data.partial === true;

/** Whether any answer that the page shows now was given in part. */
function useIsPartial(): boolean {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => cache.findAll({ type: 'active' }).some(({ state }) => holdsPartial(state.data)),
  );
}

/** The pages of a list are one answer. */
const holdsPartial = (data: unknown): boolean => {
  const pages = (data as { readonly pages?: unknown } | undefined)?.pages;
  return Array.isArray(pages) ? pages.some(isPartial) : isPartial(data);
};

/** Stands over the page while it holds. */
export function PartialSign() {
  const { words } = usePreferences();
  if (!useIsPartial()) return null;
  return (
    <p className={styles.partial} role="status">
      <b>▲ {words.server.partial}</b> {words.server.partialHelp}
    </p>
  );
}
