/** Wallets that several hosts work for: one owner with many machines, or a campaign over many owners. */
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CampaignsDocument } from '../../../src/api/routes/situation-documents.ts';
import { Definition } from '../shell/definition.tsx';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { spanned } from '../state/filters.ts';
import { DataTable } from './data-table.tsx';
import graph from './link-graph.module.css';
import { LinkGraph } from './link-graph.tsx';
import styles from './table.module.css';
import { useStatistics } from './use-situation.ts';

/** The page. */
export function Campaigns() {
  const { words, format } = usePreferences();
  const search = useSearch({ from: '/campaigns' });
  const filters = spanned(search);
  const { data, error, refetch } = useStatistics<CampaignsDocument>('campaigns', filters, true);
  const { wallet: title, units, places, hijacked, first, last, none } = words.campaigns;
  const [drawn, setDrawn] = useState<string>();
  const moment = (time: string | null) =>
    time === null ? words.unknown : format.minute(Date.parse(time));
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.campaigns}</h1>
        <Definition of="campaigns" />
        <span>{words.span.between(filters.from ?? '', filters.to ?? '')}</span>
      </div>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data?.rows.length === 0 && <p className={shell.empty}>{none}</p>}
      {drawn !== undefined && (
        <div className={graph['above']}>
          <LinkGraph key={drawn} kind="wallet" value={drawn} />
        </div>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <DataTable
          heads={[title, words.chart.count, units, places, hijacked, first, last]}
          rows={data.rows.map((row) => ({
            key: row.wallet,
            cells: [
              <>
                <Link to="/hosts" search={{ text: row.wallet }}>
                  <code>{row.wallet}</code>
                </Link>{' '}
                <button
                  type="button"
                  className={graph['draw']}
                  aria-pressed={drawn === row.wallet}
                  aria-label={`${words.links.drawing}: ${row.wallet}`}
                  onClick={() => setDrawn(drawn === row.wallet ? undefined : row.wallet)}
                >
                  {words.links.draw}
                </button>
              </>,
              <b>{row.hosts === null ? words.withheld : format.number(row.hosts)}</b>,
              format.number(row.units),
              format.number(row.places),
              format.number(row.hijacked),
              moment(row.first_seen),
              moment(row.last_seen),
            ],
          }))}
        />
      )}
    </>
  );
}
