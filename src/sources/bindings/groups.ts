/** What a pattern finds, group by group; a group that took no part is empty. Undefined when it finds nothing. */
export function groups(pattern: RegExp, text: string): ((n: number) => string) | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : (n) => found[n] ?? '';
}
