/** The reference of detectors, from their definitions and the sentences they speak. */
import { z } from 'zod';
import { detectors } from '../../src/detectors/index.ts';
import { evidence } from '../../src/response/wording/en.ts';
import { schemaRows, type JsonSchema } from './schema-table.ts';

/** Every sentence of evidence with its level. */
const sentences = Object.entries(evidence).flatMap(([level, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ level, key, text: String(text) })),
);

/** Sentences that two detectors share. */
const SHARED = { 'pool-name': ['pool.site', 'pool.node'], 'pool-contact': ['pool.site'] };

/** A sentence with the names of its values in place of them. */
const plain = (text: string): string =>
  text.replace(/\{\w+:([^}]*)\}/g, '*n* $1s').replace(/\{(\w+)[^}]*\}/g, '*$1*');

function section(d: (typeof detectors)[number]): string {
  const shared: readonly string[] = d.type in SHARED ? SHARED[d.type as keyof typeof SHARED] : [];
  const says = sentences.filter(({ key }) => key.startsWith(`${d.type}.`) || shared.includes(key));
  const rows = schemaRows(z.toJSONSchema(d.settings, { io: 'input' }) as JsonSchema);
  const settings =
    rows.length === 0
      ? ''
      : `\n\n| Setting | Type | Default | Meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  return `## ${d.type}

${d.about}

| Level | Says |
| --- | --- |
${says.map(({ level, text }) => `| ${level} | ${plain(text)} |`).join('\n')}${settings}`;
}

/** One section a detector, in the order they are asked. */
export const detectorsPage = (): string => `# Detectors

<!-- Generated from src/detectors/ and src/response/wording/en.ts. -->

A detector reads records, asks intelligence, and gives evidence: that a host mines, that it need not, or context. How
evidence becomes a verdict is told in [Evidence and verdicts](../explanation/evidence.md). Settings stand under
\`detectors:\` in the [configuration](configuration.md).

${detectors.map(section).join('\n\n')}
`;
