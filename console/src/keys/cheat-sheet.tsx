/** The list of keys, made of the registry, in a dialog of the browser. */
import { Modal } from '../shell/modal.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './cheat-sheet.module.css';
import { useBindings } from './registry.tsx';

/** Shown while `isOpen`. */
export function CheatSheet({
  isOpen,
  close,
}: {
  readonly isOpen: boolean;
  readonly close: () => void;
}) {
  const { words } = usePreferences();
  const bindings = useBindings().filter(({ key }) => key !== undefined);
  return (
    <Modal isOpen={isOpen} close={close} className={styles.sheet} aria-labelledby="keys-title">
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
    </Modal>
  );
}
