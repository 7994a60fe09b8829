/** Whether everything is seen and kept: what is wrong first, then sources, the way to the store, the store, and coverage. */
import { useMutation, useQuery } from '@tanstack/react-query';
import type { HealthDocument, StoreStateDocument } from '../../../src/api/routes/health.ts';
import { ask } from '../api/ask.ts';
import { bytesText } from '../i18n/amounts.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { CoverageLine, useSensorRows } from './coverage.tsx';
import { DataTable } from './data-table.tsx';
import { Senders, Service, Sources, Unread } from './health-sources.tsx';
import { troublesOf } from './health-troubles.ts';
import host from './host.module.css';
import styles from './table.module.css';

const AGAIN_MS = 10_000;

/** The page. */
export function Health() {
  const { words } = usePreferences();
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['health'],
    queryFn: () => ask<HealthDocument>('/health'),
    refetchInterval: AGAIN_MS,
  });
  const look = useMutation({ mutationFn: () => ask<StoreStateDocument>('/health/store') });
  const store = look.data ?? data?.store;
  return (
    <>
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {error !== null && (
        <Failure error={error} retry={() => void refetch()} since={dataUpdatedAt} />
      )}
      {data !== undefined && store !== undefined && (
        <>
          <Verdict health={{ ...data, store }} />
          {data.service === null ? (
            <p className={host.card}>{words.health.elsewhere}</p>
          ) : (
            <>
              <Sources sources={data.service.sources} />
              <Unread sources={data.service.sources} />
              <Senders sources={data.service.sources} />
              <Service status={data.service} />
            </>
          )}
          <StoreFacts store={store}>
            <button
              type="button"
              className={shell.button}
              disabled={look.isPending}
              onClick={() => look.mutate()}
            >
              {words.health.look}
            </button>
            <span role="status">
              {look.isPending && words.health.looking}
              {look.isSuccess && look.data.problems.length === 0 && words.health.looked}
            </span>
          </StoreFacts>
          <Coverage health={data} />
        </>
      )}
    </>
  );
}

function Verdict({ health }: { readonly health: HealthDocument }) {
  const { words, format } = usePreferences();
  const troubles = troublesOf(health, words.health, format);
  const started = health.service?.started;
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.health}</h1>
        <b className={troubles.length === 0 ? styles.good : styles.bad}>
          {troubles.length === 0
            ? `✓ ${words.health.well}`
            : `▲ ${words.health.unwell(troubles.length)}`}
        </b>
        {started && (
          <span>{words.health.since(health.version, format.minute(Date.parse(started)))}</span>
        )}
      </div>
      {troubles.length > 0 && (
        <section className={`${host.card} ${styles.apart}`} aria-label={words.health.wrong}>
          <h2>{words.health.wrong}</h2>
          <ul>
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function StoreFacts({
  store: { engine_version: engine, schema_version: schema, disk_free_bytes: free, tables },
  children,
}: {
  readonly store: StoreStateDocument;
  readonly children: React.ReactNode;
}) {
  const { words, format } = usePreferences();
  const { health } = words;
  return (
    <>
      <div className={styles.head}>
        <h2>{health.store}</h2>
        <span>{health.storeText(engine, schema, bytesText(free))}</span>
        {children}
      </div>
      <DataTable
        heads={[health.table, health.rows, health.parts, health.size, health.sound]}
        rows={tables.map(({ table, rows, parts, bytes, sound }) => ({
          key: table,
          cells: [
            table,
            format.number(rows),
            format.number(parts),
            bytesText(bytes),
            sound ? `✓ ${health.soundYes}` : <b className={styles.bad}>▲ {health.soundNo}</b>,
          ],
        }))}
      />
    </>
  );
}

function Coverage({
  health: { coverage, unseen_prefixes: unseen },
}: {
  readonly health: HealthDocument;
}) {
  const { words, format } = usePreferences();
  const { rests } = words;
  const { head, body } = useSensorRows(coverage.sensors);
  return (
    <>
      <h2 className={styles.title}>{words.health.coverage}</h2>
      {coverage.sensors.length === 0 ? (
        <p className={shell.empty}>{words.health.noCoverage}</p>
      ) : (
        <>
          <CoverageLine coverage={coverage} />
          <DataTable
            heads={head}
            rows={body.map((cells, index) => ({ key: coverage.sensors[index]!.observer, cells }))}
          />
        </>
      )}
      {unseen.length > 0 && (
        <>
          <h2 className={styles.title}>{rests.unseen}</h2>
          <DataTable
            heads={[rests.prefix, words.situation.unit, rests.addresses]}
            rows={unseen.map(({ prefix, unit, addresses }) => ({
              key: prefix,
              cells: [<code>{prefix}</code>, unit || words.unknown, format.number(addresses)],
            }))}
          />
        </>
      )}
    </>
  );
}
