/** The wiring, by hand: the one place where the stages of the data path are introduced to each other. */
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Broken,
  Checked,
  DemoOptions,
  HostPage,
  HostQuery,
  Lang,
  ScanOptions,
  ScanResult,
} from './app-port.ts';
import type { Config, StoreTarget } from './config.ts';
import { deploymentKey } from './deployment-key.ts';
import { createDetectors, detectors } from './detectors/index.ts';
import { createLocate } from './enrich/locate.ts';
import { loadIntel } from './intel/index.ts';
import { createKeeper } from './keep.ts';
import { demoCapture } from './lab/demo.ts';
import { createSeal } from './lib/seal.ts';
import { AppError } from './model/error.ts';
import type { Locate } from './model/host.ts';
import type { Intel } from './model/indicator.ts';
import type { Input } from './model/input-row.ts';
import {
  hostDocument,
  toDocument,
  type HostDocument,
  type Sentences,
} from './model/scan-document.ts';
import { situationOf } from './model/situation.ts';
import type { Store } from './model/store.ts';
import { runPipeline } from './pipeline.ts';
import { say } from './response/wording/say.ts';
import { Folder } from './sightings/fold.ts';
import { hostCount } from './situation/host-count.ts';
import { hosts } from './situation/hosts.ts';
import { captureStart } from './sources/pcap/inputs.ts';
import { pcap } from './sources/pcap/pcap.ts';
import { countUnread, createCounts } from './sources/source.ts';

/** How often a long run hands over what it has, milliseconds. */
const KEEP_EVERY = 30_000;
const DEMO_SEED = 2021;

interface Loaded {
  readonly intel: Intel;
  readonly locator: Locate;
}

/** Intelligence is believed as of `now`: an old capture is judged by what was known then to be alive. */
function load(config: Config, now = Date.now()): Loaded {
  return {
    intel: loadIntel({ lists: config.intel.lists, now }),
    locator: createLocate(config.prefixes === undefined ? {} : { prefixes: config.prefixes }),
  };
}

/** Opens the store; its code (and the engine it needs) is loaded only here. */
async function open(target: StoreTarget): Promise<Store> {
  const [{ openStore }, { openLog }] = await Promise.all([
    import('./store/open-store.ts'),
    import('./lib/log.ts'),
  ]);
  const log = openLog();
  if ('path' in target) return openStore({ path: target.path, log });
  const url = new URL(target.url);
  if (target.user !== undefined) url.username = target.user;
  if (target.password !== undefined) url.password = target.password;
  return openStore({ url: url.href, log });
}

const sentences = (lang: Lang): Sentences => ({
  evidence: ({ summary, detail }) => say(lang, summary, detail),
  wouldChange: (key) => say(lang, key, {}),
});

/** See `App.scan`. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const { config, lang, signal } = options;
  const start = captureStart(options.inputs) ?? Date.now();
  const { intel, locator } = load(config, Math.min(start, Date.now()));
  const counts = createCounts();
  const broken: Broken[] = [];
  const inputs: Input[] = [];
  const seal = createSeal(deploymentKey(config, options.store));
  // The engine starts while the first packets are read.
  await using store = options.store === false ? undefined : await open(options.store);
  const keeper = createKeeper(store, (ip) => locator.locate(ip));
  const source = pcap.create(
    { paths: [...options.inputs] },
    {
      name: 'scan',
      observer: config.observer,
      intel,
      seal,
      counts,
      limits: config.memory,
      progress: (p) => options.onProgress?.({ ...p, hosts: keeper.size() }),
      broken: (file, at, reason) => broken.push({ file, at, reason }),
      inputRead: (read) =>
        inputs.push({
          ...read,
          observer: config.observer,
          flows: counts.flows,
          scanned: Date.now(),
        }),
    },
  );
  const folder = new Folder();
  await runPipeline({
    records: source.read(signal),
    detectors: createDetectors(config.detectors, { intel }),
    folder,
    keep: keeper.keep,
    keepEvery: KEEP_EVERY,
  });
  const refused = intel.refused?.().length ?? 0;
  if (refused > 0) countUnread(counts, 'list_line_refused', refused);
  if (folder.evicted > 0) countUnread(counts, 'sightings_evicted', folder.evicted);
  await keeper.finish(inputs);
  const found = keeper.hosts();
  return {
    document: toDocument(
      {
        files: counts.files,
        packets: counts.packets,
        bytes: counts.bytes,
        flows: counts.flows,
        records: counts.records,
        unread: Object.fromEntries([...counts.unread].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
      found,
      sentences(lang),
    ),
    situation: situationOf(found),
    broken,
  };
}

/** See `App.demo`. */
export async function demo(options: DemoOptions): Promise<ScanResult> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-demo-'));
  try {
    const path = join(folder, 'demo.pcap');
    demoCapture(path, DEMO_SEED);
    options.onCapture?.({ path, bytes: statSync(path).size });
    return await scan({ ...options, inputs: [path], lenient: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** See `App.listHosts`. */
export async function listHosts(query: HostQuery): Promise<HostPage> {
  const {
    store: target,
    config: _,
    lang,
    min_level,
    sort,
    reverse,
    limit,
    offset,
    ...rest
  } = query;
  const filter = {
    ...rest,
    ...(min_level !== undefined && { min_level: Number(min_level.slice(1)) }),
  };
  await using store = await open(target);
  const [page, count] = await Promise.all([
    store.ask(hosts, { ...filter, sort, reverse, limit, offset }),
    store.ask(hostCount, filter),
  ]);
  return {
    total: count[0]?.hosts ?? 0,
    hosts: page.map((host) => hostDocument(host, sentences(lang))),
  };
}

/** See `App.explainHost`. */
export async function explainHost(
  ip: string,
  options: { readonly store: StoreTarget; readonly lang: Lang },
): Promise<HostDocument> {
  await using store = await open(options.store);
  const [host] = await store.ask(hosts, {
    address: ip,
    sort: 'ip',
    reverse: false,
    limit: 1,
    offset: 0,
  });
  if (host === undefined) throw new AppError('host_unknown', ip);
  return hostDocument(host, sentences(options.lang));
}

/** See `App.checkConfig`. */
export function checkConfig(config: Config): Promise<Checked> {
  const { intel, locator } = load(config);
  return Promise.resolve({
    store: config.store.url ?? config.store.path ?? '',
    detectors: detectors.map(({ type }) => type),
    indicators: intel.sizes(),
    tables: locator.tables(),
    refused: (intel.refused?.() ?? []).map(({ feed, line, reason }) => ({ feed, line, reason })),
  });
}
