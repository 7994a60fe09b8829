/** Who did what: the audit log, the newest first, and whether its chain holds. */
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { AuditDocument } from '../../../src/api/routes/admin.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
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
      {log.error !== null && (
        <Failure error={log.error} retry={() => void log.refetch()} since={log.dataUpdatedAt} />
      )}
      {log.isSuccess && entries.length === 0 && <p className={shell.empty}>{words.audit.none}</p>}
      {entries.length > 0 && (
        <div className={styles.card}>
          <table className={`${styles.table} ${styles.texts}`}>
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">{words.audit.time}</th>
                <th scope="col">{words.audit.actor}</th>
                <th scope="col">{words.audit.action}</th>
                <th scope="col">{words.audit.subject}</th>
                <th scope="col">{words.audit.detail}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ seq, time, actor, action, subject, detail }) => (
                <tr key={seq}>
                  <td>{seq}</td>
                  <td>{format.minute(Date.parse(time))}</td>
                  <td>{actor}</td>
                  <td>{action}</td>
                  <td>{subject}</td>
                  <td>
                    <code>{Object.keys(detail).length === 0 ? '' : JSON.stringify(detail)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {log.hasNextPage && (
            <button type="button" className={shell.button} onClick={() => void log.fetchNextPage()}>
              {words.audit.older}
            </button>
          )}
        </div>
      )}
    </>
  );
}
