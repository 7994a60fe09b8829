/** Opens a store for its care: checked, carried elsewhere, pruned. */
import type { DoctorReport } from '../model/doctor.ts';
import type { Deletion, StoreState, Transfer } from '../model/store-care.ts';
import { shardsOf } from './engine/engine.ts';
import { openReady, type StoreOptions } from './open-store.ts';
import { checkStore } from './tools/check.ts';
import { examine } from './tools/doctor.ts';
import { pruneTable } from './tools/prune.ts';
import { exportStore, importStore } from './tools/transfer.ts';

export interface StoreTools extends AsyncDisposable {
  readonly check: () => Promise<StoreState>;
  readonly examine: () => Promise<DoctorReport>;
  readonly exportTo: (folder: string) => Promise<Transfer>;
  readonly importFrom: (folder: string) => Promise<Transfer>;
  readonly prune: (table: string, keepDays: number) => Promise<Deletion>;
}

/** As `openStore`. */
export async function openTools(options: StoreOptions): Promise<StoreTools> {
  const engine = await openReady(options);
  const shards = shardsOf(engine);
  return {
    check: () => checkStore(shards, true),
    examine: () => examine(engine),
    exportTo: (folder) => exportStore(engine, folder),
    importFrom: (folder) => importStore(engine, folder),
    prune: (table, keepDays) => pruneTable(shards, table, keepDays),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
