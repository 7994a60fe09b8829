/** One bar a value with its change against the span before, each a link to the rows it counts. */
import { Link } from '@tanstack/react-router';
import type { Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { Chart } from './chart.tsx';
import styles from './chart.module.css';

/** A counted value, the same of the span before, and the filter that lists its rows. `null`: withheld, for it is so few. */
export interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly before?: number | null | undefined;
  readonly rows?: Filters | undefined;
}

/** Bars in the order given; the table has all, the drawing the first `most`. */
export function Bars({
  title,
  definition,
  bars,
  most = 8,
}: {
  readonly title: string;
  readonly definition: string;
  readonly bars: readonly Bar[];
  readonly most?: number;
}) {
  const { words, format } = usePreferences();
  const longest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const count = (value: number | null | undefined) =>
    value === undefined || value === null ? words.withheld : format.number(value);
  const rows = {
    head: [words.chart.name, words.chart.count, words.chart.previous],
    body: bars.map(({ name, value, before }) => [name, count(value), count(before ?? 0)]),
  };
  const more = bars.length - most;
  return (
    <Chart
      title={title}
      rows={rows}
      definition={definition}
      {...(more > 0 && { note: words.chart.more(more) })}
    >
      <ul className={styles.bars}>
        {bars.slice(0, most).map((bar) => (
          <li key={bar.name}>
            <Row bar={bar} longest={longest} />
          </li>
        ))}
      </ul>
    </Chart>
  );
}

function Row({ bar, longest }: { readonly bar: Bar; readonly longest: number }) {
  const { words, format } = usePreferences();
  const content = (
    <>
      <span className={styles.name} title={bar.name}>
        {bar.name}
      </span>
      <svg width="100%" height={14} aria-hidden="true">
        <rect width="100%" height={14} rx={3} fill="var(--fill)" />
        <rect
          width={`${((bar.value ?? 0) / longest) * 100}%`}
          height={14}
          rx={3}
          fill="var(--series-0)"
        />
      </svg>
      <b>{bar.value === null ? words.withheld : format.number(bar.value)}</b>
      <Change value={bar.value} before={bar.before} />
    </>
  );
  if (bar.rows === undefined) return <div className={styles.bar}>{content}</div>;
  return (
    <Link className={styles.bar} to="/hosts" search={bar.rows}>
      {content}
    </Link>
  );
}

/** How a count changed, with its sign: more mining is red, less is green; nothing where there is nothing to compare. */
export function Change({
  value,
  before,
}: {
  readonly value: number | null;
  readonly before: number | null | undefined;
}) {
  const { format } = usePreferences();
  if (value === null || before === null || before === undefined || before === 0)
    return <span className={styles.change} />;
  const share = (value - before) / before;
  const way = share > 0 ? styles.up : styles.down;
  return (
    <span className={`${styles.change} ${share === 0 ? '' : way}`}>{format.change(share)}</span>
  );
}
