/** Beam: login by key, jobs and answers that carry their id at the top. */
import type { Dialect, Meaning } from './dialect.ts';
import { beamDifficulty } from './difficulty.ts';
import { accountOf } from './login.ts';
import type { Message } from './message.ts';
import { isHex, isHexBetween, isJobId, numberOf, textOf } from './shapes.ts';

export const beam: Dialect = {
  name: 'beam',
  title: 'Beam',
  about:
    'Login with `api_key`; jobs of `input`, packed `difficulty` and `nonceprefix`; shares are `solution` messages answered by `result` with a code.',
  algorithms: ['beamhash3'],
  coins: ['BEAM'],
  unit: 'Sol/s',
  refines: [],
  requests: { login, job, solution, result },
};

/** A packed difficulty of two. */
const LEAST_PACKED = 2 ** 24;

function login({ json }: Message): Meaning | undefined {
  const user = textOf(json['api_key']);
  if (user === '') return undefined;
  // Keys of other programs' interfaces are no addresses.
  const strength = accountOf({ user }).coins.includes('BEAM') ? 'likely' : 'faint';
  return { by: 'miner', step: 'hello', strength, purpose: 'login', login: { user } };
}

function job({ json, id }: Message): Meaning | undefined {
  const packed = numberOf(json['difficulty']);
  const height = numberOf(json['height']);
  if (!isHex(json['input'], 64) || packed === undefined || height === undefined) return undefined;
  const own = packed >= LEAST_PACKED || isHexBetween(json['nonceprefix'], 1, 16);
  return {
    by: 'pool',
    step: 'job',
    // Pictures have digests, heights and difficulties, too.
    strength: own ? 'sure' : 'faint',
    job: { id, block: `${height}` },
    difficulty: beamDifficulty(packed),
  };
}

function solution({ json, id }: Message): Meaning | undefined {
  const { nonce, output } = json;
  if (!isJobId(json['id']) || !isHex(nonce, 16) || !isHexBetween(output, 150, 400)) {
    return undefined;
  }
  return {
    by: 'miner',
    step: 'share',
    strength: 'sure',
    purpose: 'share',
    share: { job: id, nonce },
  };
}

/** Answers the login, or a solution by the id of its job. */
function result({ json }: Message): Meaning | undefined {
  const code = numberOf(json['code']);
  if (isHexBetween(json['nonceprefix'], 1, 16)) {
    return { by: 'pool', step: 'setup', strength: 'likely' };
  }
  if (code === undefined) return undefined;
  const worked = /stale|expired|old/i.test(textOf(json['description']));
  return { by: 'pool', verdict: { accepted: code === 1, worked: code === 1 || worked } };
}
