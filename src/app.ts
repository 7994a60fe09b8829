/** The wiring, by hand: the one place where the stages of the data path are introduced to each other. */
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AuditCheck,
  BulletinCheck,
  BulletinOptions,
  Checked,
  DemoConsoleOptions,
  DemoOptions,
  ExplainedHost,
  HostPage,
  HostQuery,
  Lang,
  ListOptions,
  MadeList,
  RunOptions,
  ScanResult,
  ServeOptions,
} from './app-port.ts';
import type { Config, StoreTarget } from './config.ts';
import { detectors } from './detectors/index.ts';
import { demoCapture } from './lab/demo.ts';
import { AppError } from './model/error.ts';
import { hostDocument } from './model/scan-document.ts';
import { hostCount } from './situation/host-count.ts';
import { listHosts as pageOfHosts } from './situation/hosts.ts';
import { scan } from './scan.ts';
import { heldBy } from './who.ts';
import { sentences } from './response/wording/sentences.ts';
import { load, open } from './wiring.ts';

export { scan, watch } from './scan.ts';

/** See `App.run`; the service and its sources are loaded only here. */
export async function run(options: RunOptions): Promise<void> {
  const service = await import('./service/run.ts');
  await service.run(options);
}

/** See `App.serve`; API and register are loaded only here. */
export async function serve(options: ServeOptions): Promise<void> {
  const api = await import('./serve.ts');
  await api.serve(options);
}

/** See `App.demoConsole`. */
export async function demoConsole(options: DemoConsoleOptions): Promise<void> {
  const country = await import('./demo-console.ts');
  await country.demoConsole(options);
}

/** See `App.makeList`. */
export async function makeList(options: ListOptions): Promise<MadeList> {
  const listing = await import('./listing.ts');
  return listing.makeList(options);
}

/** See `App.makeBulletin`. */
export async function makeBulletin(options: BulletinOptions): Promise<string> {
  const bulletin = await import('./bulletin.ts');
  return bulletin.makeBulletin(options);
}

/** See `App.verifyBulletin`. */
export async function verifyBulletin(
  file: string,
  options: Pick<BulletinOptions, 'store' | 'version'>,
): Promise<BulletinCheck> {
  const bulletin = await import('./bulletin.ts');
  return bulletin.verifyBulletin(file, options);
}

/** See `App.verifyAudit`. */
export async function verifyAudit(config: Config): Promise<AuditCheck> {
  const { checkAudit } = await import('./serve.ts');
  return checkAudit(config);
}

export { who } from './who.ts';
export { checkStore, exportStore, importStore, pruneStore } from './care.ts';

const DEMO_SEED = 2021;

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
    pageOfHosts(store, { ...filter, sort, reverse, limit, offset }),
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
  {
    store: target,
    config,
    lang,
  }: { readonly store: StoreTarget; readonly config: Config; readonly lang: Lang },
): Promise<ExplainedHost> {
  const { loadAdvice } = await import('./advice.ts');
  const advise = loadAdvice(config);
  await using store = await open(target);
  const [host] = await pageOfHosts(store, { address: ip, limit: 1 });
  if (host === undefined) throw new AppError('host_unknown', ip);
  const document = hostDocument(host, sentences(lang));
  return {
    ...document,
    held_by: await heldBy(store, host.ip),
    recommendation: advise(document, lang),
  };
}

/** See `App.checkConfig`. */
export async function checkConfig(config: Config): Promise<Checked> {
  const { loadAdvice } = await import('./advice.ts');
  loadAdvice(config);
  const { intel, locator, blocks } = load(config);
  return {
    store: config.store.url ?? config.store.path ?? '',
    sources: config.sources.map((entry) => ({
      name: String(entry['name'] ?? entry['type']),
      type: String(entry['type']),
    })),
    detectors: detectors.map(({ type }) => type),
    indicators: intel.sizes(),
    tables: locator.tables(),
    refused: [...(intel.refused?.() ?? []), ...blocks.refused].map(({ feed, line, reason }) => ({
      feed,
      line,
      reason,
    })),
  };
}
