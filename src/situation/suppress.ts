/** Small numbers in public figures: what would point at a few is withheld. */

/** Fewer than so many hosts are not told in figures for everybody. */
const LEAST_TOLD = 5;

export type Suppressed<R extends { readonly hosts: number }> =
  | (R & { readonly suppressed: false })
  | ({ readonly [N in keyof R]: R[N] extends number ? null : R[N] } & {
      readonly suppressed: true;
    });

/** Rows of counts with every number of a row below `least` hosts taken out. Where rows add up to a total that is told
 * (`adds_up`), one withheld row alone could be reckoned from the others: the next smallest is then withheld, too. */
export function suppress<R extends { readonly hosts: number }>(
  rows: readonly R[],
  { least = LEAST_TOLD, adds_up }: { readonly least?: number; readonly adds_up: boolean },
): Suppressed<R>[] {
  const withheld = new Set(rows.filter(({ hosts }) => hosts > 0 && hosts < least));
  if (adds_up && withheld.size === 1) {
    const told = rows.filter((row) => row.hosts > 0 && !withheld.has(row));
    const smallest = told.reduce<R | undefined>(
      (least_so_far, row) =>
        least_so_far === undefined || row.hosts < least_so_far.hosts ? row : least_so_far,
      undefined,
    );
    if (smallest !== undefined) withheld.add(smallest);
  }
  return rows.map((row) =>
    withheld.has(row)
      ? ({ ...withoutNumbers(row), suppressed: true } as Suppressed<R>)
      : { ...row, suppressed: false },
  );
}

const withoutNumbers = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? null : value]),
  );
