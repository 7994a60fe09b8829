/** Grin's Stratum: Cuckatoo cycles as shares, `getjobtemplate` for work. */
import type { Dialect, Meaning } from './dialect.ts';
import type { Message } from './message.ts';
import { isArray, isHexBetween, isObject, numberOf, textOf } from './shapes.ts';

export const grin: Dialect = {
  name: 'grin',
  title: 'Grin',
  about: 'Jobs of `pre_pow` and height; shares of a cycle of 42 edges with its edge bits.',
  algorithms: ['cuckatoo32'],
  coins: ['GRIN'],
  unit: 'g/s',
  refines: ['cryptonote'],
  requests: {
    getjobtemplate: () => ({ by: 'miner', step: 'hello', strength: 'faint', purpose: 'work' }),
    job: ({ params }) => job(params),
    submit,
  },
  answers: ({ result }) => job(result),
};

function job(value: unknown): Meaning | undefined {
  if (!isObject(value) || !isHexBetween(value['pre_pow'], 200, 1200)) return undefined;
  const height = numberOf(value['height']);
  if (height === undefined) return undefined;
  const id = numberOf(value['job_id']) ?? textOf(value['job_id']);
  return { by: 'pool', step: 'job', strength: 'sure', job: { id: `${id}`, block: `${height}` } };
}

function submit({ params }: Message): Meaning | undefined {
  if (!isObject(params) || !isArray(params['pow']) || params['pow'].length !== 42) return undefined;
  const edges = params['pow'].every((edge) => typeof edge === 'number');
  if (!edges || numberOf(params['edge_bits']) === undefined) return undefined;
  const id = numberOf(params['job_id']) ?? textOf(params['job_id']);
  return {
    by: 'miner',
    step: 'share',
    strength: 'sure',
    purpose: 'share',
    share: { job: `${id}`, nonce: `${params['nonce'] as number}` },
  };
}
