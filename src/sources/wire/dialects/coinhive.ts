/** Browser mining of the coinhive kind: `{"type":…,"params":…}`, mostly in WebSocket frames. */
import { otherSide } from '../stream.ts';
import type { Dialect, Message } from './dialect.ts';
import { cryptonoteWork } from './difficulty.ts';
import type { MiningSession } from './session.ts';
import { isHex, isObject, isText, jobId, type JsonObject } from './shapes.ts';

function readJob({ side, value, time }: Message, p: JsonObject, session: MiningSession): boolean {
  const id = jobId(p['job_id']);
  const target = p['target'];
  if (id === undefined || !isHex(p['blob'], 140, 4096) || !(isHex(target, 8) || isHex(target, 16)))
    return false;
  session.dialect = 'coinhive';
  session.miner = otherSide(side);
  session.algorithms = isText(p['algo']) ? [p['algo']] : ['cryptonight'];
  session.coins = ['XMR'];
  session.job({ id, work: cryptonoteWork(target), block: p['blob'].slice(14, 78) }, time);
  session.show(3, 95);
  session.line('job', side, value, time);
  return true;
}

function readSubmit(
  { side, value, time }: Message,
  p: JsonObject,
  session: MiningSession,
): boolean {
  const id = jobId(p['job_id']);
  if (id === undefined || !isHex(p['nonce'], 8, 16) || !isHex(p['result'], 64)) return false;
  session.dialect = 'coinhive';
  session.miner = side;
  session.submit(`${id} ${p['nonce']}`, id, undefined);
  session.show(3, 90);
  session.line('submit', side, value, time);
  return true;
}

function readAuth({ side, value, time }: Message, p: JsonObject, session: MiningSession): boolean {
  const key = p['site_key'];
  if (!isText(key)) return false;
  session.miner ??= side;
  session.loggedIn(key, undefined);
  session.login = { wallet: key, worker: '', coins: [], kind: 'account' };
  if (isText(p['user'])) session.works(p['user']);
  session.line('login', side, value, time);
  return true;
}

export const coinhive: Dialect = {
  name: 'coinhive',
  about: 'Browser mining: auth with a site key, job, submit, hash_accepted.',
  create: (session) => (message) => {
    const { side, value, time } = message;
    const { type, params } = value;
    const p = isObject(params) ? params : {};
    switch (type) {
      case 'auth':
        return readAuth(message, p, session);
      case 'job':
        return readJob(message, p, session);
      case 'submit':
        return readSubmit(message, p, session);
      case 'hash_accepted':
        if (!session.awaits(undefined)) return false;
        session.answer(undefined, 'accepted');
        session.line('answer', side, value, time);
        return true;
      case 'error':
        if (!session.awaits(undefined)) return false;
        session.answer(undefined, /expired|stale/.test(JSON.stringify(p)) ? 'stale' : 'rejected');
        return true;
      default:
        return type === 'authed';
    }
  },
};
