/** What Davylamp does for its faces. app.ts does it; the commands ask through this and know nothing behind it.
 * Everything answered is plain data, already worded in the language asked for. */
import type { AuditVerdict } from './register/audit.ts';
import type { Config, StoreTarget } from './config.ts';
import type { GraphDocument } from './model/graph-document.ts';
import type { Verdict, LevelName } from './model/level.ts';
import type { SeenElsewhere } from './model/miner-document.ts';
import type { ComparedReading } from './model/reading-document.ts';
import type { DaySpan } from './lib/days.ts';
import type { EgressDocument } from './model/egress-document.ts';
import type { HandedDown, ReconciledList, RollupDocument, RollupReport } from './model/rollup.ts';
import type { Recommendation } from './model/recommendation.ts';
import type { HostDocument, ScanDocument } from './model/scan-document.ts';
import type { EnrichDocument } from './model/enrich-document.ts';
import type { MeasureDocument } from './model/measure-document.ts';
import type { HeldBy, WhoDocument } from './model/who-document.ts';
import type { Situation } from './model/situation.ts';
import type { ImportReceipt } from './register/units.ts';
import type { PrefixHistory, UnitsDocument } from './model/unit-document.ts';
import type { DoctorReport } from './model/doctor.ts';
import type { SealedPort } from './model/opening.ts';
import type { Deletion, StoreState, Transfer } from './model/store-care.ts';

/** Languages of sentences and labels. */
export type Lang = 'en' | 'zh';

export interface ScanProgress {
  readonly file: string;
  /** Bytes of all inputs read so far, and in all (undefined for a stream). */
  readonly bytes: number;
  readonly total_bytes: number | undefined;
  readonly packets: number;
  /** Hosts with any evidence so far. */
  readonly hosts: number;
}

export interface ScanOptions {
  /** Files, folders, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** Where sightings are kept; `false`: nowhere. */
  readonly store: StoreTarget | false;
  readonly config: Config;
  readonly lang: Lang;
  /** Take what a damaged input gives and do not call it a failure. */
  readonly lenient: boolean;
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Aborted: stop reading, and answer with what was found up to then. */
  readonly signal?: AbortSignal;
}

/** An input that stopped making sense at byte `at`. */
export interface Broken {
  readonly file: string;
  readonly at: number;
  readonly reason: string;
}

export interface ScanResult {
  readonly document: ScanDocument;
  readonly situation: Situation;
  readonly broken: readonly Broken[];
  /** Files in folders that are of no kind known. */
  readonly unknown: readonly string[];
}

export interface DemoOptions extends Omit<ScanOptions, 'inputs' | 'lenient'> {
  /** Told once, when the capture is written and before it is scanned. */
  readonly onCapture?: (capture: { readonly path: string; readonly bytes: number }) => void;
}

export interface WatchOptions extends Omit<ScanOptions, 'inputs' | 'lenient'> {
  /** Interface, filter, program … as the `live` source takes them. */
  readonly capture: Readonly<Record<string, unknown>>;
  /** Told of every host when it is first seen, and whenever its verdict or level rises. */
  readonly onHost?: (host: HostDocument) => void;
}

export interface RunOptions {
  readonly config: Config;
  readonly store: StoreTarget;
  /** Of this program, for the status. */
  readonly version: string;
  /** Aborted: stop reading, hand on what is held, deliver what the store takes, and end. */
  readonly signal: AbortSignal;
  /** Told where the service answers, once it runs; where the console does, and, until there is a user, the one-time link that
   * makes the first. */
  readonly onReady?: (ready: {
    readonly url: string;
    readonly console: string | undefined;
    readonly setup: string | undefined;
  }) => void;
  /** Told how to load lists and tables anew. */
  readonly onReload?: (reload: () => void) => void;
}

export interface ServeOptions {
  readonly config: Config;
  readonly store: StoreTarget;
  readonly version: string;
  /** `address:port`, in place of the configuration's. */
  readonly listen?: string | undefined;
  /** The data were made up, for a demonstration. */
  readonly synthetic?: boolean;
  /** Aborted: stop. */
  readonly signal: AbortSignal;
  /** Told where it answers, and, until there is a user, the one-time link that makes the first. */
  readonly onReady?: (ready: { readonly url: string; readonly setup: string | undefined }) => void;
}

export interface DemoConsoleOptions {
  readonly config: Config;
  readonly version: string;
  readonly listen?: string | undefined;
  readonly signal: AbortSignal;
  /** Told where it answers, and who may sign in. */
  readonly onReady?: (ready: {
    readonly url: string;
    readonly name: string;
    readonly password: string;
  }) => void;
}

export const hostSorts = ['verdict', 'last_seen', 'first_seen', 'confidence', 'ip'] as const;

/** Which hosts. */
export interface HostChoice {
  readonly verdict?: readonly Verdict[];
  readonly min_level?: LevelName;
  readonly coin?: string;
  readonly pool?: string;
  /** Country (`CN`) or region (`CN-SC`). */
  readonly place?: string;
  /** As the operator's table or database writes it. */
  readonly city?: string;
  readonly network_type?: string;
  /** Name or id: it, and everything below it in the tree. */
  readonly unit?: string;
  /** Address or prefix (`10.0.0.0/8`). */
  readonly address?: string;
  /** Only hosts seen at or after this time, Unix milliseconds. */
  readonly since?: number;
}

/** Which hosts, and in what order. */
export interface HostSelection extends HostChoice {
  readonly sort: (typeof hostSorts)[number];
  /** Turns the sort round. */
  readonly reverse: boolean;
}

export interface HostQuery extends HostSelection {
  readonly store: StoreTarget;
  readonly config: Config;
  readonly lang: Lang;
  readonly limit: number;
  readonly offset: number;
}

export interface ListOptions {
  readonly store: StoreTarget;
  readonly config: Config;
  readonly lang: Lang;
  readonly filter: HostSelection;
  /** For whom: the unit, the provider, the regulator. */
  readonly cut: 'unit' | 'isp' | 'regulator';
  readonly format: 'csv' | 'xlsx' | 'json' | 'html';
  /** Number of the order under which the list is opened, and what for. */
  readonly order_no: string;
  readonly purpose: string;
  /** Days until the list expires. */
  readonly days: number;
}

export interface ExportOptions {
  readonly store: StoreTarget;
  readonly config: Config;
  readonly lang: Lang;
  readonly filter: HostChoice;
  readonly what: 'hosts' | 'evidence';
  readonly format: 'csv' | 'ndjson';
  /** File with the key of pseudonyms, made where there is none; undefined: addresses as they are. */
  readonly pseudonymise?: string | undefined;
  /** Number of the order under which it is opened, and what for. */
  readonly order_no: string;
  readonly purpose: string;
}

export interface BulletinOptions {
  readonly store: StoreTarget;
  readonly config: Config;
  /** `2026-10`. */
  readonly month: string;
  readonly lang: Lang;
  readonly format: 'json' | 'markdown';
  /** Of this program. */
  readonly version: string;
}

export interface PrivacyOptions {
  readonly config: Config;
  /** Of this program. */
  readonly version: string;
  readonly lang: Lang;
  readonly document: 'record' | 'notice';
  /** JSON is the record itself, whichever page is asked for. */
  readonly format: 'markdown' | 'json';
}

export interface SendRollupOptions {
  readonly store: StoreTarget;
  readonly config: Config;
  /** `2026-10`. */
  readonly month: string;
  /** CSV of what became of lists that were handed down. */
  readonly answers: string | undefined;
  /** Of this program. */
  readonly version: string;
  readonly dry: boolean;
}

export interface SentRollup {
  readonly report: RollupReport;
  readonly status: 'kept' | 'replaced' | 'known' | 'not_sent';
}

export interface BulletinCheck {
  /** Its figures are those its hash was made of. */
  readonly whole: boolean;
  readonly sha256: string;
  /** Figures that the store would give otherwise today: late data, or hosts assessed anew. */
  readonly differs: readonly string[];
}

export interface MadeList {
  readonly list_id: string;
  readonly hosts: number;
  readonly bytes: Uint8Array;
}

/** What a store answers while a shard of it does not: `partial` says so, and is absent otherwise. */
export interface MaybePartial {
  readonly partial?: true;
}

export interface HostPage extends MaybePartial {
  /** Hosts that match, on all pages. */
  readonly total: number;
  /** Of these, on all pages, how many are expected not to mine, and a day. */
  readonly expected_false: { readonly hosts: number; readonly per_day: number };
  readonly hosts: readonly HostDocument[];
}

/** Who had an address, at a moment. */
export interface WhoQuery {
  readonly store: StoreTarget;
  readonly ip: string;
  /** Without one, everybody who shared the address is an answer. */
  readonly port?: number;
  readonly protocol_num?: number;
  /** Other end of the conversation asked about. */
  readonly peer_ip?: string;
  readonly peer_port?: number;
  /** Unix milliseconds. */
  readonly at: number;
}

/** A host, who had its address, and what to do about it. */
export type ExplainedHost = HostDocument &
  MaybePartial & {
    /** What it has in common with others, and who they are. */
    readonly links: GraphDocument | null;
    /** Meter readings of its unit while it mined, beside the estimate. */
    readonly readings: readonly ComparedReading[];
    /** Where else its miners were seen. */
    readonly elsewhere: readonly SeenElsewhere[];
    readonly held_by: readonly HeldBy[];
    readonly recommendation: Recommendation;
  };

/** What a valid configuration amounts to. */
export interface Checked {
  readonly store: string;
  /** What the service would read: name and type of each. */
  readonly sources: readonly { readonly name: string; readonly type: string }[];
  readonly detectors: readonly string[];
  /** Indicators held, by feed. */
  readonly indicators: Readonly<Record<string, number>>;
  readonly tables: readonly {
    readonly name: string;
    readonly origin: string;
    readonly licence: string;
    readonly date: string;
    readonly rows: number;
  }[];
  /** Lines of the operator's own lists that say nothing usable. */
  readonly refused: readonly {
    readonly feed: string;
    readonly line: number;
    readonly reason: string;
  }[];
}

/** Where units and prefixes come from: files, NetBox, registries; what they say takes the place of what the same `source` said
 * before. */
export interface ImportUnitsOptions {
  readonly config: Config;
  /** Where hosts are put right afterwards; undefined: nowhere. */
  readonly store: StoreTarget | undefined;
  /** CSV or XLSX. */
  readonly files: readonly string[];
  /** Headers of columns of ours, where a file calls them otherwise. */
  readonly columns: Readonly<Record<string, string>>;
  readonly netbox?: { readonly url: string; readonly token?: string | undefined } | undefined;
  /** Addresses or prefixes to ask the registries about. */
  readonly rdap?:
    | { readonly networks: readonly string[]; readonly server?: string | undefined }
    | undefined;
  readonly source: string;
  /** Only say what would change. */
  readonly dry: boolean;
  /** Take the lines that are sound, and leave out the others. */
  readonly lenient: boolean;
}

export interface ImportedUnits extends ImportReceipt {
  readonly dry: boolean;
  readonly refused: readonly { readonly where: string; readonly reason: string }[];
  /** Columns that say nothing we keep. */
  readonly unused: readonly string[];
  /** Hosts that stand elsewhere now; null where no store was asked, or a service that has it open will do it. */
  readonly hosts_moved: number | null;
}

/** What came of a table of meter readings. */
export interface TakenReadings {
  readonly kept: number;
  readonly units: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

export interface App extends SealedPort {
  /** Takes in a table of meter readings; the same again changes nothing. */
  readonly importReadings: (store: StoreTarget, path: string) => Promise<TakenReadings>;
  /** Readings beside the estimates of the same unit and span. */
  readonly compareReadings: (options: {
    readonly store: StoreTarget;
    readonly config: Config;
    readonly lang: Lang;
    /** Undefined: of all units. */
    readonly units: readonly string[] | undefined;
  }) => Promise<ComparedReading[]>;
  /** Traffic to pools over days (since the Unix epoch, the last included), by pool and in the course of time. */
  readonly egress: (options: {
    readonly store: StoreTarget;
    readonly days: DaySpan;
    readonly by: EgressDocument['by'];
  }) => Promise<EgressDocument & MaybePartial>;
  /** Reads inputs, keeps what they tell, and answers with hosts, worst first. */
  readonly scan: (options: ScanOptions) => Promise<ScanResult>;
  /** Listens on an interface until the signal, and answers as `scan` does. */
  readonly watch: (options: WatchOptions) => Promise<ScanResult>;
  /** The service: all sources of the configuration at once, until the signal. */
  readonly run: (options: RunOptions) => Promise<void>;
  /** Console and API over the store, until the signal. */
  readonly serve: (options: ServeOptions) => Promise<void>;
  /** The console over a made-up country, until the signal. */
  readonly demoConsole: (options: DemoConsoleOptions) => Promise<void>;
  /** Reckons the chain of the audit log anew. */
  readonly verifyAudit: (config: Config) => Promise<AuditVerdict>;
  /** What is processed about people, as the configuration has it. */
  readonly privacyDocument: (options: PrivacyOptions) => Promise<string>;
  /** Makes a labelled capture with the lab's own miners, and scans it. */
  readonly demo: (options: DemoOptions) => Promise<ScanResult>;
  /** Hosts of the store. */
  readonly listHosts: (query: HostQuery) => Promise<HostPage>;
  /** A disposal list as a file; its making is on record in the audit log. */
  readonly makeList: (options: ListOptions) => Promise<MadeList>;
  /** Every host that passes a filter, or their evidence, by address, in pieces; the next is made when one was taken. Begin and end
   * are on record in the audit log. */
  readonly exportRows: (
    options: ExportOptions,
    write: (piece: string) => Promise<void>,
  ) => Promise<{ readonly hosts: number }>;
  /** The bulletin of a month: the same store gives the same bytes. */
  readonly makeBulletin: (options: BulletinOptions) => Promise<string>;
  /** Hands the counts of a month up to the instance above; `dry` only makes the report. */
  readonly sendRollup: (options: SendRollupOptions) => Promise<SentRollup>;
  /** What instances below handed up for a month, added, and lists against what was reported back. */
  readonly rollup: (options: {
    readonly config: Config;
    readonly month: string;
  }) => Promise<RollupDocument>;
  /** Lists that were handed down, against what was reported back of them last. */
  readonly reconcile: (config: Config) => Promise<readonly ReconciledList[]>;
  /** Notes that a list of so many hosts was handed down. */
  readonly handDown: (config: Config, handed: HandedDown) => Promise<void>;
  /** Makes a pair of keys: the private one into a new file, the public one is the answer. */
  readonly makeRollupKey: (path: string) => Promise<string>;
  /** Whether a bulletin is whole, and whether the store would give it again. */
  readonly verifyBulletin: (
    file: string,
    options: Pick<BulletinOptions, 'store' | 'config' | 'version'>,
  ) => Promise<BulletinCheck>;
  /** All that is known of one host; `host_unknown` when nothing is. */
  readonly explainHost: (
    ip: string,
    options: { readonly store: StoreTarget; readonly config: Config; readonly lang: Lang },
  ) => Promise<ExplainedHost>;
  /** What is known of addresses by tables alone, and which table said it. */
  readonly enrich: (
    ips: readonly string[],
    options: { readonly config: Config; readonly lang: Lang },
  ) => Promise<EnrichDocument[]>;
  /** How right the tables are: by a labelled table of prefixes, or by another database at `sample` addresses drawn at random. */
  readonly measureTables: (options: {
    readonly config: Config;
    readonly labels: string;
    readonly sample: number;
    readonly seed: number;
  }) => Promise<MeasureDocument>;
  /** Who had an address, as far as leases, sessions, translations and tables tell. */
  readonly who: (query: WhoQuery) => Promise<WhoDocument>;
  /** The tree of units with the hosts that stand in it; without a store, without hosts. */
  readonly units: (options: {
    readonly config: Config;
    readonly store: StoreTarget | undefined;
  }) => Promise<UnitsDocument>;
  /** Takes units and prefixes into the register, and lets the hosts of the store stand by them. */
  readonly importUnits: (options: ImportUnitsOptions) => Promise<ImportedUnits>;
  /** Lets the hosts of the store stand where all tables say now; answers how many moved. */
  readonly applyUnits: (options: {
    readonly config: Config;
    readonly store: StoreTarget;
  }) => Promise<number>;
  /** What the register said, and says, of the prefixes around an address or prefix, the oldest first. */
  readonly unitHistory: (
    what: string,
    options: { readonly config: Config },
  ) => Promise<PrefixHistory[]>;
  /** Looks a store over. */
  readonly checkStore: (store: StoreTarget) => Promise<StoreState>;
  /** Looks at the server a store lives on. */
  readonly examineStore: (store: StoreTarget) => Promise<DoctorReport>;
  /** Writes a store into a folder of Parquet files. */
  readonly exportStore: (store: StoreTarget, folder: string) => Promise<Transfer>;
  /** Takes such a folder into a store. */
  readonly importStore: (store: StoreTarget, folder: string) => Promise<Transfer>;
  /** Deletes whole days of a table that ended at least so many days ago. */
  readonly pruneStore: (store: StoreTarget, table: string, keepDays: number) => Promise<Deletion>;
  /** Loads what the configuration names; throws where that fails. */
  readonly checkConfig: (config: Config) => Promise<Checked>;
}
