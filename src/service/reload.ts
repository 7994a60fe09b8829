/** Intelligence and tables that can be replaced while everything goes on: whoever asks, asks what is in force now. */
import { statSync } from 'node:fs';
import type { Log } from '../lib/log.ts';
import type { Location } from '../model/host.ts';
import type { Intel, Listed } from '../model/indicator.ts';
import type { Ip } from '../records/columns.ts';
import type { Loaded } from '../wiring.ts';

const NOTHING_LISTED: Listed = { endings: new Set(), addresses: [] };

export interface ReloadState {
  /** Unix milliseconds. */
  readonly loaded: number;
  readonly reloads: number;
  /** Why the last attempt was refused and the old lists are still in force; empty otherwise. */
  readonly trouble: string;
  readonly indicators: Readonly<Record<string, number>>;
}

export class Reloadable {
  private current: Loaded;
  private readonly load: () => Loaded;
  private readonly files: readonly string[];
  private readonly log: Log;
  private stamps: string;
  private loaded = Date.now();
  private reloads = 0;
  private trouble = '';

  /** `load` reads everything anew, and throws where that fails; `files` are watched. */
  constructor(load: () => Loaded, files: readonly string[], log: Log) {
    this.load = load;
    this.files = files;
    this.log = log;
    this.stamps = stampsOf(files);
    this.current = load();
  }

  /** Answers by what is in force when asked. */
  readonly intel: Intel = {
    name: (hostname) => this.current.intel.name(hostname),
    endpoint: (ip, port) => this.current.intel.endpoint(ip, port),
    address: (ip) => this.current.intel.address(ip),
    agent: (agent) => this.current.intel.agent(agent),
    listed: () => this.current.intel.listed?.() ?? NOTHING_LISTED,
    sizes: () => this.current.intel.sizes(),
    refused: () => this.current.intel.refused?.() ?? [],
  };

  readonly locate = (ip: Ip): Location => this.current.locator.locate(ip);

  get blocks(): Loaded['blocks']['arrivals'] {
    return this.current.blocks.arrivals;
  }

  /** Loads anew when a file has changed, or in any case when `forced`. Lists that cannot be read leave the old ones in force. */
  refresh(forced = false): void {
    const stamps = stampsOf(this.files);
    if (!forced && stamps === this.stamps) return;
    this.stamps = stamps;
    try {
      this.current = this.load();
      this.loaded = Date.now();
      this.reloads++;
      this.trouble = '';
      this.log.info({ indicators: this.current.intel.sizes() }, 'intel: loaded anew');
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
      this.log.error({}, `intel: the old lists stay in force: ${this.trouble}`);
    }
  }

  state(): ReloadState {
    const { loaded, reloads, trouble } = this;
    return { loaded, reloads, trouble, indicators: this.intel.sizes() };
  }
}

function stampsOf(files: readonly string[]): string {
  return files
    .map((file) => {
      try {
        const { mtimeMs, size } = statSync(file);
        return `${mtimeMs} ${size}`;
      } catch {
        return 'missing';
      }
    })
    .join();
}
