/** Who had the address of a host while it was seen, machine after machine. */
import type { HeldBy, HolderDocument } from '../../../src/model/who-document.ts';
import { Table } from '../charts/chart.tsx';
import { usePreferences } from '../state/preferences.tsx';
import styles from './host.module.css';

/** The card; nothing where no binding tells. */
export function HostHeld({ held }: { readonly held: readonly HeldBy[] }) {
  const { words, format } = usePreferences();
  const { held: says } = words;
  if (held.length === 0) return null;
  const who = ({ mac, user, inner_ip, behind }: HolderDocument): string => {
    const [inside] = behind;
    if (inside !== undefined) return says.behind(who(inside));
    return mac || user || inner_ip || says.nobody;
  };
  const minute = (moment: string) => format.minute(Date.parse(moment));
  return (
    <section className={styles.card}>
      <h2 id="held">{says.title}</h2>
      <small>{says.note}</small>
      <Table
        labelledBy="held"
        rows={{
          head: [says.machine, says.name, says.place, says.from, says.to, says.kind, says.how],
          body: held.map(({ first, last, holder }) => [
            who(holder),
            holder.hostname || '–',
            holder.place || '–',
            minute(first),
            minute(last),
            holder.kind,
            says.sure[holder.sure],
          ]),
        }}
      />
    </section>
  );
}
