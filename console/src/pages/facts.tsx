/** A card of names and values. */
import type { ReactNode } from 'react';
import styles from './host.module.css';

/** A name and what holds of it. */
export type Fact = readonly [name: string, value: ReactNode];

/** Names and values alone; a name may come twice. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The card; `at`: the part of the configuration file that says so. */
export function Facts({
  title,
  at,
  facts,
  children,
}: {
  readonly title: string;
  readonly at?: string;
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
}) {
  return (
    <section className={styles.card}>
      <h2>
        {title} {at !== undefined && <code className={styles.key}>{at}</code>}
      </h2>
      <FactList facts={facts} />
      {children}
    </section>
  );
}
