/** Every detector there is, in the order they are asked. */
import { blockClock } from './block-clock/block-clock.ts';
import type { Detector, DetectorDeps } from './detector.ts';
import { flowTrain } from './flow-train/flow-train.ts';
import { fullNode } from './full-node.ts';
import { idsAlert } from './ids-alert.ts';
import { managementApi } from './management-api.ts';
import { minerAgent } from './miner-agent.ts';
import { notice } from './notice.ts';
import { poolContact } from './pool-contact.ts';
import { poolName } from './pool-name.ts';
import { prober } from './prober.ts';
import { proxy } from './proxy.ts';
import { resolver } from './resolver.ts';
import { retryLadder } from './retry-ladder.ts';
import { rhythm } from './rhythm/rhythm.ts';
import { sharedAddress } from './shared-address.ts';
import { stratum } from './stratum.ts';

/** The registry: one line a detector. */
export const detectors = [
  stratum,
  poolContact,
  poolName,
  minerAgent,
  managementApi,
  proxy,
  fullNode,
  prober,
  sharedAddress,
  resolver,
  retryLadder,
  blockClock,
  rhythm,
  flowTrain,
  idsAlert,
  notice,
] as const;

/** All detectors, each with its own part of the settings (`{}` where there is none); throws what zod throws on wrong ones. */
export function createDetectors(
  settings: Readonly<Record<string, unknown>>,
  deps: DetectorDeps,
): Detector[] {
  return detectors.map((d) => {
    const create = d.create as (own: unknown, deps: DetectorDeps) => Detector;
    return create(d.settings.parse(settings[d.type] ?? {}, { jitless: true }), deps);
  });
}
