/** Areas on top of each other, day by day, with the period before as a dashed line. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line, stack } from 'd3-shape';
import type { ReactNode } from 'react';
import { usePreferences } from '../state/preferences.tsx';
import { Chart } from './chart.tsx';
import styles from './chart.module.css';
import { useWidth } from './use-width.ts';

/** One moment (Unix milliseconds), the values of the series then, in their order, and the total of the period before. */
export interface TrendPoint {
  readonly moment: number;
  readonly values: readonly number[];
  readonly previous?: number;
}

const HEIGHT = 320;
const LEFT = 44;
const BOTTOM = 20;
const TOP = 8;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Colour of a series; the last colour is for what is left over. */
const seriesColour = (index: number): string => `var(--series-${Math.min(index, 4)})`;

/** The shapes of a trend at a size: paths of the areas from the bottom up, of the line before, and the ticks of both axes. */
function trendShapes(
  points: readonly TrendPoint[],
  series: number,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const moments = points.map(({ moment }) => moment);
  const x = scaleUtc([Math.min(...moments), Math.max(...moments)], [LEFT, width - 8]);
  const top = Math.max(
    1,
    ...points.map(({ values, previous = 0 }) => Math.max(sum(values), previous)),
  );
  const y = scaleLinear([0, top], [height - BOTTOM, TOP]).nice(4);
  const layers = stack<TrendPoint, number>()
    .keys(Array.from({ length: series }, (_, index) => index))
    .value(({ values }, index) => values[index] ?? 0)([...points]);
  const shape = area<{ 0: number; 1: number; data: TrendPoint }>()
    .x(({ data }) => x(data.moment))
    .y0((layer) => y(layer[0]))
    .y1((layer) => y(layer[1]))
    .curve(curveMonotoneX);
  const before = line<TrendPoint>()
    .defined(({ previous }) => previous !== undefined)
    .x(({ moment }) => x(moment))
    .y(({ previous = 0 }) => y(previous))
    .curve(curveMonotoneX);
  return {
    areas: layers.map((layer) => shape(layer) ?? ''),
    previous: before(points) ?? '',
    days: x.ticks(Math.max(2, Math.floor(width / 110))).map((day) => ({ at: x(day), day: +day })),
    values: y.ticks(4).map((value) => ({ at: y(value), value })),
  };
}

/** A trend of named series; one series needs no legend, for the title names it. */
export function Trend({
  title,
  definition,
  series,
  points,
  choice,
  height = HEIGHT,
}: {
  readonly title: string;
  readonly definition: string;
  readonly series: readonly string[];
  readonly points: readonly TrendPoint[];
  readonly choice?: ReactNode;
  readonly height?: number;
}) {
  const { words, format } = usePreferences();
  const before = points.some(({ previous }) => previous !== undefined);
  const rows = {
    head: [
      words.chart.day,
      ...series,
      words.chart.total,
      ...(before ? [words.chart.previous] : []),
    ],
    body: points.map(({ moment, values, previous }) => [
      format.day(moment),
      ...values.map(format.number),
      format.number(sum(values)),
      ...(before ? [previous === undefined ? '–' : format.number(previous)] : []),
    ]),
  };
  return (
    <Chart title={title} rows={rows} definition={definition} choice={choice}>
      <Legend series={series} last={points.at(-1)} before={before} />
      <Drawing title={title} points={points} series={series.length} height={height} />
    </Chart>
  );
}

function Drawing({
  title,
  points,
  series,
  height,
}: {
  readonly title: string;
  readonly points: readonly TrendPoint[];
  readonly series: number;
  readonly height: number;
}) {
  const { format, words } = usePreferences();
  const [element, width] = useWidth();
  const shapes = trendShapes(points, series, { width, height });
  const latest = words.chart.latest(sum(points.at(-1)?.values ?? []));
  return (
    <div ref={element}>
      <svg width={width} height={height} role="img" aria-label={`${title}: ${latest}`}>
        {shapes.values.map(({ at, value }) => (
          <g key={value}>
            <line className={styles.grid} x1={LEFT} x2={width - 8} y1={at} y2={at} />
            <text x={LEFT - 8} y={at + 4} textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {shapes.areas.map((path, index) => (
          <path key={index} d={path} fill={seriesColour(index)} fillOpacity={0.9} />
        ))}
        <path className={styles.previous} d={shapes.previous} />
        {shapes.days.map(({ at, day }) => (
          <text key={day} x={Math.min(at, width - 24)} y={height - 4} textAnchor="middle">
            {format.day(day)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Legend({
  series,
  last,
  before,
}: {
  readonly series: readonly string[];
  readonly last: TrendPoint | undefined;
  readonly before: boolean;
}) {
  const { words, format } = usePreferences();
  if (series.length < 2 && !before) return null;
  return (
    <ul className={styles.legend}>
      {series.map((name, index) => (
        <li key={name}>
          <svg width={9} height={9} aria-hidden="true">
            <rect width={9} height={9} rx={2} fill={seriesColour(index)} />
          </svg>
          {name}
          <b>{format.number(last?.values[index] ?? 0)}</b>
        </li>
      ))}
      {before && (
        <li>
          <svg width={18} height={9} aria-hidden="true">
            <line className={styles.previous} x1={0} x2={18} y1={5} y2={5} />
          </svg>
          {words.chart.previous}
        </li>
      )}
    </ul>
  );
}
