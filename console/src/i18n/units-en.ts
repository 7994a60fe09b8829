/** Words of the page of units, in English: the source, whose type the other language has. */

export const unitsEn = {
  sector: 'Sector',
  prefixes: 'Prefixes',
  addresses: 'IPv4 addresses',
  hosts: 'Hosts',
  mining: 'Mining',
  suspected: 'Suspected',
  open: (name: string) => `Show what is below ${name}`,
  close: (name: string) => `Hide what is below ${name}`,
  openAll: 'Show all',
  closeAll: 'Show the top only',
  without: 'In no unit',
  undescribed: 'described nowhere',
  none: 'No unit is known yet. An administrator hands over a table of units and prefixes here, or imports one with davylamp units import.',
  space: (named: string, all: string, left: string) =>
    `${named} of ${all} IPv4 addresses have a unit; ${left} have none.`,
  look: (problems: number, overlaps: number) =>
    `${problems} problems and ${overlaps} overlaps: davylamp units check tells them.`,
  take: 'Hand over a table',
  takeHelp:
    'CSV or XLSX with a column prefix, or of units alone. It replaces what the same source said before; hosts follow within ten seconds.',
  file: 'File',
  choose: 'Choose a file',
  source: 'Source',
  look_at: 'See what would change',
  go: 'Take it in',
  lenient: (n: number) => `Take it in without ${n} broken lines`,
  would: 'This would change',
  done: 'This has changed',
  changes: (fresh: string, changed: string, gone: string, same: string) =>
    `${fresh} new, ${changed} changed, ${gone} gone, ${same} as before`,
  units: 'Units',
  refused: 'Lines that cannot be taken',
  line: (n: number, reason: string) => `Line ${n}: ${reason}`,
  unused: 'Columns not used',
};
export type UnitsWords = typeof unitsEn;
