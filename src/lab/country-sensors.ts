/** What the sensors of the made-up country heard, hour by hour: so that its figures say what they rest on. */
import { createRng } from '../lib/rng.ts';
import { nothingHeard, type Heard } from '../model/heard-row.ts';
import type { CountryOptions } from './country.ts';

const HOUR = 3_600_000;

interface Sensor {
  readonly observer: string;
  readonly kind: string;
  /** Conversations in an hour by night; about three times as many by day. */
  readonly flows: number;
  /** Shares of them whose content was read, and cannot be read; of the rest the source does not show any. */
  readonly clear: number;
  readonly opaque: number;
  /** Of packets, one in so many is looked at. */
  readonly sampling: number;
  /** One hour in so many it was away for a part of. */
  readonly away: number;
}

const SENSORS: readonly Sensor[] = [
  {
    observer: 'backbone-north',
    kind: 'netflow',
    flows: 900_000,
    clear: 0,
    opaque: 0,
    sampling: 1000,
    away: 400,
  },
  {
    observer: 'backbone-south',
    kind: 'netflow',
    flows: 700_000,
    clear: 0,
    opaque: 0,
    sampling: 1000,
    away: 300,
  },
  {
    observer: 'exchange',
    kind: 'live',
    flows: 260_000,
    clear: 0.14,
    opaque: 0.86,
    sampling: 1,
    away: 900,
  },
  {
    observer: 'campuses',
    kind: 'zeek',
    flows: 120_000,
    clear: 0.19,
    opaque: 0.81,
    sampling: 1,
    away: 250,
  },
];

/** A row a sensor and hour. */
export function* countryHeard({ seed, lastDay, days }: CountryOptions): Generator<Heard> {
  for (const [n, sensor] of SENSORS.entries()) {
    const rng = createRng(seed, n).fork('sensors');
    const first = (lastDay - days + 1) * 24;
    for (let hour = first; hour < (lastDay + 1) * 24; hour++) {
      const busy = 2 - Math.cos((((hour % 24) - 3) / 12) * Math.PI);
      const up = rng.int(sensor.away) === 0 ? rng.float() : 1;
      const flows = Math.round(sensor.flows * busy * up * (0.9 + 0.2 * rng.float()));
      const clear = Math.round(flows * sensor.clear);
      const opaque = Math.round(flows * sensor.opaque);
      const packets = sensor.kind === 'netflow' ? Math.ceil(flows / 24) : flows * 31;
      yield {
        ...nothingHeard({
          observer: sensor.observer,
          source: sensor.kind,
          hour: hour * HOUR,
          stretch: 'country',
          kind: sensor.kind,
        }),
        records: sensor.kind === 'live' ? 0 : flows,
        packets: sensor.kind === 'zeek' ? 0 : packets,
        bytes: packets * (sensor.kind === 'netflow' ? 1400 : 750),
        flows,
        clear,
        opaque,
        unshown: flows - clear - opaque,
        lost: rng.chance(0.02) ? rng.int(200) : 0,
        sampling: sensor.sampling,
        lag_ms: 1000 * rng.between(1, 90),
        up_ms: Math.round(HOUR * up),
        watched_ms: HOUR,
        first_time: hour * HOUR,
        last_time: (hour + 1) * HOUR - 1,
      };
    }
  }
}
