/** Beam: login with an api_key, jobs with an input, solutions of 104 bytes. */
import { otherSide } from '../stream.ts';
import type { Dialect, Message } from './dialect.ts';
import { beamWork } from './difficulty.ts';
import type { MiningSession } from './session.ts';
import { isHex, isNumber, isText, jobId } from './shapes.ts';

function readLogin({ side, value, time }: Message, session: MiningSession): boolean {
  const key = value['api_key'];
  if (!isText(key)) return false;
  session.miner ??= side;
  session.loggedIn(key, undefined);
  session.line('login', side, value, time);
  return true;
}

function readJob({ side, value, time }: Message, session: MiningSession): boolean {
  const id = jobId(value['id']);
  const { difficulty, height } = value;
  if (id === undefined || !isHex(value['input'], 64) || !isNumber(difficulty)) return false;
  session.dialect = 'beam';
  session.miner = otherSide(side);
  session.coins = ['BEAM'];
  session.algorithms = ['beamhash3'];
  session.hashUnit = 'Sol/s';
  session.job(
    {
      id,
      work: beamWork(difficulty),
      difficulty,
      ...(isNumber(height) && { block: String(height) }),
    },
    time,
  );
  session.show(3, 93);
  session.line('job', side, value, time);
  return true;
}

function readSolution({ side, value, time }: Message, session: MiningSession): boolean {
  const id = jobId(value['id']);
  if (id === undefined || !isHex(value['nonce'], 16) || !isHex(value['output'], 128, 256))
    return false;
  session.dialect = 'beam';
  session.miner = side;
  session.coins = ['BEAM'];
  session.algorithms = ['beamhash3'];
  session.hashUnit = 'Sol/s';
  session.submit(`${id} ${value['nonce']}`, id, id);
  session.show(3, 90);
  session.line('submit', side, value, time);
  return true;
}

function readResult({ side, value, time }: Message, session: MiningSession): boolean {
  const id = jobId(value['id']);
  if (id === undefined || !isNumber(value['code']) || !session.awaits(id)) return false;
  const text = isText(value['description']) ? value['description'] : '';
  session.answer(
    id,
    value['code'] === 1 ? 'accepted' : /expired|stale/i.test(text) ? 'stale' : 'rejected',
  );
  session.line('answer', side, value, time);
  return true;
}

export const beam: Dialect = {
  name: 'beam',
  about: 'Beam: login, job, solution, result.',
  create: (session) => (message) => {
    switch (message.value['method']) {
      case 'login':
        return readLogin(message, session);
      case 'job':
        return readJob(message, session);
      case 'solution':
        return readSolution(message, session);
      case 'result':
        return readResult(message, session);
      default:
        return false;
    }
  },
};
