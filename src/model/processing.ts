/** What is processed about people, as data protection law asks for it: made from a configuration, never filled in by hand. */
import type { Role } from './role.ts';

/** What the texts depend on. Names of hosts, never a user or a password. */
export interface Practice {
  readonly version: string;
  readonly observer: string;
  readonly controller: string | null;
  readonly contact: string | null;
  readonly data_protection: string | null;
  readonly legal_basis: string | null;
  readonly recipients: readonly string[];
  /** Days by table; null: nothing is said. */
  readonly retention: Readonly<Record<PrunedTable, number | null>>;
  readonly sources: readonly { readonly name: string; readonly type: string }[];
  /** Hosts of the store and the register; empty: this machine. */
  readonly store_hosts: readonly string[];
  readonly register_hosts: readonly string[];
  /** Host of the identity provider; null: none. */
  readonly provider_host: string | null;
  /** Console and API are behind TLS; else they are heard on this machine only. */
  readonly behind_tls: boolean;
  /** The key of the fingerprints is kept by the operator; else it is beside the store. */
  readonly own_key: boolean;
  /** Clear logins are kept, sealed for two people. */
  readonly sealed_evidence: boolean;
  /** Policy that recommendations follow. */
  readonly profile: string;
}

/** Tables that are kept by days. */
export const prunedTables = ['sighting', 'evidence', 'traffic', 'binding', 'sealed_login'] as const;
export type PrunedTable = (typeof prunedTables)[number];

/** What is kept of people. */
export interface ProcessedCategory {
  readonly name: string;
  readonly title: string;
  /** Whose data they are. */
  readonly subjects: string;
  readonly content: string;
  readonly purpose: string;
  /** Days; null: no term. */
  readonly keep_days: number | null;
  /** The term in words, and what ends it. */
  readonly kept: string;
}

/** The record of processing (Art. 30 GDPR), in one language; the notice for those concerned is made of the same. */
export interface ProcessingRecord {
  readonly schema: 1;
  readonly lang: 'en' | 'zh';
  /** Of the program that made it. */
  readonly version: string;
  readonly observer: string;
  readonly controller: string | null;
  readonly contact: string | null;
  readonly data_protection: string | null;
  readonly legal_basis: string | null;
  readonly purposes: readonly string[];
  /** What is never done with the data. */
  readonly excluded: readonly string[];
  readonly sources: readonly { readonly name: string; readonly type: string }[];
  readonly categories: readonly ProcessedCategory[];
  readonly access: readonly { readonly role: Role; readonly sees: string }[];
  readonly recipients: readonly string[];
  /** Where it lies, and what other machines are asked. */
  readonly places: readonly string[];
  readonly measures: readonly string[];
  /** Of those concerned. */
  readonly rights: readonly string[];
  /** Settings that are to be made before it is complete. */
  readonly missing: readonly { readonly setting: string; readonly what: string }[];
}

/** The record for the office, the notice for those concerned. */
export const privacyDocuments = ['record', 'notice'] as const;
export type PrivacyDocument = (typeof privacyDocuments)[number];

/** A document as it is read, in one language. */
export interface PrivacyPage {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly PrivacySection[];
  /** What made it, and of what. */
  readonly seal: string;
}

/** A section; `missing` is what is still to be said. */
export interface PrivacySection {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly PrivacyPart[];
}

/** A paragraph, a list (a setting before what is to be said by it), or a table. */
export type PrivacyPart =
  | { readonly text: string }
  | { readonly list: readonly { readonly setting?: string; readonly text: string }[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
