/** The record of processing and the notice as they are read: headings and what stands below them, made of the record alone. */
import type {
  PrivacyDocument,
  PrivacyPage,
  PrivacyPart,
  ProcessingRecord,
} from '../../model/processing.ts';
import { privacyTexts } from './record.ts';

const list = (texts: readonly string[]): PrivacyPart => ({ list: texts.map((text) => ({ text })) });

type Section = keyof ReturnType<typeof privacyTexts>['headings'];

/** Of the notice; the office reads all of them. */
const NOTICE: readonly Section[] = [
  'controller',
  'purposes',
  'legal_basis',
  'categories',
  'recipients',
  'rights',
];

/** The document; the notice leaves out what only the office needs. */
export function privacyPage(record: ProcessingRecord, document: PrivacyDocument): PrivacyPage {
  const t = privacyTexts(record.lang);
  const { columns } = t;
  const said = (name: keyof typeof t.labels): string =>
    `${t.labels[name]}: ${record[name] ?? t.unsaid}`;
  const parts: Readonly<Record<Section, readonly PrivacyPart[]>> = {
    controller: [list([said('controller'), said('contact'), said('data_protection')])],
    purposes: [list(record.purposes), { text: t.excludedIntro }, list(record.excluded)],
    legal_basis: [{ text: record.legal_basis ?? t.unsaid }],
    sources: [
      record.sources.length === 0
        ? { text: t.noSources }
        : {
            head: [columns.source, columns.type],
            rows: record.sources.map(({ name, type }) => [name, type]),
          },
    ],
    categories: [
      {
        head: [columns.category, columns.subjects, columns.content, columns.purpose, columns.kept],
        rows: record.categories.map((c) => [c.title, c.subjects, c.content, c.purpose, c.kept]),
      },
    ],
    access: [
      {
        head: [columns.role, columns.sees],
        rows: record.access.map(({ role, sees }) => [role, sees]),
      },
    ],
    recipients: [
      record.recipients.length === 0 ? { text: t.noRecipients } : list(record.recipients),
    ],
    places: [list(record.places)],
    measures: [list(record.measures)],
    rights: [list(record.rights)],
    missing: [{ list: record.missing.map(({ setting, what }) => ({ setting, text: what })) }],
  };
  const all = Object.keys(parts) as Section[];
  const shown = document === 'notice' ? NOTICE : all;
  return {
    title: t.titles[document],
    intro: t.intro[document],
    sections: shown
      .filter((name) => name !== 'missing' || record.missing.length > 0)
      .map((name) => ({ name, title: t.headings[name], parts: parts[name] })),
    seal: t.seal(record),
  };
}
