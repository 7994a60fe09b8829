/** The sources of the service, what they lost, who sends to them, and the way from there to the store. */
import type { Status } from '../../../src/model/status.ts';
import { bytesText, durationText } from '../i18n/amounts.ts';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import { FactList } from './facts.tsx';
import host from './host.module.css';
import styles from './table.module.css';

type Source = Status['sources'][number];

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

/** How each source is. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { words, format } = usePreferences();
  const { health } = words;
  const { columns } = health;
  const state = ({ phase, up }: Source) =>
    up || phase === 'done' ? (
      <span className={styles.good}>✓ {health.phases[phase]}</span>
    ) : (
      <b className={styles.bad}>▲ {phase === 'running' ? health.down : health.phases[phase]}</b>
    );
  const newest = ({ lag_seconds: lag, ahead_seconds: ahead }: Source) => {
    if (lag === null) return words.unknown;
    return (ahead ?? 0) > 0
      ? health.ahead(durationText(ahead ?? 0))
      : health.ago(durationText(lag));
  };
  return (
    <>
      <h2 className={styles.title}>{health.sources}</h2>
      <DataTable
        heads={Object.values(columns)}
        rows={sources.map((source) => ({
          key: source.name,
          cells: [
            <>
              <b>{source.name}</b> {source.type === source.name ? '' : source.type}
            </>,
            state(source),
            format.number(source.records || source.packets),
            format.number(source.records_per_second),
            bytesText(source.bytes_per_second),
            newest(source),
            source.behind_bytes === null ? words.unknown : bytesText(source.behind_bytes),
            format.number(sum(source.unread)),
            format.number(source.restarts),
            <code>{source.at}</code>,
          ],
        }))}
      />
    </>
  );
}

/** What was lost or could not be read, by source and reason; nothing where nothing was. */
export function Unread({ sources }: { readonly sources: readonly Source[] }) {
  const { words, format } = usePreferences();
  const { columns, lost, reason } = words.health;
  const rows = sources.flatMap(({ name, unread }) =>
    Object.entries(unread).map(([why, count]) => ({
      key: `${name} ${why}`,
      cells: [name, <code>{why}</code>, format.number(count)],
    })),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{lost}</h2>
      <DataTable texts heads={[columns.source, reason, columns.lost]} rows={rows} />
    </>
  );
}

/** Who sends to which source, with what each tells of itself; nothing where nobody does. */
export function Senders({ sources }: { readonly sources: readonly Source[] }) {
  const { words, format } = usePreferences();
  const { health } = words;
  const { columns, senders: title, sender: head, facts } = health;
  const rows = sources.flatMap(({ name: source, senders }) =>
    senders.map(({ name, ...told }) => ({
      key: `${source} ${name}`,
      cells: [
        source,
        name,
        Object.entries(told)
          .map(([key, value]) => {
            const text = typeof value === 'number' ? format.number(value) : value;
            return health.told[key]?.(text) ?? `${key} ${text}`;
          })
          .join(' · '),
      ],
    })),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <DataTable texts heads={[columns.source, head, facts]} rows={rows} />
    </>
  );
}

/** What waits, what was delivered, and by which lists it was judged. */
export function Service({ status }: { readonly status: Status }) {
  const { words, format } = usePreferences();
  const { health } = words;
  const { spool, store, intel } = status;
  const facts = [
    [
      health.spool,
      health.spoolText(
        format.number(spool.steps),
        bytesText(spool.bytes),
        bytesText(spool.max_bytes),
      ),
    ],
    [
      health.delivered,
      health.deliveredText(
        format.number(store.delivered_rows),
        format.number(store.hosts_assessed),
      ),
    ],
    [
      health.lists,
      health.listsText(
        format.number(sum(intel.indicators)),
        intel.loaded === null ? words.unknown : format.minute(Date.parse(intel.loaded)),
      ),
    ],
    [health.evidence, format.number(status.evidence)],
    [health.memory, bytesText(status.memory_bytes)],
  ] as const;
  return (
    <section className={`${host.card} ${styles.apart}`} aria-label={health.inside}>
      <h2>{health.inside}</h2>
      <FactList facts={facts} />
    </section>
  );
}
