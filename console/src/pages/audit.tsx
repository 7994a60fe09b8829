/** Who did what: the audit log, the newest first, and whether its chain holds. */
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { AuditDocument } from '../../../src/api/routes/admin.ts';
import type { ReactNode } from 'react';
import { ask } from '../api/ask.ts';
import { nameOf } from '../i18n/names.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import { Openings } from './openings.tsx';
import styles from './table.module.css';

const PAGE = 100;

interface Verdict {
  readonly entries: number;
  readonly intact: boolean;
  readonly broken_at: number | null;
}

/** The page. */
export function Audit() {
  const { words, format } = usePreferences();
  const log = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) =>
      ask<{ entries: AuditDocument[] }>(
        `/audit?limit=${PAGE}${pageParam === 0 ? '' : `&before=${pageParam}`}`,
      ),
    initialPageParam: 0,
    getNextPageParam: ({ entries }) => (entries.length < PAGE ? undefined : entries.at(-1)?.seq),
  });
  const check = useMutation({ mutationFn: () => ask<Verdict>('/audit/verify') });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.audit}</h1>
        <button type="button" className={shell.button} onClick={() => check.mutate()}>
          {words.audit.verify}
        </button>
        {check.data !== undefined && (
          <span role="status" className={check.data.intact ? styles.good : styles.bad}>
            {check.data.intact
              ? words.audit.intact(format.number(check.data.entries))
              : words.audit.broken(String(check.data.broken_at))}
          </span>
        )}
      </div>
      <Openings />
      {log.error !== null && (
        <Failure error={log.error} retry={() => void log.refetch()} since={log.dataUpdatedAt} />
      )}
      {log.isSuccess && entries.length === 0 && <p className={shell.empty}>{words.audit.none}</p>}
      {entries.length > 0 && (
        <Entries entries={entries}>
          {log.hasNextPage && (
            <button type="button" className={shell.button} onClick={() => void log.fetchNextPage()}>
              {words.audit.older}
            </button>
          )}
        </Entries>
      )}
    </>
  );
}

function Entries({
  entries,
  children,
}: {
  readonly entries: readonly AuditDocument[];
  readonly children: ReactNode;
}) {
  const { words, format } = usePreferences();
  const { time, actor, action, subject, detail } = words.audit;
  return (
    <DataTable
      texts
      heads={['#', time, actor, action, subject, detail]}
      rows={entries.map((entry) => ({
        key: entry.seq,
        cells: [
          entry.seq,
          <time dateTime={entry.time}>{format.minute(Date.parse(entry.time))}</time>,
          entry.actor,
          nameOf(entry.action, words.audit.actions, words),
          entry.subject,
          <code>{Object.keys(entry.detail).length === 0 ? '' : JSON.stringify(entry.detail)}</code>,
        ],
      }))}
    >
      {children}
    </DataTable>
  );
}
