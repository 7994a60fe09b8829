/** The reference of the questions asked of the store, from their definitions. */
import { questions } from '../../src/situation/index.ts';

/** One row a question. */
export const situationPage = (): string => `# What is counted, and how

<!-- Generated from src/situation/. -->

Every figure has a definition, which is shown beside it. An address is counted once per answer unless the definition says
otherwise; days are days in UTC. **Active on a day** is an address with verdict \`mining\` and a reason of level E2 or better on
that day. **Connection frequency** is sessions opened per active day.

| Question | What it means |
| --- | --- |
${questions.map(({ name, definition }) => `| \`${name}\` | ${definition.replaceAll('|', '\\|')} |`).join('\n')}

All that count hosts take the same conditions: \`verdict\`, \`level\`, \`min_level\`, \`min_confidence\`, \`kind\`, \`coin\`,
\`algorithm\`, \`pool\`, \`place\` (country or ISO 3166-2 region), \`network_type\`, \`unit\`, \`units\`, \`asn\`, \`address\` (or prefix),
\`text\`, \`active\` (a span of days), \`since\`, \`until\`. Figures for everybody withhold every number of a row of fewer than five
hosts, and of a second row where the first could be reckoned from the total.
`;
