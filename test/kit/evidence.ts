/** Evidence for tests: reasonable where nothing is said. */
import {
  noFacts,
  noTally,
  type Evidence,
  type Facts,
  type Tally,
} from '../../src/model/evidence.ts';
import type { Location } from '../../src/model/host.ts';

export const HOUR = 3_600_000;
export const START = Date.UTC(2026, 10, 20, 8);

let count = 0;

/** One piece of evidence; each call has an id of its own. */
export function piece(
  given: Partial<Omit<Evidence, 'facts' | 'tally'>> & {
    readonly facts?: Partial<Facts>;
    readonly tally?: Partial<Tally>;
  } = {},
): Evidence {
  count++;
  return {
    id: count.toString(16).padStart(16, '0'),
    time: START,
    end_time: START + 60_000,
    host: '10.0.0.5',
    peer: { ip: '203.0.113.1', port: 3333, name: '', pool: '' },
    detector: 'pool-contact',
    level: 1,
    basis: 'address',
    stance: 'for',
    confidence: 80,
    indicator_id: null,
    summary: 'pool-contact.answered',
    detail: {},
    lines: [],
    attribution: null,
    sample: null,
    observer: 'local',
    segment: 'a',
    ...given,
    facts: { ...noFacts, ...given.facts },
    tally: { ...noTally, ...given.tally },
  };
}

export const nowhere: Location = {
  place: { country: null, region: null },
  place_source: '',
  city: null,
  network_type: { type: 'unknown', confidence: 0, source: '' },
  asn: null,
  as_name: null,
  own_prefix: null,
  unit: null,
  sector: null,
  policy: null,
};
