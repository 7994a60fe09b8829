/** Mining by HTTP requests: Bitcoin getwork and getblocktemplate, Ethereum getWork, XMRig against a node. */
import type { Millis } from '../../../records/columns.ts';
import { otherSide, type Side } from '../stream.ts';
import { littleEndianWork, targetWork } from './difficulty.ts';
import { isSolution, isWork, takeWork } from './ethproxy.ts';
import type { MiningSession } from './session.ts';
import {
  bare,
  isArray,
  isHex,
  isNumber,
  isObject,
  isText,
  type Json,
  type JsonObject,
} from './shapes.ts';
import type { HttpRequest, HttpResponse } from '../mining/tracker.ts';

export const GETWORK = 'getwork';
export const ETH_GETWORK = 'eth-getwork';
export const XMRIG_DAEMON = 'xmrig-daemon';

/** Programs that mine and nothing else, as User-Agent. */
const MINER_AGENT =
  /^(bfgminer|cgminer|cpuminer|minerd|ccminer|xmrig|ethminer|sgminer|poclbm|phoenix|ufasoft)/i;

/** What the last request was, by which the answer is read; pipelined requests queue. */
interface Asked {
  readonly method: string;
  /** A solution: its key. */
  readonly share?: string;
  /** A miner asked, not a wallet or an explorer. */
  readonly miner: boolean;
}

/** `getwork`'s answer: 128 bytes of data and a target. */
const isGetwork = (
  r: Json | undefined,
): r is JsonObject & { readonly data: string; readonly target: string } =>
  isObject(r) && isHex(r['data'], 256) && isHex(r['target'], 64);

export class OverHttp {
  private readonly session: MiningSession;
  private readonly asked: Asked[] = [];
  /** Polls for a template without any share: what explorers do too. */
  private templates = 0;

  constructor(session: MiningSession) {
    this.session = session;
  }

  request(side: Side, head: HttpRequest, value: JsonObject | undefined, time: Millis): void {
    const { session } = this;
    const { headers, target } = head;
    const method = value !== undefined && isText(value['method']) ? value['method'] : '';
    const agent = headers['user-agent'] ?? '';
    const marked =
      headers['x-mining-extensions'] !== undefined ||
      headers['x-mining-hashrate'] !== undefined ||
      MINER_AGENT.test(agent);
    const params = value?.['params'];
    const asked: Asked = { method, miner: marked, ...this.shareOf(method, params) };
    if (this.asked.length < 64) this.asked.push(asked);
    if (method === '' || value === undefined) return;
    if (
      /^(getwork|getblocktemplate|submitblock|submitwork|eth_getWork|eth_submitWork|eth_submitHashrate|eth_submitLogin)$/.test(
        method,
      )
    ) {
      session.miner = side;
      if (MINER_AGENT.test(agent)) session.calls(agent);
      this.identify(headers, target);
    } else return;
    if (method === 'getblocktemplate') this.template(side, value, marked, time);
    else if (method === 'getwork' && marked) this.getwork(side, value, time);
    else if (method.startsWith('eth_')) this.ethereum(side, value, method, target, time);
    const rate = headers['x-mining-hashrate'];
    if (rate !== undefined && Number(rate) > 0) session.reported = Number(rate);
    if (asked.share !== undefined) this.submitted(side, asked.share, value, time);
  }

  private shareOf(method: string, params: Json | undefined): { share: string } | object {
    const list = isArray(params) ? params : [];
    if (method === 'getwork' && isHex(list[0], 256)) return { share: bare(list[0]) };
    if (method === 'eth_submitWork' && isSolution(list))
      return { share: `${bare(list[1]!)} ${list[0]}` };
    if ((method === 'submitblock' || method === 'submitwork') && isHex(list[0], 160, 16_777_216))
      return { share: bare(list[0]).slice(0, 400) };
    return {};
  }

  private submitted(side: Side, share: string, value: JsonObject, time: Millis): void {
    const { session } = this;
    if (session.dialect === '') return;
    const job = session.dialect === ETH_GETWORK ? share.slice(0, 64) : 'template';
    if (session.submit(share, job, undefined)) session.show(3, 90);
    session.line('submit', side, value, time);
  }

  /** Basic authorization is `worker:password`; Ethereum's path is `?miner=MH@wallet@rig`. */
  private identify(headers: HttpRequest['headers'], target: string): void {
    const { session } = this;
    const basic = /^Basic\s+([\w+/=]+)/i.exec(headers['authorization'] ?? '')?.[1];
    if (basic !== undefined) {
      const [user = '', ...password] = Buffer.from(basic, 'base64').toString().split(':');
      session.secret('password', basic);
      session.loggedIn(user, password.join(':'));
    }
    const path = /[?&]miner=([\d.]+)@(0x[0-9a-fA-F]{40})(?:@([^&\s]*))?/.exec(target);
    if (path === null) return;
    session.loggedIn(path[2] ?? '', undefined);
    session.works(decodeURIComponent(path[3] ?? ''));
    session.reported = Number(path[1]) * 1e6;
  }

  private getwork(side: Side, value: JsonObject, time: Millis): void {
    const { session } = this;
    session.dialect ||= GETWORK;
    if (session.algorithms.length === 0) session.algorithms = ['sha256d'];
    session.show(3, 80);
    session.line('login', side, value, time);
  }

  private template(side: Side, value: JsonObject, marked: boolean, time: Millis): void {
    const { session } = this;
    const p = value['params'];
    this.templates++;
    if (isObject(p) && isText(p['wallet_address'])) {
      session.dialect = XMRIG_DAEMON;
      session.loggedIn(p['wallet_address'], undefined);
      session.algorithms = ['rx/0'];
      // Any wallet program may ask for a template; a mining program, or one that asks again and again, mines.
      if (marked) session.show(3, 80);
      else if (this.templates >= 3) session.show(2, 60);
      session.line('login', side, value, time);
    } else if (marked) {
      session.dialect ||= GETWORK;
      if (session.algorithms.length === 0) session.algorithms = ['sha256d'];
      session.show(3, 80);
      session.line('login', side, value, time);
    }
  }

  private ethereum(
    side: Side,
    value: JsonObject,
    method: string,
    target: string,
    time: Millis,
  ): void {
    const { session } = this;
    session.dialect ||= ETH_GETWORK;
    if (session.algorithms.length === 0) session.algorithms = ['etchash', 'ethash'];
    const p = isArray(value['params']) ? value['params'] : [];
    if (method === 'eth_submitHashrate' && isHex(p[0], 1, 64))
      session.reported = Number(BigInt(`0x${bare(p[0])}`));
    if (target.includes('miner=')) session.show(3, 85);
    session.line('login', side, value, time);
  }

  response(side: Side, head: HttpResponse, value: JsonObject | undefined, time: Millis): void {
    const { session } = this;
    const asked = this.asked.shift();
    if (asked === undefined || value === undefined || head.status !== 200) return;
    const { result, error } = value;
    if (asked.share !== undefined) {
      if (!session.awaits(undefined)) return;
      const ok =
        result === true ||
        (isObject(result) && result['status'] === 'OK') ||
        (asked.method === 'submitblock' && result === null && !error);
      session.answer(undefined, ok ? 'accepted' : this.isLate(result) ? 'stale' : 'rejected');
      session.line('answer', side, value, time);
      return;
    }
    if (asked.method === 'getwork' && isGetwork(result)) {
      session.dialect ||= GETWORK;
      session.miner = otherSide(side);
      if (session.algorithms.length === 0) session.algorithms = ['sha256d'];
      session.job(
        { id: 'template', work: littleEndianWork(result.target), block: result.data.slice(8, 72) },
        time,
      );
      session.show(3, 93);
      session.line('job', side, value, time);
    } else if (asked.method === 'eth_getWork' && isWork(result)) {
      takeWork(session, result, side, time);
      session.show(3, 92);
      session.line('job', side, value, time);
    } else if (asked.method === 'getblocktemplate' && isObject(result))
      this.templateGiven(side, value, result, asked, time);
  }

  /** getwork and eth_getWork say no more than false: with work asked for between, the block has most likely moved on. */
  private isLate(result: Json | undefined): boolean {
    return result === false && this.session.dialect !== XMRIG_DAEMON;
  }

  private templateGiven(
    side: Side,
    value: JsonObject,
    result: JsonObject,
    asked: Asked,
    time: Millis,
  ): void {
    const { session } = this;
    if (
      session.dialect === XMRIG_DAEMON &&
      isHex(result['blocktemplate_blob'], 100, 16_777_216) &&
      isNumber(result['difficulty'])
    ) {
      session.job(
        { id: 'template', work: result['difficulty'], block: String(result['height']) },
        time,
      );
      if (asked.miner) session.show(3, 90);
      session.line('job', side, value, time);
    } else if (session.dialect === GETWORK && asked.miner && isHex(result['target'], 64)) {
      session.job(
        {
          id: 'template',
          work: targetWork(result['target']),
          block: String(result['previousblockhash']),
        },
        time,
      );
      session.show(3, 90);
    }
  }
}
