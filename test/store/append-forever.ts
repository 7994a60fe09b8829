/** A program that opens a store and appends until it is killed, telling every acknowledged batch on standard output. */
import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.ts';
import { sightingsOf } from './rows.ts';

const store = await openStore({ path: process.argv[2] });
const [one] = fc.sample(sightingsOf('192.0.2.1'), 1);
for (let n = 0; ; n++) {
  await store.append('sighting', `b${n}`, [{ ...one!, segment: `b${n}` }]);
  process.stdout.write(`b${n}\n`);
}
