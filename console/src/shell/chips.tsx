/** The filters of a page, each as a link that takes it away. */
import { Link } from '@tanstack/react-router';
import { placeName } from '../i18n/names.ts';
import { FILTER_NAMES, type FilterName, type Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import styles from './shell.module.css';

/** Links for all filters but those of `besides`. */
export function Chips({
  page,
  filters,
  besides = [],
}: {
  readonly page: '/' | '/hosts' | '/units';
  readonly filters: Filters;
  readonly besides?: readonly FilterName[];
}) {
  const { words, language } = usePreferences();
  const shown = (name: FilterName, value: string) =>
    name === 'place' ? placeName(value, language) : value;
  const without = (name: FilterName): Filters => ({ ...filters, [name]: undefined });
  return FILTER_NAMES.filter((name) => filters[name] !== undefined && !besides.includes(name)).map(
    (name) => (
      <Link
        key={name}
        to={page}
        search={without(name)}
        className={styles.chip}
        title={words.hosts.loosen(words.filters[name])}
      >
        {words.filters[name]} <b>{shown(name, filters[name] ?? '')}</b> ×
      </Link>
    ),
  );
}
