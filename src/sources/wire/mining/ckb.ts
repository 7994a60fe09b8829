/** Eaglesong of Nervos CKB. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isHex, numberOf } from './shapes.ts';
import { jobMeaning, notifyOf } from './stratum-family.ts';

export const ckb: Dialect = {
  name: 'ckb',
  title: 'Nervos CKB',
  about:
    'Jobs of header hash, height, parent hash and clean flag; targets instead of difficulties.',
  algorithms: ['eaglesong'],
  coins: ['CKB'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  requests: { 'mining.notify': notify },
};

function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message);
  if (params?.length !== 5) return undefined;
  const [id, header, height, parent, clean] = params;
  const isJob = isHex(header, 64) && numberOf(height) !== undefined && isHex(parent, 64);
  return isJob ? jobMeaning(id, parent, clean) : undefined;
}
