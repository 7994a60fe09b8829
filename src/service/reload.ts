/** Intelligence and tables that can be replaced while everything goes on: whoever asks, asks what is in force now. */
import type { Log } from '../lib/log.ts';
import type { Locate } from '../model/host.ts';
import type { Intel, Listed } from '../model/indicator.ts';
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

export interface ReloadOptions {
  /** Reads everything anew, and throws where that fails. */
  readonly load: () => Promise<Loaded>;
  /** Changes whenever what is loaded may have. */
  readonly revision: () => Promise<string>;
  readonly log: Log;
}

export class Reloadable {
  private current: Loaded;
  private readonly load: () => Promise<Loaded>;
  private readonly revision: () => Promise<string>;
  private readonly log: Log;
  private known: string;
  private loaded = Date.now();
  private reloads = 0;
  private trouble = '';

  private constructor(options: ReloadOptions, known: string, current: Loaded) {
    this.load = options.load;
    this.revision = options.revision;
    this.log = options.log;
    this.known = known;
    this.current = current;
  }

  /** Loads for the first time. Throws what `load` throws. */
  static async open(options: ReloadOptions): Promise<Reloadable> {
    const known = await options.revision();
    return new Reloadable(options, known, await options.load());
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

  readonly locate: Locate['locate'] = (ip, at) => this.current.locator.locate(ip, at);

  get blocks(): Loaded['blocks']['arrivals'] {
    return this.current.blocks.arrivals;
  }

  /** Loads anew when something has changed, or in any case when `forced`; answers whether it did. What cannot be read leaves the
   * old lists in force. */
  async refresh(forced = false): Promise<boolean> {
    try {
      const known = await this.revision();
      if (!forced && known === this.known) return false;
      this.known = known;
      this.current = await this.load();
      this.loaded = Date.now();
      this.reloads++;
      this.trouble = '';
      this.log.info({ indicators: this.current.intel.sizes() }, 'intel: loaded anew');
      return true;
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
      this.log.error({}, `intel: the old lists stay in force: ${this.trouble}`);
      return false;
    }
  }

  state(): ReloadState {
    const { loaded, reloads, trouble } = this;
    return { loaded, reloads, trouble, indicators: this.intel.sizes() };
  }
}
