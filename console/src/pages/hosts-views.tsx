/** The views somebody keeps of the list: each a link, with a way to keep the one that is open. */
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState, type FormEvent } from 'react';
import shell from '../shell/shell.module.css';
import { filtersOfView, type Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { useViews } from '../state/views.ts';
import styles from './hosts.module.css';

/** A button that opens them. */
export function Views({ filters }: { readonly filters: Filters }) {
  const { words } = usePreferences();
  const id = useId();
  const popover = useRef<HTMLElement>(null);
  const { views, keep, forget } = useViews();
  return (
    <>
      <button type="button" className={shell.button} popoverTarget={id}>
        {words.views.title} {views.length > 0 && <b>{views.length}</b>}
      </button>
      <section
        ref={popover}
        id={id}
        popover="auto"
        className={styles.views}
        aria-label={words.views.title}
      >
        {views.length === 0 && <p>{words.views.none}</p>}
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <Link
                to="/hosts"
                search={filtersOfView(view)}
                onClick={() => popover.current?.hidePopover()}
              >
                {view.name}
              </Link>
              <button
                type="button"
                className={shell.button}
                aria-label={words.views.forget(view.name)}
                title={words.views.forget(view.name)}
                onClick={() => forget.mutate(view.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <Keep keep={(name) => keep.mutate({ name, filters })} />
        {keep.error !== null && <p role="alert">{words.server.refused(keep.error.message)}</p>}
      </section>
    </>
  );
}

function Keep({ keep }: { readonly keep: (name: string) => void }) {
  const { words } = usePreferences();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(name);
    setName('');
  };
  return (
    <form onSubmit={submit}>
      <input
        aria-label={words.views.name}
        placeholder={words.views.name}
        value={name}
        onChange={({ target }) => setName(target.value)}
        required
        maxLength={80}
      />
      <button type="submit" className={shell.button}>
        {words.views.keep}
      </button>
    </form>
  );
}
