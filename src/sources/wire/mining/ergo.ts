/** Autolykos of Ergo: Stratum with the target as a decimal number in the job. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isHex, numberOf, textOf } from './shapes.ts';
import { jobMeaning, notifyOf } from './stratum-family.ts';

export const ergo: Dialect = {
  name: 'ergo',
  title: 'Ergo',
  about: 'Jobs of height, message hash, two empty fields, version and a decimal target.',
  algorithms: ['autolykos2'],
  coins: ['ERG'],
  unit: 'H/s',
  refines: ['stratum', 'ethereumstratum-1'],
  requests: { 'mining.notify': notify },
};

function notify(message: Message): Meaning | undefined {
  const params = notifyOf(message);
  if (params === undefined) return undefined;
  const [id, height, hash, empty, also, , target] = params;
  const isJob =
    numberOf(height) !== undefined &&
    isHex(hash, 64) &&
    empty === '' &&
    also === '' &&
    /^\d{10,80}$/.test(textOf(target));
  return isJob ? jobMeaning(id, `${height as number}`, params.at(-1)) : undefined;
}
