/** The wiring of the service; see App.run. */
import { dirname } from 'node:path';
import type { RunOptions } from '../app-port.ts';
import type { Config } from '../config.ts';
import { deploymentKey } from '../deployment-key.ts';
import { createDetectors } from '../detectors/index.ts';
import { createClockWatch } from '../lib/clock-watch.ts';
import { fileStamp } from '../lib/file-stamp.ts';
import { openLog, type Log } from '../lib/log.ts';
import { createSeal } from '../lib/seal.ts';
import { sealingOf } from '../sealing.ts';
import type { Input } from '../model/input-row.ts';
import { AppError } from '../model/error.ts';
import type { Status } from '../model/status.ts';
import type { Watching } from '../model/store.ts';
import type { OwnTable } from '../model/unit.ts';
import { openOwnTables, type OwnTables } from '../own-tables.ts';
import type { Console } from '../serve.ts';
import { Folder } from '../sightings/fold.ts';
import { sources } from '../sources/index.ts';
import { contentsSince, createCounts, type Source, type SourceDeps } from '../sources/source.ts';
import { NameBook } from '../sources/wire/name-book.ts';
import { Spool } from '../store/spool.ts';
import { load, locatorBy, open } from '../wiring.ts';
import { Delivery } from './delivery.ts';
import { Running, type Planned } from './feed.ts';
import { Ledger } from './ledger.ts';
import { loadMemory, saveMemory } from './memory-file.ts';
import { PrefixesSeen } from './prefixes-seen.ts';
import { Reloadable } from './reload.ts';
import { Service } from './service.ts';
import { StatusMaker } from './status-of.ts';
import { openWeb } from './web.ts';

/** How often watched files are looked at. */
const WATCH_MS = 10_000;

type Entry = Config['sources'][number];
type Create = (settings: unknown, deps: SourceDeps) => Source;

/** A source of the configuration, made anew whenever it starts. */
function plan(
  entry: Entry,
  shared: Omit<SourceDeps, 'name' | 'observer' | 'counts' | 'seeing'>,
  own: string,
  inputs: Input[],
  seen: PrefixesSeen,
): Planned {
  const {
    type,
    name = type,
    observer = own,
    ...settings
  } = entry as {
    readonly type: string;
    readonly name?: string;
    readonly observer?: string;
  };
  const counts = createCounts();
  const contents = contentsSince(counts);
  const create = sources.find((one) => one.type === type)!.create as Create;
  return {
    name,
    type,
    observer,
    counts,
    open: (position) =>
      create(settings, {
        ...shared,
        name,
        observer,
        counts,
        seeing: seen.of(name),
        position,
        inputRead: (read) => inputs.push({ ...read, ...contents(), observer, scanned: Date.now() }),
      }),
  };
}

/** Lists and tables, loaded anew whenever they change; and the operator's tables as they were loaded last. */
async function reloadable(config: Config, own: OwnTables, log: Log) {
  const { lists, blocks } = config.intel;
  const files = [...lists, ...blocks].map(({ path }) => path);
  let tables: readonly OwnTable[] = [];
  const intel = await Reloadable.open({
    load: async () => {
      tables = await own.read();
      return load(config, await locatorBy(config, tables));
    },
    revision: async () => [...files.map(fileStamp), await own.revision()].join('\n'),
    log,
  });
  return { intel, tables: () => tables };
}

type Reloading = Awaited<ReturnType<typeof reloadable>>;

/** Looks for changes, and where they are of the operator's tables lets hosts stand by them; one look at a time. */
function keptUp(
  { intel, tables }: Reloading,
  delivery: Delivery,
  seen: PrefixesSeen,
): (forced?: boolean) => Promise<void> {
  let isStale = false;
  let placed = tables();
  let busy: Promise<void> = Promise.resolve();
  const look = async (forced: boolean): Promise<void> => {
    // Lists alone move no host, and a look at all of them is not cheap.
    if (await intel.refresh(forced)) {
      if (forced || tables() !== placed) isStale = true;
      if (tables() !== placed) seen.use(tables());
      placed = tables();
    }
    if (isStale && (await delivery.reattribute())) isStale = false;
  };
  return (forced = false) => (busy = busy.then(() => look(forced)));
}

/** Tells when the clock was set back; called often. */
function clockTeller(log: Log): () => void {
  const setBack = createClockWatch();
  return () => {
    const back = setBack();
    if (back > 0)
      log.warn(
        { seconds: Math.round(back / 1000) },
        'clock: set back; nothing is lost or counted twice, but times told before it may lie ahead',
      );
  };
}

/** The sources, each to go on where its last kept batch ended. */
const runningOf = (
  { sources: entries }: Config,
  spool: Spool,
  log: Log,
  planOf: (entry: Entry) => Planned,
): Running[] =>
  entries.map((entry) => {
    const planned = planOf(entry);
    return new Running(planned, spool.position(planned.name), log);
  });

/** Detectors that go on with what they remember. */
function detectorsOf(config: Config, intel: Reloadable, state: string, log: Log) {
  const detectors = createDetectors(config.detectors, intel);
  const remembered = loadMemory(state, detectors, log);
  if (remembered > 0) log.info({ remembered }, 'service: goes on with what it remembers');
  return detectors;
}

/** Everything made and inert, with what the status needs to know of it. */
function assemble({ config, store: target, version }: RunOptions, reloading: Reloading, log: Log) {
  const { intel, tables } = reloading;
  const { spool: folder, spool_size, keep_seconds, sweep_seconds } = config.service;
  const spool = new Spool(folder!, spool_size);
  const inputs: Input[] = [];
  const seen = new PrefixesSeen(tables());
  const shared = {
    intel: intel.intel,
    seal: createSeal(deploymentKey(config, target)),
    sealLogin: sealingOf(config),
    limits: config.memory,
    names: new NameBook(),
    log,
    state: dirname(folder!),
  };
  const running = runningOf(config, spool, log, (entry) =>
    plan(entry, shared, config.observer, inputs, seen),
  );
  const fold = new Folder();
  const delivery = new Delivery({ spool, open: () => open(target), locate: intel.locate, log });
  let looked = performance.now();
  const tellClock = clockTeller(log);
  const keepUp = keptUp(reloading, delivery, seen);
  const detectors = detectorsOf(config, intel, shared.state, log);
  const ledger = new Ledger(running);
  const service = new Service({
    sources: running,
    detectors,
    remember: () => saveMemory(shared.state, detectors, log),
    folder: fold,
    spool,
    log,
    keepMs: keep_seconds * 1000,
    sweepMs: sweep_seconds * 1000,
    inputs: () => inputs.splice(0),
    heard: () => ledger.take(),
    prefixesSeen: () => seen.take(running),
    tick: () => {
      maker.note();
      ledger.note();
      tellClock();
      if (performance.now() - looked < WATCH_MS) return;
      looked = performance.now();
      void keepUp();
    },
  });
  const maker = new StatusMaker({
    version,
    started: Date.now(),
    sources: running,
    service,
    folder: fold,
    spool,
    spoolSize: spool_size,
    delivery,
    intel,
    seen,
  });
  return { spool, delivery, service, maker, keepUp };
}

async function consoleOf(
  { config, version }: RunOptions,
  own: OwnTables,
  store: Watching,
  status: () => Status,
): Promise<Console> {
  const { openConsole } = await import('../serve.ts');
  return openConsole({ config, own, version, store, status });
}

/** See `App.run`. */
export async function run(options: RunOptions): Promise<void> {
  const { config, signal } = options;
  if (config.sources.length === 0)
    throw new AppError(
      'config_invalid',
      'sources: a service needs at least one; see docs/how-to/run.md.',
    );
  const log = openLog({ level: 'info' });
  await using own = openOwnTables(config);
  const reloading = await reloadable(config, own, log);
  const { spool, delivery, service, maker, keepUp } = assemble(options, reloading, log);
  options.onReload?.(() => void keepUp(true));
  await using web = await openWeb(config.service.listen, () => maker.status());
  log.info({ url: web.url, sources: config.sources.length }, 'service: running');
  // Over the store that is delivered to: an embedded engine has one owner.
  await using console = config.api.served_by_run
    ? await consoleOf(options, own, delivery, () => maker.status())
    : undefined;
  options.onReady?.({ url: web.url, console: console?.url, setup: console?.setup });
  const stopDelivery = new AbortController();
  const delivering = delivery.run(stopDelivery.signal);
  try {
    await service.run(signal);
  } finally {
    stopDelivery.abort();
    await delivering;
  }
  log.info({ spool: spool.state() }, 'service: stopped');
}
