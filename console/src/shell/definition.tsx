/** What a number counts, in the words of the question that counted it: opened where the number stands. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ask } from '../api/ask.ts';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** A button that opens the definition of the question called `of`. */
export function Definition({ of }: { readonly of: string }) {
  const { language } = usePreferences();
  const { data } = useQuery({
    queryKey: ['definitions', language],
    queryFn: () => ask<{ definitions: Record<string, string> }>('/definitions'),
    staleTime: Infinity,
  });
  const text = data?.definitions[of];
  return text === undefined ? null : <About of={of} text={text} />;
}

/** A button that opens what is said of `of`. */
export function About({ of, text }: { readonly of: string; readonly text: string }) {
  const { words } = usePreferences();
  const id = useId();
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
