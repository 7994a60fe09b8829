/** How a pool's answer to a share is to be read: accepted, refused though worked for, or refused as no work at all. */
import type { Verdict } from './dialect.ts';
import type { Message } from './message.ts';
import { isArray, isObject, textOf, type Json } from './shapes.ts';

/** Refusals that say the work was not done, or not anew. */
const NO_WORK =
  /low.?diff|above.?target|duplicate|invalid|malformed|bad |incorrect|unauthori|not subscribed|high-hash|banned|wrong/i;
/** Refusals that say it came too late; they win over the words above ("invalid job id"). */
const LATE = /stale|expired|job.{0,12}not found|unknown (job|work)|invalid job|old (job|share)/i;
/** Stratum's codes for duplicate, low difficulty, unauthorized, not subscribed. */
const NO_WORK_CODES = new Set([22, 23, 24, 25]);

/** The verdict in a JSON-RPC answer to a share. A refusal without a reason counts as late: miners check their own work. */
export function verdictOf({ json, result, error, request }: Message): Verdict {
  if (error !== undefined && error !== false) return refused(error);
  if (isObject(result)) return ofWord(textOf(result['status']) || 'ok');
  if (typeof result === 'string') return ofWord(result);
  if (result === true || typeof result === 'number' || isArray(result)) return ACCEPTED;
  return isSilentYes(json, request?.method) ? ACCEPTED : { accepted: false, worked: true };
}

/** A node answers a good block with null; EthereumStratum 2.0 answers a good share with its id alone. */
const isSilentYes = (json: Json, method: string | undefined): boolean =>
  (method === 'submitblock' && (json['result'] ?? undefined) === undefined) ||
  (!('result' in json) && !('error' in json));

const ofWord = (word: string): Verdict =>
  /^(ok|accepted|true|yes)/i.test(word) ? ACCEPTED : refused(word);

const ACCEPTED: Verdict = { accepted: true, worked: true };

function refused(reason: unknown): Verdict {
  const text = typeof reason === 'string' ? reason : (JSON.stringify(reason) ?? '');
  const code = isArray(reason) ? reason[0] : undefined;
  const noWork = NO_WORK.test(text) || (typeof code === 'number' && NO_WORK_CODES.has(code));
  return { accepted: false, worked: LATE.test(text) || !noWork };
}
