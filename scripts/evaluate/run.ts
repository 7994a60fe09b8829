/** `npm run evaluate`: what the detectors find, miss and take for mining, on a labelled corpus and on made conversations. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageModel } from '../../src/detectors/rhythm/model.ts';
import { rhythmSettings } from '../../src/detectors/rhythm/rhythm.ts';
import { chanceOf, weigh } from '../../src/detectors/rhythm/weigh.ts';
import { viewOf } from '../../src/detectors/rhythm/view.ts';
import type { Segment } from '../../src/lab/train/train.ts';
import { evaluateFile, type FileResult } from './captures.ts';
import { evaluateClocks, type ClockReport } from './clocks.ts';
import { evaluateExported, type ExportedReport } from './exported.ts';
import { fitWeights } from './fit-weights.ts';
import { evaluateJumps, type JumpsReport } from './jumps.ts';
import { evaluateLadders, type LadderReport } from './ladders.ts';
import { evaluateGenerated, type GeneratedReport } from './generated.ts';
import { readManifest, type Labelled } from './manifest.ts';
import { SLOW_AGE } from '../../src/sources/wire/rhythm-tap.ts';
import { Trains } from '../../src/detectors/rhythm/resumed.ts';
import { MIN_MESSAGES, MIN_SECONDS } from '../../src/detectors/rhythm/rhythm.ts';
import { hear, newTrain, secondsHeard, unheardOf } from '../../src/detectors/rhythm/tell-trains.ts';
import { packetList } from './packet-lists.ts';
import { evaluationPage, evaluationText } from './report.ts';
import { messageRow, tapped } from './train-view.ts';

const USAGE = `Usage: npm run evaluate -- [FOLDER] [options]

  FOLDER             labelled corpus with a MANIFEST.tsv (default: $DAVYLAMP_CAPTURES, else ../shared/captures)

  --look-alikes N    made conversations that are no mining (default 10000)
  --miners N         made conversations that are (default 2000)
  --fit MODEL        fit the weights of messages or of records anew on made conversations, and stop
  --json             print the report as JSON
  --write            write the report to docs/reference/evaluation.md, too
  --help             this text
`;
/** Look-alikes and miners a model is fitted on. */
const FITTED_ON = { messages: [60_000, 15_000], records: [30_000, 8000] } as const;
const ROOT = resolve(import.meta.dirname, '../..');

/** A conversation of a published list of packets, judged by its rhythm alone. */
export interface ListResult {
  readonly name: string;
  readonly origin: string;
  readonly mines: boolean;
  readonly minutes: number;
  readonly messages: number;
  readonly chance: number;
  /** What each witness sees and adds to the log-odds, strongest first; empty where nothing is said. */
  readonly words: readonly string[];
}

export interface Evaluation {
  readonly schema: 1;
  readonly overall: {
    readonly recall: number;
    readonly precision: number;
    readonly false_per_10k: number;
  };
  /** Labelled hosts found at the level or above, and others taken for miners there. */
  readonly levels: Readonly<Record<string, { found: number; false: number }>>;
  /** Labelled hosts each detector spoke of. */
  readonly detectors: Readonly<Record<string, number>>;
  readonly ablation: GeneratedReport['ablation'];
  readonly calibration: GeneratedReport['calibration'];
  readonly generated: GeneratedReport;
  readonly exported: ExportedReport;
  readonly clock: ClockReport;
  readonly jumps: JumpsReport;
  readonly ladders: LadderReport;
  readonly lists: readonly ListResult[];
  readonly files: readonly FileResult[];
}

const { prior } = rhythmSettings.parse({});

function judgeLists(all: readonly Labelled[]): ListResult[] {
  return all
    .flatMap((file) => packetList(file, all))
    .flatMap(({ connections, name, origin, mines, port }): ListResult[] => {
      const heard = judgeConnections(connections, port);
      const best = heard.toSorted((a, b) => b.chance - a.chance)[0];
      return best === undefined ? [] : [{ name, origin, mines, ...best }];
    });
}

/** Connections as the detector would judge them: those of one conversation together. Nothing is said of what is too short. */
function judgeConnections(
  connections: readonly (readonly Segment[])[],
  port: number,
): Omit<ListResult, 'name' | 'origin' | 'mines'>[] {
  const trains = new Trains(newTrain, Infinity);
  for (const [i, segments] of connections.entries()) {
    const start = segments[0]?.[0] ?? 0;
    const heard = tapped({ segments, start });
    if (heard.times.length === 0) continue;
    const row = messageRow(heard, { start, port }, Math.min(start + SLOW_AGE, heard.times[0]!), i);
    hear(trains.of(row, ''), row, ['times', 'sizes'], Infinity);
  }
  return [...trains.all.values()].flatMap((train) => {
    const { row, times, sizes, end } = train;
    const seconds = (end - row.flow_start) / 1000;
    if (times.length < MIN_MESSAGES || seconds < MIN_SECONDS) return [];
    const about = { port, opening: '', unheard: unheardOf(train) } as const;
    const { score, words } = weigh(messageModel, viewOf(times, sizes, secondsHeard(train), about));
    return [
      {
        minutes: Math.round(seconds / 60),
        messages: times.length,
        chance: chanceOf(score, prior),
        words: words.map(({ witness, sees, weight }) => `${witness} ${sees} ${weight.toFixed(2)}`),
      },
    ];
  });
}

const LEVELS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const;

type Made = Pick<Evaluation, 'generated' | 'exported' | 'clock' | 'jumps' | 'ladders'>;

function evaluationOf(
  files: readonly FileResult[],
  lists: readonly ListResult[],
  made: Made,
): Evaluation {
  const { generated } = made;
  const judged = files.filter(({ skipped }) => skipped === '');
  const found = judged.flatMap((file) => Object.values(file.found));
  const alarms = judged.flatMap((file) => Object.values(file.false));
  const hits = found.filter((level) => level !== 'missed').length;
  const detectors = new Map<string, number>();
  for (const name of judged.flatMap((file) => file.detectors))
    detectors.set(name, (detectors.get(name) ?? 0) + 1);
  return {
    schema: 1,
    overall: {
      recall: found.length === 0 ? 0 : hits / found.length,
      precision: hits + alarms.length === 0 ? 0 : hits / (hits + alarms.length),
      false_per_10k: generated.false_per_10k,
    },
    levels: Object.fromEntries(
      LEVELS.map((level) => [
        level,
        {
          found: found.filter((one) => one !== 'missed' && one >= level).length,
          false: alarms.filter((one) => one >= level).length,
        },
      ]),
    ),
    detectors: Object.fromEntries([...detectors].sort(([, a], [, b]) => b - a)),
    ablation: generated.ablation,
    calibration: generated.calibration,
    ...made,
    lists,
    files,
  };
}

function options() {
  return parseArgs({
    allowPositionals: true,
    options: {
      'look-alikes': { type: 'string', default: '10000' },
      miners: { type: 'string', default: '2000' },
      fit: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
}

async function main(): Promise<number> {
  const { values, positionals } = options();
  const [others, miners] = [Number(values['look-alikes']), Number(values.miners)];
  const { fit } = values;
  const fits = fit === undefined || fit === 'messages' || fit === 'records';
  if (values.help || !(others > 0) || !(miners > 0) || !fits) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (fit !== undefined) {
    const [many, few] = FITTED_ON[fit];
    say(`Fitting on ${many} look-alikes and ${few} miners …`);
    for (const { at_least, recall, false_per_10k } of fitWeights(fit, many, few, ROOT))
      say(
        `at_least ${at_least}: recall ${(recall * 100).toFixed(1)} %, false ${false_per_10k.toFixed(1)} in 10,000`,
      );
    return 0;
  }
  return report({ ...values, folder: positionals[0], others, miners }, say);
}

interface Asked {
  readonly folder: string | undefined;
  readonly others: number;
  readonly miners: number;
  readonly json: boolean;
  readonly write: boolean;
}

async function report(asked: Asked, say: (line: string) => void): Promise<number> {
  const { others, miners } = asked;
  const folder = resolve(
    asked.folder ?? process.env['DAVYLAMP_CAPTURES'] ?? resolve(ROOT, '../shared/captures'),
  );
  const all = readManifest(folder);
  if (all === undefined) say(`No MANIFEST.tsv in ${folder}: only made conversations are judged.`);
  const files: FileResult[] = [];
  const scannable = (all ?? []).filter(({ file }) => /\.(pcap(ng)?|log|json)$/.test(file));
  for (const file of scannable) files.push(await evaluateFile(file));
  say(`${files.length} files scanned; making ${others + miners} conversations …`);
  const evaluation = evaluationOf(files, judgeLists(all ?? []), {
    generated: evaluateGenerated(others, miners),
    exported: evaluateExported(others, miners),
    clock: evaluateClocks(Math.ceil(miners / 20), others * 2),
    jumps: evaluateJumps(Math.ceil(miners / 50)),
    ladders: evaluateLadders(Math.ceil(miners / 10)),
  });
  const text = evaluationText(evaluation);
  process.stdout.write(asked.json ? `${JSON.stringify(evaluation, null, 2)}\n` : text);
  if (asked.write) writeFileSync(join(ROOT, 'docs/reference/evaluation.md'), evaluationPage(text));
  return 0;
}

process.exitCode = await main();
