import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { onEngine, scratch } from './engine.ts';
import { storeContract } from './store-contract.ts';

onEngine('embedded engine', () => {
  const dir = scratch();
  afterAll(() => dir[Symbol.dispose]());
  storeContract('as a child process', () => openStore({ path: dir.path }), {
    reopen: async (store) => {
      await store[Symbol.asyncDispose]();
      return openStore({ path: dir.path });
    },
  });
});
