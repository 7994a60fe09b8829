/** Exports: what they hold and how they are written, in pieces that follow one another. */
import { csv, csvRows } from '../../lib/csv.ts';
import { evidenceTable, hostTable, reasonsOf, type HostTable } from '../../model/host-table.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import type { Lang } from '../wording/say.ts';

/** A host without its evidence, which is an export of its own. */
function withoutEvidence(host: HostDocument): object {
  const { evidence: _, counter_evidence: __, would_change: ___, ...rest } = host;
  return rest;
}

interface Exported {
  readonly table: HostTable;
  /** The same rows as documents. */
  readonly documents: (host: HostDocument) => readonly object[];
}

/** What there is to export. */
export const exported = {
  hosts: { table: hostTable, documents: (host) => [withoutEvidence(host)] },
  evidence: {
    table: evidenceTable,
    documents: (host) => reasonsOf(host).map(({ side, e }) => ({ ip: host.ip, side, ...e })),
  },
} as const satisfies Record<string, Exported>;
export type ExportedName = keyof typeof exported;

export interface ExportFormat {
  readonly type: string;
  /** What stands before the first host. */
  readonly head: (what: Exported, lang: Lang) => string;
  /** Rows of some hosts, in their order. */
  readonly rows: (what: Exported, hosts: readonly HostDocument[]) => string;
}

/** Spreadsheets take Chinese for UTF-8 only with a byte order mark. */
const asCsv: ExportFormat = {
  type: 'text/csv; charset=utf-8',
  head: ({ table }, lang) => `${lang === 'zh' ? '\uFEFF' : ''}${csv(table.header, [])}`,
  rows: ({ table }, hosts) => csvRows(hosts.flatMap(table.rowsOf)),
};

/** A JSON document a line. */
const asNdjson: ExportFormat = {
  type: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  rows: ({ documents }, hosts) =>
    hosts
      .flatMap(documents)
      .map((document) => `${JSON.stringify(document)}\n`)
      .join(''),
};

/** Every format there is. */
export const exportFormats = { csv: asCsv, ndjson: asNdjson } as const;
export type ExportFormatName = keyof typeof exportFormats;
