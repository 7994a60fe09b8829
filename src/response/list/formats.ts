/** A list as a file: CSV, XLSX, JSON, or a page to print. */
import { csv } from '../../lib/csv.ts';
import type { Lang } from '../wording/say.ts';
import {
  cellsOf,
  columnsOf,
  type Cell,
  type ListColumn,
  type ListEntry,
  type ListHead,
} from './columns.ts';

/** A whole list. */
export interface List {
  readonly head: ListHead;
  readonly entries: readonly ListEntry[];
}

export interface ListFormat {
  readonly type: string;
  readonly write: (list: List, lang: Lang) => Promise<Uint8Array>;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** With a byte order mark: spreadsheets take Chinese for UTF-8 only with one. */
const asCsv: ListFormat = {
  type: 'text/csv; charset=utf-8',
  write: async ({ head, entries }, lang) => {
    const columns = columnsOf(head.cut);
    const rows = entries.map((entry) => cellsOf(columns, entry, lang));
    const header = columns.map(({ title }) => title[lang]);
    return bytes(`\uFEFF${csv(header, rows)}`);
  },
};

const asJson: ListFormat = {
  type: 'application/json; charset=utf-8',
  write: async ({ head, entries }, lang) => {
    const columns = columnsOf(head.cut);
    const rows = entries.map((entry) =>
      Object.fromEntries(columns.map(({ name, value }) => [name, value(entry, lang)])),
    );
    return bytes(`${JSON.stringify({ schema: 1, ...head, rows }, null, 2)}\n`);
  },
};

/** Excel's own time; it has no zone, the titles say UTC. */
function typed({ is }: ListColumn, value: Cell): string | number | Date | null {
  if (value === null) return null;
  return is === 'time' ? new Date(value) : value;
}

const WIDTHS = { text: 24, number: 12, time: 18 } as const;

const asXlsx: ListFormat = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async ({ head, entries }, lang) => {
    const { writeXlsx } = await import('hucre/xlsx');
    const columns = columnsOf(head.cut);
    const rows = entries.map((entry) =>
      columns.map((column) => typed(column, column.value(entry, lang))),
    );
    const last = columns.length - 1;
    return writeXlsx({
      sheets: [
        {
          name: head.list_id.slice(0, 31),
          columns: columns.map(({ is }) => ({
            width: WIDTHS[is],
            ...(is === 'time' && { numFmt: 'yyyy-mm-dd hh:mm:ss' }),
          })),
          rows: [columns.map(({ title }) => title[lang]), ...rows],
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${letters(last)}${entries.length + 1}` },
        },
        { name: 'About', rows: Object.entries(head).map(([name, value]) => [name, value]) },
      ],
    });
  },
};

/** `A`, `Z`, `AA` … of a column's index. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `body{font:12px system-ui,sans-serif;margin:24px}h1{font-size:16px}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #bbb;padding:3px 5px;text-align:left;vertical-align:top}th{background:#eee}tr{break-inside:avoid}
thead{display:table-header-group}dl{display:grid;grid-template-columns:max-content auto;gap:2px 12px}dd{margin:0}
@page{size:A3 landscape;margin:12mm}`;

const TITLE: Readonly<Record<Lang, string>> = { en: 'Disposal list', zh: '处置清单' };

/** One page that prints: no script, nothing from elsewhere. */
const asHtml: ListFormat = {
  type: 'text/html; charset=utf-8',
  write: async ({ head, entries }, lang) => {
    const columns = columnsOf(head.cut);
    const cell = (value: Cell): string =>
      `<td>${escaped(value === null ? '' : String(value))}</td>`;
    const rows = entries.map(
      (entry) => `<tr>${cellsOf(columns, entry, lang).map(cell).join('')}</tr>`,
    );
    const about = Object.entries(head).map(
      ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
    );
    return bytes(`<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>${TITLE[lang]} ${escaped(head.list_id)}</title><style>${STYLE}</style>
<h1>${TITLE[lang]} ${escaped(head.list_id)}</h1><dl>${about.join('')}</dl>
<table><thead><tr>${columns.map(({ title }) => `<th>${escaped(title[lang])}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></html>
`);
  },
};

/** Every format there is. */
export const listFormats = { csv: asCsv, xlsx: asXlsx, json: asJson, html: asHtml } as const;
export type ListFormatName = keyof typeof listFormats;
