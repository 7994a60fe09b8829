/** What an expect.yaml may say, and how a scan's document is held against it. */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { HostDocument, ScanDocument } from '../../src/model/scan-document.ts';

const level = z.enum(['E1', 'E2', 'E3', 'E4', 'E5']);

const host = z.strictObject({
  ip: z.string(),
  verdict: z.enum(['mining', 'suspected', 'context']),
  /** At least. */
  level,
  kind: z.string().optional(),
  /** All of these and no other. */
  dialects: z.array(z.string()).optional(),
  /** Among the candidates. */
  coins: z.array(z.string()).optional(),
  algorithms: z.array(z.string()).optional(),
  /** One of the endpoints has these. */
  endpoint: z
    .strictObject({ ip: z.string(), port: z.number(), name: z.string().optional() })
    .optional(),
  via: z.array(z.string()).optional(),
  sessions: z.number().optional(),
  shares: z
    .strictObject({ submitted: z.number(), accepted: z.number(), rejected: z.number() })
    .optional(),
  /** True hash rate, inside the interval stated. */
  hash_rate: z.number().optional(),
});

export const expectation = z.strictObject({
  /** One sentence. */
  about: z.string(),
  /** Damaged input on purpose. */
  lenient: z.boolean().default(false),
  hosts: z.array(host).default([]),
  /** How many hosts of each verdict there are; what is not named may be any number. */
  count: z.partialRecord(z.enum(['mining', 'suspected', 'context']), z.number()).default({}),
  /** Exactly what is unread, by reason; anything when not given. */
  unread: z.record(z.string(), z.number()).optional(),
  /** Inputs that must be reported as damaged. */
  broken: z.array(z.string()).optional(),
});
export type Expectation = z.output<typeof expectation>;
type HostExpectation = z.output<typeof host>;

type Endpoint = HostDocument['endpoints'][number];
const isEndpoint = (wanted: NonNullable<HostExpectation['endpoint']>, one: Endpoint): boolean =>
  one.ip === wanted.ip && one.port === wanted.port && one.name === (wanted.name ?? one.name);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

type Values = readonly (readonly [
  what: string,
  wanted: unknown,
  found: unknown,
  agrees: boolean,
])[];

/** Every property expected, beside what was found. What is not expected agrees with anything. */
function compared(wanted: HostExpectation, found: HostDocument): Values {
  const equal = (want: unknown, got: unknown): boolean =>
    want === undefined || isDeepStrictEqual(want, got);
  const within = (want: readonly string[] = [], got: readonly string[]): boolean =>
    want.every((one) => got.includes(one));
  const { endpoint, hash_rate: rate = Number.NaN } = wanted;
  const placed = found.endpoints.some((one) => isEndpoint(endpoint ?? one, one));
  const rated = found.hash_rate.some(({ low, high }) => low <= rate && rate <= high);
  return [
    ['verdict', wanted.verdict, found.verdict, equal(wanted.verdict, found.verdict)],
    ['level at least', wanted.level, found.level, found.level >= wanted.level],
    ['kind', wanted.kind, found.kind, equal(wanted.kind, found.kind)],
    [
      'dialects',
      wanted.dialects,
      found.dialects,
      sameSet(wanted.dialects ?? found.dialects, found.dialects),
    ],
    ['coins with', wanted.coins, found.coins, within(wanted.coins, found.coins)],
    [
      'algorithms with',
      wanted.algorithms,
      found.algorithms,
      within(wanted.algorithms, found.algorithms),
    ],
    ['via', wanted.via, found.via, sameSet(wanted.via ?? found.via, found.via)],
    ['endpoint', endpoint, found.endpoints, endpoint === undefined || placed],
    ['sessions', wanted.sessions, found.sessions, equal(wanted.sessions, found.sessions)],
    ['shares', wanted.shares, found.shares, equal(wanted.shares, found.shares)],
    ['hash rate', wanted.hash_rate, found.hash_rate, Number.isNaN(rate) || rated],
  ];
}

/** One line a difference; none when the host is as expected. */
function hostDifferences(wanted: HostExpectation, hosts: readonly HostDocument[]): string[] {
  const found = hosts.find(({ ip }) => ip === wanted.ip);
  if (found === undefined) return [`${wanted.ip}: not found`];
  return compared(wanted, found)
    .filter(([, , , agrees]) => !agrees)
    .map(
      ([what, want, got]) =>
        `${wanted.ip}: ${what} ${JSON.stringify(want)} expected, ${JSON.stringify(got)} found`,
    );
}

/** Everything in which the document is not as expected, one line each. */
export function differences(wanted: Expectation, document: ScanDocument): string[] {
  const out = wanted.hosts.flatMap((one) => hostDifferences(one, document.hosts));
  for (const [verdict, count] of Object.entries(wanted.count)) {
    const such = document.hosts.filter((one) => one.verdict === verdict);
    if (such.length !== count) {
      const which = such
        .map(({ ip, level: at, dialects }) => `${ip} ${at} ${dialects.join('+')}`)
        .join('; ');
      out.push(`${verdict}: ${count} expected, ${such.length} found (${which})`);
    }
  }
  const { unread } = document.counts;
  if (wanted.unread !== undefined && !isDeepStrictEqual(wanted.unread, unread)) {
    out.push(`unread: ${JSON.stringify(wanted.unread)} expected, ${JSON.stringify(unread)} found`);
  }
  return out;
}
