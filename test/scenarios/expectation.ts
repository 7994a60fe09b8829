/** What an expect.yaml may say, and how a scan's document is held against it. */
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

/** One line a difference; none when the host is as expected. */
function hostDifferences(wanted: HostExpectation, hosts: readonly HostDocument[]): string[] {
  const found = hosts.find(({ ip }) => ip === wanted.ip);
  if (found === undefined) return [`${wanted.ip}: not found`];
  const out: string[] = [];
  const differ = (what: string, want: unknown, got: unknown): void => {
    out.push(`${wanted.ip}: ${what} should be ${JSON.stringify(want)}, is ${JSON.stringify(got)}`);
  };
  const same = (what: 'verdict' | 'kind' | 'sessions'): void => {
    if (wanted[what] !== undefined && wanted[what] !== found[what])
      differ(what, wanted[what], found[what]);
  };
  same('verdict');
  same('kind');
  same('sessions');
  if (found.level < wanted.level) differ('level at least', wanted.level, found.level);
  if (
    wanted.dialects !== undefined &&
    [...wanted.dialects].sort().join() !== [...found.dialects].sort().join()
  ) {
    differ('dialects', wanted.dialects, found.dialects);
  }
  for (const what of ['coins', 'algorithms'] as const) {
    const missing = (wanted[what] ?? []).filter((one) => !found[what].includes(one));
    if (missing.length > 0) differ(`${what} with`, missing, found[what]);
  }
  const { endpoint, shares, hash_rate: rate } = wanted;
  if (
    endpoint !== undefined &&
    !found.endpoints.some(
      ({ ip, port, name }) =>
        ip === endpoint.ip && port === endpoint.port && (endpoint.name ?? name) === name,
    )
  ) {
    differ('endpoint', endpoint, found.endpoints);
  }
  if (shares !== undefined && JSON.stringify(shares) !== JSON.stringify(found.shares)) {
    differ('shares', shares, found.shares);
  }
  if (rate !== undefined && !found.hash_rate.some(({ low, high }) => low <= rate && rate <= high)) {
    differ('hash rate', rate, found.hash_rate);
  }
  return out;
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
  if (wanted.unread !== undefined && JSON.stringify(wanted.unread) !== JSON.stringify(unread)) {
    out.push(`unread: ${JSON.stringify(wanted.unread)} expected, ${JSON.stringify(unread)} found`);
  }
  return out;
}
