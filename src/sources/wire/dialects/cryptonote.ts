/** CryptoNote's JSON-RPC: XMRig and its forks, xmr-stak, MinerGate, botnets, XMRig's donation proxy. */
import { otherSide, type Side } from '../stream.ts';
import type { Dialect, Message } from './dialect.ts';
import { cryptonoteWork } from './difficulty.ts';
import type { MiningSession } from './session.ts';
import {
  bare,
  isAgent,
  isArray,
  isHex,
  isObject,
  isText,
  jobId,
  requestId,
  type Json,
  type JsonObject,
} from './shapes.ts';

/** Hashing blobs are 76 bytes and more; nobody else sends such a thing beside a 4- or 8-byte target. */
const isJob = (job: Json | undefined): job is JsonObject =>
  isObject(job) &&
  isHex(job['blob'], 140, 4096) &&
  jobId(job['job_id']) !== undefined &&
  (isHex(job['target'], 8) || isHex(job['target'], 16));

const isShare = (p: JsonObject): boolean =>
  jobId(p['job_id']) !== undefined && isHex(p['nonce'], 8, 16) && isHex(p['result'], 64);

/** Where a nonce lies in the blob; a first byte that is set was set by the pool, for many miners behind one. */
const NONCE = [78, 86] as const;

function hasForeignNonce(blob: string): boolean {
  return /[1-9a-f]/.test(bare(blob).slice(...NONCE));
}

function readJob(session: MiningSession, job: JsonObject, pool: Side, time: number): void {
  session.dialect = 'cryptonote';
  session.miner = otherSide(pool);
  session.coins = [];
  const { algo, height, seed_hash } = job;
  if (isText(algo)) session.algorithms = [algo];
  else if (session.algorithms.length === 0)
    session.algorithms = isText(seed_hash) ? ['rx/0'] : ['cryptonight'];
  if (isText(job['blob']) && hasForeignNonce(job['blob'])) session.sign('nicehash-nonce');
  const block =
    height === undefined
      ? isText(job['blob'])
        ? bare(job['blob']).slice(14, 78)
        : undefined
      : String(height);
  session.job(
    {
      id: jobId(job['job_id'])!,
      work: cryptonoteWork(isText(job['target']) ? job['target'] : ''),
      ...(block !== undefined && { block }),
    },
    time,
  );
  session.show(3, 95);
}

/** XMRig's login carries its algorithms; forks keep its agent or a wallet nobody else uses. */
function isUnmistakable(p: JsonObject, session: MiningSession): boolean {
  const algorithms =
    isArray(p['algo']) &&
    p['algo'].some((a) => isText(a) && /^(rx|cn|argon2|ghostrider|kawpow|gr)/.test(a));
  const agent = isAgent(p['agent']) && /libuv|xmr|miner/i.test(p['agent']);
  const wallet =
    session.login?.coins.some((coin) => coin === 'XMR' || coin === 'ZEPH' || coin === 'SAL') ===
    true;
  return algorithms || (agent && wallet) || (wallet && isText(p['pass']));
}

function readLogin({ side, value, time }: Message, p: JsonObject, session: MiningSession): boolean {
  if (!isText(p['login'])) return false;
  session.miner ??= side;
  if (session.miner !== side) return false;
  session.loggedIn(p['login'], isText(p['pass']) ? p['pass'] : undefined);
  if (isText(p['agent'])) session.calls(p['agent']);
  if (isText(p['rigid'])) session.works(p['rigid']);
  session.line('login', side, value, time);
  if (isUnmistakable(p, session)) {
    session.dialect ||= 'cryptonote';
    session.show(3, 75);
  }
  return true;
}

/** `{"status":"OK"}` accepts, an error refuses; "block expired" and its like only came late. */
function readAnswer({ side, value, time }: Message, session: MiningSession): boolean {
  const id = requestId(value['id']);
  const { result, error } = value;
  if (isObject(result) && isJob(result['job'])) {
    readJob(session, result['job'], side, time);
    session.line('welcome', side, value, time);
    return true;
  }
  if (isJob(result)) {
    readJob(session, result, side, time);
    return true;
  }
  if (side === session.miner || !session.awaits(id)) return false;
  if (isObject(result) && isText(result['status']))
    session.answer(id, result['status'] === 'OK' ? 'accepted' : 'rejected');
  else if (isObject(error)) {
    const message = isText(error['message']) ? error['message'] : '';
    session.answer(
      id,
      /stale|expired|outdated|late|not found/i.test(message) ? 'stale' : 'rejected',
    );
  } else return false;
  session.line('answer', side, value, time);
  return true;
}

function readSubmit(
  { side, value, time }: Message,
  p: JsonObject,
  session: MiningSession,
): boolean {
  if (!isShare(p)) return false;
  session.dialect = 'cryptonote';
  session.miner = side;
  const job = jobId(p['job_id'])!;
  if (isText(p['algo'])) session.algorithms = [p['algo']];
  else if (session.algorithms.length === 0) session.algorithms = ['rx/0', 'cryptonight'];
  session.submit(`${job} ${String(p['nonce'])}`, job, requestId(value['id']));
  session.show(3, 90);
  session.line('submit', side, value, time);
  return true;
}

export const cryptonote: Dialect = {
  name: 'cryptonote',
  about: 'Monero and its relatives: login, job, submit, keepalived.',
  create: (session) => (message) => {
    const { side, value, time } = message;
    const { method, params } = value;
    if (method === undefined) return readAnswer(message, session);
    if (method === 'keepalived') return session.dialect === 'cryptonote';
    if (method === 'getjob') return session.login !== undefined;
    if (!isObject(params)) return false;
    if (method === 'login') return readLogin(message, params, session);
    if (method === 'submit') return readSubmit(message, params, session);
    if (method === 'job' && isJob(params)) {
      readJob(session, params, side, time);
      session.line('job', side, value, time);
      return true;
    }
    return false;
  },
};
