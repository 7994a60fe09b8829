/** The sign that figures follow the store, and what makes them: news from the server has them asked again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen, useLive } from '../api/live.ts';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** What is on record when it is opened is not asked again by itself: lists, hosts, the audit log. */
const FIGURES = ['situation', 'health'];

/** The sign. */
export function Live() {
  const { words, format } = usePreferences();
  const client = useQueryClient();
  useEffect(
    () =>
      listen(() => {
        for (const key of FIGURES) void client.invalidateQueries({ queryKey: [key] });
      }),
    [client],
  );
  const { connected, heard } = useLive();
  const { live } = words;
  return (
    <span
      className={styles.live}
      data-connected={connected}
      title={connected ? live.liveHelp : live.waitingHelp}
    >
      {connected ? live.live : live.waiting}
      {heard > 0 && ` · ${format.minute(heard)}`}
    </span>
  );
}
