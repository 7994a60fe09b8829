/** The lamp, its name, and what it is for. */
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** Stands over the navigation, and over forms before there is one. */
export function Brand() {
  const { words } = usePreferences();
  return (
    <div className={styles.brand}>
      <img src="/lamp.svg" width={26} height={26} alt="" />
      <span>
        {words.product}
        <small>{words.tagline}</small>
      </span>
    </div>
  );
}
