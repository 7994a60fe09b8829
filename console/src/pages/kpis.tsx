/** The strip of first numbers, each with the definition it is counted by. */
import type { OverviewDocument } from '../../../src/api/routes/situation-documents.ts';
import { Change } from '../charts/bars.tsx';
import { Definition } from '../shell/definition.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './situation.module.css';

/** Hosts on whom a session was read or work was proven; the least, as soon as a part of it is withheld. */
export function atLeastE3(rows: OverviewDocument['verdicts']) {
  const proven = rows.filter(({ level }) => level >= 'E3').map(({ hosts }) => hosts);
  return {
    hosts: proven.reduce<number>((all, hosts) => all + (hosts ?? 0), 0),
    isLeast: proven.includes(null),
  };
}

/** The strip. */
export function Kpis({ overview }: { readonly overview: OverviewDocument }) {
  const { words } = usePreferences();
  const { situation } = words;
  const proven = atLeastE3(overview.verdicts);
  return (
    <dl className={styles.kpis}>
      <Kpi name={situation.active} of="change" value={overview.active}>
        <Change value={overview.active} before={overview.active_before} />
      </Kpi>
      <Kpi name={situation.confirmed} of="overview" value={proven.hosts} isLeast={proven.isLeast}>
        <Share value={proven.isLeast ? null : proven.hosts} of={overview.active} />
      </Kpi>
      <Kpi name={situation.new} of="change" value={overview.new}>
        <Share value={overview.new} of={overview.active} />
      </Kpi>
      <Kpi name={situation.existing} of="change" value={overview.existing}>
        <Share value={overview.existing} of={overview.active} />
      </Kpi>
      <Kpi name={situation.recurring} of="change" value={overview.recurring}>
        <Share value={overview.recurring} of={overview.active} />
      </Kpi>
      <Kpi name={situation.gone} of="change" value={overview.gone}>
        <Share value={overview.gone} of={overview.active_before} />
      </Kpi>
    </dl>
  );
}

function Kpi({
  name,
  of,
  value,
  isLeast = false,
  children,
}: {
  readonly name: string;
  readonly of: string;
  readonly value: number | null;
  readonly isLeast?: boolean;
  readonly children: React.ReactNode;
}) {
  const { words, format } = usePreferences();
  return (
    <div className={styles.kpi}>
      <dt>
        {name} <Definition of={of} />
      </dt>
      <dd {...((value === null || isLeast) && { title: words.withheldHelp })}>
        {isLeast && '≥ '}
        {value === null ? words.withheld : format.number(value)}
        <small>{children}</small>
      </dd>
    </div>
  );
}

function Share({ value, of }: { readonly value: number | null; readonly of: number | null }) {
  const { format } = usePreferences();
  return value === null || of === null || of === 0 ? null : format.share(value / of);
}
