/** The reference of sources, from their definitions. */
import { z } from 'zod';
import { sources } from '../../src/sources/index.ts';
import { schemaRows, type JsonSchema } from './schema-table.ts';

function section(source: (typeof sources)[number]): string {
  const rows = schemaRows(z.toJSONSchema(source.settings, { io: 'input' }) as JsonSchema);
  return `## ${source.type}

${source.about ?? ''}

| Setting | Type | Default | Meaning |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** One section a source. */
export const sourcesPage = (): string => `# Sources

<!-- Generated from src/sources/. -->

What Davylamp can read. In the [configuration](configuration.md) sources stand in a list, and [the service](../how-to/run.md)
reads all of them at once:

\`\`\`yaml
sources:
  - type: netflow
    name: border        # in status and metrics; its type when not given
    observer: border-1  # the sensor; the observer of the file when not given
    listen: 0.0.0.0:2055
\`\`\`

\`davylamp scan\` reads files of every kind below that has \`paths\`, told by their first bytes. What cannot be read is counted
by reason and shown by \`scan\` and \`status\`; the reasons of each source stand in its text.

${sources.map(section).join('\n\n')}
`;
