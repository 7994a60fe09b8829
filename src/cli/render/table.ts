/** A table that fits its width: columns take what they need; when space is short, those that may shrink give way, and
 * then those that may be left out are. */
import { cut, cutMiddle, pad, widthOf } from './text.ts';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** How narrow the column may become when space is short; absent: never cut. */
  readonly min?: number;
  /** May be left out when shrinking is not enough; the rightmost goes first. */
  readonly optional?: boolean;
  /** Cut in the middle (addresses, names) instead of at the end. */
  readonly middle?: boolean;
  /** Styles a padded cell of a row. */
  readonly style?: (text: string, row: number) => string;
}

export interface Table {
  readonly header: string;
  /** One line a row. */
  readonly lines: readonly string[];
}

const GAP = '  ';

interface Fitted {
  readonly column: TableColumn;
  readonly index: number;
  width: number;
}

/** Lays rows out in at most `width` columns of text. */
export function layOut(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): Table {
  const fitted = fit(columns, rows, width);
  return {
    header: lineOf(fitted, (column) => column.title),
    lines: rows.map((row, n) => lineOf(fitted, (_, i) => row[i] ?? '', n)),
  };
}

function fit(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): Fitted[] {
  const fitted = columns.map((column, index) => ({
    column,
    index,
    width: Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  }));
  const sum = (of: (f: Fitted) => number): number =>
    fitted.reduce((total, f) => total + of(f) + GAP.length, -GAP.length);
  const narrowest = (f: Fitted): number => Math.min(f.width, f.column.min ?? f.width);
  while (sum(narrowest) > width) {
    const last = fitted.findLastIndex(({ column }) => column.optional === true);
    if (last < 0) break;
    fitted.splice(last, 1);
  }
  while (sum((f) => f.width) > width) {
    const [widest] = fitted.filter((f) => f.width > narrowest(f)).sort((a, b) => b.width - a.width);
    if (widest === undefined) break;
    widest.width--;
  }
  return fitted;
}

/** One line; the last column is not padded on its right. */
function lineOf(
  fitted: readonly Fitted[],
  cellOf: (column: TableColumn, index: number) => string,
  row?: number,
): string {
  const cells = fitted.map(({ column, index, width }, i) => {
    const cell = cellOf(column, index);
    const text = column.middle === true ? cutMiddle(cell, width) : cut(cell, width);
    const last = i === fitted.length - 1 && column.align !== 'right';
    const padded = last ? text : pad(text, width, column.align);
    return row !== undefined && column.style !== undefined ? column.style(padded, row) : padded;
  });
  return cells.join(GAP).trimEnd();
}
