/** The evaluation as text for people. */
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import type { Evaluation, ListResult } from './run.ts';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const table = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map(
    (row) =>
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`,
  );
};

function capturesPart({ files, levels, detectors, overall }: Evaluation): string[] {
  const judged = files.filter(({ skipped }) => skipped === '');
  if (judged.length === 0) return [];
  const labelled = judged.reduce((sum, { found }) => sum + Object.keys(found).length, 0);
  const missed = judged.flatMap(({ file, missed: all }) =>
    Object.entries(all).map(([ip, { enough, minutes, messages }]) => ({
      enough,
      minutes,
      text: `  missed  ${file} ${ip}: ${minutes.toFixed(0)} min, ${messages} messages or records${enough ? '' : ', too few to judge'}`,
    })),
  );
  const few = missed.filter(({ enough }) => !enough).length;
  const short = missed.filter(({ minutes }) => minutes < LONG).length;
  const alarms = judged.flatMap((one) =>
    Object.entries(one.false).map(([ip, level]) => `  false   ${one.file} ${ip} ${level}`),
  );
  return [
    `Captures and logs: ${judged.length} files, ${labelled} hosts that mine`,
    `  recall ${percent(overall.recall)}, precision ${percent(overall.precision)}`,
    `  of the ${missed.length} missed, ${short} were heard for less than ${LONG} minutes, ${few} of these for too little to be judged at all`,
    ...table([
      ['level', 'found', 'false'],
      ...Object.entries(levels).map(([level, n]) => [level, String(n.found), String(n.false)]),
    ]),
    ...table([
      ['detector', 'hosts'],
      ...Object.entries(detectors).map(([name, n]) => [name, String(n)]),
    ]),
    ...missed.map(({ text }) => text),
    ...alarms,
    ...files.flatMap(({ file, skipped }) =>
      skipped === '' ? [] : [`  skipped ${file}: ${skipped}`],
    ),
    '',
  ];
}

/** Minutes from which on a conversation is long: those of the made ones. */
const LONG = 20;

const { at_least } = rhythmSettings.parse({});

const listRow = (one: ListResult): string[] => [
  one.name,
  one.mines ? 'mines' : '',
  `${one.minutes} min`,
  String(one.messages),
  one.chance.toFixed(3),
];

function listsPart({ lists }: Evaluation): string[] {
  if (lists.length === 0) return [];
  const told = (one: ListResult): boolean => one.chance >= at_least;
  const mining = lists.filter(({ mines }) => mines);
  const benign = lists.filter(({ mines }) => !mines);
  return [
    'Published lists of packets, by rhythm alone (real traffic; no weight was fitted on it, but witnesses were made having seen it)',
    `  ${mining.filter(told).length} of ${mining.length} mining conversations told, ${benign.filter(told).length} of ${benign.length} others`,
    ...table([
      ['conversation', '', 'length', 'messages', 'chance'],
      ...lists
        .toSorted((a, b) => b.chance - a.chance)
        .slice(0, 40)
        .map(listRow),
    ]),
    '',
  ];
}

function generatedPart({ generated }: Evaluation): string[] {
  const { ablation, calibration, clocked, evasion, thresholds } = generated;
  return [
    `Made conversations of 20 minutes and more: ${generated.miners} miners, ${generated.look_alikes} look-alikes, by rhythm alone`,
    `  recall ${percent(generated.recall)} (with shares ${percent(generated.recall_with_shares)}, without ${percent(generated.recall_without_shares)}), false ${generated.false_per_10k.toFixed(1)} in 10,000`,
    ...[
      ['in no tunnel', generated.in_no_tunnel] as const,
      ['in a tunnel', generated.in_tunnel] as const,
    ].map(
      ([where, { miners, recall, false_per_10k }]) =>
        `  ${where}: ${miners} miners, recall ${percent(recall)}, false ${false_per_10k.toFixed(1)} in 10,000 of such`,
    ),
    `  with the block times of four coins, the miner’s among them: recall ${percent(clocked.recall)} (with shares ${percent(clocked.recall_with_shares)}, without ${percent(clocked.recall_without_shares)}), false ${clocked.false_per_10k.toFixed(1)} in 10,000`,
    `  false by kind: ${
      Object.entries(generated.false_by_kind)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ') || 'none'
    }`,
    ...table([
      ['told from a chance of', 'recall', 'false in 10,000'],
      ...Object.entries(thresholds).map(([least, one]) => [
        least,
        percent(one.recall),
        one.false_per_10k.toFixed(1),
      ]),
    ]),
    ...table([
      ['found after', 'share'],
      ...Object.entries(generated.recall_after_minutes).map(([m, r]) => [`${m} min`, percent(r)]),
    ]),
    ...table([
      ['without the witness', 'recall', 'false in 10,000'],
      ...Object.entries(ablation).map(([name, one]) => [
        name,
        percent(one.recall),
        one.false_per_10k.toFixed(1),
      ]),
    ]),
    ...table([
      ['chance stated', 'conversations', 'of them mining', '95 %'],
      ...calibration.map((bin) => [
        bin.stated,
        String(bin.conversations),
        percent(bin.mining),
        `${percent(bin.mining_low)} to ${percent(bin.mining_high)}`,
      ]),
    ]),
    ...table([
      ['evasion', 'recall'],
      ...Object.entries(evasion).map(([name, recall]) => [name, percent(recall)]),
    ]),
    '',
  ];
}

function exportedPart({ exported, generated }: Evaluation): string[] {
  const kinds = (by: Readonly<Record<string, number>>): string =>
    Object.entries(by)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(', ') || 'none';
  return [
    `Such conversations over TCP told by an exporter, by flow records or by the packets they list: ${generated.miners} miners, ${generated.look_alikes} look-alikes less those over UDP`,
    ...table([
      ['timeouts', 'recall', 'with shares', 'without', 'false in 10,000'],
      ...Object.entries(exported).map(([name, one]) => [
        name,
        percent(one.recall),
        percent(one.recall_with_shares),
        percent(one.recall_without_shares),
        one.false_per_10k.toFixed(1),
      ]),
    ]),
    ...Object.entries(exported).map(
      ([name, one]) => `  false by kind, ${name}: ${kinds(one.false_by_kind)}`,
    ),
    '',
  ];
}

function clockPart({ clock }: Evaluation): string[] {
  const minutes = Object.keys(Object.values(clock.found)[0] ?? {});
  return [
    `Made conversations by the block clock alone: ${clock.miners_each} miners of each coin and length, ${clock.look_alikes} look-alikes`,
    `  coin named rightly in ${percent(clock.named)} of finds; ${clock.false} look-alikes taken for miners`,
    ...table([
      ['coin', ...minutes],
      ...Object.entries(clock.found).map(([coin, by]) => [
        coin,
        ...minutes.map((m) => percent(by[m] ?? 0)),
      ]),
    ]),
    '',
  ];
}

const jumpsPart = ({ jumps }: Evaluation): string[] => [
  `Silent miners where nobody tells of blocks: ${jumps.sites} made sites, each with four of one coin at different pools among forty look-alikes, two hours`,
  `  recall ${percent(jumps.recall_alone)} by rhythm alone, ${percent(jumps.recall)} with the common jumps of the others`,
  `  ${jumps.false} of ${jumps.look_alikes} look-alikes lifted by common jumps`,
  '',
];

const laddersPart = ({ ladders }: Evaluation): string[] => [
  `Tries at listed pools that nobody answers, for an hour: ${ladders.miners} miners, ${ladders.others} others`,
  ...table([
    ['program', 'recall'],
    ...Object.entries(ladders.recall).map(([name, recall]) => [name, percent(recall)]),
  ]),
  `  ${ladders.false} others taken for miners`,
  '',
];

export const evaluationText = (evaluation: Evaluation): string =>
  [
    ...capturesPart(evaluation),
    ...listsPart(evaluation),
    ...generatedPart(evaluation),
    ...exportedPart(evaluation),
    ...clockPart(evaluation),
    ...jumpsPart(evaluation),
    ...laddersPart(evaluation),
  ].join('\n');

/** The page of the reference. */
export const evaluationPage = (text: string): string => `# Evaluation

<!-- Written by npm run evaluate -- --write. -->

What the detectors find, miss and take for mining. **Captures and logs** and **published lists** are real traffic or published
samples of a labelled corpus that is not part of the repository; no weight was fitted on them. **Made conversations** come from
the lab, other ones than those the weights were fitted on; look-alikes are made of every kind in equal number, every fourth in a
tunnel, and count as often as they are met. How the figures come about is told in
[Mining nobody can read](../explanation/hidden-mining.md).

\`\`\`text
${text.trimEnd()}
\`\`\`
`;
