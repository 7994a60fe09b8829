/** One host hour by hour: a row a day, a column an hour, darker the surer the reason. What mines steadily shows as a band, what is
 * switched on by somebody as their working day. */
import { Chart } from '../charts/chart.tsx';
import chart from '../charts/chart.module.css';
import { useWidth } from '../charts/use-width.ts';
import { usePreferences } from '../state/preferences.tsx';

/** An hour with a reason for mining. */
export interface HostHour {
  readonly hour: string;
  /** 1–5. */
  readonly level: number;
  readonly sessions: number;
  readonly accepted: number;
}

const DAY = 86_400_000;
/** Days shown, the newest. */
const MOST = 42;
const LABEL = 62;
const ROW = 13;
/** Shades of the levels: E1 is hardly there, E4 is full. */
const SHADE = [0, 1, 3, 4, 6, 6] as const;

/** Days from the first hour to the last, the newest `MOST`, each with its hours by number. */
function hostDays(hours: readonly HostHour[]): { day: number; hours: (HostHour | undefined)[] }[] {
  const times = hours.map(({ hour }) => Date.parse(hour));
  const days = new Map<number, (HostHour | undefined)[]>();
  const last = Math.floor(Math.max(...times) / DAY);
  const first = Math.max(Math.floor(Math.min(...times) / DAY), last - MOST + 1);
  for (let day = first; day <= last; day++)
    days.set(
      day,
      Array.from({ length: 24 }, () => undefined),
    );
  for (const hour of hours) {
    const time = Date.parse(hour.hour);
    const day = days.get(Math.floor(time / DAY));
    if (day !== undefined) day[Math.floor((time % DAY) / 3_600_000)] = hour;
  }
  return [...days].map(([day, of]) => ({ day: day * DAY, hours: of }));
}

/** The card. */
export function HostHours({ hours }: { readonly hours: readonly HostHour[] }) {
  const { words, format } = usePreferences();
  const rows = {
    head: [
      words.host.hour,
      words.filters.level,
      words.host.facts.sessions,
      words.host.facts.shares,
    ],
    body: hours.map(({ hour, level, sessions, accepted }) => [
      `${format.minute(Date.parse(hour))} UTC`,
      `E${level}`,
      format.number(sessions),
      format.number(accepted),
    ]),
  };
  return (
    <Chart
      title={words.host.hours}
      definition="host-timeline"
      note={words.host.hoursNote}
      rows={rows}
    >
      <Grid hours={hours} />
    </Chart>
  );
}

function Grid({ hours }: { readonly hours: readonly HostHour[] }) {
  const { words, format } = usePreferences();
  const [box, width] = useWidth();
  const days = hostDays(hours);
  const cell = (width - LABEL) / 24;
  const height = days.length * ROW + 18;
  return (
    <div ref={box}>
      <svg width={width} height={height} role="img" aria-label={words.host.hours}>
        {days.map(({ day, hours: of }, row) => (
          <g key={day}>
            {(row % 7 === 0 || days.length < 15) && (
              <text x={LABEL - 8} y={row * ROW + 10} textAnchor="end">
                {format.day(day)}
              </text>
            )}
            {of.map((hour, column) => (
              <rect
                key={column}
                x={LABEL + column * cell}
                y={row * ROW}
                width={cell - 1.5}
                height={ROW - 1.5}
                rx={2}
                fill={`var(--heat-${SHADE[hour?.level ?? 0]})`}
              >
                {hour !== undefined && (
                  <title>{`${format.minute(Date.parse(hour.hour))} UTC · E${hour.level}`}</title>
                )}
              </rect>
            ))}
          </g>
        ))}
        {[0, 6, 12, 18].map((hour) => (
          <text key={hour} x={LABEL + hour * cell} y={height - 4}>
            {String(hour).padStart(2, '0')}:00
          </text>
        ))}
      </svg>
      <ul className={chart.legend}>
        {([1, 2, 3, 4] as const).map((level) => (
          <li key={level}>
            <svg width={10} height={10} aria-hidden="true">
              <rect width={10} height={10} rx={2} fill={`var(--heat-${SHADE[level]})`} />
            </svg>
            E{level}
          </li>
        ))}
      </ul>
    </div>
  );
}
