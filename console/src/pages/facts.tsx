/** A card of names and values. */
import type { ReactNode } from 'react';
import styles from './host.module.css';

/** A name and what holds of it. */
export type Fact = readonly [name: string, value: ReactNode];

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
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
