/** The reference page of the dialects, made from their definitions. */
import type { Dialect } from './dialect.ts';

const listed = (values: readonly string[]): string =>
  values.length === 0 ? '—' : values.map((value) => `\`${value}\``).join(', ');

/** The text of docs/reference/dialects.md. */
export function dialectsPage(dialects: readonly Dialect[]): string {
  const rows = dialects
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, title, about, algorithms, coins, unit, refines }) => [
      `## \`${name}\``,
      '',
      `${title}. ${about}`,
      '',
      `Algorithms: ${listed(algorithms)}. Coins: ${listed(coins)}. Unit: ${unit}.`,
      ...(refines.length === 0
        ? []
        : ['', `Until more is seen it may be called ${listed(refines)}.`]),
      '',
    ]);
  return [
    '# Mining dialects',
    '',
    '<!-- Generated from src/sources/wire/mining; do not edit. -->',
    '',
    'The names in the `dialect` field of mining records. Algorithms and coins are candidates when neither the messages, the',
    'program nor the wallet narrow them; “—” means that these decide alone.',
    '',
    'A dialect is told by the shapes of jobs, targets and shares, not by the names of methods. What only looks like mining',
    'from afar (other programs’ `login`, `job` and `submit`; wallets and explorers at a node) yields no record.',
    '',
    ...rows,
  ].join('\n');
}
