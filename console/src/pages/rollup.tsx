/** What instances below handed up for a month: who reported, the sums, what was not added and why, and whether lists that were handed
 * down reconcile with what came back. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RollupDocument } from '../../../src/model/rollup.ts';
import { ask } from '../api/ask.ts';
import { nameOf, placeName } from '../i18n/names.ts';
import { Definition } from '../shell/definition.tsx';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import { useMonth } from './month-choice.tsx';
import styles from './table.module.css';

/** Rows shown of a breakdown. */
const SHOWN = 15;

/** The page. */
export function Rollup() {
  const { words } = usePreferences();
  const { month, choice } = useMonth();
  const { data, error, refetch } = useQuery({
    queryKey: ['rollup', month],
    queryFn: () => ask<RollupDocument>(`/rollups/${month}`),
  });
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.rollup}</h1>
        <Definition of="rollup" />
        {choice}
      </div>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && <Month document={data} />}
    </>
  );
}

function Month({ document }: { readonly document: RollupDocument }) {
  const { words } = usePreferences();
  if (document.instances.length === 0 && document.lists.length === 0)
    return <p className={shell.empty}>{words.rollup.none}</p>;
  return (
    <>
      <Instances document={document} />
      <Sums document={document} />
      <Differing document={document} />
      <Lists document={document} />
    </>
  );
}

/** Who reported, and who did not. */
function Instances({ document: { instances } }: { readonly document: RollupDocument }) {
  const { words, format } = usePreferences();
  const { rollup } = words;
  const came = instances.filter(({ received }) => received !== null).length;
  const state = ({ received, late, days_after: days }: (typeof instances)[number]) => {
    if (received === null) return <b className={styles.bad}>▲ {rollup.missing}</b>;
    if (late) return <b className={styles.bad}>▲ {rollup.late(days ?? 0)}</b>;
    return <span className={styles.good}>✓ {rollup.came}</span>;
  };
  return (
    <>
      <h2 className={styles.title}>
        {rollup.instances(format.number(came), format.number(instances.length))}
      </h2>
      <DataTable
        heads={[
          rollup.instance,
          rollup.state,
          rollup.last,
          words.situation.active,
          rollup.sensors,
          rollup.replaced,
        ]}
        rows={instances.map((one) => ({
          key: one.instance,
          cells: [
            one.instance,
            state(one),
            one.received === null ? words.unknown : format.minute(Date.parse(one.received)),
            one.received === null
              ? words.unknown
              : one.active === null
                ? words.withheld
                : format.number(one.active),
            one.received === null ? words.unknown : format.number(one.sensors),
            format.number(one.replaced),
          ],
        }))}
      />
    </>
  );
}

const NAMES = ['active', 'new', 'existing', 'recurring', 'gone'] as const;

/** What adds up, as a whole and by one breakdown. */
function Sums({ document: { totals, by } }: { readonly document: RollupDocument }) {
  const { words, format, language } = usePreferences();
  const { rollup, situation } = words;
  const breakdowns = Object.keys(by);
  const [shown, setShown] = useState(breakdowns[0] ?? '');
  const sum = (told: RollupDocument['totals'][string] | undefined) => {
    if (told === undefined || told.hosts === null) return words.unknown;
    return told.withheld > 0 ? `≥ ${format.number(told.hosts)}` : format.number(told.hosts);
  };
  const named = (key: string) => {
    if (key === '') return words.unknown;
    if (shown === 'network_type') return nameOf(key, words.network, words);
    return shown === 'place' ? placeName(key, language) : key;
  };
  const rows = by[shown] ?? [];
  return (
    <>
      <h2 className={styles.title}>{rollup.sums}</h2>
      <DataTable
        heads={[rollup.figure, words.chart.count]}
        rows={NAMES.map((name) => ({ key: name, cells: [situation[name], sum(totals[name])] }))}
      />
      <p className={styles.head}>
        <label>
          {rollup.by}{' '}
          <select value={shown} onChange={({ target }) => setShown(target.value)}>
            {breakdowns.map((name) => (
              <option key={name} value={name}>
                {words.filters[name as keyof typeof words.filters]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <DataTable
        heads={[words.filters[shown as keyof typeof words.filters], words.chart.count]}
        rows={rows
          .slice(0, SHOWN)
          .map((row) => ({ key: row.key, cells: [named(row.key), sum(row)] }))}
      />
      {rows.length > SHOWN && <p>{rollup.more(format.number(rows.length - SHOWN))}</p>}
    </>
  );
}

/** What was not added: the figure means something else there. */
function Differing({ document: { differs } }: { readonly document: RollupDocument }) {
  const { rollup } = usePreferences().words;
  if (differs.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>▲ {rollup.differs}</h2>
      <DataTable
        texts
        heads={[rollup.figure, rollup.instance, rollup.ours, rollup.theirs]}
        rows={differs.map(({ figure, instance, ours, theirs }) => ({
          key: `${figure} ${instance}`,
          cells: [<code>{figure}</code>, instance, ours, theirs || rollup.noDefinition],
        }))}
      />
    </>
  );
}

/** Lists that were handed down, against what was reported back, of any month. */
function Lists({ document: { lists } }: { readonly document: RollupDocument }) {
  const { words, format } = usePreferences();
  const { rollup } = words;
  const whole = lists.filter(({ verdict }) => verdict === 'reconciles').length;
  const count = (value: number | null) => (value === null ? words.unknown : format.number(value));
  return (
    <>
      <h2 className={styles.title}>
        {rollup.lists(format.number(whole), format.number(lists.length))}
      </h2>
      {lists.length === 0 ? (
        <p className={shell.empty}>{rollup.noLists}</p>
      ) : (
        <DataTable
          heads={[
            rollup.list,
            rollup.instance,
            rollup.handed,
            rollup.back,
            rollup.confirmed,
            rollup.cured,
            rollup.refuted,
            rollup.open,
            rollup.state,
          ]}
          rows={lists.map((one) => ({
            key: `${one.instance} ${one.list_id}`,
            cells: [
              one.list_id,
              one.instance,
              count(one.handed),
              count(one.received),
              ...[one.confirmed, one.cured, one.refuted, one.open].map(format.number),
              one.verdict === 'reconciles' ? (
                <span className={styles.good}>✓ {rollup.verdicts[one.verdict]}</span>
              ) : (
                <b className={styles.bad}>▲ {rollup.verdicts[one.verdict]}</b>
              ),
            ],
          }))}
        />
      )}
    </>
  );
}
