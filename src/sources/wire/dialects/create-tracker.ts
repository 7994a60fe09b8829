/** Follows one conversation's mining messages: gives each to the dialects that may know it, and tells the session. */
import type { Millis } from '../../../records/columns.ts';
import type { Conversation, Side, Sink } from '../stream.ts';
import type { Reader } from './dialect.ts';
import { dialects } from './dialects.ts';
import { OverHttp } from './over-http.ts';
import { MiningSession } from './session.ts';
import { isObject, requestId, type Json, type JsonObject } from './shapes.ts';
import { StratumV2 } from './stratum-v2.ts';
import { StratumV2Noise } from './stratum-v2-noise.ts';
import type { CreateTracker, HttpRequest, HttpResponse, MiningTracker } from '../mining/tracker.ts';
import { readXatum } from './xatum.ts';

/** Messages without any sign of mining after which a conversation is let go. */
const PATIENCE = 24;
const PATIENCE_NOISE = 200;
/** Bytes of frames in which no session showed. */
const PATIENCE_V2 = 16_384;

/** JSON objects and arrays only: a failed attempt costs a stack trace, so what cannot be one is not tried. */
function parse(text: string): Json | undefined {
  const first = text.trimStart().charCodeAt(0);
  if (first !== 0x7b && first !== 0x5b) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

class Tracker implements MiningTracker {
  private readonly session: MiningSession;
  private readonly readers: readonly Reader[];
  private readonly http: OverHttp;
  private reader: Reader | undefined;
  private v2: StratumV2 | undefined;
  private noiseReader: StratumV2Noise | undefined;
  /** Messages that meant nothing, in a row. */
  private idle = 0;
  private noiseMessages = 0;
  private v2Bytes = 0;

  constructor(conversation: Conversation, sink: Sink) {
    this.session = new MiningSession(conversation, sink);
    this.readers = dialects.map((dialect) => dialect.create(this.session));
    this.http = new OverHttp(this.session);
  }

  message(side: Side, text: string, time: Millis): void {
    const tilde = /^([a-z]{3,8})~(?=\{)/.exec(text);
    if (tilde !== null) {
      const value = parse(text.slice(tilde[0].length));
      this.session.at(time);
      if (isObject(value) && readXatum(this.session, side, tilde[1]!, value, time)) this.idle = 0;
      else this.idle++;
      return;
    }
    const value = parse(text);
    if (Array.isArray(value))
      for (const one of value.slice(0, 64)) this.one(side, one as Json, time);
    else if (value !== undefined) this.one(side, value, time);
  }

  private one(side: Side, value: Json, time: Millis): void {
    if (!isObject(value)) return;
    this.session.at(time);
    const message = { side, value, time };
    const id = requestId(value['id']);
    if (id !== undefined && value['method'] !== undefined) this.session.asked(id);
    if (this.reader !== undefined) {
      this.reader(message);
      return;
    }
    for (const reader of this.readers) {
      if (!reader(message)) continue;
      this.idle = 0;
      if (this.session.level >= 3) this.reader = reader;
      return;
    }
    this.idle++;
  }

  httpRequest(side: Side, head: HttpRequest, body: string, time: Millis): void {
    this.session.at(time);
    this.http.request(side, head, objectIn(body), time);
    this.idle += this.session.level === 0 ? 1 : 0;
  }

  httpResponse(side: Side, head: HttpResponse, body: string, time: Millis): void {
    this.session.at(time);
    this.http.response(side, head, objectIn(body), time);
  }

  sv2(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    this.session.at(time);
    this.v2 ??= new StratumV2(this.session);
    this.v2.data(side, buffer, start, end, time);
    this.v2Bytes += end - start;
  }

  noise(side: Side, size: number, time: Millis): void {
    this.session.at(time);
    this.noiseMessages++;
    this.noiseReader ??= new StratumV2Noise(this.session);
    this.noiseReader.message(side, size, time);
  }

  tunnel(via: string, host: string, port: number): void {
    void port;
    this.session.tunnel(via, host);
  }

  gap(side: Side): void {
    this.v2?.gap(side);
  }

  cut(time: Millis): void {
    this.session.cut(time);
  }

  end(time: Millis): void {
    this.session.cut(time);
  }

  get sure(): boolean {
    return this.session.level >= 3;
  }

  get hopeless(): boolean {
    if (this.session.level >= 2) return false;
    return (
      this.idle >= PATIENCE || this.noiseMessages >= PATIENCE_NOISE || this.v2Bytes >= PATIENCE_V2
    );
  }
}

const objectIn = (body: string): JsonObject | undefined => {
  const value = body === '' ? undefined : parse(body);
  return isObject(value) ? value : undefined;
};

export const createTracker: CreateTracker = (conversation, sink) => new Tracker(conversation, sink);
