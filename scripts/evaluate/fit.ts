/** Logistic regression by Newton's method with a ridge: what each thing seen is worth beside the others, so that witnesses who
 * say the same twice are not counted twice. Steps are found by conjugate gradients, so that thousands of columns cost no more
 * than the rows that show them. */

export interface Fitted {
  /** Log-odds of the balanced crowd when nothing is seen. */
  readonly base: number;
  readonly weights: readonly number[];
}

/** Rows one after the other: the columns that are 1 in each, the last of them the base, which is 1 in all. */
interface Rows {
  readonly on: Int32Array;
  /** Where each row begins, and behind the last where it ends. */
  readonly begins: Int32Array;
}

function packed(rows: readonly (readonly number[])[], base: number): Rows {
  const begins = new Int32Array(rows.length + 1);
  for (const [r, row] of rows.entries()) begins[r + 1] = begins[r]! + row.length + 1;
  const on = new Int32Array(begins[rows.length]!);
  for (const [r, row] of rows.entries()) {
    on.set(row, begins[r]);
    on[begins[r + 1]! - 1] = base;
  }
  return { on, begins };
}

const MOST_ROUNDS = 25;
const MOST_STEPS = 400;

/** `rows` are the columns that are 1 in each row; `importance` weighs rows so that both sides count alike. Where log-odds are
 * already known of each row (`given`), columns say what is to be added, and the base is 0. */
export function fit(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  importance: readonly number[],
  columns: number,
  ridge: number,
  given?: readonly number[],
): Fitted {
  const crowd = packed(rows, columns);
  // The base is free; a hair keeps it from running off where only one side was met.
  const pull = new Float64Array(columns + 1).fill(ridge);
  pull[columns] = given === undefined ? 1e-9 : 1e12;
  const beta = new Float64Array(columns + 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gradient = beta.map((value, i) => -pull[i]! * value);
    const curve = new Float64Array(rows.length);
    const diagonal = pull.slice();
    for (let r = 0; r < rows.length; r++) {
      const p = 1 / (1 + Math.exp(-sumAt(crowd, r, beta) - (given?.[r] ?? 0)));
      const off = importance[r]! * ((labels[r]! ? 1 : 0) - p);
      curve[r] = importance[r]! * p * (1 - p);
      addAt(crowd, r, gradient, off);
      addAt(crowd, r, diagonal, curve[r]!);
    }
    const step = solve(crowd, curve, pull, diagonal, gradient);
    let moved = 0;
    for (let i = 0; i <= columns; i++) {
      beta[i]! += step[i]!;
      moved = Math.max(moved, Math.abs(step[i]!));
    }
    if (moved < 1e-3) break;
  }
  return {
    base: given === undefined ? beta[columns]! : 0,
    weights: [...beta.subarray(0, columns)],
  };
}

function sumAt({ on, begins }: Rows, r: number, values: Float64Array): number {
  let sum = 0;
  for (let i = begins[r]!; i < begins[r + 1]!; i++) sum += values[on[i]!]!;
  return sum;
}

function addAt({ on, begins }: Rows, r: number, values: Float64Array, amount: number): void {
  for (let i = begins[r]!; i < begins[r + 1]!; i++) values[on[i]!]! += amount;
}

/** Conjugate gradients for (XᵀCX + ridge) x = right, of which the diagonal is known. */
function solve(
  crowd: Rows,
  curve: Float64Array,
  ridge: Float64Array,
  diagonal: Float64Array,
  right: Float64Array,
): Float64Array {
  const x = new Float64Array(right.length);
  const rest = right.slice();
  const direction = rest.map((value, i) => value / diagonal[i]!);
  let size = dot(rest, direction);
  const enough = size * 1e-10;
  for (let n = 0; n < MOST_STEPS && size > enough; n++) {
    const image = direction.map((value, i) => ridge[i]! * value);
    for (let r = 0; r < curve.length; r++)
      if (curve[r]! > 1e-12) addAt(crowd, r, image, curve[r]! * sumAt(crowd, r, direction));
    const along = size / dot(direction, image);
    for (let i = 0; i < x.length; i++) {
      x[i]! += along * direction[i]!;
      rest[i]! -= along * image[i]!;
    }
    const scaled = rest.map((value, i) => value / diagonal[i]!);
    const next = dot(rest, scaled);
    for (let i = 0; i < x.length; i++) direction[i] = scaled[i]! + (next / size) * direction[i]!;
    size = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
