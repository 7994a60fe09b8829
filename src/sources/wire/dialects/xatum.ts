/** Xelis over Xatum: a word, a tilde, a JSON object. In the clear only behind what takes its TLS off. */
import type { Millis } from '../../../records/columns.ts';
import { otherSide, type Side } from '../stream.ts';
import type { MiningSession } from './session.ts';
import { isArray, isHex, isNumber, isText, type JsonObject } from './shapes.ts';

export const XATUM = 'xatum';
const isBase64 = (value: unknown, from: number): value is string =>
  typeof value === 'string' && value.length >= from && /^[A-Za-z0-9+/]+=*$/.test(value);

function claim(session: MiningSession, miner: Side): void {
  session.dialect = XATUM;
  session.miner = miner;
  session.coins = ['XEL'];
  if (session.algorithms.length === 0) session.algorithms = ['xelishash'];
}

/** Reads `word~{…}`; true for a message of the protocol. */
export function readXatum(
  session: MiningSession,
  side: Side,
  word: string,
  value: JsonObject,
  time: Millis,
): boolean {
  switch (word) {
    case 'shake': {
      const { addr, work, agent } = value;
      if (!isText(addr) || !isArray(value['algos'])) return false;
      claim(session, side);
      session.loggedIn(addr, undefined);
      if (isText(work)) session.works(work);
      if (isText(agent)) session.calls(agent);
      session.show(3, 85);
      session.line('login', side, value, time);
      return true;
    }
    case 'job': {
      const { diff, blob } = value;
      if (!isNumber(diff) || !isBase64(blob, 100)) return false;
      claim(session, otherSide(side));
      session.job({ id: blob, work: diff, difficulty: diff, block: blob.slice(0, 40) }, time);
      session.show(3, 92);
      session.line('job', side, value, time);
      return true;
    }
    case 'submit':
      if (!isBase64(value['data'], 100)) return false;
      claim(session, side);
      session.submit(value['data'], undefined, undefined);
      if (isHex(value['hash'], 64)) session.show(3, 92);
      session.line('submit', side, value, time);
      return true;
    case 'success':
      session.answerProven('accepted');
      session.line('answer', side, value, time);
      return true;
    case 'print':
      if (isText(value['msg']) && /stale|invalid|reject/i.test(value['msg']))
        session.answerProven(/stale/i.test(value['msg']) ? 'stale' : 'rejected');
      return true;
    default:
      return false;
  }
}
