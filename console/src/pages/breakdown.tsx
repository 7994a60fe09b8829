/** Every value of one dimension: pools, units, places, coins … with the span before, and what the work came to. */
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { DimensionDocument } from '../../../src/api/routes/situation.ts';
import { Change } from '../charts/bars.tsx';
import { nameOf } from '../i18n/names.ts';
import { Chips } from '../shell/chips.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { lastDays, type FilterName, type Filters } from '../state/filters.ts';
import styles from './table.module.css';
import { spanBefore, useStatistics } from './use-situation.ts';

/** What can be broken down by, in the order of the choice. */
export const BREAKDOWNS = ['pool', 'unit', 'place', 'network_type', 'coin', 'algorithm'] as const;
type Breakdown = (typeof BREAKDOWNS)[number];

/** The page. */
export function Breakdown() {
  const { words } = usePreferences();
  const { dimension } = useParams({ from: '/by/$dimension' });
  const search = useSearch({ from: '/by/$dimension' });
  const filters = search.from === undefined ? { ...search, ...lastDays(30) } : search;
  const by = BREAKDOWNS.find((one) => one === dimension) ?? 'pool';
  return (
    <>
      <div className={styles.head}>
        <h1>{words.situation[by]}</h1>
        <span>{words.span.between(filters.from ?? '', filters.to ?? '')}</span>
        <Chips page="/" filters={filters} besides={['from', 'to']} />
        <span className={styles.space} />
        <nav className={shell.segments} aria-label={words.pages.breakdown}>
          {BREAKDOWNS.map((one) => (
            <Link
              key={one}
              to="/by/$dimension"
              params={{ dimension: one }}
              search={search}
              aria-current={one === by ? 'page' : undefined}
            >
              {words.situation[one]}
            </Link>
          ))}
        </nav>
      </div>
      <Values by={by} filters={filters} />
    </>
  );
}

function Values({ by, filters }: { readonly by: Breakdown; readonly filters: Filters }) {
  const { words, format } = usePreferences();
  const now = useStatistics<DimensionDocument>(`by/${by}`, filters, true);
  const past = useStatistics<DimensionDocument>(`by/${by}`, spanBefore(filters), true);
  const before = new Map(past.data?.rows.map(({ key, hosts }) => [key, hosts]));
  const count = (n: number | null) => (n === null ? words.withheld : format.number(n));
  const named = (key: string, name: string | undefined) =>
    by === 'network_type' ? nameOf(key, words.network, words) : (name ?? (key || words.unknown));
  if (now.data === undefined) return <p role="status">{words.server.asking}</p>;
  if (now.data.rows.length === 0) return <p className={shell.empty}>{words.breakdown.none}</p>;
  return (
    <div className={styles.card}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.situation[by]}</th>
            <th scope="col">{words.chart.count}</th>
            <th scope="col">{words.chart.previous}</th>
            <th scope="col">
              <span className={shell.skip}>±</span>
            </th>
            <th scope="col">{words.breakdown.mining}</th>
            <th scope="col">{words.breakdown.suspected}</th>
            <th scope="col">{words.breakdown.sessions}</th>
            <th scope="col">{words.breakdown.accepted}</th>
          </tr>
        </thead>
        <tbody>
          {now.data.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Value by={by} filters={filters} value={row.key} name={named(row.key, row.name)} />
              </th>
              <td>
                <b>{count(row.hosts)}</b>
              </td>
              <td>{past.data === undefined ? '' : count(before.get(row.key) ?? 0)}</td>
              <td>
                <Change value={row.hosts} before={before.get(row.key)} />
              </td>
              <td>{count(row.mining)}</td>
              <td>{count(row.suspected)}</td>
              <td>{count(row.sessions)}</td>
              <td>{count(row.accepted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value as a link to its situation; what is not known leads nowhere. */
function Value({
  by,
  filters,
  value,
  name,
}: {
  readonly by: FilterName;
  readonly filters: Filters;
  readonly value: string;
  readonly name: string;
}) {
  if (value === '') return name;
  return (
    <Link to="/" search={{ ...filters, [by]: value }}>
      {name}
    </Link>
  );
}
