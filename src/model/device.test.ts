/** What a miner runs on, told by program, algorithm and rate. */
import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test.each([
  ['sha256d', 90e12, [], 'asic'],
  ['sha256d', 1e9, [], 'unknown'],
  ['sha256d', 0, ['cgminer/4.12'], 'asic'],
  ['kawpow', 20e6, [], 'gpu'],
  ['equihash', 300, ['lolMiner 1.88'], 'gpu'],
  ['rx/0', 5e3, ['XMRig/6.21.0'], 'cpu'],
  // Beyond any one processor: several, or a device built for it.
  ['rx/0', 400e3, [], 'unknown'],
  ['cn/r', 200, [], 'cpu'],
] as const)('%s at %d H/s by %j runs on: %s', (algorithm, low, agents, device) => {
  expect(deviceOf(algorithm, low, agents)).toBe(device);
});
