/** What the API is given, and what it knows of whoever asks. */
import type { Context } from 'hono';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SealedBulletin } from '../model/bulletin.ts';
import type { ComparedReading } from '../model/reading-document.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Practice } from '../model/processing.ts';
import type { RollupDocument } from '../model/rollup.ts';
import type { Telling } from '../model/host-document.ts';
import type { HostDocument } from '../model/scan-document.ts';
import type { Status } from '../model/status.ts';
import type { Watching } from '../model/store.ts';
import type { HeldBy } from '../model/who-document.ts';
import type { EnergyTables } from '../response/energy/tables.ts';
import type { Changes } from './changes.ts';
import type { SettingsDocument } from './routes/settings.ts';
import type { OwnUnits } from './own-units.ts';
import type { Caller } from '../register/sessions.ts';
import type { Provider } from '../register/provider.ts';
import type { Register } from '../register/register.ts';

export interface ApiDeps {
  readonly store: Watching;
  /** Of the service that fills the store; undefined where it is another process. */
  readonly status?: (() => Status) | undefined;
  /** Tells when the store changed. */
  readonly changes: Changes;
  readonly register: Register;
  readonly tell: (lang: 'en' | 'zh') => Telling;
  readonly energy: EnergyTables;
  /** Meter readings of units beside the estimates; of all where no units are given. */
  readonly readings: (
    lang: 'en' | 'zh',
    asked: {
      readonly from?: number;
      readonly to?: number;
      readonly units?: readonly string[] | undefined;
    },
  ) => Promise<ComparedReading[]>;
  /** Who had an address while it was seen, in order of time. */
  readonly heldBy: (ip: string) => Promise<HeldBy[]>;
  readonly units: OwnUnits;
  /** The bulletin of a month (`2026-10`). */
  readonly bulletin: (month: string) => Promise<SealedBulletin>;
  /** Instances that may hand their counts up, with their public keys. */
  readonly children: readonly { readonly name: string; readonly key: string }[];
  /** What they handed up for a month. */
  readonly rollup: (month: string) => Promise<RollupDocument>;
  readonly advise: (host: HostDocument, lang: 'en' | 'zh') => Recommendation;
  /** Whether many people run a mining program of this name. */
  readonly isCommonAgent: (agent: string) => boolean;
  /** What the configuration says, without a secret. */
  readonly settings: SettingsDocument;
  readonly version: string;
  /** How data are processed, for the record of it. */
  readonly practice: Practice;
  /** One-time secret of the first user; undefined once there is one. */
  setup: string | undefined;
  /** Where people may sign in beside the register; undefined: nowhere. */
  readonly provider?: Provider | undefined;
  /** Data were made up, for a demonstration. */
  readonly synthetic: boolean;
  /** Folder of the built console; undefined where it was not built. */
  readonly consoleDir: string | undefined;
  /** Folder of the map pack: `pack.json`, `world.json`, and a file a country. */
  readonly mapsDir: string;
  /** Told of errors that are no refusal. */
  readonly onFault: (error: unknown) => void;
  /** Cookies only over TLS. */
  readonly secure: boolean;
}

/** Variables of a request. */
export interface Vars {
  caller: Caller;
}
export interface Env {
  Variables: Vars;
}
export type Api = OpenAPIHono<Env>;
export type ApiContext = Context<Env>;

/** Adds a route. */
export type Routes = (api: Api, deps: ApiDeps) => void;

/** Language of the answer: `lang=zh`, else what the browser prefers. */
export function langOf(c: ApiContext): 'en' | 'zh' {
  const asked = c.req.query('lang') ?? c.req.header('accept-language') ?? 'en';
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
