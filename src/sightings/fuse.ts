/** The rules by which reasons become a verdict: level, verdict and confidence of one host. */
import type { Basis } from '../model/evidence.ts';
import type { Level, Verdict } from '../model/level.ts';
import type { Sighting } from '../model/sighting.ts';

/** Kinds of reason that do not follow from one another. A single contact makes a DNS question, a server name and an address at
 * once, so these are one family. */
export type Family = 'contact' | 'report' | 'agent' | 'shape' | 'clock' | 'management' | 'session';

const FAMILY: Readonly<Partial<Record<Basis, Family>>> = {
  dns: 'contact',
  'server-name': 'contact',
  address: 'contact',
  // Tries are contacts that failed.
  ladder: 'contact',
  // What somebody else saw does not follow from what we see.
  report: 'report',
  agent: 'agent',
  shape: 'shape',
  rhythm: 'shape',
  clock: 'clock',
  management: 'management',
  protocol: 'session',
  work: 'session',
};

/** How surely a host mines when a reason of this family is itself beyond doubt. */
const CARRIES: Readonly<Record<Family, number>> = {
  contact: 0.5,
  report: 0.6,
  agent: 0.7,
  shape: 0.8,
  clock: 0.97,
  management: 0.95,
  session: 0.99,
};

/** A reason its own detector doubts more than this lifts no level and is no independent witness. */
const WITNESS = 40;

/** What each counter-reason leaves of the confidence: of contacts, and of everything below proven work. */
const REMAINS = {
  node: { contact: 0.5, other: 0.9 },
  site: { contact: 0.7, other: 1 },
  'shared-address': { contact: 0.3, other: 1 },
  prober: { contact: 0.3, other: 0.3 },
} as const;

export interface Fused {
  readonly level: Level;
  readonly verdict: Verdict;
  /** 0..1, in hundredths. */
  readonly confidence: number;
  /** It greets pools and works at none. */
  readonly prober: boolean;
  /** The reasons that count for mining, context that counts beside them included. */
  readonly counted: readonly Sighting[];
  /** The rest: counter-reasons and context. */
  readonly others: readonly Sighting[];
}

/** Fuses the sightings of one host, in whatever order. */
export function fuse(sightings: readonly Sighting[]): Fused {
  const counted = whatCounts(sightings);
  const mine = new Set(counted);
  const others = sightings.filter((s) => !mine.has(s));
  if (counted.length === 0) return contextOnly(others);
  const against = new Set(others.map((s) => s.basis));
  const prober = against.has('prober') && !counted.some((s) => s.accepted > 0);
  const level = counted.reduce<Level>(
    (max, s) => (s.confidence >= WITNESS && s.level > max ? (s.level as Level) : max),
    1,
  );
  return {
    level,
    verdict: !prober && leavesSuspected(level, counted, against) ? 'mining' : 'suspected',
    confidence: confidenceOf(counted, against, prober),
    prober,
    counted,
    others,
  };
}

/** Contacts by names that pages share with pools count only beside a reason of another family; names that a resolver asked on
 * behalf of others, and contacts that a page visit explains, do not count at all. */
function whatCounts(sightings: readonly Sighting[]): readonly Sighting[] {
  const resolves = sightings.some((s) => s.detector === 'resolver');
  const explained = visits(sightings);
  const counts = sightings.filter(
    (s) =>
      s.stance === 'for' && !(resolves && s.basis === 'dns' && s.peer_ip === '') && !explained(s),
  );
  const beside = counts.some((s) => familyOf(s) !== 'contact');
  if (!beside) return counts;
  const unsure = sightings.filter((s) => s.stance === 'context' && familyOf(s) === 'contact');
  return [...counts, ...unsure];
}

const HOUR = 3_600_000;

/** Tells contacts that a browser's visit to the same endpoint, or by the same name, explains: in its hour or the next. */
function visits(sightings: readonly Sighting[]): (s: Sighting) => boolean {
  const seen = new Set(
    sightings
      .filter((s) => s.basis === 'site' && s.peer_ip !== '')
      .flatMap((s) => [s.hour, s.hour + HOUR].flatMap((hour) => [at(hour, s), by(hour, s)])),
  );
  return (s) =>
    familyOf(s) === 'contact' && seen.has(s.peer_ip === '' ? by(s.hour, s) : at(s.hour, s));
}

const at = (hour: number, s: Sighting): string => `${hour} ${s.peer_ip} ${s.peer_port}`;
const by = (hour: number, s: Sighting): string => `${hour} ${s.peer_name}`;

function contextOnly(others: readonly Sighting[]): Fused {
  const best = others.reduce((max, s) => Math.max(max, s.confidence), 0);
  return {
    level: 1,
    verdict: 'context',
    confidence: best / 100,
    prober: false,
    counted: [],
    others,
  };
}

/** E3 or better does; below it two independent families, at least one of them at E2, and no counter-reason. */
function leavesSuspected(
  level: Level,
  counted: readonly Sighting[],
  against: ReadonlySet<string>,
): boolean {
  if (level >= 3) return true;
  if (level < 2 || against.has('node') || against.has('shared-address')) return false;
  const witnesses = counted.filter((s) => s.stance === 'for' && s.confidence >= WITNESS);
  return new Set(witnesses.map(familyOf)).size >= 2;
}

/** The chance that not every family is wrong, each taken at its best sighting; never certain. */
function confidenceOf(
  counted: readonly Sighting[],
  against: ReadonlySet<string>,
  prober: boolean,
): number {
  const best = new Map<Family, number>();
  for (const s of counted) {
    const family = familyOf(s);
    if (family !== undefined) best.set(family, Math.max(best.get(family) ?? 0, s.confidence));
  }
  const proven = counted.some((s) => s.basis === 'work');
  let doubt = 1;
  for (const family of Object.keys(CARRIES) as Family[]) {
    let sure = ((best.get(family) ?? 0) / 100) * CARRIES[family];
    for (const [basis, remains] of Object.entries(REMAINS)) {
      if (!against.has(basis) || (basis === 'prober' && !prober)) continue;
      if (family === 'contact') sure *= remains.contact;
      else if (!proven) sure *= remains.other;
    }
    doubt *= 1 - sure;
  }
  return Math.min(0.99, Math.round((1 - doubt) * 100) / 100);
}

const familyOf = (s: Sighting): Family | undefined => FAMILY[s.basis as Basis];
