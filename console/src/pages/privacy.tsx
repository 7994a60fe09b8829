/** What is processed about people, as the configuration has it: the record for the data protection officer, and the notice for those
 * concerned, to be read and taken away. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PrivacyPage, PrivacyPart, PrivacySection } from '../../../src/model/processing.ts';
import { ask } from '../api/ask.ts';
import { Failure } from '../shell/failure.tsx';
import shell from '../shell/shell.module.css';
import { usePreferences } from '../state/preferences.tsx';
import { DataTable } from './data-table.tsx';
import host from './host.module.css';
import styles from './table.module.css';

const DOCUMENTS = ['record', 'notice'] as const;

/** The page of the document that the address names. */
export function Privacy() {
  const { words, language } = usePreferences();
  const { privacy } = words;
  const { document: asked } = useParams({ from: '/privacy/$document' });
  const document = DOCUMENTS.find((one) => one === asked) ?? 'record';
  const file = (format: string) => `/privacy/${document}?format=${format}&lang=${language}`;
  const { data, error, refetch } = useQuery({
    queryKey: ['privacy', document, language],
    queryFn: () => ask<PrivacyPage>(file('page')),
  });
  return (
    <>
      <div className={styles.head}>
        <h1>{words.pages.privacy}</h1>
        <nav className={shell.segments} aria-label={privacy.documents}>
          {DOCUMENTS.map((one) => (
            <Link
              key={one}
              to="/privacy/$document"
              params={{ document: one }}
              {...(one === document && { 'aria-current': 'page' })}
            >
              {privacy[one]}
            </Link>
          ))}
        </nav>
        <span className={styles.space} />
        <a download className={shell.button} href={`/api/v1${file('markdown')}`}>
          {words.reports.markdown}
        </a>
        <a download={`${document}.json`} className={shell.button} href={`/api/v1${file('json')}`}>
          {words.reports.json}
        </a>
      </div>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{words.server.asking}</p>}
      {data !== undefined && <Document page={data} />}
    </>
  );
}

function Document({ page: { title, intro, sections, seal } }: { readonly page: PrivacyPage }) {
  const { words } = usePreferences();
  const missing = sections.find(({ name }) => name === 'missing');
  const rest = sections.filter((section) => section !== missing);
  return (
    <article>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{intro}</p>
      {missing !== undefined && <Section section={missing} note={words.privacy.missing} />}
      {rest.map((section) => (
        <Section key={section.name} section={section} />
      ))}
      <p className={styles.note}>{seal}</p>
    </article>
  );
}

function Section({
  section: { name, title, parts },
  note,
}: {
  readonly section: PrivacySection;
  readonly note?: string;
}) {
  return (
    <section className={`${host.card} ${styles.apart} ${styles.flat}`} aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </section>
  );
}

function Part({ part }: { readonly part: PrivacyPart }) {
  if ('text' in part) return <p>{part.text}</p>;
  if ('rows' in part)
    return (
      <DataTable texts heads={part.head} rows={part.rows.map((cells, key) => ({ key, cells }))} />
    );
  return (
    <ul>
      {part.list.map(({ setting, text }, index) => (
        <li key={index}>
          {setting !== undefined && <code>{setting}: </code>}
          {text}
        </li>
      ))}
    </ul>
  );
}
