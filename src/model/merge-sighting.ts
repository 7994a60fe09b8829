/** Merging of two sightings with the same key: see merge-row.ts. */
import { mergerOf } from './merge-row.ts';
import { sighting } from './sighting.ts';

export const {
  /** The columns that identify a sighting. */
  keyColumns: sightingKeyColumns,
  /** One text per key; equal exactly for sightings that merge. */
  keyOf: sightingKey,
  /** The least sighting that holds both; sets come out sorted. `a` and `b` must have the same key. */
  merge: mergeSightings,
} = mergerOf(sighting);
