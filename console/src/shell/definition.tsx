/** What a number counts, in the words of the question that counted it: opened where the number stands. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ask } from '../api/ask.ts';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** A button that opens the definition of the question called `of`. */
export function Definition({ of }: { readonly of: string }) {
  const { words, language } = usePreferences();
  const id = useId();
  const { data } = useQuery({
    queryKey: ['definitions', language],
    queryFn: () => ask<{ definitions: Record<string, string> }>('/definitions'),
    staleTime: Infinity,
  });
  const text = data?.definitions[of];
  if (text === undefined) return null;
  return (
    <>
      <button
        type="button"
        className={styles.what}
        popoverTarget={id}
        aria-label={words.definition(of)}
      >
        ?
      </button>
      <div id={id} popover="auto" className={styles.definition}>
        {text}
      </div>
    </>
  );
}
