/** Sightings to be summed: what several sensors saw of the same endpoint in the same hour is one thing seen twice. */
import type { Sighting } from '../model/sighting.ts';

/** Of each hour, endpoint, detector and algorithm the sightings of the one sensor that saw most, over all its inputs. */
export function countedOnce(sightings: readonly Sighting[]): Sighting[] {
  const same = Map.groupBy(sightings, (s) =>
    [s.hour, s.peer_ip, s.peer_port, s.detector, s.algorithm].join('\u001f'),
  );
  return [...same.values()].flatMap((rows) => {
    const sensors = Map.groupBy(rows, (s) => s.observer);
    if (sensors.size === 1) return rows;
    return [...sensors].sort(([a, x], [b, y]) => mostSeen(x, y) || (a < b ? -1 : 1))[0]?.[1] ?? [];
  });
}

const total = (rows: readonly Sighting[], of: (s: Sighting) => number): number =>
  rows.reduce((sum, s) => sum + of(s), 0);

function mostSeen(a: readonly Sighting[], b: readonly Sighting[]): number {
  return (
    total(b, (s) => s.accepted + s.submitted) - total(a, (s) => s.accepted + s.submitted) ||
    total(b, (s) => s.sessions) - total(a, (s) => s.sessions) ||
    total(b, (s) => s.bytes_in + s.bytes_out) - total(a, (s) => s.bytes_in + s.bytes_out)
  );
}
