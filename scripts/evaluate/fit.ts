/** Logistic regression by Newton's method with a ridge: what each thing seen is worth beside the others, so that witnesses who
 * say the same twice are not counted twice. */

export interface Fitted {
  /** Log-odds of the balanced crowd when nothing is seen. */
  readonly base: number;
  readonly weights: readonly number[];
}

/** `rows` are the columns that are 1 in each row; `importance` weighs rows so that both sides count alike. */
export function fit(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
  columns: number,
  ridge: number,
): Fitted {
  const size = columns + 1;
  const beta = new Float64Array(size);
  for (let round = 0; round < 25; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let r = 0; r < rows.length; r++) {
      const on = [...rows[r]!, columns];
      let score = 0;
      for (const column of on) score += beta[column]!;
      const p = 1 / (1 + Math.exp(-score));
      const pull = importance[r]! * ((labels[r]! ? 1 : 0) - p);
      const curve = importance[r]! * p * (1 - p);
      for (const i of on) {
        gradient[i]! += pull;
        const line = hessian[i]!;
        for (const j of on) if (j <= i) line[j]! += curve;
      }
    }
    for (let i = 0; i < columns; i++) {
      gradient[i]! -= ridge * beta[i]!;
      hessian[i]![i]! += ridge;
    }
    hessian[columns]![columns]! += 1e-9;
    const step = solve(hessian, gradient);
    let moved = 0;
    for (let i = 0; i < size; i++) {
      beta[i]! += step[i]!;
      moved = Math.max(moved, Math.abs(step[i]!));
    }
    if (moved < 1e-4) break;
  }
  return { base: beta[columns]!, weights: [...beta.subarray(0, columns)] };
}

/** Cholesky's decomposition of a symmetric positive definite matrix, of which only the lower half is read; both are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    const row = matrix[i]!;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j]!;
      let sum = row[j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) right[i]! -= matrix[i]![k]! * right[k]!;
    right[i]! /= matrix[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) right[i]! -= matrix[k]![i]! * right[k]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}
