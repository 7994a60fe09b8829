/** HTTP/1 conversations: the first telling request as a record, JSON exchanges to the tracker, CONNECT tunnels and
 * WebSocket upgrades opened. Lets go early of what only downloads. */
import type { Millis } from '../../records/columns.ts';
import { unpack } from './deflate.ts';
import {
  framingOf,
  hostPort,
  parseRequest,
  parseResponse,
  type RequestHead,
  type ResponseHead,
} from './http-head.ts';
import { bodyText, HttpStream, type Follow, type HttpReceiver } from './http-stream.ts';
import type { Layer, Reading } from './layer.ts';
import { ManagementReader } from './management.ts';
import { otherSide, type Side } from './stream.ts';
import { WebSocketLayer } from './websocket.ts';

/** Bytes of bodies passed over, and exchanges without JSON, after which a conversation is let go. */
const MAX_PASSED = 64 * 1024;
const MAX_DULL = 6;
/** A request that ends this long after an answer without one is not what was answered. */
const MAX_EARLY: Millis = 1000;
/** Requests that may wait for their answers. */
const MAX_PENDING = 32;

interface Exchange {
  readonly request: RequestHead;
  readonly time: Millis;
  /** The tracker knows of it. */
  told: boolean;
}

interface Answer {
  readonly exchange: Exchange | undefined;
  readonly response: ResponseHead;
}

/** An answer captured before the end of its request; packets of two directions are not always in order. */
interface EarlyAnswer {
  readonly side: Side;
  readonly response: ResponseHead;
  readonly text: string | undefined;
  readonly time: Millis;
}

export class HttpLayer implements Layer, HttpReceiver {
  private readonly reading: Reading;
  private readonly management: ManagementReader;
  private readonly streams: readonly [HttpStream, HttpStream];
  private client: Side | undefined;
  private asking: Exchange | undefined;
  private pending: Exchange[] = [];
  private answer: Answer | undefined;
  private early: EarlyAnswer | undefined;
  private reported = false;
  private lastHost = '';
  private lastAgent = '';
  private bytesPassed = 0;
  private dull = 0;
  /** Takes over what follows the head just read; `tunnel`: whatever it turns out to be. */
  private successor: WebSocketLayer | 'tunnel' | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
    reading.app = 'http';
    this.management = new ManagementReader(reading);
    this.streams = [new HttpStream(this), new HttpStream(this)];
  }

  data(side: Side, buffer: Uint8Array, start: number, end: number, time: Millis): void {
    const stream = this.streams[side];
    const at = stream.data(buffer, start, end, time);
    if (this.successor !== undefined) this.handOver(side, buffer, at, end, time);
    else if (stream.isStopped) this.reading.finish();
  }

  gap(side: Side, missing: number, time: Millis): void {
    const stream = this.streams[side];
    stream.gap(missing, time);
    if (!stream.isLost) return;
    // Which answer belongs to which request is no longer known.
    this.tellEarly();
    this.pending = [];
    this.asking = undefined;
    this.answer = undefined;
  }

  end(time: Millis): void {
    for (const stream of this.streams) stream.end(time);
    this.tellEarly();
  }

  head(stream: HttpStream, text: string, time: Millis): Follow | undefined {
    if (text.startsWith('HTTP/')) return this.responseHead(stream, text, time);
    return this.requestHead(stream, text, time);
  }

  body(stream: HttpStream, body: Uint8Array | undefined, time: Millis): void {
    const side: Side = stream === this.streams[0] ? 0 : 1;
    if (side === this.client) this.requestBody(side, body, time);
    else this.responseBody(side, body, time);
    if (this.reading.settle()) this.stop();
  }

  passed(bytes: number): void {
    this.bytesPassed += bytes;
    if (this.bytesPassed > MAX_PASSED) this.letGo();
  }

  unread(reason: string): void {
    this.reading.sink.unread(reason);
  }

  private requestHead(stream: HttpStream, text: string, time: Millis): Follow | undefined {
    const request = parseRequest(text);
    if (request === undefined) return undefined;
    this.client ??= stream === this.streams[0] ? 0 : 1;
    this.report(request, time);
    const exchange: Exchange = { request, time, told: false };
    this.asking = exchange;
    this.pending.push(exchange);
    if (this.pending.length > MAX_PENDING) {
      this.pending.shift();
      this.isDull();
    }
    if (request.method === 'CONNECT') {
      this.asking = undefined;
      stream.wait();
      return undefined;
    }
    return this.followed(framingOf(request, 0), false, stream);
  }

  private requestBody(side: Side, body: Uint8Array | undefined, time: Millis): void {
    const exchange = this.asking;
    this.asking = undefined;
    if (exchange === undefined) return;
    if (this.early !== undefined && time - this.early.time > MAX_EARLY) this.tellEarly();
    if (body !== undefined) {
      exchange.told = true;
      this.reading.tracker.httpRequest(side, exchange.request, bodyText(body), time);
    }
    const { early } = this;
    if (early === undefined || this.pending[0] !== exchange) return;
    this.early = undefined;
    this.pending.shift();
    this.answered(exchange, early);
  }

  private responseHead(stream: HttpStream, text: string, time: Millis): Follow | undefined {
    const response = parseResponse(text);
    if (response === undefined) return undefined;
    this.client ??= stream === this.streams[0] ? 1 : 0;
    const { status } = response;
    // `100 Continue` and its like come before the answer proper.
    if (status < 200 && status !== 101) {
      this.answer = undefined;
      return { framing: 0, packed: false };
    }
    const [first] = this.pending;
    const exchange = first === this.asking ? undefined : this.pending.shift();
    this.answer = { exchange, response };
    const method = methodOf(exchange);
    if (status === 101 || (method === 'CONNECT' && status < 300)) {
      this.leave(exchange, response);
      stream.stop();
      return undefined;
    }
    if (method === 'CONNECT') this.streams[this.client].resume(time);
    const framing = hasNoBody(method, status) ? 0 : framingOf(response, 'close');
    return this.followed(framing, isPackedJson(response), stream);
  }

  private followed(
    framing: Follow['framing'] | undefined,
    packed: boolean,
    stream: HttpStream,
  ): Follow | undefined {
    if (framing !== undefined) return { framing, packed };
    this.unread('http_bad_length');
    stream.stop();
    return undefined;
  }

  private responseBody(side: Side, body: Uint8Array | undefined, time: Millis): void {
    const { answer } = this;
    this.answer = undefined;
    if (answer === undefined) return;
    const { exchange, response } = answer;
    const text = body && this.unpacked(body, response);
    if (text !== undefined) this.management.body(side, text, time);
    // Of two answers without a request, the first one's request is lost.
    this.tellEarly();
    if (exchange === undefined) this.early = { side, response, text, time };
    else this.answered(exchange, { side, response, text, time });
  }

  /** An answer whose request will not come any more. */
  private tellEarly(): void {
    const { early } = this;
    this.early = undefined;
    if (early !== undefined) this.answered(undefined, early);
  }

  private answered(
    exchange: Exchange | undefined,
    { side, response, text, time }: EarlyAnswer,
  ): void {
    if (text === undefined && exchange?.told !== true) {
      this.isDull();
      return;
    }
    const { tracker } = this.reading;
    if (exchange !== undefined && !exchange.told) {
      exchange.told = true;
      tracker.httpRequest(otherSide(side), exchange.request, '', exchange.time);
    }
    tracker.httpResponse(side, response, text ?? '', time);
  }

  private unpacked(body: Uint8Array, response: ResponseHead): string | undefined {
    const encoding = response.header('content-encoding') ?? '';
    if (encoding === '' || encoding === 'identity') return bodyText(body);
    const plain = unpack(body, encoding);
    if (plain === undefined) this.unread('http_body_not_unpacked');
    return plain && bodyText(plain);
  }

  /** This answer ends HTTP: a WebSocket or a tunnel follows, or something not read here. */
  private leave(exchange: Exchange | undefined, response: ResponseHead): void {
    const { reading } = this;
    if (response.status === 101) {
      if (!/websocket/i.test(response.header('upgrade') ?? '')) return;
      const server = reading.conversation.port[this.client === 0 ? 1 : 0];
      const { host, port } = hostPort(exchange?.request.header('host') ?? '', server);
      if (!reading.wrap('websocket', host, port)) return;
      const deflate = /permessage-deflate/i.test(response.header('sec-websocket-extensions') ?? '');
      this.successor = new WebSocketLayer(reading, deflate);
    } else {
      const { host, port } = hostPort(exchange?.request.target ?? '', 443);
      if (reading.wrap('http-connect', host, port)) this.successor = 'tunnel';
    }
  }

  /** What follows the heads belongs to another protocol. */
  private handOver(side: Side, buffer: Uint8Array, at: number, end: number, time: Millis): void {
    if (this.successor === 'tunnel') this.reading.reopen();
    else if (this.successor !== undefined) this.reading.become(this.successor);
    const { held } = this.streams[otherSide(side)];
    this.reading.feed(otherSide(side), held.bytes, 0, held.length, time);
    this.reading.feed(side, buffer, at, end, time);
  }

  /** Tells the first request that intelligence has something to say of. */
  private report(request: RequestHead, time: Millis): void {
    const { client } = this;
    if (this.reported || client === undefined) return;
    const { conversation, sink } = this.reading;
    const server = otherSide(client);
    const host = hostOf(request);
    const agent = request.header('user-agent') ?? '';
    const first = this.pending.length === 0 && this.dull === 0;
    const wanted =
      (host !== this.lastHost && sink.intel.name(host) !== undefined) ||
      (agent !== this.lastAgent && sink.intel.agent(agent) !== undefined) ||
      (first && conversation.isKnown(server));
    this.lastHost = host;
    this.lastAgent = agent;
    if (!wanted) return;
    this.reported = true;
    sink.http({
      time,
      src_ip: conversation.ip[client],
      src_port: conversation.port[client],
      dst_ip: conversation.ip[server],
      dst_port: conversation.port[server],
      method: request.method,
      host,
      path: pathOf(request),
      user_agent: agent.slice(0, 400),
      segment: sink.segment,
    });
  }

  private isDull(): void {
    if (++this.dull >= MAX_DULL) this.letGo();
  }

  /** A miner that is sure is followed through anything. */
  private letGo(): void {
    if (this.reading.tracking?.sure !== true) this.stop();
  }

  private stop(): void {
    this.reading.finish();
    for (const stream of this.streams) stream.stop();
  }
}

const methodOf = (exchange: Exchange | undefined): string => exchange?.request.method ?? '';

const hasNoBody = (method: string, status: number): boolean =>
  method === 'HEAD' || status === 204 || status === 304;

/** A body that must be unpacked before it can look like JSON. */
const isPackedJson = (response: ResponseHead): boolean =>
  (response.header('content-encoding') ?? '') !== '' &&
  /json/i.test(response.header('content-type') ?? '');

const ABSOLUTE = /^[a-z]+:\/\/([^/?#]*)(.*)$/i;

/** The host a request goes to. */
function hostOf(request: RequestHead): string {
  const { method, target } = request;
  if (method === 'CONNECT') return hostPort(target, 0).host;
  const absolute = target.startsWith('/') ? null : ABSOLUTE.exec(target);
  return hostPort(absolute?.[1] ?? request.header('host') ?? '', 0).host;
}

/** Its path, without query and without anything as long as a wallet. */
function pathOf({ method, target }: RequestHead): string {
  if (method === 'CONNECT') return '';
  const path = (ABSOLUTE.exec(target)?.[2] ?? target).split(/[?#]/, 1)[0]!;
  return path.replace(/[0-9A-Za-z]{25,}/g, '*').slice(0, 400);
}
