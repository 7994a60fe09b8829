/** The first page: how many mine, better or worse, where, on what networks, with what, and what the numbers rest on. */
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Bars } from '../charts/bars.tsx';
import { placeName, nameOf } from '../i18n/names.ts';
import { useKeys } from '../keys/registry.tsx';
import { Failure } from '../shell/failure.tsx';
import { Chips } from '../shell/chips.tsx';
import { useMe } from '../shell/app.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { lastDays, type FilterName } from '../state/filters.ts';
import { Brief } from './brief.tsx';
import { Kpis } from './kpis.tsx';
import { Burned, HashRates, Coverage } from './situation-tables.tsx';
import { SituationMap } from './situation-map.tsx';
import { SituationTrend } from './situation-trend.tsx';
import styles from './situation.module.css';
import { useSituation, type Answers } from './use-situation.ts';

const SPANS = [1, 7, 30, 90] as const;
const DAY = 86_400_000;

/** The page, for the span and the filters of its address. */
export function Situation() {
  const { words } = usePreferences();
  const search = useSearch({ from: '/' });
  const me = useMe();
  const allowed = me.data?.permissions.includes('statistics') ?? false;
  const filters = search.from === undefined ? { ...search, ...lastDays(30) } : search;
  const answers = useSituation(filters, allowed);
  // Who reads no figures has hosts of their own.
  if (!allowed) return <Navigate to="/hosts" />;
  const days =
    Math.round((Date.parse(filters.to ?? '') - Date.parse(filters.from ?? '')) / DAY) + 1;
  return (
    <>
      <Head days={days} answers={answers} />
      <p className={styles.chips}>
        <Chips page="/" filters={filters} besides={['from', 'to']} />
      </p>
      {answers.error !== null && (
        <Failure error={answers.error} retry={answers.retry} since={answers.since} />
      )}
      {answers.overview === undefined ? (
        answers.error === null && <p role="status">{words.server.asking}</p>
      ) : (
        <Body answers={answers} overview={answers.overview} days={days} />
      )}
    </>
  );
}

function Head({ days, answers }: { readonly days: number; readonly answers: Answers }) {
  const { words } = usePreferences();
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
  const { overview } = answers;
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

function Body({
  answers,
  overview,
  days,
}: {
  readonly answers: Answers;
  readonly overview: NonNullable<Answers['overview']>;
  readonly days: number;
}) {
  const { words } = usePreferences();
  const { situation } = words;
  const blind = overview.coverage.length === 0;
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
      <Brief overview={overview} days={days} places={answers.places} networks={answers.networks} />
      <Kpis overview={overview} />
      <div className={styles.grid}>
        <div className={styles.half}>
          <SituationTrend answers={answers} />
        </div>
        <div className={styles.half}>
          <SituationMap answers={answers} />
        </div>
        <Breakdown answers={answers} />
        <div className={styles.wide}>
          <HashRates overview={overview} />
        </div>
        <div className={styles.full}>
          <Burned filters={answers.filters} />
        </div>
        {!blind && (
          <div className={styles.full}>
            <Coverage overview={overview} />
          </div>
        )}
      </div>
    </>
  );
}

/** How many bars are drawn of a dimension with many values. */
const MOST_BARS = 10;

function Breakdown({ answers }: { readonly answers: Answers }) {
  const { words, language } = usePreferences();
  const plain = (key: string) => (key === '' ? words.unknown : key);
  const names = new Map(answers.places.map(({ key, name }) => [key, name]));
  const place = (key: string) =>
    key === '' ? words.unknown : (names.get(key) ?? placeName(key, language));
  const network = (key: string) => nameOf(key, words.network, words);
  const lists = useMe().data?.permissions.includes('list') ?? false;
  const rowsOf = (name: FilterName, key: string) =>
    lists && key !== '' ? { ...answers.filters, [name]: key } : undefined;
  const parts = [
    ['network_type', 'by-network-type', answers.networks, network],
    ['place', 'by-place', answers.places, place],
    ['pool', 'by-pool', answers.pools, plain],
    ['unit', 'by-unit', answers.units, plain],
  ] as const;
  return parts.map(([part, definition, rows, name]) => (
    <div key={part} className={styles.third}>
      <Bars
        title={words.situation[part]}
        definition={definition}
        most={MOST_BARS}
        bars={rows.map(({ key, hosts, before }) => ({
          name: name(key),
          value: hosts,
          before,
          rows: rowsOf(part, key),
        }))}
      />
    </div>
  ));
}
