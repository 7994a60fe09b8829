/** The record of processing, composed from how the program is run. */
import {
  prunedTables,
  type Practice,
  type ProcessedCategory,
  type ProcessingRecord,
} from '../../model/processing.ts';
import { roles } from '../../model/role.ts';
import type { Lang } from '../wording/say.ts';
import { en, type PrivacyTexts } from './texts-en.ts';
import { zh } from './texts-zh.ts';

const texts: Readonly<Record<Lang, PrivacyTexts>> = { en, zh };
export const privacyTexts = (lang: Lang): PrivacyTexts => texts[lang];

const said = ['controller', 'contact', 'data_protection', 'legal_basis'] as const;

function categoriesOf(
  { retention, sealed_evidence }: Practice,
  t: PrivacyTexts,
): ProcessedCategory[] {
  const pruned = prunedTables.map((name) => ({
    name,
    ...t.categories[name],
    keep_days: retention[name],
    kept: name === 'sealed_login' && !sealed_evidence ? t.notKept : t.kept(retention[name]),
  }));
  const others = (['host', 'reading', 'unit', 'user', 'audit'] as const).map((name) => ({
    name,
    ...t.categories[name],
    keep_days: null,
    kept: t.untilDeleted[name],
  }));
  return [...pruned, ...others];
}

function placesOf(p: Practice, { places }: PrivacyTexts): string[] {
  const place = (what: string, hosts: readonly string[]): string =>
    hosts.length === 0 ? places.here(what) : places.there(what, hosts.join(', '));
  return [
    place(places.store, p.store_hosts),
    place(places.register, p.register_hosts),
    ...(p.provider_host === null ? [] : [places.provider(p.provider_host)]),
    places.none,
  ];
}

/** The record in one language. */
export function processingRecord(p: Practice, lang: Lang): ProcessingRecord {
  const t = texts[lang];
  return {
    schema: 1,
    lang,
    version: p.version,
    observer: p.observer,
    controller: p.controller,
    contact: p.contact,
    data_protection: p.data_protection,
    legal_basis: p.legal_basis,
    purposes: t.purposes,
    excluded: t.excluded,
    sources: p.sources,
    categories: categoriesOf(p, t),
    access: roles.map((role) => ({ role, sees: t.roles[role] })),
    recipients: p.recipients,
    places: placesOf(p, t),
    measures: [
      ...t.measures.always,
      p.own_key ? t.measures.ownKey : t.measures.keyBeside,
      p.behind_tls ? t.measures.tls : t.measures.loopback,
      ...(p.sealed_evidence ? [t.measures.sealed] : []),
      t.measures.profile(p.profile),
    ],
    rights: t.rights,
    missing: [
      ...said
        .filter((name) => p[name] === null)
        .map((name) => ({ setting: `privacy.${name}`, what: t.missing[name] })),
      ...prunedTables
        .filter((table) => p.retention[table] === null)
        .filter((table) => table !== 'sealed_login' || p.sealed_evidence)
        .map((table) => ({ setting: `privacy.retention.${table}`, what: t.missingTerm(table) })),
    ],
  };
}
