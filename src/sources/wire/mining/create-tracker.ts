/** Reads one conversation's messages in whatever dialect they are, and keeps the session they make up. */
import type { Millis } from '../../../records/columns.ts';
import { otherSide, type Conversation, type Side, type Sink } from '../stream.ts';
import { isMinerAgent } from './agent.ts';
import type { Known, Meaning } from './dialect.ts';
import { jsonObjects, messageOf, type Message, type Request } from './message.ts';
import { Requests } from './requests.ts';
import { routesOf } from './routes.ts';
import { Session } from './session.ts';
import { hostName, type Json } from './shapes.ts';
import type { CreateTracker, HttpRequest, HttpResponse, MiningTracker } from './tracker.ts';
import { NoiseShape, stratumV2Noise } from './stratum-v2-noise.ts';
import { Sv2Reader } from './sv2-reader.ts';
import { verdictOf } from './verdict.ts';

/** Messages without any sign of mining, and with some, after which nothing is to be hoped for. */
const HOPELESS_WITHOUT_SIGN = 12;
const HOPELESS_WITH_SIGN = 120;
/** HTTP requests that may wait for their responses. */
const MAX_CALLS = 64;
/** Bytes of binary frames that count as one message, however they are cut into segments. */
const BYTES_OF_FRAMES = 1024;

/** A message of Xatum: `word~{…}`. */
const WITH_WORD = /^\s*([a-z_]{1,16})~(\{[\s\S]*)$/;

class Tracker implements MiningTracker {
  private readonly session: Session;
  private readonly requests = new Requests();
  private readonly known: Known;
  private readonly sink: Sink;
  private messages = 0;
  /** Requests that no dialect reads. */
  private strange = 0;
  /** Calls made by each HTTP request that waits for its response. */
  private readonly calls: number[] = [];
  private frameBytes = 0;
  private frames: Sv2Reader | undefined;
  private shape: NoiseShape | undefined;

  constructor(conversation: Conversation, sink: Sink) {
    this.session = new Session(conversation, sink);
    this.sink = sink;
    const { session } = this;
    const isAlone = (): boolean => this.strange === 0;
    this.known = {
      get dialect() {
        return session.dialect?.name ?? '';
      },
      get jobs() {
        return session.standing.jobs;
      },
      get isAlone() {
        return isAlone();
      },
      isMiner: (agent) => isMinerAgent(agent) || sink.intel.agent(agent) !== undefined,
    };
  }

  get sure(): boolean {
    return this.session.standing.isMining;
  }

  get hopeless(): boolean {
    if (this.sure) return false;
    if (this.shape !== undefined) return this.shape.isHopeless;
    const limit = this.session.standing.signs > 0 ? HOPELESS_WITH_SIGN : HOPELESS_WITHOUT_SIGN;
    return this.messages + Math.floor(this.frameBytes / BYTES_OF_FRAMES) >= limit;
  }

  message(side: Side, text: string, time: Millis): void {
    const [, word = '', rest = text] = text.startsWith('{') ? [] : (WITH_WORD.exec(text) ?? []);
    this.each(side, rest, time, (json) => messageOf(json, { side, time, word }));
  }

  httpRequest(side: Side, http: HttpRequest, body: string, time: Millis): void {
    this.viaHttp(http);
    const before = this.requests.added;
    this.each(side, body, time, (json) => messageOf(json, { side, time, http }));
    this.calls.push(this.requests.added - before);
    if (this.calls.length > MAX_CALLS) this.calls.shift();
  }

  httpResponse(side: Side, response: HttpResponse, body: string, time: Millis): void {
    const before = this.requests.taken;
    this.each(side, body, time, (json) => messageOf(json, { side, time, response }));
    // Calls that this response leaves unanswered will not be answered by another.
    const left = (this.calls.shift() ?? 0) - (this.requests.taken - before);
    for (let i = 0; i < left; i++) this.requests.forget(otherSide(side));
  }

  sv2(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.frameBytes += end - start;
    this.session.touch(time);
    this.frames ??= new Sv2Reader(this.session);
    this.frames.data(side, buffer, start, end, time);
  }

  noise(side: Side, size: number, time: Millis): void {
    this.session.touch(time);
    this.shape ??= new NoiseShape();
    const confidence = this.shape.add(side, size);
    this.session.seem(stratumV2Noise, this.shape.client, confidence);
  }

  tunnel(via: string, host: string): void {
    this.session.wrappings.push(via);
    this.session.target = hostName(host) ?? this.session.target;
  }

  gap(side: Side, missing: number, time: Millis): void {
    this.frames?.gap(side);
    this.session.gap(side, missing, time);
  }

  cut(_: Millis): void {
    this.session.cut();
  }

  end(time: Millis): void {
    this.session.end(time);
  }

  private viaHttp({ headers }: HttpRequest): void {
    const { wrappings } = this.session;
    if (wrappings.at(-1) !== 'http') wrappings.push('http');
    this.session.host = hostName((headers['host'] ?? '').replace(/:\d+$/, '')) ?? this.session.host;
  }

  private each(side: Side, text: string, time: Millis, lay: (json: Json) => Message): void {
    this.messages++;
    this.session.touch(time, side);
    if (text === '') return;
    const { objects, broken } = jsonObjects(text);
    if (broken && this.sure) this.sink.unread('mining_bad_json');
    for (const json of objects) this.read(lay(json));
  }

  private read(message: Message): void {
    const { session } = this;
    if (message.isAnswer) {
      this.answer(message);
      return;
    }
    const { meaning, share } = this.interpret(message);
    if (message.method === '' || message.method === 'result') return;
    if (meaning === undefined) this.strange++;
    this.requests.add({
      id: message.id,
      method: message.method,
      purpose: meaning?.purpose ?? 'other',
      side: message.side,
      share,
    });
    if (meaning === undefined && session.standing.isMining) session.goOn(message.time);
  }

  private answer(message: Message): void {
    const { session, requests } = this;
    const request = requests.answered(message) ?? this.withoutId(message);
    message.request = request;
    if (request?.purpose === 'share' && request.side === session.standing.miner) {
      this.judge(message, request.share);
      return;
    }
    if (this.interpret(message).meaning !== undefined) return;
    if (request === undefined && this.answersShare(message)) return;
    this.greeted(message);
    if (session.standing.isMining) session.goOn(message.time);
  }

  /** Some pools answer with ids of their own: what answers nothing else is for the oldest share. */
  private answersShare(message: Message): boolean {
    const { miner } = this.session.standing;
    if (miner === undefined || miner === message.side) return false;
    const request = this.requests.oldestShare(miner);
    if (request !== undefined) this.judge({ ...message, request }, request.share);
    return request !== undefined;
  }

  /** An answer without an id is taken for that to the oldest share. */
  private withoutId({ id, side }: Message): Request | undefined {
    return id === '' ? this.requests.oldestShare(otherSide(side)) : undefined;
  }

  /** An answer to a greeting or login that says no more than yes or no. */
  private greeted(message: Message): void {
    const purpose = message.request?.purpose;
    if (purpose !== 'hello' && purpose !== 'login') return;
    if (message.error !== undefined) this.session.standing.refuse();
    this.session.line('setup', message);
  }

  private judge(message: Message, share: number | undefined): void {
    this.session.line('verdict', message);
    // Undefined: a share that was sent again; its first answer has counted.
    if (share !== undefined) this.session.judge(verdictOf(message), share, message.time);
  }

  private interpret(message: Message): { meaning?: Meaning; share: number | undefined } {
    const { dialect: settled, standing } = this.session;
    for (const route of routesOf(message, standing.isMining ? settled : undefined)) {
      const meaning = route.read(message, this.known);
      if (meaning === undefined) continue;
      return { meaning, share: this.session.take(meaning, message, route.dialect) };
    }
    return { share: undefined };
  }
}

/** Makes the tracker of one conversation. */
export const createTracker: CreateTracker = (conversation, sink) => new Tracker(conversation, sink);
