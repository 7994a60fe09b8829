/** Ethereum's eth-proxy: getWork over a kept connection, work pushed as results. */
import { otherSide, type Side } from '../stream.ts';
import type { Dialect, Message } from './dialect.ts';
import { targetWork } from './difficulty.ts';
import type { MiningSession } from './session.ts';
import { bare, isArray, isHex, isObject, isText, requestId, type Json } from './shapes.ts';

/** `[header, seed, target(, height)]`, each 32 bytes. */
export function isWork(result: Json | undefined): result is readonly string[] {
  return (
    isArray(result) &&
    result.length >= 3 &&
    result.length <= 6 &&
    isHex(result[0], 64) &&
    isHex(result[1], 64) &&
    isHex(result[2], 1, 64)
  );
}

export function takeWork(
  session: MiningSession,
  result: readonly string[],
  pool: Side,
  time: number,
): void {
  session.miner = otherSide(pool);
  if (session.algorithms.length === 0) session.algorithms = ['etchash', 'ethash'];
  const [header = '', seed = '', target = '', height] = result;
  session.job(
    {
      id: bare(header),
      work: targetWork(target),
      block: isText(height) ? height : bare(seed) + bare(header),
    },
    time,
  );
}

/** `[nonce, header, mix]`. */
export function isSolution(params: Json | undefined): params is readonly string[] {
  return isArray(params) && isHex(params[0], 16) && isHex(params[1], 64) && isHex(params[2], 64);
}

const number = (hex: Json | undefined): number =>
  isHex(hex, 1, 32) ? Number(BigInt(`0x${bare(hex)}`)) : 0;

function readRequest({ side, value, time }: Message, session: MiningSession): boolean {
  const { method, params } = value;
  const id = requestId(value['id']);
  const list = isArray(params) ? params : [];
  switch (method) {
    case 'eth_submitLogin': {
      if (!isText(list[0])) return false;
      session.dialect ||= 'ethproxy';
      session.miner = side;
      session.loggedIn(list[0], isText(list[1]) ? list[1] : undefined);
      if (isText(value['worker'])) session.works(value['worker']);
      if (session.algorithms.length === 0) session.algorithms = ['etchash', 'ethash'];
      session.show(3, 80);
      session.line('login', side, value, time);
      return true;
    }
    case 'eth_getWork':
      session.miner ??= side;
      if (isText(value['worker'])) session.works(value['worker']);
      return true;
    case 'eth_submitWork':
      if (!isSolution(list)) return false;
      session.dialect ||= 'ethproxy';
      session.miner = side;
      if (session.algorithms.length === 0) session.algorithms = ['etchash', 'ethash'];
      session.submit(`${bare(list[1]!)} ${list[0]}`, bare(list[1]!), id);
      session.show(3, 90);
      session.line('submit', side, value, time);
      return true;
    case 'eth_submitHashrate':
      if (session.dialect !== 'ethproxy' && !(isHex(list[0], 1, 64) && isHex(list[1], 1, 64)))
        return false;
      session.miner ??= side;
      session.reported = number(list[0]);
      return true;
    default:
      return false;
  }
}

function readAnswer({ side, value, time }: Message, session: MiningSession): boolean {
  const { result, error } = value;
  const id = requestId(value['id']);
  if (isWork(result)) {
    session.dialect ||= 'ethproxy';
    takeWork(session, result, side, time);
    session.show(3, 92);
    session.line('job', side, value, time);
    return true;
  }
  if (side === session.miner || typeof result !== 'boolean' || !session.awaits(id)) return false;
  const message = isObject(error) && isText(error['message']) ? error['message'] : '';
  session.answer(id, result ? 'accepted' : /stale|old/i.test(message) ? 'stale' : 'rejected');
  session.line('answer', side, value, time);
  return true;
}

export const ethproxy: Dialect = {
  name: 'ethproxy',
  about: 'Ethereum family: eth_submitLogin, eth_getWork, eth_submitWork, eth_submitHashrate.',
  create: (session) => (message) =>
    message.value['method'] === undefined
      ? readAnswer(message, session)
      : readRequest(message, session),
};
