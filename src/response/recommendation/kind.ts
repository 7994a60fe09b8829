/** Which base text fits a host, and what that rests on. */
import {
  isDeviceAgent,
  isDeviceAlgorithm,
  isDeviceRate,
  isGraphicsAgent,
  isGraphicsAlgorithm,
} from '../../model/device.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import type { AdviceKind, AdviceNetwork, Route } from '../../model/recommendation.ts';

/** What a recommendation needs to know of a host. */
export type Subject = Pick<
  HostDocument,
  | 'level'
  | 'verdict'
  | 'kind'
  | 'algorithms'
  | 'agents'
  | 'hash_rate'
  | 'leaning'
  | 'network_type'
  | 'evidence'
> & {
  /** Sector of the responsible unit, where it is known. */
  readonly sector?: string | null;
};

/** Why a kind was taken; keys of sentences in `because.ts`. */
export type Because =
  | 'not-mining'
  | 'relay'
  | 'browser'
  | 'device-agent'
  | 'device-rate'
  | 'device-algorithm'
  | 'cloud'
  | 'small-device'
  | 'hijacked'
  | 'graphics'
  | 'resources'
  | 'nothing-else';

const SMALL_DEVICE = /\b(?:arm|armv\d\w*|aarch64|mips(?:el)?|ppc)\b/i;

/** The kind of a host, by the first rule that fits. */
export function kindOf(host: Subject): { readonly kind: AdviceKind; readonly because: Because } {
  for (const [kind, because, fits] of RULES) if (fits(host)) return { kind, because };
  return { kind: 'malware', because: 'nothing-else' };
}

const algorithms = (host: Subject): string[] =>
  host.algorithms.flatMap((names) => names.split('|'));
const hijacked = (host: Subject): boolean => routeOf(host) === 'hijacked';

const deviceRate = ({ hash_rate }: Subject): boolean =>
  hash_rate.some(({ algorithm, low }) => isDeviceRate(algorithm, low));

/** Where no rate is known, an algorithm that nothing but devices is worth running for. */
const deviceAlgorithm = (host: Subject): boolean =>
  host.hash_rate.length === 0 &&
  host.algorithms.length === 1 &&
  isDeviceAlgorithm(host.algorithms[0] ?? '');

const RULES: readonly (readonly [AdviceKind, Because, (host: Subject) => boolean])[] = [
  [
    'lawful',
    'not-mining',
    ({ verdict, kind }) =>
      verdict === 'context' || ['node', 'visitor', 'prober', 'research'].includes(kind),
  ],
  ['relay', 'relay', ({ kind }) => kind === 'proxy' || kind === 'pool'],
  ['browser', 'browser', ({ kind }) => kind === 'browser'],
  ['asic', 'device-agent', ({ agents }) => agents.some(isDeviceAgent)],
  ['asic', 'device-rate', deviceRate],
  ['cloud', 'cloud', ({ sector }) => sector === 'cloud'],
  [
    'iot',
    'small-device',
    ({ evidence }) => evidence.some(({ attribution }) => SMALL_DEVICE.test(attribution?.cpu ?? '')),
  ],
  ['malware', 'hijacked', hijacked],
  [
    'gpu',
    'graphics',
    (host) => host.agents.some(isGraphicsAgent) || algorithms(host).some(isGraphicsAlgorithm),
  ],
  ['asic', 'device-algorithm', deviceAlgorithm],
  [
    'insider',
    'resources',
    (host) => routeOf(host) === 'owner_run' && networkOf(host) !== 'residential',
  ],
];

/** Owner-run or hijacked; undecided where nothing leans. */
export function routeOf({ leaning, kind }: Subject): Route {
  return kind === 'hijacked' && leaning === 'undecided' ? 'hijacked' : leaning;
}

/** Sectors whose machines are treated alike whatever line they hang on. */
const BY_SECTOR: Readonly<Record<string, AdviceNetwork>> = {
  government: 'government',
  health: 'government',
  utility: 'government',
  education: 'education',
  cloud: 'cloud',
};

const BY_TYPE: Readonly<Record<string, AdviceNetwork>> = {
  residential: 'residential',
  enterprise_line: 'enterprise_line',
  datacenter: 'datacenter',
  education: 'education',
  government: 'government',
  mobile: 'mobile',
  // Servers that others hide behind stand in data centres.
  vpn_proxy: 'datacenter',
};

/** The network whose way of being told applies. */
export const networkOf = ({ network_type, sector }: Subject): AdviceNetwork =>
  BY_SECTOR[sector ?? ''] ?? BY_TYPE[network_type.type] ?? 'unknown';
