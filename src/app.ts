/** The wiring, by hand: the one place where the stages of the data path are introduced to each other. */
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  App,
  Checked,
  DemoOptions,
  ExplainedHost,
  HostPage,
  HostQuery,
  Lang,
  RunOptions,
  ScanResult,
} from './app-port.ts';
import type { Config, StoreTarget } from './config.ts';
import { detectors } from './detectors/index.ts';
import { AppError } from './model/error.ts';
import { hostDocument } from './model/scan-document.ts';
import { falseAlarms } from './situation/false-alarms.ts';
import { tellGraph } from './response/wording/graph-text.ts';
import { walkGraph } from './situation/graph.ts';
import { hostCount } from './situation/host-count.ts';
import { listHosts as pageOfHosts } from './situation/hosts.ts';
import { scan } from './scan.ts';
import { heldBy } from './who.ts';
import { tellBy } from './telling.ts';
import { asFilter, commonAgents, load, open } from './wiring.ts';

export { scan, watch } from './scan.ts';

/** See `App.run`; the service and its sources are loaded only here. */
export async function run(options: RunOptions): Promise<void> {
  const service = await import('./service/run.ts');
  await service.run(options);
}

// What few commands need is loaded by them: API and register, lists, bulletins.

/** See `App.serve`. */
export const serve: App['serve'] = async (options) => (await import('./serve.ts')).serve(options);

/** See `App.demoConsole`. */
export const demoConsole: App['demoConsole'] = async (options) =>
  (await import('./demo-console.ts')).demoConsole(options);

/** See `App.makeList`. */
export const makeList: App['makeList'] = async (options) =>
  (await import('./listing.ts')).makeList(options);

/** See `App.makeBulletin`. */
export const makeBulletin: App['makeBulletin'] = async (options) =>
  (await import('./bulletin.ts')).makeBulletin(options);

/** See `App.verifyBulletin`. */
export const verifyBulletin: App['verifyBulletin'] = async (file, options) =>
  (await import('./bulletin.ts')).verifyBulletin(file, options);

/** See `App.verifyAudit`. */
export const verifyAudit: App['verifyAudit'] = async (config) => {
  const { registerOf } = await import('./register-of.ts');
  const audit = await import('./register/audit.ts');
  await using register = await registerOf(config);
  return await audit.verifyAudit(register);
};

/** See `App.enrich`. */
export const enrich: App['enrich'] = async (ips, options) =>
  (await import('./enrich-address.ts')).enrichAddresses(ips, options);

export { who } from './who.ts';
export { checkStore, exportStore, importStore, pruneStore } from './care.ts';

const DEMO_SEED = 2021;

/** See `App.demo`. */
export async function demo(options: DemoOptions): Promise<ScanResult> {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-demo-'));
  try {
    const path = join(folder, 'demo.pcap');
    const { demoCapture } = await import('./lab/demo.ts');
    demoCapture(path, DEMO_SEED);
    options.onCapture?.({ path, bytes: statSync(path).size });
    return await scan({ ...options, inputs: [path], lenient: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** See `App.listHosts`. */
export async function listHosts(query: HostQuery): Promise<HostPage> {
  const { store: target, config, lang, limit, offset, ...selection } = query;
  const { sort, reverse, ...filter } = asFilter(selection);
  const telling = tellBy(config)(lang);
  await using store = await open(target);
  const [page, count, wrong] = await Promise.all([
    pageOfHosts(store, { ...filter, sort, reverse, limit, offset }),
    store.ask(hostCount, filter),
    store.ask(falseAlarms, filter),
  ]);
  return {
    total: count[0]?.hosts ?? 0,
    expected_false: wrong[0] ?? { hosts: 0, per_day: 0 },
    hosts: page.map((host) => hostDocument(host, telling)),
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
  const document = hostDocument(host, tellBy(config)(lang));
  const [held_by, links] = await Promise.all([
    heldBy(store, host.ip),
    walkGraph(store, {
      kind: 'host',
      value: host.ip,
      steps: 2,
      most: 100,
      isCommon: commonAgents(),
    }),
  ]);
  return {
    ...document,
    held_by,
    links: links === undefined ? null : tellGraph(lang, links),
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
