/** A table that fits its width: columns take what they need, and those that may shrink give way. */
import { cut, cutMiddle, pad, widthOf } from './text.ts';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** How narrow the column may become when space is short; absent: never cut. */
  readonly min?: number;
  /** Cut in the middle (addresses, names) instead of at the end. */
  readonly middle?: boolean;
  /** Styles a padded cell. */
  readonly style?: (text: string, row: number) => string;
}

const GAP = '  ';

/** Widths of columns so that the table fits, taking from the widest that may shrink. */
export function fitColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map((column, i) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  const total = (): number => widths.reduce((a, b) => a + b, 0) + GAP.length * (widths.length - 1);
  while (total() > width) {
    let widest = -1;
    columns.forEach(({ min }, i) => {
      const w = widths[i] ?? 0;
      if (min !== undefined && w > min && w > (widths[widest] ?? 0)) widest = i;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** One row, cut and padded to the widths; the last column is not padded. */
export function tableRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  cells: readonly string[],
  row = -1,
): string {
  return columns
    .map((column, i) => {
      const width = widths[i] ?? 0;
      const cell = cells[i] ?? '';
      const text = column.middle === true ? cutMiddle(cell, width) : cut(cell, width);
      const last = i === columns.length - 1 && column.align !== 'right';
      const padded = last ? text : pad(text, width, column.align);
      return row >= 0 && column.style !== undefined ? column.style(padded, row) : padded;
    })
    .join(GAP)
    .trimEnd();
}
