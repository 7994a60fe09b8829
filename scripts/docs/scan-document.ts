/** The reference of the document `davylamp scan --json` prints, from its schema. */
import { z } from 'zod';
import { scanDocument } from '../../src/model/scan-document.ts';
import { schemaRows, type JsonSchema } from './schema-table.ts';

const jsonSchema = () => z.toJSONSchema(scanDocument);

/** Schema for programs that read the document. */
export const scanDocumentSchema = (): string =>
  JSON.stringify({ title: 'davylamp scan --json', ...jsonSchema() }, null, 2);

/** One table of all fields. */
export const scanDocumentPage = (): string => `# The document of \`davylamp scan --json\`

<!-- Generated from src/model/scan-document.ts. -->

One JSON document on standard output. Within \`"schema": 1\` fields are added, never renamed or removed. Hosts come worst
first. \`hosts --json\` prints hosts of the same shape as \`{"schema": 1, "total", "hosts"}\`, \`explain --json\` one of them
as \`{"schema": 1, "host"}\`.

| Field | Type | Meaning |
| --- | --- | --- |
${schemaRows(jsonSchema() as JsonSchema)
  .map((row) => row.replace(/^((?:[^|]*\|){3})[^|]*\|/, '$1'))
  .join('\n')}
`;
