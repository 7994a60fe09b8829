/** The situation for a screen on a wall: read from afar, live, whole without scrolling, without an address, and with nothing to click
 * but the way to the whole screen and out. */
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { OverviewDocument } from '../../../src/api/routes/situation-documents.ts';
import { Bars, Change } from '../charts/bars.tsx';
import chart from '../charts/chart.module.css';
import { useSize } from '../charts/use-width.ts';
import { nameOf, placeName } from '../i18n/names.ts';
import { Brand } from '../shell/brand.tsx';
import { Failure } from '../shell/failure.tsx';
import { Live } from '../shell/live.tsx';
import { PartialSign } from '../shell/partial.tsx';
import { useMe } from '../shell/me.ts';
import shell from '../shell/shell.module.css';
import { lastDays, type Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { isSilent } from './health-troubles.ts';
import { atLeastE3 } from './kpis.tsx';
import { SituationMap } from './situation-map.tsx';
import { SituationTrend } from './situation-trend.tsx';
import { useDimension, useOverview } from './use-situation.ts';
import styles from './wall.module.css';

const DAYS = 7;
/** Share of the upper cards, as the grid has it. */
const UPPER = 0.56;
const MINUTE = 60_000;
/** Sensors that a line holds. */
const SENSORS = 5;
/** Height of what stands around the drawing of a trend or map, and of a row, in pixels. */
const [AROUND_TREND, AROUND_MAP, HEAD, ROW] = [84, 104, 40, 38];

/** Milliseconds, anew every minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The page: seven days up to today where its address names none. */
export function Wall() {
  const { words } = usePreferences();
  const search = useSearch({ from: '/wall' });
  const allowed = useMe().data?.permissions.includes('statistics') ?? false;
  const now = useNow();
  const today = lastDays(1, now).to;
  const filters = useMemo(
    () =>
      search.from === undefined ? { ...search, ...lastDays(DAYS, Date.parse(today)) } : search,
    [search, today],
  );
  const { data, error, answered, refetch, dataUpdatedAt } = useOverview(filters, allowed);
  return (
    <div className={styles.wall}>
      <Head overview={data} now={now} filters={search} />
      <PartialSign />
      {error !== null && (
        <Failure error={error} retry={() => void refetch()} since={dataUpdatedAt} />
      )}
      {!allowed && <p role="alert">{words.wall.notYours}</p>}
      {data === undefined && error === null && allowed && (
        <p role="status">{words.server.asking}</p>
      )}
      {data !== undefined && answered !== undefined && (
        <>
          <Numbers overview={data} />
          <Cards filters={answered} />
          <Sensors overview={data} now={now} />
        </>
      )}
    </div>
  );
}

/** The cards, drawn at the room that they have. */
function Cards({ filters }: { readonly filters: Filters }) {
  const [element, { height }] = useSize();
  const above = Math.round(height * UPPER);
  const rows = Math.max(3, Math.floor((height - above - HEAD) / ROW));
  return (
    <div ref={element} className={styles.grid}>
      <SituationTrend filters={filters} height={Math.max(120, above - AROUND_TREND)} />
      <SituationMap filters={filters} height={Math.max(120, above - AROUND_MAP)} />
      <Values part="network_type" definition="by-network-type" filters={filters} rows={rows} />
      <Values part="pool" definition="by-pool" filters={filters} rows={rows} />
      <Moved filters={filters} rows={rows} />
    </div>
  );
}

function Head({
  overview,
  now,
  filters,
}: {
  readonly overview: OverviewDocument | undefined;
  readonly now: number;
  readonly filters: Filters;
}) {
  const { words, format } = usePreferences();
  const synthetic = useMe().data?.synthetic ?? false;
  return (
    <header className={styles.head}>
      <Brand />
      <h1>{words.pages.situation}</h1>
      {overview !== undefined && (
        <span>{words.span.between(overview.span.from, overview.span.to)}</span>
      )}
      {synthetic && <span className={shell.demo}>{words.demo}</span>}
      <span className={styles.space} />
      <Live />
      <button
        type="button"
        className={shell.button}
        onClick={() => void document.documentElement.requestFullscreen()}
      >
        {words.wall.full}
      </button>
      <Link to="/" search={filters} className={shell.button}>
        {words.wall.leave}
      </Link>
      <time>
        {format.clock(now)} <small>UTC</small>
      </time>
    </header>
  );
}

function Numbers({ overview }: { readonly overview: OverviewDocument }) {
  const { words, format } = usePreferences();
  const { situation } = words;
  const proven = atLeastE3(overview.verdicts);
  const numbers = [
    [situation.active, overview.active, overview.active_before],
    [situation.confirmed, proven.hosts, undefined],
    [situation.new, overview.new, undefined],
    [situation.recurring, overview.recurring, undefined],
    [situation.gone, overview.gone, undefined],
  ] as const;
  return (
    <dl className={styles.numbers}>
      {numbers.map(([name, value, before]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {name === situation.confirmed && proven.isLeast && '≥ '}
            <b>{value === null ? words.withheld : format.number(value)}</b>
            {before !== undefined && <Change value={value} before={before} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({
  part,
  definition,
  filters,
  rows: most,
}: {
  readonly part: 'network_type' | 'pool';
  readonly definition: string;
  readonly filters: Filters;
  readonly rows: number;
}) {
  const { words } = usePreferences();
  const { rows } = useDimension(part, filters);
  const bars = useMemo(
    () =>
      rows.slice(0, most).map(({ key, hosts, before }) => ({
        name: part === 'network_type' ? nameOf(key, words.network, words) : key || words.unknown,
        value: hosts,
        before,
      })),
    [rows, most, part, words],
  );
  return <Bars title={words.situation[part]} definition={definition} bars={bars} most={most} />;
}

/** Places where most more, or fewer, mine than in the span before. */
function Moved({ filters, rows: most }: { readonly filters: Filters; readonly rows: number }) {
  const { words, language, format } = usePreferences();
  const { rows } = useDimension('place', filters);
  const moved = rows
    .flatMap(({ key, name, hosts, before }) =>
      key === '' || hosts === null || typeof before !== 'number' || hosts === before
        ? []
        : [{ key, name: name ?? placeName(key, language), by: hosts - before }],
    )
    .toSorted((a, b) => b.by - a.by);
  const falling = moved.filter(({ by }) => by < 0).toReversed();
  const parts = [
    [words.wall.rising, moved.filter(({ by }) => by > 0), '▲', styles.up],
    [words.wall.falling, falling, '▼', styles.down],
  ] as const;
  return (
    <section className={`${chart.card} ${styles.moved}`}>
      {parts.map(([title, places, sign, way]) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul className={styles.list}>
            {places.length === 0 && <li>{words.wall.none}</li>}
            {places.slice(0, most).map(({ key, name, by }) => (
              <li key={key}>
                <span>{name}</span>
                <b className={way}>
                  {sign} {format.number(Math.abs(by))}
                </b>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** How many sensors are heard, and those that are not first: where nothing is seen, nothing can be told. */
function Sensors({ overview, now }: { readonly overview: OverviewDocument; readonly now: number }) {
  const { words, format } = usePreferences();
  const { wall, situation, unknown } = words;
  const ago = (last: string | null) =>
    last === null ? unknown : wall.ago(Math.max(0, Math.round((now - Date.parse(last)) / MINUTE)));
  const sensors = overview.coverage.sensors.toSorted((a, b) =>
    (a.last_time ?? '').localeCompare(b.last_time ?? ''),
  );
  const silent = sensors.filter(({ last_time: last }) => isSilent(last, now)).length;
  if (sensors.length === 0)
    return <p className={`${styles.sensors} ${styles.bad}`}>▲ {situation.noCoverage}</p>;
  return (
    <p className={styles.sensors}>
      <b>{wall.sensors(format.number(sensors.length - silent), format.number(sensors.length))}</b>
      {sensors.slice(0, SENSORS).map(({ observer, last_time: last }, index) => (
        <span key={observer} className={index < silent ? styles.bad : undefined}>
          {index < silent ? '▲' : '●'} {observer || unknown} {ago(last)}
        </span>
      ))}
      {sensors.length > SENSORS && <span>{wall.more(sensors.length - SENSORS)}</span>}
    </p>
  );
}
