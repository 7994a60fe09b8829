/** Blocks of a coin, and how soon after each the server of a conversation nobody could read spoke unasked: hits against chance. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { usePreferences } from '../state/preferences.tsx';
import { Chart } from './chart.tsx';
import styles from './chart.module.css';
import { followed, type Sample } from './sample.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 200;
const TOP = 12;
const BOTTOM = 24;
const LEFT = 44;

type Clock = NonNullable<ReturnType<typeof followed>>;

/** The card; nothing where no block was heard of. */
export function ClockPlot({
  sample,
  endpoint,
}: {
  readonly sample: Sample;
  readonly endpoint: string;
}) {
  const { words, format } = usePreferences();
  const found = followed(sample);
  if (found === undefined) return null;
  const { clock } = words;
  const start = Date.parse(sample.start);
  const body = found.rows.map(({ at, lag, counts }) => [
    format.second(start + at),
    lag === undefined ? '–' : (lag / 1000).toFixed(1),
    counts ? clock.yes : clock.no,
  ]);
  return (
    <Chart
      title={clock.title}
      about={clock.about}
      note={`${endpoint} · ${clock.note(found.hits, found.rows.length, found.expected)}`}
      rows={{ head: [clock.at, clock.lag, clock.counts], body }}
    >
      <Drawing found={found} sample={sample} />
      <Against found={found} />
    </Chart>
  );
}

function Drawing({ found, sample }: { readonly found: Clock; readonly sample: Sample }) {
  const { words, format } = usePreferences();
  const { clock } = words;
  const [box, width] = useWidth();
  const start = Date.parse(sample.start);
  const [from, to] = sample.window!;
  const most = to * 3;
  const x = scaleUtc([start, start + sample.length], [LEFT, width - 8]);
  const y = scaleLinear([Math.min(0, from), most], [HEIGHT - BOTTOM, TOP]).clamp(true);
  return (
    <div ref={box}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={clock.note(found.hits, found.rows.length, found.expected)}
      >
        <rect
          x={LEFT}
          width={Math.max(0, width - 8 - LEFT)}
          y={y(to)}
          height={y(from) - y(to)}
          fill="var(--mining-fill)"
        />
        <text className={styles.halo} x={width - 12} y={y(to) - 5} textAnchor="end">
          {clock.window(from / 1000, to / 1000)}
        </text>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={LEFT} x2={width - 8} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {tick / 1000} s
            </text>
          </g>
        ))}
        {found.rows.map(({ at, lag, counts }) => (
          <circle
            key={at}
            cx={x(start + at)}
            cy={y(lag ?? most)}
            r={3.5}
            fill={counts ? 'var(--series-0)' : 'none'}
            stroke={counts ? 'var(--series-0)' : 'var(--muted)'}
            strokeWidth={1.5}
          >
            <title>{`${format.second(start + at)}: ${lag === undefined ? '–' : (lag / 1000).toFixed(1)} s`}</title>
          </circle>
        ))}
        {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
          <text key={+tick} x={x(tick)} y={HEIGHT - 4} textAnchor="middle">
            {format.clock(+tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** How many were followed beside how many would be by chance. */
function Against({ found: { rows, hits, expected } }: { readonly found: Clock }) {
  const { words } = usePreferences();
  const bars = [
    [words.clock.hits, hits, '--series-0'],
    [words.clock.chance, expected, '--series-4'],
  ] as const;
  return (
    <ul className={styles.bars}>
      {bars.map(([name, value, colour]) => (
        <li key={name} className={styles.bar}>
          <span>{name}</span>
          <svg width="100%" height={10} aria-hidden="true">
            <rect width="100%" height={10} rx={3} fill="var(--fill)" />
            <rect
              width={`${(value / rows.length) * 100}%`}
              height={10}
              rx={3}
              fill={`var(${colour})`}
            />
          </svg>
          <b>{Number.isInteger(value) ? value : value.toFixed(1)}</b>
          <span />
        </li>
      ))}
    </ul>
  );
}
