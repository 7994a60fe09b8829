/** The first page: how many mine, better or worse, where, on what networks, with what, and what the numbers rest on. */
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { memo, useDeferredValue, useMemo } from 'react';
import type { OverviewDocument } from '../../../src/api/routes/situation-documents.ts';
import { Bars } from '../charts/bars.tsx';
import { placeName, nameOf } from '../i18n/names.ts';
import { useKeys } from '../keys/registry.tsx';
import { Failure } from '../shell/failure.tsx';
import { Chips } from '../shell/chips.tsx';
import { useMe } from '../shell/me.ts';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { lastDays, spanned, type Filters } from '../state/filters.ts';
import { Brief } from './brief.tsx';
import { CoverageLine } from './coverage.tsx';
import { Kpis } from './kpis.tsx';
import { EgressHours, EgressPools } from './egress.tsx';
import { Burned, HashRates, Coverage } from './situation-tables.tsx';
import { SituationMap } from './situation-map.tsx';
import { SituationTrend } from './situation-trend.tsx';
import styles from './situation.module.css';
import { useDimension, useOverview, type Row } from './use-situation.ts';

const SPANS = [1, 7, 30, 90] as const;
const DAY = 86_400_000;

/** The page, for the span and the filters of its address. */
export function Situation() {
  const { words } = usePreferences();
  const search = useSearch({ from: '/' });
  const me = useMe();
  const allowed = me.data?.permissions.includes('statistics') ?? false;
  const filters = useMemo(() => spanned(search), [search]);
  const { data: overview, error, answered, refetch, dataUpdatedAt } = useOverview(filters, allowed);
  // The first numbers are painted before anything is drawn that takes longer.
  const drawn = useDeferredValue(answered, undefined);
  // Who reads no figures has hosts of their own.
  if (!allowed) return <Navigate to="/hosts" />;
  return (
    <>
      <Head filters={filters} overview={overview} />
      <p className={styles.chips}>
        <Chips page="/" filters={filters} besides={['from', 'to']} />
      </p>
      {error !== null && (
        <Failure error={error} retry={() => void refetch()} since={dataUpdatedAt} />
      )}
      {overview === undefined
        ? error === null && <p role="status">{words.server.asking}</p>
        : answered !== undefined && <Body overview={overview} filters={answered} drawn={drawn} />}
    </>
  );
}

const daysOf = ({ from = '', to = '' }: Filters): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;

function Head({
  filters,
  overview,
}: {
  readonly filters: Filters;
  readonly overview: OverviewDocument | undefined;
}) {
  const { words } = usePreferences();
  const days = daysOf(filters);
  const navigate = useNavigate({ from: '/' });
  const choose = useMemo(
    () => (count: number) =>
      void navigate({ search: (before) => ({ ...before, ...lastDays(count) }) }),
    [navigate],
  );
  useKeys(
    useMemo(
      () =>
        SPANS.map((count, index) => ({
          key: String(index + 1),
          says: words.keys.spans(count),
          run: () => choose(count),
        })),
      [words, choose],
    ),
  );
  return (
    <div className={styles.head}>
      <h1>{words.pages.situation}</h1>
      {overview !== undefined && (
        <span>{words.span.between(overview.span.from, overview.span.to)}</span>
      )}
      <span className={styles.space} />
      {overview !== undefined && (
        <span>{words.span.against(overview.before.from, overview.before.to)}</span>
      )}
      <div className={shell.segments} role="group" aria-label={words.span.label}>
        {SPANS.map((count) => (
          <button
            key={count}
            type="button"
            aria-pressed={count === days}
            onClick={() => choose(count)}
          >
            {words.span.days(count)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** `filters`: what the overview was made with; `drawn`: what the rest of the page is, or is about to be, drawn with. */
function Body({
  overview,
  filters,
  drawn,
}: {
  readonly overview: OverviewDocument;
  readonly filters: Filters;
  readonly drawn: Filters | undefined;
}) {
  const { words } = usePreferences();
  const { situation } = words;
  const blind = overview.coverage.sensors_heard === 0;
  const warning = blind && <p className={styles.warning}>{situation.noCoverage}</p>;
  if (overview.active === 0)
    return (
      <>
        {warning}
        <div className={shell.empty}>
          <b>{situation.none}</b>
          <p>{situation.noneHelp}</p>
        </div>
      </>
    );
  return (
    <>
      {warning}
      <Brief overview={overview} days={daysOf(filters)} filters={filters} />
      <Kpis overview={overview} />
      <CoverageLine coverage={overview.coverage} />
      {drawn !== undefined && <Cards filters={drawn} />}
      {overview.coverage.sensors.length > 0 && (
        <div className={styles.after}>
          <Coverage overview={overview} />
        </div>
      )}
    </>
  );
}

/** What is asked for beside the overview, each by its card. */
const Cards = memo(function Cards({ filters }: { readonly filters: Filters }) {
  return (
    <div className={styles.grid}>
      <div className={styles.half}>
        <SituationTrend filters={filters} />
      </div>
      <div className={styles.half}>
        <SituationMap filters={filters} />
      </div>
      {DIMENSIONS.map((part) => (
        <div key={part} className={styles.third}>
          <Dimension part={part} filters={filters} />
        </div>
      ))}
      <div className={styles.wide}>
        <HashRates filters={filters} />
      </div>
      <div className={styles.full}>
        <Burned filters={filters} />
      </div>
      <div className={styles.half}>
        <EgressHours filters={filters} />
      </div>
      <div className={styles.half}>
        <EgressPools filters={filters} />
      </div>
    </div>
  );
});

/** How many bars are drawn of a dimension with many values. */
const MOST_BARS = 10;

const DIMENSIONS = ['network_type', 'place', 'pool', 'unit'] as const;
type Part = (typeof DIMENSIONS)[number];

const DEFINITIONS: Readonly<Record<Part, string>> = {
  network_type: 'by-network-type',
  place: 'by-place',
  pool: 'by-pool',
  unit: 'by-unit',
};

function Dimension({ part, filters }: { readonly part: Part; readonly filters: Filters }) {
  const { words, language } = usePreferences();
  const { rows } = useDimension(part, filters);
  const lists = useMe().data?.permissions.includes('list') ?? false;
  const bars = useMemo(() => {
    const named = ({ key, name }: Row) => {
      if (key === '') return words.unknown;
      if (part === 'network_type') return nameOf(key, words.network, words);
      return name ?? (part === 'place' ? placeName(key, language) : key);
    };
    return rows.map((row) => ({
      name: named(row),
      value: row.hosts,
      before: row.before,
      rows: lists && row.key !== '' ? { ...filters, [part]: row.key } : undefined,
    }));
  }, [rows, part, filters, lists, words, language]);
  return (
    <Bars
      title={words.situation[part]}
      definition={DEFINITIONS[part]}
      most={MOST_BARS}
      bars={bars}
    />
  );
}
