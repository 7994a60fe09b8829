/** The reference of the witnesses of a conversation’s rhythm, with what each of their words is worth. */
import { recordModel } from '../../src/detectors/flow-train/flow-train.ts';
import { messageModel } from '../../src/detectors/rhythm/model.ts';
import type { Model } from '../../src/detectors/rhythm/weigh.ts';
import { labels } from '../../src/response/wording/en.ts';

const words: Readonly<Record<string, string>> = labels.witnesses;

const sections = <V>({ witnesses, weights }: Model<V>): string =>
  witnesses
    .map(
      ({ name, about, sees }) => `### ${name}

${about}

| Sees | In words | Adds |
| --- | --- | ---: |
${sees.map((one) => `| \`${one}\` | ${words[`${name} ${one}`] ?? ''} | ${(weights.seen[`${name} ${one}`] ?? 0).toFixed(2)} |`).join('\n')}`,
    )
    .join('\n\n');

/** One section a model, one below it a witness. */
export const witnessesPage = (): string => `# Witnesses

<!-- Generated from src/detectors/rhythm/ and src/detectors/flow-train/. -->

What the detectors \`rhythm\` and \`flow-train\` ask about a long-lived, quiet conversation whose content nobody could read. Each
witness looks at one side of it and sees one of a few things, or says nothing when there is too little. What a thing seen
**adds** is its part in the log-odds of mining beside all others (2.3 is ten to one for, −2.3 ten to one against); the parts
were fitted together on made conversations, so that witnesses who say the same twice are not counted twice. Many pairs of words add or take something more when they meet;
those stand in the weights files beside the code, and half of each is told with either word.

How well they do is printed by \`npm run evaluate\`; why they work is told in
[Mining nobody can read](../explanation/hidden-mining.md).

## Of single messages

Before anything is seen the log-odds stand at ${messageModel.weights.base.toFixed(2)} plus those of the setting \`prior\`.

${sections(messageModel)}

### clock

Where block times of coins are known and the rhythm does not suffice: how unlikely it is that messages of the server come so soon after
so many blocks by chance. The chance _p_ becomes odds by (1 − p + p·ln p) / (p·ln² p), an e-value: on average it adds nothing to
whatever knows no blocks, so it needs no fitting. What is told by its help counts as a reason of the block clock's kind, not of the
rhythm's, so that one conversation never gives two kinds.

| Sees | In words | Adds |
| --- | --- | ---: |
| \`follows\` | ${words['clock follows'] ?? ''} | up to 12 |
| \`apart\` | ${words['clock apart'] ?? ''} | −0.69 at the least |

## Of flow records

What an exporter leaves of a conversation that its timeouts cut. Before anything is seen the log-odds stand at
${recordModel.weights.base.toFixed(2)} plus those of the setting \`prior\`.

${sections(recordModel)}
`;
