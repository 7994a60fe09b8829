/** Lets a screen in by the link that was made for it: the token stands behind the `#`, so that no server and no proxy has it in a log. */
import { useEffect, useState } from 'react';
import { ask } from '../api/ask.ts';
import { usePreferences } from '../state/preferences.tsx';
import { Brand } from './brand.tsx';
import { Failure } from './failure.tsx';
import styles from './shell.module.css';

/** Whether an address brings a token, by what stands behind its `#`. */
export const bringsToken = (path: string, hash: string): boolean =>
  path === '/wall' && hash.startsWith('dl_');

/** Hands the token over, then the wall is shown. */
export function WallDoor({ token }: { readonly token: string }) {
  const { words } = usePreferences();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    // Begun anew without the token: who was signed in here before is not any more.
    ask('/session/wall', 'POST', { token })
      .then(() => location.replace(location.pathname + location.search))
      .catch(setError);
  }, [token]);
  return (
    <main className={styles.sign}>
      <Brand />
      {error === undefined ? (
        <p role="status">{words.server.asking}</p>
      ) : (
        <Failure error={error} retry={() => location.reload()} />
      )}
    </main>
  );
}
