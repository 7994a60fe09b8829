/** Finds the columns of a table by the names of its header, whoever wrote them: case, spaces and marks do not matter. */

/** Names a field goes by, the likeliest first. */
export type Aliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** What is left of a name to compare: letters and digits of any script, lower case. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Positions of each field's columns, in the order of its aliases; a column serves one field only, and fields that are named
 * first choose first. Fields without a column are absent. */
export function columnsOf<Field extends string>(
  header: readonly string[],
  aliases: Aliases<Field>,
): Map<Field, readonly number[]> {
  const names = header.map(plainName);
  const taken = new Set<number>();
  const found = new Map<Field, readonly number[]>();
  for (const [field, known] of Object.entries(aliases) as [Field, readonly string[]][]) {
    const positions = known
      .map((alias) => names.indexOf(plainName(alias)))
      .filter((at) => at >= 0 && !taken.has(at));
    if (positions.length === 0) continue;
    const distinct = [...new Set(positions)];
    for (const at of distinct) taken.add(at);
    found.set(field, distinct);
  }
  return found;
}
