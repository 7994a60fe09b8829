/** One field for whoever may see lists: an address opens its host, anything else is looked for in units, pools and fingerprints. */
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState, type FormEvent } from 'react';
import { useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[\da-f:]*:[\da-f:]*:[\da-f:.]*)$/i;
const PREFIX = /^[\da-f:.]+\/\d{1,3}$/i;

/** Looks for a text: an address opens its host, a prefix its hosts, anything else the list. */
export function useSearch(): (text: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (text: string) => {
      const wanted = text.trim();
      if (wanted === '') return;
      if (ADDRESS.test(wanted)) void navigate({ to: '/hosts/$ip', params: { ip: wanted } });
      else if (PREFIX.test(wanted)) void navigate({ to: '/hosts', search: { address: wanted } });
      else void navigate({ to: '/hosts', search: { text: wanted } });
    },
    [navigate],
  );
}

/** The field; `/` goes to it. */
export function Search() {
  const { words } = usePreferences();
  const search = useSearch();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useKeys(
    useMemo(
      () => [{ key: '/', says: words.search.key, run: () => field.current?.focus() }],
      [words],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setText('');
    field.current?.blur();
    search(text);
  };
  return (
    <form role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        className={styles.search}
        aria-label={words.search.label}
        placeholder={words.search.label}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  );
}
