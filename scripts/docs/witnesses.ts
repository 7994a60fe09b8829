/** The reference of the witnesses of a conversation's rhythm, with what each of their words is worth. */
import { weights } from '../../src/detectors/rhythm/weights.ts';
import { witnesses } from '../../src/detectors/rhythm/witnesses/index.ts';
import { labels } from '../../src/response/wording/en.ts';

const words: Readonly<Record<string, string>> = labels.witnesses;

const section = ({ name, about, sees }: (typeof witnesses)[number]): string => `## ${name}

${about}

| Sees | In words | Adds |
| --- | --- | ---: |
${sees.map((one) => `| \`${one}\` | ${words[`${name} ${one}`] ?? ''} | ${(weights.seen[`${name} ${one}`] ?? 0).toFixed(2)} |`).join('\n')}`;

/** One section a witness. */
export const witnessesPage = (): string => `# Witnesses

<!-- Generated from src/detectors/rhythm/. -->

What the detector \`rhythm\` asks about a long-lived, quiet conversation whose content nobody could read. Each witness looks at
one side of it and sees one of a few things, or says nothing when there is too little. What a thing seen **adds** is its part
in the log-odds of mining beside all others (2.3 is ten to one for, −2.3 ten to one against); the parts were fitted together
on made conversations, so that witnesses who say the same twice are not counted twice. Before anything is seen the log-odds
stand at ${weights.base.toFixed(2)} plus those of the setting \`prior\`.

How well they do is printed by \`npm run evaluate\`; why they work is told in
[Mining nobody can read](../explanation/hidden-mining.md).

${witnesses.map(section).join('\n\n')}
`;
