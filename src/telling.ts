/** What documents are told with: sentences of a language, and what the work burns by the tables and the configuration. */
import type { Config } from './config.ts';
import type { Telling } from './model/host-document.ts';
import { burnBy } from './response/energy/burn.ts';
import { energyTables } from './response/energy/tables.ts';
import { sentences } from './response/wording/sentences.ts';

export type Tell = (lang: 'en' | 'zh') => Telling;

/** Throws `data_invalid` when a shipped table is damaged. */
export function tellBy({ energy }: Pick<Config, 'energy'>): Tell {
  const burns = burnBy(energyTables(energy.grid));
  return (lang) => ({ ...sentences(lang), burns });
}
