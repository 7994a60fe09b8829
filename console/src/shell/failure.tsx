/** What went wrong and what to do next, beside whatever was last known. */
import { useMemo } from 'react';
import { Refusal } from '../api/ask.ts';
import { useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** An error as a line that is read out, with a way to ask again (key `r`). `since`: when what is shown was current. */
export function Failure({
  error,
  retry,
  since,
}: {
  readonly error: Error;
  readonly retry: () => void;
  readonly since?: number;
}) {
  const { words, format } = usePreferences();
  useKeys(useMemo(() => [{ key: 'r', says: words.keys.retry, run: retry }], [words, retry]));
  const status = error instanceof Refusal ? error.status : undefined;
  const { server } = words;
  return (
    <div className={styles.failure} role="alert">
      <b>{status === 0 ? server.silent : server.refused(error.message)}</b>
      <p>{status === 0 ? server.silentHelp : server.refusedHelp}</p>
      {since !== undefined && since > 0 && <p>{server.kept(format.minute(since))}</p>}
      <button type="button" className={styles.button} onClick={retry}>
        {server.retry} <kbd>r</kbd>
      </button>
    </div>
  );
}
