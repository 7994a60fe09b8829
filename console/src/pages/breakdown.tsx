/** Every value of one dimension: pools, units, places, coins … with the span before, and what the work came to. */
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { DimensionDocument } from '../../../src/api/routes/situation-documents.ts';
import { Change } from '../charts/bars.tsx';
import { nameOf } from '../i18n/names.ts';
import { Chips } from '../shell/chips.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { spanned, type FilterName, type Filters } from '../state/filters.ts';
import { DataTable } from './data-table.tsx';
import styles from './table.module.css';
import { useStatistics } from './use-situation.ts';

/** What can be broken down by, in the order of the choice. */
const BREAKDOWNS = [
  'pool',
  'unit',
  'sector',
  'place',
  'network_type',
  'coin',
  'algorithm',
] as const;
type Breakdown = (typeof BREAKDOWNS)[number];

/** The page. */
export function Breakdown() {
  const { words } = usePreferences();
  const { dimension } = useParams({ from: '/by/$dimension' });
  const search = useSearch({ from: '/by/$dimension' });
  const filters = spanned(search);
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
  const { data } = useStatistics<DimensionDocument>(`by/${by}`, filters, true, '&compare=true');
  const count = (n: number | null) => (n === null ? words.withheld : format.number(n));
  const named = (key: string, name: string | undefined) =>
    by === 'network_type' ? nameOf(key, words.network, words) : (name ?? (key || words.unknown));
  if (data === undefined) return <p role="status">{words.server.asking}</p>;
  if (data.rows.length === 0) return <p className={shell.empty}>{words.breakdown.none}</p>;
  return (
    <DataTable
      heads={[
        words.situation[by],
        words.chart.count,
        words.chart.previous,
        words.breakdown.change,
        words.breakdown.mining,
        words.breakdown.suspected,
        words.breakdown.sessions,
        words.breakdown.accepted,
      ]}
      rows={data.rows.map((row) => ({
        key: row.key,
        cells: [
          <Value by={by} filters={filters} value={row.key} name={named(row.key, row.name)} />,
          <b>{count(row.hosts)}</b>,
          count(row.before ?? null),
          <Change value={row.hosts} before={row.before} />,
          count(row.mining),
          count(row.suspected),
          count(row.sessions),
          count(row.accepted),
        ],
      }))}
    />
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
