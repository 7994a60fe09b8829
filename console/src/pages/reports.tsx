/** The monthly bulletin: its first figures, its hash, and the whole to take away. */
import { useQuery } from '@tanstack/react-query';
import type { SealedBulletin } from '../../../src/model/bulletin.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { useMonth } from './month-choice.tsx';
import host from './host.module.css';
import styles from './table.module.css';

/** The page. */
export function Reports() {
  const { words, language } = usePreferences();
  const { month, choice } = useMonth();
  const { data, error, refetch } = useQuery({
    queryKey: ['bulletin', month],
    queryFn: () => ask<SealedBulletin>(`/reports/bulletin/${month}`),
  });
  const file = (format: string) =>
    `/api/v1/reports/bulletin/${month}?format=${format}&lang=${language}`;
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.reports}</h1>
        {choice}
        <span className={styles.space} />
        <a download className={shell.button} href={file('markdown')}>
          {words.reports.markdown}
        </a>
        <a download={`bulletin-${month}.json`} className={shell.button} href={file('json')}>
          {words.reports.json}
        </a>
      </div>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && <Bulletin sealed={data} />}
    </>
  );
}

function Bulletin({ sealed: { bulletin, sha256 } }: { readonly sealed: SealedBulletin }) {
  const { words, format } = usePreferences();
  const { situation, reports } = words;
  const rows = [
    [situation.active, format.number(bulletin.active)],
    [reports.mean, format.number(Math.round(bulletin.daily_mean))],
    [situation.new, format.number(bulletin.new)],
    [situation.existing, format.number(bulletin.existing)],
    [situation.recurring, format.number(bulletin.recurring)],
    [situation.gone, format.number(bulletin.gone)],
    [words.campaigns.hijacked, format.number(bulletin.hijacked)],
  ] as const;
  return (
    <section className={host.card}>
      <h2>{words.span.between(bulletin.from, bulletin.to)}</h2>
      <p>{reports.help}</p>
      <dl className={host.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{reports.hash}</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </div>
      </dl>
      <small>{reports.check}</small>
    </section>
  );
}
