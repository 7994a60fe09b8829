/** The record of processing and the notice as pages of Markdown, made of the record alone. */
import type { PrivacyDocument, ProcessingRecord } from '../../model/processing.ts';
import { privacyTexts } from './record.ts';

/** What an operator wrote stands as text, whatever it is. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (c) => `\\${c}`).replace(/\s+/g, ' ');

const list = (texts: readonly string[]): string =>
  texts.map((text) => `- ${plain(text)}`).join('\n');

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(plain))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** The page; the notice leaves out what only the office needs. */
export function privacyMarkdown(record: ProcessingRecord, document: PrivacyDocument): string {
  const t = privacyTexts(record.lang);
  const { columns } = t;
  const said = (name: keyof typeof t.labels): string =>
    `${t.labels[name]}: ${record[name] ?? t.unsaid}`;
  const sections: Readonly<Record<keyof typeof t.headings, string>> = {
    controller: list([said('controller'), said('contact'), said('data_protection')]),
    purposes: `${list(record.purposes)}\n\n${t.excludedIntro}\n\n${list(record.excluded)}`,
    legal_basis: plain(record.legal_basis ?? t.unsaid),
    sources:
      record.sources.length === 0
        ? t.noSources
        : table(
            [columns.source, columns.type],
            record.sources.map(({ name, type }) => [name, type]),
          ),
    categories: table(
      [columns.category, columns.subjects, columns.content, columns.purpose, columns.kept],
      record.categories.map((c) => [c.title, c.subjects, c.content, c.purpose, c.kept]),
    ),
    access: table(
      [columns.role, columns.sees],
      record.access.map(({ role, sees }) => [role, sees]),
    ),
    recipients: record.recipients.length === 0 ? t.noRecipients : list(record.recipients),
    places: list(record.places),
    measures: list(record.measures),
    rights: list(record.rights),
    missing: record.missing
      .map(({ setting, what }) => `- \`${setting}\`: ${plain(what)}`)
      .join('\n'),
  };
  const shown = {
    record: Object.keys(sections).filter((name) => name !== 'missing' || record.missing.length > 0),
    notice: ['controller', 'purposes', 'legal_basis', 'categories', 'recipients', 'rights'],
  }[document] as (keyof typeof sections)[];
  return [
    `# ${t.titles[document]}`,
    t.intro[document],
    ...shown.map((name) => `## ${t.headings[name]}\n\n${sections[name]}`),
    `${t.seal(record)}\n`,
  ].join('\n\n');
}
