/** What the operator says of addresses, wherever it stands: the file of the configuration, then the register. Changes of databases
 * are told with it, since hosts stand by both. */
import { existsSync } from 'node:fs';
import type { Config } from './config.ts';
import { readConfigured } from './enrich/own-file.ts';
import { fileStamp } from './lib/file-stamp.ts';
import type { OwnTable } from './model/unit.ts';
import type { Register } from './register/register.ts';

export interface OwnTables extends AsyncDisposable {
  /** The tables, the one that counts first first. Throws `config_invalid`, `register_unavailable`. */
  readonly read: () => Promise<readonly OwnTable[]>;
  /** Changes whenever they may have. */
  readonly revision: () => Promise<string>;
}

/** Opens nothing before it is asked, and no register that is not there: looking at units makes none. */
export function openOwnTables(config: Config): OwnTables {
  const { prefixes: file, register: where, enrich } = config;
  let register: Promise<Register> | undefined;
  const opened = async (): Promise<Register | undefined> => {
    if (where.url === undefined && !existsSync(where.path ?? '')) return undefined;
    register ??= import('./register-of.ts').then(({ registerOf }) => registerOf(config));
    return register;
  };
  const units = () => import('./register/units.ts');
  const revision = async (): Promise<string> => {
    const there = await opened();
    return [
      file === undefined ? '' : fileStamp(file),
      ...enrich.databases.map(({ path }) => fileStamp(path)),
      there === undefined ? '' : await (await units()).revisionOf(there),
    ].join('|');
  };
  let held: { readonly revision: string; readonly tables: readonly OwnTable[] } | undefined;
  return {
    revision,
    read: async () => {
      const now = await revision();
      if (held?.revision !== now) {
        const there = await opened();
        const tables = [
          ...(file === undefined ? [] : [readConfigured(file)]),
          ...(there === undefined ? [] : [await (await units()).readOwn(there)]),
        ];
        held = { revision: now, tables };
      }
      return held.tables;
    },
    [Symbol.asyncDispose]: async () => {
      await (await register)?.destroy();
    },
  };
}
