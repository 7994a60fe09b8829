/** The palette: one field that reaches every page, every action and every search, by the keyboard. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { MeDocument } from '../../../src/api/routes/session.ts';
import { useBindings, useKeys } from '../keys/registry.tsx';
import { usePreferences } from '../state/preferences.tsx';
import { filtersOfView } from '../state/filters.ts';
import { useViews } from '../state/views.ts';
import { pagesOf } from './pages.ts';
import { Modal } from './modal.tsx';
import styles from './palette.module.css';
import shell from './shell.module.css';
import { useSearch } from './search.tsx';

/** Something that can be done. */
interface Entry {
  readonly group: 'search' | 'page' | 'action' | 'view';
  readonly says: string;
  readonly key?: string;
  readonly run: () => void;
}

function useEntries(me: MeDocument, text: string): readonly Entry[] {
  const { words } = usePreferences();
  const navigate = useNavigate();
  const client = useQueryClient();
  const bindings = useBindings();
  const search = useSearch();
  const { views } = useViews();
  return useMemo(() => {
    const mayList = me.permissions.includes('list');
    const entries: Entry[] = [
      ...pagesOf(me.permissions).map(({ to, name }) => ({
        group: 'page' as const,
        says: words.pages[name],
        run: () => void navigate({ to }),
      })),
      ...(mayList ? views : []).map((view) => ({
        group: 'view' as const,
        says: view.name,
        run: () => void navigate({ to: '/hosts', search: filtersOfView(view) }),
      })),
      ...bindings.map((binding) => ({ group: 'action' as const, ...binding })),
      {
        group: 'action',
        says: words.palette.again,
        run: () => void client.invalidateQueries({ queryKey: ['situation'] }),
      },
      {
        group: 'action',
        says: words.palette.api,
        run: () => location.assign('/api/docs'),
      },
    ];
    const wanted = text.trim().toLowerCase();
    const found = entries.filter(({ says }) => says.toLowerCase().includes(wanted));
    const asked: Entry[] =
      wanted === '' || !mayList
        ? []
        : [{ group: 'search', says: words.palette.search(text.trim()), run: () => search(text) }];
    return [...found, ...asked];
  }, [me, text, words, navigate, client, bindings, search, views]);
}

/** Opened by Ctrl-K. */
export function Palette({ me }: { readonly me: MeDocument }) {
  const { words } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  useKeys(
    useMemo(
      () => [{ key: 'Ctrl-k', says: words.palette.title, run: () => setOpen(true) }],
      [words],
    ),
  );
  return (
    <>
      <button type="button" className={shell.button} onClick={() => setOpen(true)}>
        {words.palette.open} <kbd>Ctrl K</kbd>
      </button>
      <Modal
        isOpen={isOpen}
        close={close}
        className={styles.palette}
        aria-label={words.palette.title}
      >
        {isOpen && <Choice me={me} close={close} />}
      </Modal>
    </>
  );
}

function Choice({ me, close }: { readonly me: MeDocument; readonly close: () => void }) {
  const { words } = usePreferences();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(me, text);
  const list = useRef<HTMLUListElement>(null);
  const here = Math.min(at, entries.length - 1);
  useEffect(() => {
    list.current?.children[here]?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const take = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    close();
    entry.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((here + step + entries.length) % entries.length);
    else if (event.key === 'Enter') take(entries[here]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={entries.length > 0 ? `palette-${here}` : undefined}
        aria-label={words.palette.label}
        placeholder={words.palette.label}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul ref={list} id="palette-list" role="listbox" aria-label={words.palette.title}>
        {entries.map((entry, index) => (
          <li
            key={`${entry.group} ${entry.says} ${entry.key ?? ''}`}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === here}
            onPointerMove={() => setAt(index)}
            onClick={() => take(entry)}
          >
            <span>{entry.says}</span>
            <small>{words.palette.groups[entry.group]}</small>
            {entry.key !== undefined && <kbd>{entry.key}</kbd>}
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p role="status">{words.palette.none}</p>}
    </>
  );
}
