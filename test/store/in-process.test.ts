import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine, scratch } from './engine.ts';
import { storeContract } from './store-contract.ts';

onEngine('embedded engine', () => {
  const dir = scratch();
  afterAll(() => dir[Symbol.dispose]());
  storeContract('in this process', () => openStore({ path: dir.path, engine: 'in-process' }));
});
