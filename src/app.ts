/** The wiring, by hand: the one place where the stages of the data path are introduced to each other. */
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Checked, DemoOptions, RunOptions, ScanResult } from './app-port.ts';
import { namedSources, type Config } from './config.ts';
import { detectors } from './detectors/index.ts';
import { scan } from './scan.ts';
import { load, locatorOf } from './wiring.ts';

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

/** See `App.exportRows`. */
export const exportRows: App['exportRows'] = async (options, write) =>
  (await import('./exporting.ts')).exportRows(options, write);

/** See `App.makeBulletin`. */
export const makeBulletin: App['makeBulletin'] = async (options) =>
  (await import('./bulletin.ts')).makeBulletin(options);

/** See `App.verifyBulletin`. */
export const verifyBulletin: App['verifyBulletin'] = async (file, options) =>
  (await import('./bulletin.ts')).verifyBulletin(file, options);

/** See `App.sendRollup`. */
export const sendRollup: App['sendRollup'] = async (options) =>
  (await import('./rollup.ts')).sendRollup(options);

/** See `App.rollup`. */
export const rollup: App['rollup'] = async (options) =>
  (await import('./rollup.ts')).rollup(options);

/** See `App.reconcile`. */
export const reconcile: App['reconcile'] = async (config) =>
  (await import('./rollup.ts')).reconcile(config);

/** See `App.handDown`. */
export const handDown: App['handDown'] = async (config, handed) =>
  (await import('./rollup.ts')).handDown(config, handed);

/** See `App.makeRollupKey`. */
export const makeRollupKey: App['makeRollupKey'] = async (path) =>
  (await import('./rollup.ts')).makeRollupKey(path);

/** See `App.verifyAudit`. */
export const verifyAudit: App['verifyAudit'] = async (config) => {
  const { registerOf } = await import('./register-of.ts');
  const audit = await import('./register/audit.ts');
  await using register = await registerOf(config);
  return await audit.verifyAudit(register);
};

/** See `SealedPort.makeSealedKey`. */
export const makeSealedKey: App['makeSealedKey'] = async (key) =>
  (await import('./sealed.ts')).makeSealedKey(key);

/** See `SealedPort.askOpening`. */
export const askOpening: App['askOpening'] = async (server, asked) =>
  (await import('./sealed.ts')).askOpening(server, asked);

/** See `SealedPort.openings`. */
export const openings: App['openings'] = async (server) =>
  (await import('./sealed.ts')).openings(server);

/** See `SealedPort.releaseOpening`. */
export const releaseOpening: App['releaseOpening'] = async (server, id, key) =>
  (await import('./sealed.ts')).releaseOpening(server, id, key);

/** See `SealedPort.openSealed`. */
export const openSealed: App['openSealed'] = async (server, id, key) =>
  (await import('./sealed.ts')).openSealed(server, id, key);

/** See `App.privacyDocument`. */
export const privacyDocument: App['privacyDocument'] = async (options) =>
  (await import('./practice.ts')).privacyDocument(options);

/** See `App.units`. */
export const units: App['units'] = async (options) => (await import('./units.ts')).units(options);

/** See `App.importUnits`. */
export const importUnits: App['importUnits'] = async (options) =>
  (await import('./units.ts')).importUnits(options);

/** See `App.applyUnits`. */
export const applyUnits: App['applyUnits'] = async (options) =>
  (await import('./units.ts')).applyUnits(options);

/** See `App.unitHistory`. */
export const unitHistory: App['unitHistory'] = async (what, options) =>
  (await import('./units.ts')).unitHistory(what, options);

/** See `App.enrich`. */
export const enrich: App['enrich'] = async (ips, options) =>
  (await import('./enrich-address.ts')).enrichAddresses(ips, options);

/** See `App.measureTables`. */
export const measureTables: App['measureTables'] = async (options) =>
  (await import('./measure-tables.ts')).measureTables(options);

/** See `App.who`. */
export const who: App['who'] = async (query) => (await import('./who.ts')).who(query);

/** See `App.examineStore`. */
export const examineStore: App['examineStore'] = async (target) =>
  (await import('./care.ts')).examineStore(target);

/** See `App.checkStore`. */
export const checkStore: App['checkStore'] = async (target) =>
  (await import('./care.ts')).checkStore(target);

/** See `App.exportStore`. */
export const exportStore: App['exportStore'] = async (target, folder) =>
  (await import('./care.ts')).exportStore(target, folder);

/** See `App.importStore`. */
export const importStore: App['importStore'] = async (target, folder) =>
  (await import('./care.ts')).importStore(target, folder);

/** See `App.pruneStore`. */
export const pruneStore: App['pruneStore'] = async (target, table, keepDays) =>
  (await import('./care.ts')).pruneStore(target, table, keepDays);

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
export const listHosts: App['listHosts'] = async (query) =>
  (await import('./kept-hosts.ts')).listHosts(query);

/** See `App.explainHost`. */
export const explainHost: App['explainHost'] = async (ip, options) =>
  (await import('./kept-hosts.ts')).explainHost(ip, options);

/** See `App.importReadings`. */
export const importReadings: App['importReadings'] = async (store, path) =>
  (await import('./read-readings.ts')).importReadings(store, path);

/** See `App.compareReadings`. */
export const compareReadings: App['compareReadings'] = async (options) =>
  (await import('./kept-hosts.ts')).compareReadings(options);

/** See `App.egress`. */
export const egress: App['egress'] = async (options) =>
  (await import('./egress.ts')).egress(options);

/** See `App.checkConfig`. */
export async function checkConfig(config: Config): Promise<Checked> {
  const { loadAdvice } = await import('./advice.ts');
  loadAdvice(config);
  const locator = await locatorOf(config);
  const { intel, blocks } = await load(config, locator);
  const tables = locator.tables();
  const ofTables = tables.flatMap(({ name: feed, refused }) =>
    refused ? [{ feed, ...refused }] : [],
  );
  return {
    store: config.store.shards?.join(', ') ?? config.store.url ?? config.store.path ?? '',
    sources: namedSources(config),
    detectors: detectors.map(({ type }) => type),
    indicators: intel.sizes(),
    tables,
    refused: [...(intel.refused?.() ?? []), ...blocks.refused, ...ofTables].map(
      ({ feed, line, reason }) => ({
        feed,
        line,
        reason,
      }),
    ),
  };
}
