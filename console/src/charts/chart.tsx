/** The frame of every chart: its title, and the change between the drawing and its rows as a table. */
import { useId, useState, type ReactNode } from 'react';
import { About, Definition } from '../shell/definition.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './chart.module.css';

/** The rows of a chart: what the drawing shows, in words and numbers. */
export interface Rows {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** A drawing and its twin; an empty chart says so in place of both. */
export function Chart({
  title,
  note,
  definition,
  about,
  choice,
  rows,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  /** Name of the question that is counted by. */
  readonly definition?: string;
  /** What is drawn, where no question counts it. */
  readonly about?: string;
  /** How what is drawn can be changed. */
  readonly choice?: ReactNode;
  readonly rows: Rows;
  readonly children: ReactNode;
}) {
  const { words } = usePreferences();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const empty = rows.body.length === 0;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {definition !== undefined && <Definition of={definition} />}
        {about !== undefined && <About text={about} of={title} />}
        {note !== undefined && <span className={styles.note}>{note}</span>}
        <span className={styles.end} />
        {choice}
        {asTable && <Copy rows={rows} />}
        {!empty && (
          <button type="button" className={styles.twin} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.chart.drawing : words.chart.rows}
          </button>
        )}
      </header>
      {empty && <p className={styles.empty}>{words.chart.nothing}</p>}
      {!empty && (asTable ? <Table rows={rows} labelledBy={id} /> : children)}
    </section>
  );
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as lines of CSV. */
const asCsv = ({ head, body }: Rows): string =>
  [head, ...body].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

/** Rows as a table of Markdown. */
const asMarkdown = ({ head, body }: Rows): string =>
  [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');

/** Puts the rows on the clipboard. */
function Copy({ rows }: { readonly rows: Rows }) {
  const { words } = usePreferences();
  const [done, setDone] = useState('');
  const copy = (name: string, text: string) => (
    <button
      type="button"
      className={styles.twin}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setDone(name))}
    >
      {done === name ? words.chart.copied : name}
    </button>
  );
  return (
    <>
      {copy('CSV', asCsv(rows))}
      {copy('Markdown', asMarkdown(rows))}
    </>
  );
}

/** Rows as a table that scrolls when it is long. */
export function Table({ rows, labelledBy }: { readonly rows: Rows; readonly labelledBy: string }) {
  return (
    // A region that scrolls can be reached and scrolled by keyboard.
    <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {rows.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.body.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
