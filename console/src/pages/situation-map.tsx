/** Where mining is: the world by country, or a country by region. Drawn only when the page is there; its code and shapes are loaded
 * apart from the first page. */
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Chart } from '../charts/chart.tsx';
import chart from '../charts/chart.module.css';
import type { MapValue } from '../charts/place-map.tsx';
import type { Filters } from '../state/filters.ts';
import { usePreferences } from '../state/preferences.tsx';
import { placeName } from '../i18n/names.ts';
import { useDimension, type Row } from './use-situation.ts';

const PlaceMap = lazy(async () => ({
  default: (await import('../charts/place-map.tsx')).PlaceMap,
}));

/** Places that the standard codes as countries, and a map of China as regions. */
const ALSO: Readonly<Record<string, string>> = { TW: 'CN-TW', HK: 'CN-HK', MO: 'CN-MO' };

/** Counts of places added to those that `keyOf` puts them under; a withheld count stays withheld. */
function gathered(
  places: readonly Row[],
  keyOf: (key: string) => string | undefined,
): Map<string, number | null> {
  const sums = new Map<string, number | null>();
  for (const { key, hosts } of places) {
    const under = keyOf(key);
    if (under === undefined) continue;
    const before = sums.get(under) ?? null;
    sums.set(under, hosts === null ? before : (before ?? 0) + hosts);
  }
  return sums;
}

/** The country that most of them are in, when it is more than half; else the world. */
function shownCountry(places: readonly Row[]): string | undefined {
  const countries = gathered(places, (key) => key.slice(0, 2) || undefined);
  const all = [...countries.values()].reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const [first] = [...countries].sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  return first !== undefined && (first[1] ?? 0) * 2 > all ? first[0] : undefined;
}

const inWorld = (key: string) => key.slice(0, 2) || undefined;
const regionIn = (country: string, key: string): string =>
  country === 'CN' ? (ALSO[key.slice(0, 2)] ?? key) : key;
const inCountry = (country: string) => (key: string) => {
  const region = regionIn(country, key);
  return region.startsWith(`${country}-`) ? region : undefined;
};

/** The card. `height`: where a screen has room for no other, and nobody to go on from it. */
export function SituationMap({
  filters,
  height,
}: {
  readonly filters: Filters;
  readonly height?: number;
}) {
  const { words, format, language } = usePreferences();
  const { rows: places } = useDimension('place', filters);
  const [world, setWorld] = useState(false);
  const chosen = filters.place?.slice(0, 2) ?? (world ? undefined : shownCountry(places));
  const values = useMemo(() => {
    const names = new Map(
      places.map(({ key, name }) => [chosen === undefined ? key : regionIn(chosen, key), name]),
    );
    const sums = gathered(places, chosen === undefined ? inWorld : inCountry(chosen));
    return new Map(
      [...sums].map(([key, hosts]): [string, MapValue] => [
        key,
        { hosts, name: names.get(key) ?? placeName(key, language) },
      ]),
    );
  }, [places, chosen, language]);
  const count = (hosts: number | null) => (hosts === null ? words.withheld : format.number(hosts));
  const body = [...values.values()]
    .toSorted((a, b) => (b.hosts ?? 0) - (a.hosts ?? 0))
    .map(({ name, hosts }) => [name, count(hosts)]);
  const isStill = height !== undefined;
  const everywhere = useMemo((): Filters => {
    const { place: _, ...rest } = filters;
    return rest;
  }, [filters]);
  return (
    <Chart
      title={words.map.title}
      definition="by-place"
      note={chosen === undefined ? words.map.world : placeName(chosen, language)}
      choice={
        chosen !== undefined &&
        !isStill && (
          <Link to="/" search={everywhere} className={chart.twin} onClick={() => setWorld(true)}>
            {words.map.world}
          </Link>
        )
      }
      rows={{ head: [words.chart.name, words.chart.count], body }}
    >
      <Suspense fallback={<div className={chart.mapSpace} />}>
        <PlaceMap
          country={chosen}
          values={values}
          filters={isStill ? undefined : everywhere}
          {...(isStill && { height })}
        />
      </Suspense>
    </Chart>
  );
}
