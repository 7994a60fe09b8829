/** Countries of the world, or regions of one country, shaded by how many mine there; each shape leads on. Shapes come from the
 * map pack of the server, which an operator may replace; no border is drawn by this program. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { geoAzimuthalEqualArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { memo, useId, useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { usePreferences } from '../state/preferences.tsx';
import type { Filters } from '../state/filters.ts';
import styles from './chart.module.css';
import { useWidth } from './use-width.ts';

/** A counted place; `null`: withheld, for it is so few. */
export interface MapValue {
  readonly hosts: number | null;
  readonly name: string;
}

export interface PlaceMapProps {
  /** ISO 3166-1 alpha-2; undefined for the world. */
  readonly country: string | undefined;
  /** By ISO 3166-1 in the world, by ISO 3166-2 in a country. */
  readonly values: ReadonlyMap<string, MapValue>;
  /** Filters of the page that a shape leads to; undefined: to none. */
  readonly filters: Filters | undefined;
  readonly height?: number;
}

const STEPS = 6;
const HEIGHT = 330;

/** What a place is filled with: its step of the scale, hatched where its number is withheld. */
const fillOf = (value: MapValue | undefined, most: number, few: string): string =>
  value?.hosts === null ? `url(#${few})` : `var(--heat-${stepOf(value?.hosts, most)})`;

const load = async <T,>(name: string): Promise<T> => {
  const response = await fetch(`/maps/${name}.json`);
  if (!response.ok) throw new Error(name);
  return (await response.json()) as T;
};

/** Step of the scale, 1–6, even on a logarithm; 0 for none. */
function stepOf(hosts: number | undefined, most: number): number {
  if (hosts === undefined || hosts === 0) return 0;
  if (most <= 1) return 1;
  return Math.min(STEPS, 1 + Math.floor((STEPS * Math.log(hosts)) / Math.log(most + 1)));
}

type Shapes = Topology<{ p: GeometryCollection }>;

/** Shapes as they are drawn at a size: reckoned once, for projecting thousands of points takes longer than drawing them. */
function outlines(map: Shapes, isWorld: boolean, size: [number, number]) {
  const land = feature(map, map.objects.p);
  const [longitude, latitude] = geoCentroid(land);
  const projection = isWorld
    ? geoNaturalEarth1()
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const path = geoPath(projection.fitSize(size, land));
  return land.features.map((shape) => ({ id: String(shape.id), outline: path(shape) ?? '' }));
}

/** The drawing with its scale and its source. */
export const PlaceMap = memo(function PlaceMap({
  country,
  values,
  filters,
  height = HEIGHT,
}: PlaceMapProps) {
  const { words } = usePreferences();
  const [box, width] = useWidth();
  const few = useId();
  const name = country ?? 'world';
  const map = useQuery({
    queryKey: ['map', name],
    queryFn: () => load<Shapes>(name),
    staleTime: Infinity,
    retry: false,
  });
  const pack = useQuery({
    queryKey: ['map', 'pack'],
    queryFn: () => load<{ title: string; approval: string }>('pack'),
    staleTime: Infinity,
  });
  const shapes = useMemo(
    () => map.data && outlines(map.data, country === undefined, [width, height]),
    [map.data, country, width, height],
  );
  if (map.isError) return <p className={styles.empty}>{words.map.none}</p>;
  if (shapes === undefined) return <div ref={box} className={styles.mapSpace} />;
  const counts = [...values.values()].map(({ hosts }) => hosts);
  const most = Math.max(1, ...counts.map((hosts) => hosts ?? 0));
  const isWithheld = counts.includes(null);
  return (
    <div ref={box}>
      <svg width={width} height={height} role="group" aria-label={words.map.label}>
        <Hatch id={few} />
        {shapes.map(({ id, outline }) => {
          const value = values.get(id);
          const fill = fillOf(value, most, few);
          return (
            <Shape key={id} id={id} outline={outline} fill={fill} value={value} filters={filters} />
          );
        })}
      </svg>
      <Scale most={most} few={isWithheld ? few : undefined} />
      <p className={styles.source}>
        {words.map.source(pack.data?.title ?? '', pack.data?.approval ?? '')}
      </p>
    </div>
  );
});

/** Stripes for a number that is withheld: neither none, nor one of the scale. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={6} height={6} fill="var(--heat-1)" />
      <rect width={2} height={6} fill="var(--heat-4)" />
    </pattern>
  );
}

/** One place; where something was counted, a link to its situation. */
function Shape({
  id,
  outline,
  fill,
  value,
  filters,
}: {
  readonly id: string;
  readonly outline: string;
  readonly fill: string;
  readonly value: MapValue | undefined;
  readonly filters: Filters | undefined;
}) {
  const { words, format } = usePreferences();
  const count = value?.hosts === null ? words.withheld : format.number(value?.hosts ?? 0);
  const says = `${value?.name ?? id}: ${count}`;
  const drawn = (
    <path d={outline} className={styles.place} fill={fill}>
      <title>{says}</title>
    </path>
  );
  if (value === undefined || filters === undefined) return drawn;
  return (
    <Link to="/" search={{ ...filters, place: id }} aria-label={says}>
      {drawn}
    </Link>
  );
}

/** The least count of each step, and the hatch of what is withheld, where anything is. */
function Scale({ most, few }: { readonly most: number; readonly few: string | undefined }) {
  const { words, format } = usePreferences();
  const steps = new Map<number, number>();
  for (let step = 1; step <= STEPS; step++) {
    const least = Math.max(1, Math.ceil(Math.exp(((step - 1) * Math.log(most + 1)) / STEPS)));
    if (least <= most && ![...steps.values()].includes(least)) steps.set(step, least);
  }
  return (
    <ul className={styles.legend}>
      {few !== undefined && (
        <li title={words.withheldHelp}>
          <svg width={10} height={10} aria-hidden="true">
            <rect width={10} height={10} rx={2} fill={`url(#${few})`} />
          </svg>
          {words.withheld}
        </li>
      )}
      {[...steps].map(([step, least]) => (
        <li key={step}>
          <svg width={10} height={10} aria-hidden="true">
            <rect width={10} height={10} rx={2} fill={`var(--heat-${step})`} />
          </svg>
          ≥ {format.number(least)}
        </li>
      ))}
    </ul>
  );
}
