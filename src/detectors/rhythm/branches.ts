/** Jobs of Stratum v1 list the branches of a Merkle tree: the more transactions a block has, the more, so that jobs of one coin differ by
 * whole branches. */

/** A branch as Stratum v1 writes it: 64 digits, quotes, a comma. */
const BRANCH = 67;
const OFF = 4;

/** How far a difference of two sizes is from whole branches. */
export const offBranches = (difference: number): number =>
  difference - BRANCH * Math.round(difference / BRANCH);

/** How many of `sizes` differ from the usual one by whole branches, or not at all. */
export const inBranchesOf = (usual: number, sizes: readonly number[]): number =>
  sizes.filter((size) => Math.abs(offBranches(size - usual)) <= OFF).length;
