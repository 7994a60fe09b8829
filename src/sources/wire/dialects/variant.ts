/** The children of Stratum v1 differ in the shapes of their jobs and shares, and in what a difficulty means. */
import type { Json } from './shapes.ts';

export interface VariantJob {
  readonly id: string;
  /** Further ids of the same message (one a chain). */
  readonly more?: readonly string[];
  /** What identifies the block: a previous hash, a height. */
  readonly block: string;
  /** Hex target, when the job carries one. */
  readonly target?: string;
  readonly clean: boolean;
}

export interface VariantShare {
  readonly job: string;
  /** Tells shares on one job apart. */
  readonly nonce: string;
  /** Worker name in the share, when there is one. */
  readonly worker: string;
}

export interface Variant {
  readonly name: string;
  readonly about: string;
  /** Coins that use it; empty when many do and the wallet must tell. */
  readonly coins: readonly string[];
  readonly algorithms: readonly string[];
  readonly unit: 'H/s' | 'Sol/s' | 'g/s';
  /** Reads the parameters of `mining.notify`; undefined when they are not of this shape. */
  readonly job: (params: readonly Json[]) => VariantJob | undefined;
  /** Reads those of `mining.submit`. */
  readonly share: (params: readonly Json[]) => VariantShare | undefined;
}
