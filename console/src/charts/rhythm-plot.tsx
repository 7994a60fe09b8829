/** The messages of a conversation nobody could read: up from the client, down from the server. */
import { scaleSqrt, scaleUtc } from 'd3-scale';
import { usePreferences } from '../state/preferences.tsx';
import { Chart } from './chart.tsx';
import styles from './chart.module.css';
import { spoken, type Sample, type Spoken } from './sample.ts';
import { useWidth } from './use-width.ts';

const HEIGHT = 190;
const MIDDLE = 86;
const LEFT = 44;
const COLOURS = { sent: '--series-0', answer: '--series-4', unasked: '--series-2' } as const;
const WAYS = ['sent', 'answer', 'unasked'] as const;

/** The card; nothing where sizes were not kept. */
export function RhythmPlot({
  sample,
  endpoint,
}: {
  readonly sample: Sample;
  readonly endpoint: string;
}) {
  const { words, format } = usePreferences();
  const messages = spoken(sample);
  if (messages.length < 2) return null;
  const { rhythm } = words;
  const start = Date.parse(sample.start);
  const body = messages.map(({ at, bytes, way }, index) => [
    format.second(start + at),
    rhythm.ways[way],
    format.number(bytes),
    index === 0 ? '–' : ((at - messages[index - 1]!.at) / 1000).toFixed(1),
  ]);
  return (
    <Chart
      title={rhythm.title}
      about={rhythm.about}
      note={`${endpoint} · ${rhythm.note(messages.length, Math.round(sample.length / 60_000))}`}
      rows={{ head: [rhythm.at, rhythm.way, rhythm.bytes, rhythm.after], body }}
    >
      <Drawing messages={messages} start={start} length={sample.length} />
      <ul className={styles.legend}>
        {WAYS.map((way) => (
          <li key={way}>
            <svg width={9} height={9} aria-hidden="true">
              <rect width={9} height={9} rx={2} fill={`var(${COLOURS[way]})`} />
            </svg>
            {rhythm.ways[way]}
            <b>{format.number(messages.filter((message) => message.way === way).length)}</b>
          </li>
        ))}
      </ul>
    </Chart>
  );
}

/** The largest message, as a line on either side. */
function Largest({
  bytes,
  tall,
  width,
}: {
  readonly bytes: number;
  readonly tall: number;
  readonly width: number;
}) {
  const { format } = usePreferences();
  return [MIDDLE - tall, MIDDLE + tall].map((y) => (
    <g key={y}>
      <line className={styles.grid} x1={LEFT} x2={width - 6} y1={y} y2={y} />
      <text x={LEFT - 6} y={y + 4} textAnchor="end">
        {format.number(bytes)}
      </text>
    </g>
  ));
}

function Drawing({
  messages,
  start,
  length,
}: {
  readonly messages: readonly Spoken[];
  readonly start: number;
  readonly length: number;
}) {
  const { words, format } = usePreferences();
  const [box, width] = useWidth();
  const x = scaleUtc([start, start + length], [LEFT, width - 6]);
  const largest = Math.max(...messages.map(({ bytes }) => bytes));
  const tall = scaleSqrt([0, largest], [0, MIDDLE - 10]);
  const count = (way: Spoken['way']) => messages.filter((message) => message.way === way).length;
  return (
    <div ref={box}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={words.rhythm.label(count('sent'), count('unasked'))}
      >
        <Largest bytes={largest} tall={tall(largest)} width={width} />
        {messages.map(({ at, bytes, way }, index) => (
          <line
            key={index}
            x1={x(start + at)}
            x2={x(start + at)}
            y1={MIDDLE}
            y2={MIDDLE + (way === 'sent' ? -1 : 1) * Math.max(2, tall(bytes))}
            stroke={`var(${COLOURS[way]})`}
            strokeWidth={1.5}
          />
        ))}
        <line className={styles.axis} x1={LEFT} x2={width - 6} y1={MIDDLE} y2={MIDDLE} />
        <text x={LEFT - 6} y={MIDDLE + 4} textAnchor="end">
          0
        </text>
        {x.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
          <text key={+tick} x={x(tick)} y={HEIGHT - 4} textAnchor="middle">
            {format.clock(+tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
