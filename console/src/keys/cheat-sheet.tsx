/** The list of keys, made of the registry, in a dialog of the browser. */
import { useEffect, useRef } from 'react';
import { usePreferences } from '../state/preferences.tsx';
import styles from './cheat-sheet.module.css';
import { useBindings } from './registry.tsx';

/** Shown while `open`; the browser keeps the focus inside and gives it back. */
export function CheatSheet({
  open,
  close,
}: {
  readonly open: boolean;
  readonly close: () => void;
}) {
  const { words } = usePreferences();
  const bindings = useBindings().filter(({ key }) => key !== undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.sheet} onClose={close} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl>
        {bindings.map(({ key, says }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={close}>
        {words.keys.close}
      </button>
    </dialog>
  );
}
