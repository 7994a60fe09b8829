/** One run over one input, to its end or until Ctrl-C: captures (`scan`) or an interface (`watch`). */
import type { Broken, ScanOptions, ScanResult, WatchOptions } from './app-port.ts';
import { deploymentKey } from './deployment-key.ts';
import { createDetectors } from './detectors/index.ts';
import { createInputBook } from './input-book.ts';
import { createKeeper, type Keeper } from './keep.ts';
import { createSeal } from './lib/seal.ts';
import type { Host } from './model/host.ts';
import { hostDocument, toDocument } from './model/host-document.ts';
import { situationOf } from './model/situation.ts';
import { openOwnTables } from './own-tables.ts';
import { runPipeline } from './pipeline.ts';
import { Folder } from './sightings/fold.ts';
import type { RecordBatch } from './records/batch.ts';
import { groupFiles, type FileGroup } from './sources/files.ts';
import { captureStart } from './sources/pcap/inputs.ts';
import { countUnread, createCounts, type Source, type SourceDeps } from './sources/source.ts';
import { NameBook } from './sources/wire/name-book.ts';
import { tellBy } from './telling.ts';
import { sealingOf } from './sealing.ts';
import { load, locatorBy, open } from './wiring.ts';

/** How often a long run hands over what it has, milliseconds; a run that somebody watches, sooner. */
const KEEP_EVERY = 30_000;
const SHOW_EVERY = 2000;
/** How often detectors with a memory are asked in a run that has no end. */
const SWEEP_EVERY = 60_000;

type Common = Pick<ScanOptions, 'store' | 'config' | 'lang' | 'onProgress' | 'signal'>;

/** Runs `source` through and answers with what it told. `kept` is called whenever something was handed over. */
async function run(
  options: Common,
  now: number,
  createSource: (deps: SourceDeps) => Source,
  pace: { readonly keepEvery: number; readonly sweepEvery?: number },
  kept: (keeper: Keeper) => void = () => undefined,
): Promise<Omit<ScanResult, 'unknown'>> {
  const { config, lang, signal } = options;
  const telling = tellBy(config)(lang);
  await using own = openOwnTables(config);
  const tables = await own.read();
  const locator = await locatorBy(config, tables);
  const { intel, blocks } = await load(config, locator, now);
  const { observer, memory: limits } = config;
  const counts = createCounts();
  const broken: Broken[] = [];
  const book = createInputBook(counts, observer, tables, now);
  const seal = createSeal(deploymentKey(config, options.store));
  // The engine starts while the first packets are read.
  await using store = options.store === false ? undefined : await open(options.store);
  const keeper = createKeeper(store, locator.locate);
  const source = createSource({
    name: 'scan',
    observer,
    intel,
    seal,
    sealLogin: options.store === false ? undefined : sealingOf(config),
    counts,
    limits,
    progress: (p) => options.onProgress?.({ ...p, hosts: keeper.size() }),
    broken: (file, at, reason) => broken.push({ file, at, reason }),
    seeing: book.seeing,
    inputRead: book.inputRead,
  });
  const folder = new Folder();
  await runPipeline({
    records: source.read(signal),
    detectors: createDetectors(config.detectors, { intel, blocks: blocks.arrivals }),
    folder,
    keep: async (folded) => {
      await keeper.keep(folded);
      kept(keeper);
    },
    ...pace,
  });
  const refused = (intel.refused?.().length ?? 0) + blocks.refused.length;
  if (refused > 0) countUnread(counts, 'list_line_refused', refused);
  if (folder.evicted > 0) countUnread(counts, 'sightings_evicted', folder.evicted);
  const { inputs, seen } = book.finish();
  await keeper.finish(inputs, seen);
  const found = keeper.hosts();
  const { files, packets, bytes, flows, records } = counts;
  const unread = Object.fromEntries(
    [...counts.unread].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return {
    document: toDocument({ files, packets, bytes, flows, records, unread }, found, telling),
    situation: situationOf(found),
    broken,
  };
}

/** See `App.scan`. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const unknown: string[] = [];
  const groups = await groupFiles(options.inputs, (path) => unknown.push(path));
  // An old capture is judged by what was known then to be alive.
  const captures = groups.flatMap(({ type, paths }) => (type === 'pcap' ? paths : []));
  const start = captureStart(captures) ?? Date.now();
  const result = await run(
    options,
    Math.min(start, Date.now()),
    (deps) => {
      if (unknown.length > 0) countUnread(deps.counts, 'file_not_recognised', unknown.length);
      return { read: (signal) => oneAfterTheOther(groups, deps, signal) };
    },
    { keepEvery: KEEP_EVERY },
  );
  return { ...result, unknown };
}

/** Files of several kinds as one input: what one tells of names helps to read the next. */
async function* oneAfterTheOther(
  groups: readonly FileGroup[],
  deps: SourceDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordBatch> {
  const shared = { ...deps, names: new NameBook() };
  for (const group of groups) {
    if (signal?.aborted === true) return;
    yield* group.open(shared).read(signal);
  }
}

/** See `App.watch`. */
export async function watch(options: WatchOptions): Promise<ScanResult> {
  const { live } = await import('./sources/live/live.ts');
  const settings = live.settings.parse(options.capture);
  const shown = new Map<string, number>();
  const isNews = ({ ip, level, verdict }: Host): boolean => {
    const rank =
      Number(level.slice(1)) + (verdict === 'mining' ? 10 : verdict === 'suspected' ? 5 : 0);
    const before = shown.get(ip) ?? 0;
    shown.set(ip, Math.max(rank, before));
    return rank > before;
  };
  const telling = tellBy(options.config)(options.lang);
  const result = await run(
    options,
    Date.now(),
    (deps) => live.create(settings, deps),
    { keepEvery: SHOW_EVERY, sweepEvery: SWEEP_EVERY },
    (keeper) => {
      for (const host of keeper.changed())
        if (isNews(host)) options.onHost?.(hostDocument(host, telling));
    },
  );
  return { ...result, unknown: [] };
}
