/** The labelled files as a user would scan them: each on its own, its hosts held against the label. */
import type { ScanDocument } from '../../src/model/scan-document.ts';
import { scan } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { heardIn, type Heard } from './heard.ts';
import type { Labelled } from './manifest.ts';

export interface FileResult {
  readonly file: string;
  readonly mines: boolean;
  /** Labelled hosts by the level they were found at; `missed` when they were not, or as context only. */
  readonly found: Readonly<Record<string, string>>;
  /** Of those missed, the longest conversation nobody could read. */
  readonly missed: Readonly<Record<string, Heard>>;
  /** Others called mining or suspected, with their level. */
  readonly false: Readonly<Record<string, string>>;
  readonly detectors: readonly string[];
  /** Why the file was not judged; empty when it was. */
  readonly skipped: string;
}

/** No conversation of it was listened to. */
const UNHEARD: Heard = { minutes: 0, messages: 0, enough: false };

type Host = ScanDocument['hosts'][number];

export async function evaluateFile(file: Labelled): Promise<FileResult> {
  const base = {
    file: file.file,
    mines: file.mines,
    found: {},
    missed: {},
    false: {},
    detectors: [],
  };
  let hosts: readonly Host[];
  try {
    const { document } = await scan({
      inputs: [file.path],
      store: false,
      config: await loadConfig(undefined, {}),
      lang: 'en',
      lenient: true,
    });
    hosts = document.hosts;
    if (document.counts.packets + document.counts.records === 0)
      return { ...base, skipped: 'nothing in it could be read' };
  } catch (error) {
    return { ...base, skipped: error instanceof Error ? error.message : String(error) };
  }
  const byIp = new Map(hosts.map((host) => [host.ip, host]));
  const level = (host: Host | undefined): string =>
    host === undefined || host.verdict === 'context' ? 'missed' : host.level;
  const labelled = new Set(file.hosts);
  const missed = file.hosts.filter((ip) => level(byIp.get(ip)) === 'missed');
  const heard = missed.length === 0 ? new Map<string, Heard>() : await heardIn(file.path);
  const alarms = hosts.filter(({ verdict, ip }) => verdict !== 'context' && !labelled.has(ip));
  return {
    ...base,
    found: Object.fromEntries(file.hosts.map((ip) => [ip, level(byIp.get(ip))])),
    missed: Object.fromEntries(missed.map((ip) => [ip, heard.get(ip) ?? UNHEARD])),
    false: Object.fromEntries(alarms.map((host) => [host.ip, host.level])),
    detectors: [
      ...new Set(
        hosts
          .filter(({ ip }) => labelled.has(ip))
          .flatMap(({ evidence }) =>
            evidence.filter((e) => e.detector !== '').map(({ detector }) => detector),
          ),
      ),
    ],
    skipped: '',
  };
}
