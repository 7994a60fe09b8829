/** Values of Ethereum's mining calls, shared by its dialects. */
import { bare, is0x, isArray, targetOf, textOf } from './shapes.ts';

export interface EthereumWork {
  readonly header: string;
  readonly target: bigint;
  readonly height: string;
}

/** `[header, seed, target, height?]` with two leading zero bytes in the target: not any three hashes. A target below 2^160
 * would be work for ages; addresses and numbers filled up to words are. */
export function ethereumWork(value: unknown): EthereumWork | undefined {
  if (!isArray(value) || value.length < 3 || value.length > 5) return undefined;
  const [header, seed, boundary, height] = value;
  const target = targetOf(boundary);
  if (!is0x(header, 64) || !is0x(seed, 64) || target === undefined) return undefined;
  return target >> 240n === 0n && target >> 160n !== 0n
    ? { header: bare(header), target, height: textOf(height) }
    : undefined;
}

/** `0x375198a`: hashes per second. */
export function ethereumRate(value: unknown): number | undefined {
  const hex = textOf(value);
  if (!/^0x[0-9a-f]{1,64}$/i.test(hex)) return undefined;
  const rate = Number(BigInt(hex));
  return rate > 0 && rate < 1e18 ? rate : undefined;
}
