/** The record of processing and the notice as pages of Markdown. */
import type { PrivacyDocument, PrivacyPart, ProcessingRecord } from '../../model/processing.ts';
import { privacyPage } from './page.ts';

/** What an operator wrote stands as text, whatever it is. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (c) => `\\${c}`).replace(/\s+/g, ' ');

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows.map((row) => row.map(plain))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

function markdownOf(part: PrivacyPart): string {
  if ('text' in part) return plain(part.text);
  if ('rows' in part) return table(part.head, part.rows);
  return part.list
    .map(
      ({ setting, text }) => `- ${setting === undefined ? '' : `\`${setting}\`: `}${plain(text)}`,
    )
    .join('\n');
}

/** The page. */
export function privacyMarkdown(record: ProcessingRecord, document: PrivacyDocument): string {
  const { title, intro, sections, seal } = privacyPage(record, document);
  return [
    `# ${title}`,
    intro,
    ...sections.map((one) => `## ${one.title}\n\n${one.parts.map(markdownOf).join('\n\n')}`),
    `${seal}\n`,
  ].join('\n\n');
}
