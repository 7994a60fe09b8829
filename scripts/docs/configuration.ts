/** The reference of the configuration, from its schema. */
import { z } from 'zod';
import { bareSchema, fullSchema } from '../../src/whole-schema.ts';
import { schemaRows, type JsonSchema } from './schema-table.ts';

const jsonSchema = async () => z.toJSONSchema(await fullSchema(), { io: 'input' });

/** Schema for editors. */
export const configurationSchema = async (): Promise<string> =>
  JSON.stringify({ title: 'Davylamp configuration', ...(await jsonSchema()) }, null, 2);

/** What holds when there is no file. */
export const configurationDefaults = (): string => JSON.stringify(bareSchema.parse({}), null, 2);

/** One table of all keys. */
export const configurationPage = async (): Promise<string> => `# Configuration

<!-- Generated from src/config-schema.ts and the settings of every detector. -->

One YAML file: the one of \`--config\`, else of \`DAVYLAMP_CONFIG\`, else \`./davylamp.yaml\` where it exists, else the
defaults below. Relative paths start at the folder of the file. Unknown keys are refused. \`davylamp check FILE\` names
every mistake with its line, and [config/davylamp.yaml](../../config/davylamp.yaml) is a worked example.

An editor with YAML support completes and checks the file when its first line is

\`\`\`yaml
# yaml-language-server: $schema=docs/reference/configuration.schema.json
\`\`\`

| Key | Type | Default | Meaning |
| --- | --- | --- | --- |
${schemaRows((await jsonSchema()) as JsonSchema).join('\n')}

## Environment

| Variable | Meaning |
| --- | --- |
| \`DAVYLAMP_CONFIG\` | Configuration file, when \`--config\` is not given. |
| \`DAVYLAMP_STORE\` | Folder or URL of the store, when \`--store\` is not given. |
| \`NO_COLOR\` | Any value: no colour. |

## Secrets

A secret never stands in the file: \`env:NAME\` takes it from the environment, \`file:/path\` from a file, without
surrounding space.
`;
