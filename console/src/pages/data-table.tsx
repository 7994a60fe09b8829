/** A table of a page: its heads, and rows whose first cell names them. */
import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A row: what tells it from the others, and its cells. */
export interface DataRow {
  readonly key: string | number;
  readonly cells: readonly ReactNode[];
}

/** `texts`: cells are read, not compared as numbers. */
export function DataTable({
  heads,
  rows,
  texts = false,
  children,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly DataRow[];
  readonly texts?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.card}>
      <table className={texts ? `${styles.table} ${styles.texts}` : styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}
